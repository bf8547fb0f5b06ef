import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { EventNumbering } from './eventNumbering.ts';

export type Eta = NonNullable<ProgressEvent['eta']>;
export type EventError = NonNullable<ProgressEvent['error']>;
type Json = Readonly<Record<string, unknown>>;

/** The step an event is about. */
export interface StepIdentity {
  readonly id: string;
  readonly name: string;
}

export interface EventDetails {
  /** For people, in the language of the run. */
  readonly message: string;
  readonly data?: Json;
  readonly metadata?: Json;
  readonly eta?: Eta | null;
}

export interface StepEventDetails extends EventDetails {
  /** Seconds since the step started. */
  readonly seconds: number;
}

/** Shared by all events that carry nothing more. */
const NOTHING: Json = Object.freeze({});

/** First event of a run. */
export function createPlanStartedEvent(numbering: EventNumbering, details: EventDetails): ProgressEvent {
  return numbering.event({
    event_type: 'plan_started',
    step_id: null,
    step_name: null,
    step_percentage: null,
    status: 'starting',
    message: details.message,
    data: details.data ?? NOTHING,
    error: null,
    execution_time: 0,
    eta: details.eta ?? null,
    metadata: details.metadata ?? NOTHING,
  });
}

export function createStepStartedEvent(
  numbering: EventNumbering,
  step: StepIdentity,
  details: EventDetails,
): ProgressEvent {
  return numbering.event({
    event_type: 'step_started',
    step_id: step.id,
    step_name: step.name,
    step_percentage: 0,
    status: 'starting',
    message: details.message,
    data: details.data ?? NOTHING,
    error: null,
    execution_time: 0,
    eta: details.eta ?? null,
    metadata: details.metadata ?? NOTHING,
  });
}

export interface StepProgressDetails extends StepEventDetails {
  /** 0 to 100; a lower one than before is raised to it. */
  readonly percentage: number;
  /** `progress` for a milestone, `running` for anything between. */
  readonly status: 'running' | 'progress';
}

export function createStepProgressEvent(
  numbering: EventNumbering,
  step: StepIdentity,
  details: StepProgressDetails,
): ProgressEvent {
  const percentage = numbering.progress.raise(step.id, details.percentage);
  return numbering.event({
    event_type: 'step_progress',
    step_id: step.id,
    step_name: step.name,
    step_percentage: percentage,
    status: details.status,
    message: details.message,
    data: details.data ?? NOTHING,
    error: null,
    execution_time: details.seconds,
    eta: details.eta ?? null,
    metadata: details.metadata ?? NOTHING,
  });
}

export function createStepCompletedEvent(
  numbering: EventNumbering,
  step: StepIdentity,
  details: StepEventDetails,
): ProgressEvent {
  numbering.endStep(step.id);
  return numbering.event({
    event_type: 'step_completed',
    step_id: step.id,
    step_name: step.name,
    step_percentage: 100,
    status: 'completed',
    message: details.message,
    data: details.data ?? NOTHING,
    error: null,
    execution_time: details.seconds,
    eta: details.eta ?? null,
    metadata: details.metadata ?? NOTHING,
  });
}

export interface StepFailedDetails extends StepEventDetails {
  /** `failed`: its work failed; `skipped`: it never started; `cancelled`: it was stopped. */
  readonly status: 'failed' | 'skipped' | 'cancelled';
  readonly error: EventError;
}

export function createStepFailedEvent(
  numbering: EventNumbering,
  step: StepIdentity,
  details: StepFailedDetails,
): ProgressEvent {
  const percentage = numbering.endStep(step.id);
  return numbering.event({
    event_type: 'step_failed',
    step_id: step.id,
    step_name: step.name,
    step_percentage: percentage,
    status: details.status,
    message: details.message,
    data: details.data ?? NOTHING,
    error: details.error,
    execution_time: details.seconds,
    eta: details.eta ?? null,
    metadata: details.metadata ?? NOTHING,
  });
}

/** Last event of a run that has something to answer with; the only one with 100 percent. */
export function createPlanCompletedEvent(numbering: EventNumbering, details: EventDetails): ProgressEvent {
  numbering.progress.finish();
  return numbering.event({
    event_type: 'plan_completed',
    step_id: null,
    step_name: null,
    step_percentage: null,
    status: 'completed',
    message: details.message,
    data: details.data ?? NOTHING,
    error: null,
    execution_time: numbering.seconds(),
    eta: null,
    metadata: details.metadata ?? NOTHING,
  });
}

export interface PlanFailedDetails extends EventDetails {
  readonly status: 'failed' | 'cancelled';
  readonly error: EventError;
}

/** Last event of a run without an answer. The percentage stays where the run was. */
export function createPlanFailedEvent(numbering: EventNumbering, details: PlanFailedDetails): ProgressEvent {
  return numbering.event({
    event_type: 'plan_failed',
    step_id: null,
    step_name: null,
    step_percentage: null,
    status: details.status,
    message: details.message,
    data: details.data ?? NOTHING,
    error: details.error,
    execution_time: numbering.seconds(),
    eta: null,
    metadata: details.metadata ?? NOTHING,
  });
}

export interface ErrorDetails extends EventDetails {
  readonly error: EventError;
}

/** A fault of the whole run that the log must show; the plan's end follows as its own event. */
export function createErrorEvent(numbering: EventNumbering, details: ErrorDetails): ProgressEvent {
  return numbering.event({
    event_type: 'error',
    step_id: null,
    step_name: null,
    step_percentage: null,
    status: 'failed',
    message: details.message,
    data: details.data ?? NOTHING,
    error: details.error,
    execution_time: numbering.seconds(),
    eta: null,
    metadata: details.metadata ?? NOTHING,
  });
}
