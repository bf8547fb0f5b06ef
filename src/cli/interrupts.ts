import { exitCodes } from './exitCodes.ts';

/** The part of the process that hears Ctrl-C. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): void;
}

/** The first Ctrl-C asks to stop, the second one ends the program at once. */
export class Interrupts {
  readonly #source: SignalSource;
  readonly #controller = new AbortController();
  readonly #actions = new Set<() => void>();

  constructor(source: SignalSource) {
    this.#source = source;
    source.on('SIGINT', this.#interrupt);
    source.on('SIGTERM', this.#interrupt);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Calls `action` at the first Ctrl-C, or now if it has been; returns how to take it back. */
  on(action: () => void): () => void {
    if (this.signal.aborted) action();
    this.#actions.add(action);
    return () => {
      this.#actions.delete(action);
    };
  }

  /** As if Ctrl-C had been pressed. */
  trigger(): void {
    this.#interrupt();
  }

  release(): void {
    this.#source.off('SIGINT', this.#interrupt);
    this.#source.off('SIGTERM', this.#interrupt);
  }

  readonly #interrupt = (): void => {
    if (this.signal.aborted) this.#source.exit(exitCodes.cancelled);
    this.#controller.abort();
    for (const action of this.#actions) action();
  };
}
