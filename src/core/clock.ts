/** Time as the core sees it. Tests inject one that they move by hand. */
export interface Clock {
  /** Milliseconds since the Unix epoch; only ever used for time stamps. */
  now(): number;
  /** Milliseconds from any fixed start, never falling; used for durations. */
  monotonic(): number;
  /** Calls `action` once after `milliseconds`; the returned function takes it back. */
  schedule(milliseconds: number, action: () => void): () => void;
}

/** Source of run ids. Tests inject a counter, so that the same question gives the same log. */
export interface IdSource {
  next(): string;
}

export function isoTime(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
