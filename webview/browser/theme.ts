/** Gives the body the class that VS Code would: the components read their colours anew when it changes. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.body.classList.toggle('vscode-dark', dark.matches);
    document.body.classList.toggle('vscode-light', !dark.matches);
    document.body.dataset['vscodeThemeKind'] = dark.matches ? 'vscode-dark' : 'vscode-light';
  };
  dark.addEventListener('change', apply);
  apply();
}
