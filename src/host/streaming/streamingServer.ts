import * as vscode from 'vscode';
import type { Logger } from '../../core/logger.ts';
import { describeProblem } from '../problems.ts';
import { tellError, tellInformation, tellWarning } from '../tell.ts';

/** The part of a running server that the window uses. */
export interface ServerHandle {
  readonly url: string;
  readonly port: number;
  mintToken(request: {
    readonly session: null;
    readonly rights: ('ask' | 'watch' | 'control')[];
    readonly seconds: number;
  }): Promise<string | null>;
  stop(): Promise<void>;
}

export interface StreamingServerOptions {
  /** Starts the server on the given port; loaded with the first start. */
  readonly start: (port: number) => Promise<ServerHandle>;
  readonly port: () => number;
  readonly logger: Logger;
}

/** Set while the server runs; the manifest's command rules read it. */
const RUNNING = 'veritas.serverRunning';
const PAGE_TOKEN_SECONDS = 12 * 3600;

/** The streaming server of this window: started and stopped by command, and stopped with the window. */
export class StreamingServer implements vscode.Disposable {
  readonly #options: StreamingServerOptions;
  readonly #item: vscode.StatusBarItem;
  /** The running server, or the one that is being started. */
  #server: Promise<ServerHandle> | undefined;

  constructor(options: StreamingServerOptions) {
    this.#options = options;
    this.#item = vscode.window.createStatusBarItem('server', vscode.StatusBarAlignment.Left);
    this.#item.name = vscode.l10n.t('Veritas streaming server');
    this.#item.command = 'veritas.openServerPage';
  }

  /** Gives the server's address, or undefined when it could not be started; the user is told either way. */
  async start(): Promise<string | undefined> {
    if (!vscode.workspace.isTrusted) {
      void tellWarning(
        vscode.l10n.t('The streaming server does not start in a workspace that is not trusted.'),
      );
      return undefined;
    }
    try {
      const { url, port } = await (this.#server ??= this.#options.start(this.#options.port()));
      this.#show(url, port);
      void this.#announce(url);
      return url;
    } catch (error) {
      this.#server = undefined;
      this.#options.logger.error('the streaming server could not be started', error);
      const reason = describeProblem(error).text;
      void tellError(
        vscode.l10n.t(
          'The streaming server could not be started: {0} Another port can be chosen in the setting {1}.',
          reason,
          'veritas.server.port',
        ),
      );
      return undefined;
    }
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#item.hide();
    void vscode.commands.executeCommand('setContext', RUNNING, false);
    if (server === undefined) return;
    try {
      await (await server).stop();
    } catch (error) {
      this.#options.logger.error('the streaming server did not stop cleanly', error);
    }
  }

  /** Opens the page in a browser. The token stands behind the "#", which browsers do not send. */
  async openPage(): Promise<void> {
    const server = await this.#server;
    if (server === undefined) return;
    const rights: ('ask' | 'watch' | 'control')[] = ['ask', 'watch', 'control'];
    const token = await server.mintToken({ session: null, rights, seconds: PAGE_TOKEN_SECONDS });
    const page = vscode.Uri.parse(`${server.url}/test`).with({
      fragment: token === null ? '' : `token=${token}`,
    });
    await vscode.env.openExternal(page);
  }

  dispose(): void {
    void this.stop();
    this.#item.dispose();
  }

  #show(url: string, port: number): void {
    this.#item.text = `$(radio-tower) ${port}`;
    this.#item.tooltip = vscode.l10n.t('Veritas streaming server: {0}. Select to open its page.', url);
    this.#item.accessibilityInformation = { label: this.#item.tooltip };
    this.#item.show();
    void vscode.commands.executeCommand('setContext', RUNNING, true);
  }

  async #announce(url: string): Promise<void> {
    const open = vscode.l10n.t('Open Page');
    const stop = vscode.l10n.t('Stop');
    const message = vscode.l10n.t('The streaming server runs at {0}.', url);
    const chosen = await tellInformation(message, open, stop);
    if (chosen === open) await this.openPage();
    if (chosen === stop) await this.stop();
  }
}
