import type { Clock } from '../../core/clock.ts';

export interface TokenBucketOptions {
  readonly clock: Clock;
  readonly perSecond: number;
  /** How many may come at once. */
  readonly burst: number;
}

/** Says whether one more may come now. https://en.wikipedia.org/wiki/Token_bucket */
export class TokenBucket {
  readonly #options: TokenBucketOptions;
  #tokens: number;
  #last: number;

  constructor(options: TokenBucketOptions) {
    this.#options = options;
    this.#tokens = options.burst;
    this.#last = options.clock.monotonic();
  }

  take(): boolean {
    const { clock, perSecond, burst } = this.#options;
    const now = clock.monotonic();
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#last) / 1000) * perSecond);
    this.#last = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Nothing was taken for so long that it could as well be new. */
  get full(): boolean {
    const { clock, perSecond, burst } = this.#options;
    return this.#tokens + ((clock.monotonic() - this.#last) / 1000) * perSecond >= burst;
  }
}

/** Addresses whose buckets are remembered; above it the full ones are forgotten. */
const REMEMBERED = 10_000;

/** One bucket for each address. */
export class AddressBuckets {
  readonly #options: TokenBucketOptions;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(options: TokenBucketOptions) {
    this.#options = options;
  }

  take(address: string): boolean {
    let bucket = this.#buckets.get(address);
    if (bucket === undefined) {
      if (this.#buckets.size >= REMEMBERED) this.#sweep();
      bucket = new TokenBucket(this.#options);
      this.#buckets.set(address, bucket);
    }
    return bucket.take();
  }

  #sweep(): void {
    for (const [address, bucket] of this.#buckets) if (bucket.full) this.#buckets.delete(address);
    // Only an attack with more addresses than that at once gets here; starting over is then the lesser evil.
    if (this.#buckets.size >= REMEMBERED) this.#buckets.clear();
  }
}
