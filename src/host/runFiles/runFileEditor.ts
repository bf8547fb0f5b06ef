import type * as vscode from 'vscode';
import { viewOptions } from '../views/viewPage.ts';
import type { RunFileServices } from './runFileSession.ts';

export const RUN_FILE_EDITOR = 'veritas.runFile';

/** Shows run files that were handed on. What reads them is loaded with the first one. */
export class RunFileEditor implements vscode.CustomReadonlyEditorProvider {
  readonly #services: RunFileServices;

  constructor(services: RunFileServices) {
    this.#services = services;
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): Promise<void> {
    panel.webview.options = viewOptions(this.#services.extensionUri);
    const { RunFileSession } = await import('./runFileSession.ts');
    await RunFileSession.open(uri, panel, this.#services);
  }
}
