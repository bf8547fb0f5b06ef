import * as vscode from 'vscode';
import { viewOptions, viewPage } from './viewPage.ts';
import type { ViewServices } from './viewSession.ts';

export const CHAT_VIEW = 'veritas.chat';

/** The sidebar chat. Hidden, it costs nothing: VS Code drops its page and it starts from a snapshot again. */
export class ChatView implements vscode.WebviewViewProvider {
  readonly #services: ViewServices;
  readonly #visibility = new vscode.EventEmitter<boolean>();
  readonly onVisibility = this.#visibility.event;
  #view: vscode.WebviewView | undefined;

  constructor(services: ViewServices) {
    this.#services = services;
  }

  get visible(): boolean {
    return this.#view?.visible ?? false;
  }

  async resolveWebviewView(view: vscode.WebviewView): Promise<void> {
    const { extensionUri } = this.#services;
    this.#view = view;
    view.webview.options = viewOptions(extensionUri);
    const { ViewSession } = await import('./viewSession.ts');
    const session = new ViewSession(view.webview, this.#services, { view: 'chat' });
    const seen = (): void => {
      session.connection.setVisible(view.visible);
      this.#visibility.fire(view.visible);
    };
    view.onDidChangeVisibility(seen);
    view.onDidDispose(() => {
      session.dispose();
      if (this.#view === view) this.#view = undefined;
      this.#visibility.fire(false);
    });
    view.webview.html = viewPage(view.webview, extensionUri, 'chat');
    seen();
  }

  /** Brings the chat into sight and leaves the focus where the user is typing. */
  async reveal(): Promise<void> {
    await vscode.commands.executeCommand(`${CHAT_VIEW}.focus`, { preserveFocus: true });
  }

  dispose(): void {
    this.#visibility.dispose();
  }
}
