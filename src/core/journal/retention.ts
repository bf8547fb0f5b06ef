import type { RunSummary } from '../../protocol/journal.ts';

export interface RetentionRule {
  /** Bytes that all run files together may have. */
  readonly maxBytes: number;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Milliseconds for which a deleted run can still be had back. */
export const UNDO_PERIOD = 60 * 60 * 1000;

type Candidate = Pick<RunSummary, 'run_id' | 'asked_at' | 'status' | 'pinned' | 'deleted_at' | 'bytes'>;

/**
 * Ids of the runs whose files go now: those that were deleted a while ago, and as many of the oldest as it takes to
 * keep within the size. Pinned runs stay, and so does what is running.
 */
export function runsToRemove(runs: readonly Candidate[], { maxBytes, now }: RetentionRule): string[] {
  const gone = new Set<string>();
  let bytes = 0;
  for (const run of runs) {
    bytes += run.bytes;
    if (run.deleted_at === null || run.status === 'running') continue;
    if (now - Date.parse(run.deleted_at) < UNDO_PERIOD) continue;
    gone.add(run.run_id);
    bytes -= run.bytes;
  }
  const oldestFirst = runs.toSorted((a, b) =>
    a.asked_at < b.asked_at ? -1 : a.asked_at > b.asked_at ? 1 : 0,
  );
  for (const run of oldestFirst) {
    if (bytes <= maxBytes) break;
    if (run.pinned || run.status === 'running' || gone.has(run.run_id)) continue;
    gone.add(run.run_id);
    bytes -= run.bytes;
  }
  return [...gone];
}
