import type { LibrarySource } from '../../protocol/journal.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { RunRequest } from '../engine.ts';
import { VeritasError } from '../errors.ts';
import type { Plan } from '../plan.ts';
import { ProcessTree } from '../process/processTree.ts';
import { eventsToBuildOn, queryOf, type JournaledRun } from './journaledRun.ts';
import { journalTexts } from './texts.ts';

export interface ResumeOptions {
  readonly language: Language;
  /** Step that is to run again, with all that build on it. */
  readonly from?: string;
  /** Libraries as they are now. */
  readonly libraries: readonly LibrarySource[];
}

export interface ResumePlan {
  /** What `Engine.start` needs to go on; add a recorder. */
  readonly request: RunRequest;
  /** Ids of the steps whose results no longer count, in the order of the tree. */
  readonly discarded: readonly string[];
  /** The documents are others than before, so that nothing of the earlier work is taken over. */
  readonly sourcesChanged: boolean;
}

/**
 * How a run goes on from its last finished step. Throws VeritasError `run_finished` when nothing is left to do,
 * `unknown_step` when `from` is not in its plan, and `journal_damaged` when not even the question is left.
 */
export function resumeRun(runId: string, run: JournaledRun, options: ResumeOptions): ResumePlan {
  const texts = journalTexts(options.language);
  const query = queryOf(run);
  if (query === null) throw new VeritasError('journal_damaged', texts.questionLost(runId));
  const plan = planOf(run, options.language);
  const sourcesChanged = run.finished.size > 0 && changed(run.libraries, options.libraries);
  const discarded = discardedSteps(run, plan, options, sourcesChanged);
  const finished = new Map<string, StepResult>();
  for (const { id } of plan?.tree.steps ?? []) {
    const result = run.finished.get(id);
    if (result !== undefined && !discarded.includes(id)) finished.set(id, result);
  }
  if (run.ended && run.result?.status === 'completed' && finished.size === plan?.tree.steps.length)
    throw new VeritasError('run_finished', texts.runFinished);
  return {
    discarded,
    sourcesChanged,
    request: {
      runId,
      query,
      finished,
      earlier: unbroken(eventsToBuildOn(run)),
      ...requestOf(run),
      ...(plan === null ? {} : { plan }),
    },
  };
}

function requestOf(run: JournaledRun): Partial<RunRequest> {
  const asked = run.question?.request;
  if (asked === undefined) return {};
  return {
    mode: asked.mode,
    detail: asked.detail,
    maxParallel: asked.max_parallel,
    ...(asked.conversation === undefined ? {} : { conversation: asked.conversation }),
    ...(asked.language === null ? {} : { language: asked.language }),
    ...(asked.timeout_seconds === null ? {} : { timeoutSeconds: asked.timeout_seconds }),
  };
}

/** Null when there is none that can be run: the question is then planned anew. */
function planOf(run: JournaledRun, language: Language): Plan | null {
  if (run.plan === null) return null;
  return { analysis: run.plan.analysis, tree: ProcessTree.fromJSON(run.plan.tree, language) };
}

function discardedSteps(
  run: JournaledRun,
  plan: Plan | null,
  { from, language }: ResumeOptions,
  sourcesChanged: boolean,
): string[] {
  const steps = plan?.tree.steps ?? [];
  if (from !== undefined && !steps.some(({ id }) => id === from)) {
    const names = steps.map(({ id }) => id).join(', ');
    throw new VeritasError('unknown_step', journalTexts(language).unknownStep(from, names));
  }
  const again = new Set(from === undefined ? [] : [from, ...(plan?.tree.dependants(from) ?? [])]);
  return steps
    .filter(({ id }) => run.finished.has(id) && (sourcesChanged || again.has(id)))
    .map(({ id }) => id);
}

function changed(before: readonly LibrarySource[], now: readonly LibrarySource[]): boolean {
  const prints = (libraries: readonly LibrarySource[]): string =>
    libraries
      .map(({ fingerprint }) => fingerprint)
      .sort()
      .join(' ');
  return prints(before) !== prints(now);
}

/** The newest events up to the last gap: a log that goes on must have none. */
function unbroken(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  let first = events.length - 1;
  while (first > 0 && events[first - 1]?.sequence === (events[first]?.sequence ?? 0) - 1) first -= 1;
  return events.slice(Math.max(0, first));
}
