import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunResult, RunSnapshot } from '../../protocol/run.ts';

/** A run as it was kept. `result` is null when the host ended before the run did. */
export interface StoredRun {
  /** Its state at the start, without events. */
  readonly start: RunSnapshot;
  readonly events: readonly ProgressEvent[];
  readonly result: RunResult | null;
}

/**
 * Keeps the conversation. Writing never delays a run: the methods return at once and the store reports
 * what it could not write by the callback it was made with.
 */
export interface RunStore {
  /** Oldest first. What cannot be read is left out and reported. */
  load(): Promise<readonly StoredRun[]>;
  begin(start: RunSnapshot): void;
  event(event: ProgressEvent): void;
  end(result: RunResult): void;
  remove(runId: string): void;
  /** Resolves once everything told so far is written, or has failed. */
  flush(): Promise<void>;
}
