/** Collects what is to be drawn and draws it once per frame. */
export class Painter {
  readonly #paint: () => void;
  #asked = false;

  constructor(paint: () => void) {
    this.#paint = paint;
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#paint();
    });
  }
}

/** Calls `tick` about ten times a second while `needed` says so: for elapsed times. */
export class Ticker {
  static readonly #pause = 100;
  readonly #tick: () => void;
  #timer: number | undefined;

  constructor(tick: () => void) {
    this.#tick = tick;
  }

  set needed(needed: boolean) {
    if (needed && this.#timer === undefined) this.#timer = window.setInterval(this.#tick, Ticker.#pause);
    if (!needed && this.#timer !== undefined) {
      window.clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }
}
