import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunResult } from '../../protocol/run.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Plan } from '../plan.ts';

/**
 * Keeps what a run leaves behind, in the order in which it came about; a step's result comes before the event that
 * says so. The calls only take note: whoever records does the slow part later, tells its own faults and never throws.
 */
export interface RunRecorder {
  /** Once, before the first event; not for a run that goes on with the plan of an earlier section. */
  plan(plan: Plan): void;
  stepResult(stepId: string, result: StepResult): void;
  event(event: ProgressEvent): void;
  /** Last. */
  result(result: RunResult): void;
}
