import type { Clock } from '../../src/core/clock.ts';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly action: () => void;
}

/** 2026-01-01T00:00:00Z: any fixed date does. */
const EPOCH = Date.UTC(2026, 0, 1);

/** A clock that stands still until it is moved. Between two timers all promises that can settle do. */
export class VirtualClock implements Clock {
  readonly #timers = new Set<Timer>();
  #elapsed = 0;
  #order = 0;

  now(): number {
    return EPOCH + Math.floor(this.#elapsed);
  }

  monotonic(): number {
    return this.#elapsed;
  }

  schedule(milliseconds: number, action: () => void): () => void {
    this.#order += 1;
    const timer: Timer = { at: this.#elapsed + Math.max(0, milliseconds), order: this.#order, action };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  /** Timers that have not gone off; a finished run leaves none. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Moves on by so many milliseconds, with all timers on the way. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#elapsed + milliseconds;
    await settle();
    for (let timer = this.#next(end); timer !== undefined; timer = this.#next(end)) {
      this.#fire(timer);
      await settle();
    }
    this.#elapsed = end;
  }

  /** Moves on from timer to timer until `done` has settled; throws if nothing is left that could settle it. */
  async runUntil<Value>(done: Promise<Value>): Promise<Value> {
    const state = { settled: false };
    const watch = (): void => {
      state.settled = true;
    };
    done.then(watch, watch);
    await settle();
    while (!state.settled) {
      const timer = this.#next(Number.POSITIVE_INFINITY);
      if (timer === undefined)
        throw new Error('Nothing is left to wait for, and the promise has not settled.');
      this.#fire(timer);
      await settle();
    }
    return done;
  }

  #fire(timer: Timer): void {
    this.#timers.delete(timer);
    this.#elapsed = Math.max(this.#elapsed, timer.at);
    timer.action();
  }

  #next(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at > end) continue;
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
        next = timer;
    }
    return next;
  }
}

/** A macrotask later every chain of settled promises has run dry. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
