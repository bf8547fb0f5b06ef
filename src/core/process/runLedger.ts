import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { EventError } from '../progress/eventFactories.ts';
import type { StepPhase } from './etaEstimator.ts';
import type { ExecutionOutcome } from './execution.ts';
import type { ProcessTree } from './processTree.ts';
import type { StepCounts } from './runEvents.ts';

export type FailureStatus = 'failed' | 'skipped' | 'cancelled';

const NO_RESULTS: ReadonlyMap<string, StepResult> = new Map();

/** What has become of each step: where it is, its result or why it has none. */
export class RunLedger {
  readonly #tree: ProcessTree;
  readonly #phases: StepPhase[];
  readonly #results = new Map<string, StepResult>();
  readonly #failures = new Map<string, EventError>();
  readonly #counts: Record<'completed' | FailureStatus, number>;
  /** Ids of the steps that an earlier section of the run completed, in the order of the tree. */
  readonly resumed: readonly string[];

  constructor(tree: ProcessTree, finished: ReadonlyMap<string, StepResult> | undefined) {
    this.#tree = tree;
    for (const { id } of tree.steps) {
      const result = finished?.get(id);
      if (result !== undefined) this.#results.set(id, result);
    }
    this.resumed = [...this.#results.keys()];
    this.#phases = tree.steps.map(({ id }) => (this.#results.has(id) ? 'ended' : null));
    this.#counts = { completed: this.#results.size, failed: 0, skipped: 0, cancelled: 0 };
  }

  get counts(): StepCounts {
    return { ...this.#counts };
  }

  /** Some step has no result. */
  get partial(): boolean {
    return this.#results.size < this.#tree.steps.length;
  }

  /** Positions of the steps that have a result. */
  get done(): ReadonlySet<number> {
    const done = new Set<number>();
    this.#tree.steps.forEach(({ id }, position) => {
      if (this.#results.has(id)) done.add(position);
    });
    return done;
  }

  phase(position: number): StepPhase {
    return this.#phases[position] ?? null;
  }

  start(position: number, now: number): void {
    this.#phases[position] = now;
  }

  complete(position: number, id: string, result: StepResult): void {
    this.#phases[position] = 'ended';
    this.#counts.completed += 1;
    this.#results.set(id, result);
  }

  fail(position: number, id: string, status: FailureStatus, error: EventError): void {
    this.#phases[position] = 'ended';
    this.#counts[status] += 1;
    this.#failures.set(id, error);
  }

  /** Results of the steps that this one depends on. */
  inputs(step: ProcessStepData): ReadonlyMap<string, StepResult> {
    if (step.depends_on.length === 0) return NO_RESULTS;
    const inputs = new Map<string, StepResult>();
    for (const id of step.depends_on) {
      const result = this.#results.get(id);
      if (result !== undefined) inputs.set(id, result);
    }
    return inputs;
  }

  outcome(status: ExecutionOutcome['status'], seconds: number): ExecutionOutcome {
    return { status, partial: this.partial, results: this.#results, failures: this.#failures, seconds };
  }
}
