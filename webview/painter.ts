/**
 * Collects what is to be drawn and draws it once per frame. What moves (bars, percentages, states) is drawn in the next
 * frame after it changed; words that have to be read change on request, so that few events wait for their layout.
 */
export class Painter {
  readonly #paint: (words: boolean) => void;
  #asked = false;
  #words = false;

  /** `words`: what has to be read may change too. */
  constructor(paint: (words: boolean) => void) {
    this.#paint = paint;
  }

  ask({ words }: { readonly words: boolean }): void {
    this.#words ||= words;
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      const due = this.#words;
      this.#asked = false;
      this.#words = false;
      this.#paint(due);
    });
  }
}

/** Milliseconds between two changes of what has to be read: bars follow every event, words a few times a second. */
const READING_PAUSE = 200;

/**
 * Calls `tick` about five times a second while `needed` says so: for elapsed times and other words. All views tick at the
 * same moments of the clock, so that chat and panel change in one frame.
 */
export class Ticker {
  readonly #tick: () => void;
  #timer: number | undefined;

  constructor(tick: () => void) {
    this.#tick = tick;
  }

  set needed(needed: boolean) {
    if (needed && this.#timer === undefined) this.#wait();
    if (!needed && this.#timer !== undefined) {
      window.clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  #wait(): void {
    const rest = READING_PAUSE - (Date.now() % READING_PAUSE);
    this.#timer = window.setTimeout(() => {
      this.#wait();
      this.#tick();
    }, rest);
  }
}
