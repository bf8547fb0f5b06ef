/** How many measurements are kept. */
const KEPT = 2000;

export interface Percentiles {
  readonly count: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Milliseconds from an event's time stamp to the frame that shows it. The host's clock is another machine's in a
 * remote window, so its offset is taken from the pings with the shortest round trip.
 */
export class LatencyMeter {
  readonly #samples: number[] = [];
  #next = 0;
  #offset = 0;
  #bestRoundTrip = Infinity;
  #waiting: number[] = [];

  /** Milliseconds of the quickest ping so far: the offset is known to half of it. */
  get roundTrip(): number {
    return this.#bestRoundTrip;
  }

  /** `sent` and `received` by this machine's clock, `hostTime` by the host's, all in milliseconds. */
  ponged(sent: number, received: number, hostTime: number): void {
    const roundTrip = received - sent;
    if (roundTrip > this.#bestRoundTrip) return;
    this.#bestRoundTrip = roundTrip;
    this.#offset = hostTime - (sent + received) / 2;
  }

  arrived(timestamp: string): void {
    const time = Date.parse(timestamp);
    if (!Number.isNaN(time)) this.#waiting.push(time);
  }

  /** Call in the frame after the paint. */
  painted(now: number): void {
    for (const time of this.#waiting) {
      this.#samples[this.#next % KEPT] = now - time;
      this.#next += 1;
    }
    this.#waiting = [];
  }

  percentiles(): Percentiles | null {
    if (this.#samples.length === 0) return null;
    const sorted = this.#samples.map((sample) => Math.max(0, sample + this.#offset)).sort((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { count: this.#next, p50: at(0.5), p99: at(0.99) };
  }
}
