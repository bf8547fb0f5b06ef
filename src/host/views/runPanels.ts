import * as vscode from 'vscode';
import { viewOptions, viewPage } from './viewPage.ts';
import type { ViewServices } from './viewSession.ts';

export const RUN_PANEL = 'veritas.run';
const LONGEST_TITLE = 40;

/** The run panels of this window, at most one for each run. */
export class RunPanels implements vscode.WebviewPanelSerializer {
  readonly #services: ViewServices;
  readonly #panels = new Map<string, vscode.WebviewPanel>();

  constructor(services: ViewServices) {
    this.#services = services;
  }

  open(runId: string): void {
    const open = this.#panels.get(runId);
    if (open !== undefined) {
      open.reveal(undefined, true);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      RUN_PANEL,
      this.#title(runId),
      { viewColumn: vscode.ViewColumn.Active, preserveFocus: true },
      viewOptions(this.#services.extensionUri),
    );
    void this.#attach(panel, runId);
  }

  /** VS Code hands back a panel that was open before the window was reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    await this.#services.restored;
    const { givenRunId } = await import('../commands/givenArguments.ts');
    const runId = givenRunId(state) ?? '';
    if (runId !== '') await this.#services.board.open(runId);
    panel.webview.options = viewOptions(this.#services.extensionUri);
    await this.#attach(panel, runId);
  }

  dispose(): void {
    for (const panel of [...this.#panels.values()]) panel.dispose();
  }

  #title(runId: string): string {
    const query = this.#services.board.run(runId)?.tracker.query.replace(/\s+/g, ' ') ?? 'Veritas';
    return query.length > LONGEST_TITLE ? `${query.slice(0, LONGEST_TITLE)}…` : query;
  }

  async #attach(panel: vscode.WebviewPanel, runId: string): Promise<void> {
    const { extensionUri } = this.#services;
    this.#panels.set(runId, panel);
    panel.title = this.#title(runId);
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'veritas-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'veritas-dark.svg'),
    };
    const { ViewSession } = await import('./viewSession.ts');
    const session = new ViewSession(panel.webview, this.#services, { view: 'run', runId });
    panel.onDidChangeViewState(() => session.connection.setVisible(panel.visible));
    panel.onDidDispose(() => {
      session.dispose();
      if (this.#panels.get(runId) === panel) this.#panels.delete(runId);
    });
    panel.webview.html = viewPage(panel.webview, extensionUri, 'run');
  }
}
