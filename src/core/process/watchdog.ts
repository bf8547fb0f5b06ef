import type { Clock } from '../clock.ts';

/** Hosts refuse longer timers; waking up once an hour costs nothing. */
const LONGEST_SLEEP = 3_600_000;

/**
 * One timer for all time limits, waits and heartbeats of a run. A step's start is far more frequent than a deadline
 * that is met, so starting must not cost a timer of its own.
 */
export class Watchdog {
  readonly #clock: Clock;
  readonly #wake: () => void;
  #wakeAt = Number.POSITIVE_INFINITY;
  #takeBack: (() => void) | null = null;

  /** `wake` does what is due and requires its next call itself; it may come too early, never much too late. */
  constructor(clock: Clock, wake: () => void) {
    this.#clock = clock;
    this.#wake = wake;
  }

  /** Makes sure that `wake` is called at this moment (monotonic milliseconds) or earlier. */
  require(at: number): void {
    if (at >= this.#wakeAt) return;
    this.#takeBack?.();
    this.#wakeAt = at;
    const sleep = Math.min(LONGEST_SLEEP, Math.max(1, Math.ceil(at - this.#clock.monotonic())));
    this.#takeBack = this.#clock.schedule(sleep, () => {
      this.#takeBack = null;
      this.#wakeAt = Number.POSITIVE_INFINITY;
      this.#wake();
    });
  }

  stop(): void {
    this.#takeBack?.();
    this.#takeBack = null;
    // Nothing is earlier, so no later call can set a timer again.
    this.#wakeAt = Number.NEGATIVE_INFINITY;
  }
}
