import { exitCodes } from './exitCodes.ts';

type EndSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The part of the process that hears Ctrl-C. */
export interface SignalSource {
  on(signal: EndSignal, listener: () => void): unknown;
  off(signal: EndSignal, listener: () => void): unknown;
  exit(code: number): void;
}

/** `asked`: somebody pressed Ctrl-C; `ended`: the system ends the program, or its terminal window was closed. */
export type Interruption = 'asked' | 'ended';

/** The first signal to end asks to stop, the second one ends the program at once. */
export class Interrupts {
  readonly #source: SignalSource;
  readonly #controller = new AbortController();
  readonly #actions = new Set<(cause: Interruption) => void>();
  readonly #asked = (): void => this.#interrupt('asked');
  readonly #ended = (): void => this.#interrupt('ended');
  #cause: Interruption = 'asked';

  /** `onTerminal`: there is a window that can be closed. Elsewhere nohup may have switched its signal off, which a listener would undo. */
  constructor(source: SignalSource, onTerminal = true) {
    this.#source = source;
    source.on('SIGINT', this.#asked);
    source.on('SIGTERM', this.#ended);
    if (onTerminal) source.on('SIGHUP', this.#ended);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Calls `action` at the first signal, or now if it has been; returns how to take it back. */
  on(action: (cause: Interruption) => void): () => void {
    if (this.signal.aborted) action(this.#cause);
    this.#actions.add(action);
    return () => {
      this.#actions.delete(action);
    };
  }

  /** As if Ctrl-C had been pressed. */
  trigger(): void {
    this.#asked();
  }

  release(): void {
    this.#source.off('SIGINT', this.#asked);
    this.#source.off('SIGTERM', this.#ended);
    this.#source.off('SIGHUP', this.#ended);
  }

  #interrupt(cause: Interruption): void {
    if (this.signal.aborted) this.#source.exit(exitCodes.cancelled);
    this.#cause = cause;
    this.#controller.abort();
    for (const action of this.#actions) action(cause);
  }
}
