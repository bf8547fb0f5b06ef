import type { RunSummary } from '../../protocol/journal.ts';
import { queryOf, type JournaledRun } from './journaledRun.ts';

export interface FileFacts {
  /** As the file's name gives it; holds when damage took the record that says it. */
  readonly runId: string;
  readonly askedAt: string;
  readonly bytes: number;
  /** Some process is at work on it. */
  readonly live: boolean;
}

export function summarizeRun(run: JournaledRun, file: FileFacts): RunSummary {
  const answer = run.result?.answer ?? null;
  return {
    run_id: file.runId,
    query: queryOf(run),
    title: run.title,
    conversation_id: run.question?.conversation_id ?? null,
    asked_at: run.question?.asked_at ?? file.askedAt,
    ended_at: run.ended ? run.endedAt : null,
    status: runStatus(run, file.live),
    mode: run.question?.request.mode ?? run.result?.mode ?? 'agents',
    outcome: answer?.outcome ?? null,
    partial: answer?.partial ?? false,
    steps: { finished: run.finished.size, total: run.plan?.tree.steps.length ?? 0 },
    events: run.events.length,
    sections: run.sections,
    pinned: run.pinned,
    deleted_at: run.deletedAt,
    bytes: file.bytes,
  };
}

/** A run without an end goes on if somebody is at work on it, else it was cut off. */
export function runStatus(run: JournaledRun, live: boolean): RunSummary['status'] {
  if (run.ended && run.result !== null) return run.result.status;
  return live ? 'running' : 'interrupted';
}
