import type { Answer } from '../../protocol/answer.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { ProgressStatus } from '../../protocol/vocabulary.ts';
import { ExecutionProgress } from '../progress/executionProgress.ts';
import { queryOf, type JournaledRun } from './journaledRun.ts';

export interface StepDifference {
  readonly step_id: string;
  readonly name: string;
  /** Null where the run has no such step. */
  readonly before: ProgressStatus | null;
  readonly after: ProgressStatus | null;
  /** Both have a result, and they are not the same. */
  readonly result_changed: boolean;
}

export interface LineDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface RunComparison {
  readonly same_question: boolean;
  /** The documents that were searched are others. */
  readonly libraries_changed: boolean;
  /** Steps that ended differently or left something else. */
  readonly steps: readonly StepDifference[];
  readonly sources: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** The rendered answers line by line; empty when they are the same bytes. */
  readonly answer: readonly LineDifference[];
}

/** What changed from one run to another, of the same question as a rule. */
export function compareRuns(before: JournaledRun, after: JournaledRun): RunComparison {
  const left = before.result?.markdown ?? '';
  const right = after.result?.markdown ?? '';
  return {
    same_question: queryOf(before) === queryOf(after),
    libraries_changed: fingerprints(before) !== fingerprints(after),
    steps: compareSteps(before, after),
    sources: compareSources(before.result?.answer ?? null, after.result?.answer ?? null),
    answer: left === right ? [] : compareLines(left.split('\n'), right.split('\n')),
  };
}

function fingerprints(run: JournaledRun): string {
  return run.libraries
    .map(({ id, fingerprint }) => `${id}=${fingerprint}`)
    .sort()
    .join(' ');
}

function compareSteps(before: JournaledRun, after: JournaledRun): StepDifference[] {
  const states = [stepStates(before), stepStates(after)] as const;
  const names = new Map(
    [before, after].flatMap((run) => run.plan?.tree.steps.map(({ id, name }) => [id, name] as const) ?? []),
  );
  const differences: StepDifference[] = [];
  for (const [step_id, name] of names) {
    const [left, right] = [before.finished.get(step_id), after.finished.get(step_id)];
    const difference: StepDifference = {
      step_id,
      name,
      before: states[0].get(step_id) ?? null,
      after: states[1].get(step_id) ?? null,
      result_changed:
        left !== undefined && right !== undefined && withoutPlaces(left) !== withoutPlaces(right),
    };
    if (difference.before !== difference.after || difference.result_changed) differences.push(difference);
  }
  return differences;
}

/** Where a library lies on somebody's disk is no part of what a step found; a run that was handed on does not say it. */
function withoutPlaces(result: StepResult): string {
  return JSON.stringify(result, (key, value: unknown) => (key === 'file' ? undefined : value));
}

function stepStates(run: JournaledRun): Map<string, ProgressStatus> {
  const progress = new ExecutionProgress(
    '',
    run.plan?.tree.steps.map(({ id }) => id),
  );
  for (const event of run.events) progress.apply(event);
  return new Map(progress.steps.map(({ step_id, status }) => [step_id, status]));
}

function compareSources(before: Answer | null, after: Answer | null): RunComparison['sources'] {
  const [left, right] = [sourceNames(before), sourceNames(after)];
  return {
    added: [...right].filter((name) => !left.has(name)),
    removed: [...left].filter((name) => !right.has(name)),
  };
}

function sourceNames(answer: Answer | null): Set<string> {
  return new Set(
    answer?.citations.map(({ law, section, absatz, title, path }) => {
      const place = [law, section, absatz === null ? null : `Abs. ${absatz}`].filter((part) => part !== null);
      return place.length > 0 ? place.join(' ') : `${title} (${path})`;
    }),
  );
}

/** Longest common subsequence; answers have tens of lines, so that its quadratic table stays small. */
function compareLines(before: readonly string[], after: readonly string[]): LineDifference[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(lengths, (row + 1) * width + column + 1) + 1
          : Math.max(at(lengths, (row + 1) * width + column), at(lengths, row * width + column + 1));
    }
  }
  const lines: LineDifference[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [left, right] = [before[row], after[column]];
    if (left !== undefined && left === right) {
      lines.push({ kind: 'same', text: left });
      row += 1;
      column += 1;
    } else if (
      left !== undefined &&
      (right === undefined ||
        at(lengths, (row + 1) * width + column) >= at(lengths, row * width + column + 1))
    ) {
      lines.push({ kind: 'removed', text: left });
      row += 1;
    } else {
      lines.push({ kind: 'added', text: right ?? '' });
      column += 1;
    }
  }
  return lines;
}

const at = (values: Uint32Array, index: number): number => values[index] ?? 0;
