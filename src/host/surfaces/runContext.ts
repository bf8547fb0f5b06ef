import * as vscode from 'vscode';
import type { RunBoard, RunSink } from '../runs/runBoard.ts';

/** Set while some run works or is paused; the manifest's command rules read them. */
const RUNNING = 'veritas.running';
const PAUSED = 'veritas.paused';

/** Tells the command palette which commands there is a run for. */
export class RunContext implements RunSink {
  readonly #board: RunBoard;
  readonly #told = new Map<string, boolean>();

  constructor(board: RunBoard) {
    this.#board = board;
  }

  started(): void {
    this.#update();
  }

  paused(): void {
    this.#update();
  }

  ended(): void {
    this.#update();
  }

  removed(): void {
    this.#update();
  }

  #update(): void {
    const { active } = this.#board;
    this.#tell(
      RUNNING,
      active.some(({ tracker }) => !tracker.paused),
    );
    this.#tell(
      PAUSED,
      active.some(({ tracker }) => tracker.paused),
    );
  }

  #tell(key: string, value: boolean): void {
    if ((this.#told.get(key) ?? false) === value) return;
    this.#told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
