import type { Analysis } from '../../protocol/analysis.ts';
import type { ProcessTreeData } from '../../protocol/processTree.ts';
import type { RunSnapshot } from '../../protocol/run.ts';
import { ExecutionProgress } from '../progress/executionProgress.ts';
import { queryOf, type JournaledRun } from './journaledRun.ts';

/** Stands in for the plan of a run that was cut off before it had one. */
export type PlanQuestion = (
  query: string,
  conversation?: readonly string[],
) => {
  readonly analysis: Analysis;
  readonly tree: ProcessTreeData;
};

/**
 * The run as a view starts from it, with its whole log. Null when its question is lost. The result is shown only if it
 * is that of the last section; `JournaledRun.result` also has an earlier one.
 */
export function restoreSnapshot(
  runId: string,
  run: JournaledRun,
  planQuestion: PlanQuestion,
): RunSnapshot | null {
  const query = queryOf(run);
  if (query === null) return null;
  const asked = run.question?.request;
  const { analysis, tree } = run.plan ?? planQuestion(query, asked?.conversation);
  const progress = new ExecutionProgress(
    runId,
    tree.steps.map(({ id }) => id),
  );
  for (const event of run.events) progress.apply(event);
  return {
    run_id: runId,
    sequence: progress.sequence,
    query,
    mode: asked?.mode ?? run.result?.mode ?? 'agents',
    detail: asked?.detail ?? 'milestones',
    status: progress.status,
    paused: false,
    percentage: progress.percentage,
    started_at: progress.startedAt ?? run.question?.asked_at ?? '',
    analysis,
    tree,
    steps: [...progress.steps],
    events: [...run.events],
    result: run.ended ? run.result : null,
  };
}
