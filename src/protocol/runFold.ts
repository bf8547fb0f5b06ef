import type { ProgressEvent } from './progressEvent.ts';
import type { RunSnapshot, StepSnapshot } from './run.ts';

/** The part of a snapshot that events alone determine. */
export type FoldedRun = Pick<RunSnapshot, 'sequence' | 'status' | 'percentage' | 'started_at' | 'steps'>;

export function pendingStep(stepId: string): StepSnapshot {
  return {
    step_id: stepId,
    status: 'pending',
    percentage: 0,
    message: '',
    started_at: null,
    execution_time: null,
    error: null,
    last_sign_at: null,
    stuck: false,
  };
}

/** Ids of the steps that an earlier section of the run had completed; empty unless `event` starts a resumed run. */
export function resumedSteps(event: ProgressEvent): readonly string[] {
  const resumed = event.event_type === 'plan_started' ? event.data['resumed'] : undefined;
  return Array.isArray(resumed) ? resumed.filter((id) => typeof id === 'string') : [];
}

/** The step after an event about it. */
export function foldStep(step: StepSnapshot, event: ProgressEvent): StepSnapshot {
  const started = event.event_type === 'step_started';
  const ended = event.event_type === 'step_completed' || event.event_type === 'step_failed';
  const stuck = event.metadata['stuck'] === true;
  return {
    step_id: step.step_id,
    status: event.status,
    percentage: event.step_percentage ?? step.percentage,
    message: event.message,
    started_at: started ? event.timestamp : step.started_at,
    execution_time: ended ? event.execution_time : null,
    error: event.error,
    last_sign_at: stuck ? (step.last_sign_at ?? null) : event.timestamp,
    stuck,
  };
}

/** The run's own status after an event; its first step takes it from starting to running. */
export function foldStatus(status: RunSnapshot['status'], event: ProgressEvent): RunSnapshot['status'] {
  switch (event.event_type) {
    case 'plan_started':
    case 'plan_completed':
    case 'plan_failed':
      return event.status;
    case 'step_started':
      return status === 'pending' || status === 'starting' ? 'running' : status;
    case 'step_progress':
    case 'step_completed':
    case 'step_failed':
    case 'error':
      return status;
  }
}

/** The steps after an event: all pending again when a section starts, else the one that the event is about. */
export function foldSteps(steps: readonly StepSnapshot[], event: ProgressEvent): StepSnapshot[] {
  if (event.event_type === 'plan_started') {
    const resumed = new Set(resumedSteps(event));
    return steps.map((step) =>
      resumed.has(step.step_id)
        ? { ...step, status: 'completed', percentage: 100, error: null }
        : pendingStep(step.step_id),
    );
  }
  return steps.map((step) => (step.step_id === event.step_id ? foldStep(step, event) : step));
}

/** A snapshot and one more event. Pure: works wherever the protocol does. */
export function applyEvent(snapshot: RunSnapshot, event: ProgressEvent): RunSnapshot {
  return {
    ...snapshot,
    sequence: event.sequence,
    status: foldStatus(snapshot.status, event),
    percentage: event.percentage,
    started_at: event.event_type === 'plan_started' ? event.timestamp : snapshot.started_at,
    steps: foldSteps(snapshot.steps, event),
    events: [...snapshot.events, event],
  };
}

/**
 * How a message that stands for the numbers `sequenceFrom` to `sequence` fits a state that ends at `last`:
 * `next` goes on from it, `known` was there already, `gap` means that something was lost (ask for a snapshot).
 */
export function continuity(last: number, sequenceFrom: number, sequence: number): 'next' | 'known' | 'gap' {
  if (sequence <= last) return 'known';
  return sequenceFrom <= last + 1 ? 'next' : 'gap';
}
