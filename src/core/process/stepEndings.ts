import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { Clock } from '../clock.ts';
import type { EventError } from '../progress/eventFactories.ts';
import type { FailureStatus } from './runLedger.ts';
import type { RunParts } from './runParts.ts';
import type { StepRun } from './stepRun.ts';

/** Ends steps that have no result, with those that wait for them. */
export class StepEndings {
  readonly #parts: RunParts;
  readonly #clock: Clock;

  constructor(parts: RunParts, clock: Clock) {
    this.#parts = parts;
    this.#clock = clock;
  }

  /** Its work has failed for good. */
  fail(run: StepRun, error: EventError): void {
    this.#endRunning(run, 'failed', error, this.#parts.text.stepFailed(error.message));
    this.#loseDependants(run.step, run.position);
  }

  /** A reader gives the step up. False if it has ended already or is not in the tree. */
  skip(stepId: string): boolean {
    const { tree, running, ready, text } = this.#parts;
    const position = tree.position(stepId);
    const step = tree.step(stepId);
    if (position === undefined || step === undefined) return false;
    const run = running.get(stepId);
    const error: EventError = { code: 'cancelled', message: text.stepSkippedByUser };
    if (run !== undefined) this.#endRunning(run, 'cancelled', error, error.message);
    else if (ready.open.has(position)) this.#endWaiting(position, 'skipped', error);
    else return false;
    this.#loseDependants(step, position);
    return true;
  }

  /** Ends all open steps, in the order of the tree. The agents are told first, so that none works on meanwhile. */
  cancelAll(error: EventError): void {
    const { tree, running, ready } = this.#parts;
    for (const run of running.values()) run.abandon();
    tree.steps.forEach((step, position) => {
      const run = running.get(step.id);
      if (run !== undefined) this.#endRunning(run, 'cancelled', error, error.message);
      else if (ready.open.has(position)) this.#endWaiting(position, 'cancelled', error);
    });
  }

  #loseDependants(lost: ProcessStepData, position: number): void {
    const message = this.#parts.text.stepSkipped(lost.name);
    for (const each of this.#parts.ready.lose(position)) {
      this.#endWaiting(each, 'skipped', { code: 'dependency_failed', message });
    }
  }

  #endRunning(run: StepRun, status: FailureStatus, error: EventError, message: string): void {
    const { running, ledger, events } = this.#parts;
    run.abandon();
    running.delete(run.step.id);
    ledger.fail(run.position, run.step.id, status, error);
    events.stepFailed(run.step, { status, error, message, seconds: run.seconds(this.#clock.monotonic()) });
  }

  #endWaiting(position: number, status: FailureStatus, error: EventError): void {
    const { tree, ledger, events } = this.#parts;
    const step = tree.steps[position];
    if (step === undefined) return;
    ledger.fail(position, step.id, status, error);
    events.stepFailed(step, { status, error, message: error.message, seconds: 0 });
  }
}
