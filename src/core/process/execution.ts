import type { StepResult } from '../../protocol/stepResult.ts';
import type { Detail, Language } from '../../protocol/vocabulary.ts';
import type { EventError } from '../progress/eventFactories.ts';
import type { ProgressCallback } from '../progress/progressCallback.ts';
import type { DurationHistory } from './durationHistory.ts';
import type { StepRunner } from './stepRunner.ts';

export interface ExecuteOptions {
  readonly runner: StepRunner;
  readonly callback: Pick<ProgressCallback, 'emit'>;
  /** Language of the events' messages. */
  readonly language: Language;
  /** Default: a new id. */
  readonly runId?: string;
  /** Default: milestones. */
  readonly detail?: Detail;
  /** Steps at once, at least 1; default 4. */
  readonly maxParallel?: number;
  /** Results of steps that an earlier section of this run completed. They count as done and emit nothing. */
  readonly finished?: ReadonlyMap<string, StepResult>;
  /** Told of each step's result before the event that says so; must not throw. */
  readonly onStepResult?: (stepId: string, result: StepResult) => void;
  /** Number of the first event, for a section that goes on with the numbers of an earlier one; default 1. */
  readonly firstSequence?: number;
  /** Percentage that an earlier section had come to, 0 to 100, below which this one must not fall; default 0. */
  readonly reached?: number;
  /** Seconds (without pauses) after which the open steps end and the run answers from what is finished. */
  readonly timeoutSeconds?: number;
  /** Seconds without a sign of life after which a step is marked as stuck; default 10. */
  readonly stuckSeconds?: number;
  /** What past runs say about durations: better weights, and the only source of an ETA. */
  readonly durations?: DurationHistory;
  /** Cancels the run. */
  readonly signal?: AbortSignal;
  /** Put into plan_started. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface ExecutionOutcome {
  /**
   * completed: at least one step has a result, or the run was stopped to answer; failed: no step has one;
   * cancelled: stopped without an answer.
   */
  readonly status: 'completed' | 'failed' | 'cancelled';
  /** Some step has no result. */
  readonly partial: boolean;
  /** By step id, with those of an earlier section. */
  readonly results: ReadonlyMap<string, StepResult>;
  /** Why a step has no result, by step id. */
  readonly failures: ReadonlyMap<string, EventError>;
  readonly seconds: number;
}

/** A run on its way. Commands after its end do nothing; none throws. */
export interface Execution {
  readonly runId: string;
  /** Settles once, after the last event; never rejects. */
  readonly done: Promise<ExecutionOutcome>;
  readonly paused: boolean;
  /** Ends the run now, without an answer. Agents are told and not waited for. */
  cancel(): void;
  /** Ends the open steps now; the run completes with what is finished. */
  stopAndAnswer(): void;
  /** Running steps finish, no further one starts. */
  pause(): void;
  resume(): void;
  /** Gives an open step up: one that runs is cancelled, one that waits is skipped; so are those that depend on it. */
  skipStep(stepId: string): void;
  /** Gives the current try of a running step up and starts a new one at once. */
  retryStep(stepId: string): void;
}
