import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { HostName } from '../host/installHost.ts';
import {
  addExtensionFolder,
  installVsix,
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../host/server.ts';
import { Window } from '../window.ts';

export const root = path.resolve(import.meta.dirname, '../../..');
export const STATUS = 'veritas.veritas.veritas.status';
export const references = [
  { question: 'Bauantrag für Einfamilienhaus in Stuttgart', events: 14 },
  { question: 'Unterschied zwischen GmbH und AG gründen', events: 22 },
  { question: 'Wie viel kostet ein Bauantrag in München?', events: 10 },
] as const;

/** What every scenario starts from: the packed extension in a fresh VS Code. */
export interface Stage {
  readonly host: HostName;
  readonly browser: Browser;
  readonly vsix: string;
  /** A folder of its own. */
  readonly folder: string;
}

export interface Scenario {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

export interface OpenStage {
  readonly server: RunningServer;
  readonly context: BrowserContext;
  readonly workspace: string;
  readonly window: Window;
}

export interface StageOptions extends Partial<Pick<ServerOptions, 'settings' | 'workspaceTrust' | 'env'>> {
  /** Folder to open; null for an empty window. Default: a copy of the sample workspace. */
  readonly open?: string | null;
  readonly language?: string;
  /** Adds to the workspace before it is opened. */
  readonly prepare?: (workspace: string) => void;
}

/** Installs the package, starts a server and opens a window; `use` gets them and all is closed afterwards. */
export async function onStage(
  stage: Stage,
  options: StageOptions,
  use: (open: OpenStage) => Promise<void>,
): Promise<void> {
  const { host, folder, browser, vsix } = stage;
  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
  options.prepare?.(workspace);
  installVsix(vsix, host, folder);
  addExtensionFolder(path.join(root, 'test/vscode/helper'), folder);
  const { settings = {}, workspaceTrust = false, env = {} } = options;
  const server = await startServer({ host, dataFolder: folder, settings, workspaceTrust, env });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 820 },
      reducedMotion: 'reduce',
    });
    const { language } = options;
    if (language !== undefined)
      await context.addInitScript(
        (value) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: value }),
        language,
      );
    const window = await Window.open(context, server, options.open === undefined ? workspace : options.open);
    try {
      await use({ server, context, workspace, window });
    } catch (error) {
      await window
        .screenshot(path.join(root, 'out/screenshots', `failed-${path.basename(folder)}.png`))
        .catch(() => undefined);
      throw error;
    }
  } finally {
    await server.stop();
  }
}
