import * as vscode from 'vscode';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { BoardRun } from '../runs/boardRun.ts';
import type { RunBoard, RunSink } from '../runs/runBoard.ts';
import { withoutLinks } from '../plainText.ts';
import { controlLinks } from './runLinks.ts';
import { percentText, runningText, shortQuestion } from './runText.ts';

export interface NotificationOptions {
  readonly board: RunBoard;
  readonly when: () => 'always' | 'whenChatHidden' | 'never';
  readonly chatVisible: () => boolean;
  readonly onChatVisibility: vscode.Event<boolean>;
}

/** Mirrors every run in a progress notification that can be cancelled, has links to control it, and closes itself. */
export class Notifications implements RunSink {
  readonly #options: NotificationOptions;
  readonly #open = new Map<string, RunNotification>();
  readonly #subscription: vscode.Disposable;

  constructor(options: NotificationOptions) {
    this.#options = options;
    this.#subscription = options.onChatVisibility(() => this.refresh());
  }

  started(run: BoardRun): void {
    if (this.#wanted()) this.#show(run);
  }

  event(run: BoardRun, _event: ProgressEvent): void {
    this.#open.get(run.id)?.update();
  }

  paused(run: BoardRun): void {
    this.#open.get(run.id)?.update();
  }

  ended(run: BoardRun): void {
    this.#close(run.id);
  }

  removed(runId: string): void {
    this.#close(runId);
  }

  /** Shows or closes what the setting and the chat's visibility now ask for. */
  refresh(): void {
    const wanted = this.#wanted();
    for (const run of this.#options.board.active) {
      if (!wanted) this.#close(run.id);
      else if (!this.#open.has(run.id)) this.#show(run);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const runId of [...this.#open.keys()]) this.#close(runId);
  }

  #wanted(): boolean {
    const { when, chatVisible } = this.#options;
    const wish = when();
    return wish === 'always' || (wish === 'whenChatHidden' && !chatVisible());
  }

  #show(run: BoardRun): void {
    this.#open.set(run.id, new RunNotification(run, () => this.#options.board.stop(run.id)));
  }

  #close(runId: string): void {
    this.#open.get(runId)?.close();
    this.#open.delete(runId);
  }
}

class RunNotification {
  readonly #run: BoardRun;
  #progress: vscode.Progress<{ message?: string; increment?: number }> | undefined;
  #reported = 0;
  #message = '';
  #resolve: (() => void) | undefined;
  #closed = false;

  constructor(run: BoardRun, cancel: () => void) {
    this.#run = run;
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: `Veritas: ${withoutLinks(shortQuestion(run))}`,
      cancellable: true,
    };
    void vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => {
        if (!this.#closed) cancel();
      });
      this.#progress = progress;
      this.update();
      return new Promise<void>((resolve) => {
        this.#resolve = resolve;
        if (this.#closed) resolve();
      });
    });
  }

  /** Increments are whole percents, so that they sum to 100 at the end. */
  update(): void {
    const whole = Math.floor(this.#run.tracker.percentage);
    const said = [percentText(this.#run), withoutLinks(runningText(this.#run)), ...controlLinks(this.#run)];
    const message = said.join(' · ');
    if (message === this.#message && whole === this.#reported) return;
    this.#progress?.report({ message, increment: whole - this.#reported });
    if (this.#progress === undefined) return;
    this.#message = message;
    this.#reported = whole;
  }

  close(): void {
    this.update();
    this.#closed = true;
    this.#resolve?.();
  }
}
