/** Settings that make a window quiet and repeatable. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Dark Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.reduceMotion': 'on',
  'window.autoDetectColorScheme': false,
  'window.restoreWindows': 'none',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
  'editor.cursorBlinking': 'solid',
};

/**
 * Built-in extensions that only cost time in tests. None here may have a `browser` entry in its manifest:
 * left out on the server, the window would try to run it in a web worker and fail.
 */
export const skippedExtensions: readonly string[] = [
  'GitHub.copilot-chat',
  'vscode.git',
  'vscode.github',
  'vscode.microsoft-authentication',
  'vscode.grunt',
  'vscode.gulp',
  'vscode.jake',
  'vscode.php-language-features',
  'vscode.tunnel-forwarding',
  'vscode.terminal-suggest',
  'vscode.debug-auto-launch',
  'vscode.debug-server-ready',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
];
