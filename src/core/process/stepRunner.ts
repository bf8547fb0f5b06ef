import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { StepResult } from '../../protocol/stepResult.ts';

/** Both are numbers that the work itself counted, never a timer. */
export interface StepReporter {
  /** A milestone of the step: 25 (material in hand) and 90 (result made) in agents mode; 10, 50, 90, 100 in mock mode. */
  milestone(percentage: number, message: string): void;
  /** Anything between the milestones ("412 of 6,512 passages"); emitted at detail level full only. */
  detail(percentage: number, message: string, data?: Readonly<Record<string, unknown>>): void;
}

export interface StepRunnerContext {
  readonly step: ProcessStepData;
  /** Results of the steps this one depends on, by step id. */
  readonly results: ReadonlyMap<string, StepResult>;
  readonly signal: AbortSignal;
  readonly report: StepReporter;
}

/** How the executor has a step's work done. Agents mode and mock mode are two runners. */
export interface StepRunner {
  run(context: StepRunnerContext): Promise<StepResult>;
}
