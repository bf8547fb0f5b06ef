import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import { cancelledError, isCancelled } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { StepReporter, StepRunner } from './stepRunner.ts';

/** Whoever owns the tries of a step. Called only while the try is live, at most once with a result or an error. */
export interface AttemptOwner {
  readonly step: ProcessStepData;
  onMilestone(percentage: number, message: string): void;
  onDetail(percentage: number, message: string, data?: Readonly<Record<string, unknown>>): void;
  onResult(result: StepResult): void;
  onError(error: unknown): void;
}

/** One try of one step. Once abandoned, nothing that its agent still says reaches the run. */
export class StepAttempt implements StepReporter {
  readonly #owner: AttemptOwner;
  readonly #logger: Logger;
  readonly #controller = new AbortController();
  #live = true;

  constructor(owner: AttemptOwner, logger: Logger) {
    this.#owner = owner;
    this.#logger = logger;
  }

  begin(runner: StepRunner, results: ReadonlyMap<string, StepResult>): void {
    const context = { step: this.#owner.step, results, signal: this.#controller.signal, report: this };
    let work: Promise<StepResult>;
    try {
      work = runner.run(context);
    } catch (error) {
      this.#onError(error);
      return;
    }
    work.then(
      (result) => this.#onResult(result),
      (error: unknown) => this.#onError(error),
    );
  }

  /** Tells the agent to stop and does not wait for it. */
  abandon(): void {
    if (!this.#live) return;
    this.#live = false;
    this.#controller.abort(cancelledError());
  }

  milestone(percentage: number, message: string): void {
    if (this.#live) this.#owner.onMilestone(percentage, message);
  }

  detail(percentage: number, message: string, data?: Readonly<Record<string, unknown>>): void {
    if (this.#live) this.#owner.onDetail(percentage, message, data);
  }

  #onResult(result: StepResult): void {
    if (!this.#live) {
      this.#logger.info(`Dropped a late result of step ${this.#owner.step.id}.`);
      return;
    }
    this.#live = false;
    this.#owner.onResult(result);
  }

  #onError(error: unknown): void {
    if (!this.#live) {
      if (!isCancelled(error)) this.#logger.warn(`Step ${this.#owner.step.id} failed after it was stopped.`);
      return;
    }
    this.#live = false;
    this.#owner.onError(error);
  }
}
