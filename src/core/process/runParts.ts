import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { EventNumbering } from '../progress/eventNumbering.ts';
import { EtaEstimator, type StepPhase } from './etaEstimator.ts';
import type { ExecuteOptions } from './execution.ts';
import type { ProcessTree } from './processTree.ts';
import { ReadySet } from './readySet.ts';
import { RunEvents } from './runEvents.ts';
import { RunLedger } from './runLedger.ts';
import type { StepRun } from './stepRun.ts';
import { texts } from './texts.ts';

export interface RunOptions extends ExecuteOptions {
  readonly runId: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What the parts of one run share. */
export interface RunParts {
  readonly tree: ProcessTree;
  readonly text: ReturnType<typeof texts>;
  readonly ledger: RunLedger;
  readonly ready: ReadySet;
  readonly numbering: EventNumbering;
  readonly events: RunEvents;
  /** Started steps that have not ended, by id. */
  readonly running: Map<string, StepRun>;
  readonly maxParallel: number;
}

export function createRunParts(tree: ProcessTree, options: RunOptions): RunParts {
  const { clock, callback, language, durations } = options;
  const maxParallel = Math.max(1, Math.floor(options.maxParallel ?? 4));
  const ledger = new RunLedger(tree, options.finished);
  const numbering = createNumbering(tree, options, ledger.resumed);
  const { graph, steps } = tree;
  const eta = new EtaEstimator({ graph, steps, history: durations, maxParallel });
  const phase = (position: number): StepPhase => ledger.phase(position);
  const estimate = (fresh: boolean): ReturnType<EtaEstimator['estimate']> =>
    eta.estimate(clock.monotonic(), phase, fresh);
  return {
    tree,
    text: texts(language),
    ledger,
    ready: new ReadySet(graph, ledger.done),
    numbering,
    events: new RunEvents({ numbering, callback, language, eta: estimate }),
    running: new Map(),
    maxParallel,
  };
}

/** A step weighs what its type took on this machine, or what is expected of it until that is known. */
function createNumbering(tree: ProcessTree, options: RunOptions, resumed: readonly string[]): EventNumbering {
  const weights = new Map<string, number>();
  for (const step of tree.steps) {
    const typical = options.durations?.band(step.type)?.typical ?? 0;
    weights.set(step.id, typical > 0 ? typical : step.expected_seconds);
  }
  const { runId, clock, firstSequence = 1, reached = 0 } = options;
  return new EventNumbering({ runId, clock, weights, finished: resumed, firstSequence, reached });
}
