export interface SilenceWatchOptions {
  /** Milliseconds of silence after which the other end is asked for a sign of life. */
  readonly milliseconds: number;
  readonly schedule: (milliseconds: number, action: () => void) => () => void;
  readonly ask: () => void;
  /** Nothing came for as long again. Called once. */
  readonly gone: () => void;
}

/** A connection whose other end has vanished without a word would stay open for hours; this finds it out. */
export class SilenceWatch {
  readonly #options: SilenceWatchOptions;
  #heard = true;
  #asked = false;
  #takeBack: () => void = () => undefined;

  constructor(options: SilenceWatchOptions) {
    this.#options = options;
    this.#plan();
  }

  /** Something came. */
  hear(): void {
    this.#heard = true;
  }

  stop(): void {
    this.#takeBack();
  }

  #plan(): void {
    const { schedule, milliseconds } = this.#options;
    this.#takeBack = schedule(milliseconds, () => this.#look());
  }

  #look(): void {
    const { ask, gone } = this.#options;
    if (this.#asked && !this.#heard) {
      gone();
      return;
    }
    this.#asked = !this.#heard;
    this.#heard = false;
    if (this.#asked) ask();
    this.#plan();
  }
}
