import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { Clock } from '../clock.ts';
import { OverallProgress } from './overallProgress.ts';

export interface EventNumberingOptions {
  readonly runId: string;
  readonly clock: Clock;
  /** Expected seconds (> 0) of every step of the tree, by step id. */
  readonly weights: ReadonlyMap<string, number>;
  /** Steps that an earlier section of the run completed. */
  readonly finished?: Iterable<string>;
  /** Percentage that the run had come to when it was cut off; default 0. */
  readonly reached?: number;
  /** Number of the first event; above 1 when a resumed run goes on with the numbers of its first section. */
  readonly firstSequence?: number;
}

/** What differs from event to event. The numbering adds the rest. */
export type EventFields = Omit<
  ProgressEvent,
  'event_id' | 'run_id' | 'sequence' | 'current_step' | 'total_steps' | 'percentage' | 'timestamp'
>;

/**
 * Owner of what all events of one run share: run id, sequence, clock, count of ended steps and the overall percentage.
 * Events are made through it only, so that numbers rise by one and the percentage never falls.
 */
export class EventNumbering {
  readonly runId: string;
  readonly totalSteps: number;
  readonly progress: OverallProgress;
  readonly #clock: Clock;
  /** Joined once: an id then costs one short string more, which counts in logs of many thousand events. */
  readonly #idPrefix: string;
  readonly #startedAt: number;
  #sequence: number;
  #endedSteps = 0;
  #stampedAt = Number.NaN;
  #stamp = '';

  constructor(options: EventNumberingOptions) {
    this.runId = options.runId;
    this.totalSteps = options.weights.size;
    this.progress = new OverallProgress(options.weights);
    this.#clock = options.clock;
    this.#idPrefix = `${options.runId}-`;
    this.#startedAt = options.clock.monotonic();
    this.#sequence = (options.firstSequence ?? 1) - 1;
    for (const stepId of options.finished ?? []) this.endStep(stepId);
    this.progress.goOnFrom(options.reached ?? 0);
  }

  /** Counts a step as ended; returns the percentage it had reached. */
  endStep(stepId: string): number {
    this.#endedSteps += 1;
    return this.progress.end(stepId);
  }

  /** Seconds since the numbering was made, to the millisecond. */
  seconds(): number {
    return Math.round(this.#clock.monotonic() - this.#startedAt) / 1000;
  }

  /** Event with the next number. */
  event(fields: EventFields): ProgressEvent {
    this.#sequence += 1;
    return {
      event_id: this.#idPrefix + String(this.#sequence),
      event_type: fields.event_type,
      run_id: this.runId,
      sequence: this.#sequence,
      step_id: fields.step_id,
      step_name: fields.step_name,
      current_step: this.#endedSteps,
      total_steps: this.totalSteps,
      percentage: this.progress.percentage,
      step_percentage: fields.step_percentage,
      status: fields.status,
      message: fields.message,
      data: fields.data,
      error: fields.error,
      timestamp: this.#timestamp(),
      execution_time: fields.execution_time,
      eta: fields.eta,
      metadata: fields.metadata,
    };
  }

  /** Formatting a date costs more than all the rest of an event, and many events share a millisecond. */
  #timestamp(): string {
    const now = this.#clock.now();
    if (now !== this.#stampedAt) {
      this.#stampedAt = now;
      this.#stamp = new Date(now).toISOString();
    }
    return this.#stamp;
  }
}
