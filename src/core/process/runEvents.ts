import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Language, StepType } from '../../protocol/vocabulary.ts';
import * as events from '../progress/eventFactories.ts';
import type { Eta, EventError } from '../progress/eventFactories.ts';
import type { EventNumbering } from '../progress/eventNumbering.ts';
import type { ProgressCallback } from '../progress/progressCallback.ts';
import type { ProcessTree } from './processTree.ts';
import { texts } from './texts.ts';

type Json = Readonly<Record<string, unknown>>;

export interface RunEventsOptions {
  readonly numbering: EventNumbering;
  readonly callback: Pick<ProgressCallback, 'emit'>;
  readonly language: Language;
  /** Estimate at this moment; `fresh`: a step has started or ended. */
  readonly eta: (fresh: boolean) => Eta | null;
}

export interface PlanStart {
  readonly tree: ProcessTree;
  readonly maxParallel: number;
  readonly resumed: readonly string[];
  readonly metadata: Json | undefined;
}

export interface StepCounts {
  readonly completed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly cancelled: number;
}

/** Shared by the events of all runs: in a log of many runs such small objects would outweigh the rest. */
const MILESTONE_METADATA: ReadonlyMap<number, Json> = new Map(
  [10, 25, 50, 90, 100].map((milestone) => [milestone, Object.freeze({ milestone })]),
);
const STEP_TYPE_DATA: Readonly<Record<StepType, Json>> = {
  search: Object.freeze({ step_type: 'search' }),
  retrieval: Object.freeze({ step_type: 'retrieval' }),
  analysis: Object.freeze({ step_type: 'analysis' }),
  comparison: Object.freeze({ step_type: 'comparison' }),
  calculation: Object.freeze({ step_type: 'calculation' }),
  synthesis: Object.freeze({ step_type: 'synthesis' }),
  aggregation: Object.freeze({ step_type: 'aggregation' }),
  validation: Object.freeze({ step_type: 'validation' }),
};

/** What the run says, in the reader's language. */
export class RunEvents {
  readonly #numbering: EventNumbering;
  readonly #emit: (event: ReturnType<EventNumbering['event']>) => void;
  readonly #language: Language;
  readonly #eta: (fresh: boolean) => Eta | null;

  constructor(options: RunEventsOptions) {
    this.#numbering = options.numbering;
    this.#emit = (event) => options.callback.emit(event);
    this.#language = options.language;
    this.#eta = options.eta;
  }

  /** `data` describes the tree, so that a log can be read and verified without anything else. */
  planStarted(start: PlanStart): void {
    const { tree, resumed } = start;
    const text = texts(this.#language);
    const data = {
      query: tree.query,
      intent: tree.intent,
      max_parallel: start.maxParallel,
      steps: tree.steps.map(({ id, name, type, depends_on }) => ({ id, name, type, depends_on })),
      ...(resumed.length === 0 ? {} : { resumed }),
    };
    const message =
      resumed.length === 0
        ? text.planStarted(tree.steps.length)
        : text.planResumed(resumed.length, tree.steps.length);
    const metadata = start.metadata === undefined ? {} : { metadata: start.metadata };
    this.#emit(
      events.createPlanStartedEvent(this.#numbering, { message, data, eta: this.#eta(true), ...metadata }),
    );
  }

  stepStarted(step: ProcessStepData): void {
    const message = texts(this.#language).stepStarted(step.name);
    const data = STEP_TYPE_DATA[step.type];
    this.#emit(events.createStepStartedEvent(this.#numbering, step, { message, data, eta: this.#eta(true) }));
  }

  /** A milestone that a step has reached. */
  milestone(step: ProcessStepData, percentage: number, message: string, seconds: number): void {
    const metadata = MILESTONE_METADATA.get(percentage) ?? { milestone: percentage };
    const eta = this.#eta(false);
    const details = { percentage, message, seconds, metadata, eta, status: 'progress' } as const;
    this.#emit(events.createStepProgressEvent(this.#numbering, step, details));
  }

  /** Anything between the milestones. */
  detail(step: ProcessStepData, details: Omit<events.StepProgressDetails, 'status' | 'eta'>): void {
    this.#emit(
      events.createStepProgressEvent(this.#numbering, step, {
        ...details,
        status: 'running',
        eta: this.#eta(false),
      }),
    );
  }

  stepCompleted(step: ProcessStepData, result: StepResult, seconds: number): void {
    const message = texts(this.#language).stepCompleted(result);
    const data = STEP_TYPE_DATA[step.type];
    const eta = this.#eta(true);
    this.#emit(events.createStepCompletedEvent(this.#numbering, step, { message, seconds, data, eta }));
  }

  stepFailed(step: ProcessStepData, details: Omit<events.StepFailedDetails, 'data' | 'eta'>): void {
    const data = STEP_TYPE_DATA[step.type];
    const eta = this.#eta(true);
    this.#emit(events.createStepFailedEvent(this.#numbering, step, { ...details, data, eta }));
  }

  /** A fault of the whole run. */
  error(error: EventError): void {
    this.#emit(events.createErrorEvent(this.#numbering, { message: error.message, error }));
  }

  planCompleted(counts: StepCounts, partial: boolean): void {
    const text = texts(this.#language);
    const total = this.#numbering.totalSteps;
    const message = partial
      ? text.planPartial(counts.completed, total)
      : text.planCompleted(this.#numbering.seconds());
    this.#emit(events.createPlanCompletedEvent(this.#numbering, { message, data: { partial, ...counts } }));
  }

  planFailed(counts: StepCounts, status: 'failed' | 'cancelled', error: EventError): void {
    const data = { partial: true, ...counts };
    this.#emit(
      events.createPlanFailedEvent(this.#numbering, { message: error.message, data, status, error }),
    );
  }
}
