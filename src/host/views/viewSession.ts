import * as vscode from 'vscode';
import type { Clock } from '../../core/clock.ts';
import type { Logger } from '../../core/logger.ts';
import type { ViewKind, ViewRequest } from '../../protocol/viewMessage.ts';
import { DisposableStore } from '../disposables.ts';
import type { RunBoard } from '../runs/runBoard.ts';
import { ViewConnection, type SnapshotContent } from '../viewConnection.ts';

/** Runs that a chat shows when it starts; older ones stay in the store. */
const SHOWN_RUNS = 50;

export interface ViewServices {
  readonly extensionUri: vscode.Uri;
  readonly sessionId: string;
  readonly board: RunBoard;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Resolves once the conversation of earlier windows is there. */
  readonly restored: Promise<void>;
  readonly content: (view: ViewKind) => SnapshotContent;
  readonly onRequest: (request: ViewRequest, session: ViewSession) => void;
  readonly sessions: Set<ViewSession>;
}

export interface ViewSessionOptions {
  readonly view: ViewKind;
  /** The one run a panel shows; undefined for the chat, which shows all. */
  readonly runId?: string;
}

/** One webview joined to the board for as long as the webview lives. */
export class ViewSession {
  readonly connection: ViewConnection;
  readonly #store = new DisposableStore();

  constructor(webview: vscode.Webview, services: ViewServices, options: ViewSessionOptions) {
    const { board, sessions } = services;
    const { view, runId } = options;
    const mine = (id: string): boolean => runId === undefined || id === runId;
    this.connection = new ViewConnection({
      view,
      sessionId: services.sessionId,
      source: {
        content: services.content,
        runs: () =>
          board.runs
            .filter(({ id }) => mine(id))
            .slice(-SHOWN_RUNS)
            .map((run) => run.view),
        run: (id) => (mine(id) ? board.run(id)?.view : undefined),
      },
      post: (message) => void webview.postMessage(message),
      onRequest: (request) => services.onRequest(request, this),
      unreadable: () =>
        vscode.l10n.t('The view sent something that could not be understood. It was ignored.'),
      clock: services.clock,
      logger: services.logger,
    });
    this.#store.add(this.connection);
    this.#store.add(
      board.attach({
        started: ({ id }) => mine(id) && this.connection.runAdded(id),
        event: (_run, event) => mine(event.run_id) && this.connection.event(event),
        paused: ({ id, tracker }) =>
          mine(id) && this.connection.send({ type: tracker.paused ? 'paused' : 'resumed', run_id: id }),
        ended: (run, result) => mine(run.id) && this.connection.result(result, run.tracker.sequence),
        removed: (id) => mine(id) && this.connection.removed(id),
        rearranged: () => this.connection.startAnew(),
      }),
    );
    this.#store.add(
      webview.onDidReceiveMessage((raw: unknown) => {
        void services.restored.then(() => this.connection.receive(raw));
      }),
    );
    sessions.add(this);
    this.#store.defer(() => sessions.delete(this));
  }

  notice(level: 'info' | 'warning' | 'error', code: string, text: string): void {
    this.connection.send({ type: 'notice', level, code, text });
  }

  dispose(): void {
    this.#store.dispose();
  }
}
