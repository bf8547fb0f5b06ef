/** Collects what is to be drawn and draws it once per frame. */
export class Painter {
  readonly #paint: () => void;
  #asked = false;
  #last = -Infinity;

  constructor(paint: () => void) {
    this.#paint = paint;
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#last = performance.now();
      this.#paint();
    });
  }

  /** Draws if nothing was drawn for that many milliseconds: a view that events keep fresh needs no frame of its own. */
  askAfter(pause: number): void {
    if (performance.now() - this.#last >= pause) this.ask();
  }
}

/** Milliseconds between two changes of what has to be read: bars follow every event, words a few times a second. */
const READING_PAUSE = 100;

/** Says when words may change again, for all that is drawn together at once. */
export class ReadingPace {
  #last = -Infinity;

  /** `now`: milliseconds. True at most once in a pause. */
  due(now: number): boolean {
    if (now - this.#last < READING_PAUSE) return false;
    this.#last = now;
    return true;
  }
}

/** Calls `tick` about ten times a second while `needed` says so: for elapsed times. */
export class Ticker {
  static readonly pause = READING_PAUSE;
  readonly #tick: () => void;
  #timer: number | undefined;

  constructor(tick: () => void) {
    this.#tick = tick;
  }

  set needed(needed: boolean) {
    if (needed && this.#timer === undefined) this.#timer = window.setInterval(this.#tick, Ticker.pause);
    if (!needed && this.#timer !== undefined) {
      window.clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }
}
