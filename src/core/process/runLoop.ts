import type { StepResult } from '../../protocol/stepResult.ts';
import { VeritasError } from '../errors.ts';
import type { EventError } from '../progress/eventFactories.ts';
import { ActionQueue } from './actionQueue.ts';
import type { Execution, ExecutionOutcome } from './execution.ts';
import type { ProcessTree } from './processTree.ts';
import { describeFailure, retryWait } from './retryPolicy.ts';
import { createRunParts, type RunOptions, type RunParts } from './runParts.ts';
import { StepEndings } from './stepEndings.ts';
import { StepRun, type StepRunOwner } from './stepRun.ts';
import { Watchdog } from './watchdog.ts';

type Json = Readonly<Record<string, unknown>>;

/** Why a run ends before its steps have. */
type StopReason = 'cancel' | 'answer' | 'timeout';

/**
 * One run of one tree. Everything that happens to it (an agent's report, a timer, a command) is one action of its
 * queue, so that the order of the log holds also when a handler of an event gives a command.
 */
export class RunLoop implements Execution, StepRunOwner {
  readonly runId: string;
  readonly done: Promise<ExecutionOutcome>;
  readonly #options: RunOptions;
  readonly #parts: RunParts;
  readonly #endings: StepEndings;
  readonly #actions: ActionQueue;
  readonly #watchdog: Watchdog;
  readonly #onAbort = (): void => this.cancel();
  #settle: (outcome: ExecutionOutcome) => void = () => undefined;
  #deadline: number;
  #pausedAt: number | null = null;
  #ended = false;

  constructor(tree: ProcessTree, options: RunOptions) {
    this.runId = options.runId;
    this.#options = options;
    this.#parts = createRunParts(tree, options);
    this.#endings = new StepEndings(this.#parts, options.clock);
    this.#actions = new ActionQueue((error) => this.#crash(error));
    this.#watchdog = new Watchdog(options.clock, () => this.#actions.run(() => this.#wake()));
    this.#deadline = this.#now() + (options.timeoutSeconds ?? Number.POSITIVE_INFINITY) * 1000;
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get paused(): boolean {
    return this.#pausedAt !== null;
  }

  /** Call once. */
  start(): void {
    this.#actions.open(() => this.#begin());
  }

  cancel(): void {
    this.#actions.run(() => this.#stop('cancel'));
  }

  stopAndAnswer(): void {
    this.#actions.run(() => this.#stop('answer'));
  }

  pause(): void {
    this.#actions.run(() => {
      if (!this.#ended) this.#pausedAt ??= this.#now();
    });
  }

  resume(): void {
    this.#actions.run(() => {
      if (this.#pausedAt === null) return;
      this.#deadline += this.#now() - this.#pausedAt;
      this.#pausedAt = null;
      this.#watchdog.require(this.#deadline);
      this.#advance();
    });
  }

  skipStep(stepId: string): void {
    this.#actions.run(() => {
      if (!this.#ended && this.#endings.skip(stepId)) this.#advance();
    });
  }

  retryStep(stepId: string): void {
    this.#actions.run(() => {
      const run = this.#parts.running.get(stepId);
      if (run === undefined) return;
      run.restart();
      this.#remark(run, this.#parts.text.stepRetryByUser, { retry: true });
      this.#try(run);
    });
  }

  onMilestone(run: StepRun, percentage: number, message: string): void {
    this.#actions.run(() => {
      if (!this.#isOpen(run)) return;
      this.#goesOn(run);
      if (run.reach(percentage))
        this.#parts.events.milestone(run.step, percentage, message, run.seconds(this.#now()));
    });
  }

  onDetail(run: StepRun, percentage: number, message: string, data?: Json): void {
    this.#actions.run(() => {
      if (!this.#isOpen(run)) return;
      const wasStuck = this.#goesOn(run);
      // That a step is stuck is told at any level of detail, and so is that it goes on.
      if (this.#options.detail !== 'full' && !wasStuck) return;
      const more = data === undefined ? {} : { data };
      const seconds = run.seconds(this.#now());
      this.#parts.events.detail(run.step, { percentage, message, seconds, ...more });
    });
  }

  onResult(run: StepRun, result: StepResult): void {
    this.#actions.run(() => {
      if (!this.#isOpen(run)) return;
      const { running, ledger, ready, events } = this.#parts;
      run.abandon();
      running.delete(run.step.id);
      ledger.complete(run.position, run.step.id, result);
      ready.complete(run.position);
      this.#options.onStepResult?.(run.step.id, result);
      events.stepCompleted(run.step, result, run.seconds(this.#now()));
      this.#advance();
    });
  }

  onError(run: StepRun, error: unknown): void {
    this.#actions.run(() => {
      if (!this.#isOpen(run)) return;
      const wait = retryWait(error, run.tries, run.step.max_retries);
      if (wait === null) this.#failStep(run, error);
      else this.#retryLater(run, wait);
    });
  }

  #begin(): void {
    const { signal, metadata } = this.#options;
    const { tree, maxParallel, ledger, events } = this.#parts;
    events.planStarted({ tree, maxParallel, resumed: ledger.resumed, metadata });
    signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (signal?.aborted === true) {
      this.#stop('cancel');
      return;
    }
    this.#watchdog.require(this.#deadline);
    this.#advance();
  }

  /** Starts what may start; ends the run when nothing is left. */
  #advance(): void {
    if (this.#ended) return;
    const { running, ready, maxParallel } = this.#parts;
    while (!this.paused && running.size < maxParallel) {
      const position = ready.take();
      if (position === undefined) break;
      this.#startStep(position);
    }
    if (running.size === 0 && ready.open.size === 0) this.#finish();
  }

  #startStep(position: number): void {
    const { tree, ledger, events, running } = this.#parts;
    const step = tree.steps[position];
    if (step === undefined) return;
    const startedAt = this.#now();
    ledger.start(position, startedAt);
    events.stepStarted(step);
    const stuckMilliseconds = (this.#options.stuckSeconds ?? 10) * 1000;
    const run = new StepRun({ owner: this, step, position, startedAt, stuckMilliseconds });
    running.set(step.id, run);
    this.#try(run);
  }

  #try(run: StepRun): void {
    const { runner, logger } = this.#options;
    run.begin(runner, this.#parts.ledger.inputs(run.step), this.#now(), logger);
    this.#watchdog.require(run.nextDue);
  }

  #retryLater(run: StepRun, milliseconds: number): void {
    run.waitUntil(this.#now() + milliseconds);
    this.#watchdog.require(run.nextDue);
    const attempt = run.tries + 1;
    const seconds = milliseconds / 1000;
    const message = this.#parts.text.stepRetry(attempt, run.step.max_retries + 1, seconds);
    this.#remark(run, message, { attempt, retry_in: seconds });
  }

  #failStep(run: StepRun, error: unknown): void {
    this.#options.logger.error(`Step ${run.step.id} failed.`, error);
    this.#endings.fail(run, describeFailure(error, this.#parts.text.unexpectedFault));
    this.#advance();
  }

  /** What is due: the run's time limit, and per running step its next try, time limit or mark as stuck. */
  #wake(): void {
    if (this.#ended) return;
    const { running, text } = this.#parts;
    const now = this.#now();
    if (!this.paused && now >= this.#deadline) {
      this.#stop('timeout');
      return;
    }
    for (const run of [...running.values()]) {
      if (run.retryDue(now)) this.#try(run);
      else if (run.timedOut(now)) {
        this.#failStep(run, new VeritasError('step_timeout', text.stepTimedOut(run.step.time_limit_seconds)));
      } else if (run.becomesStuck(now)) {
        const silent = (now - run.lastSign) / 1000;
        this.#remark(run, text.stepStuck(silent), { stuck: true, silent_seconds: silent });
      }
    }
    for (const run of running.values()) this.#watchdog.require(run.nextDue);
    if (!this.paused) this.#watchdog.require(this.#deadline);
  }

  /**
   * Something that the executor itself says about a running step; it moves no percentage. With milestones only what
   * concerns a stuck step, which its reader has to decide about.
   */
  #remark(run: StepRun, message: string, metadata: Json): void {
    if (this.#options.detail !== 'full' && !run.stuck) return;
    const seconds = run.seconds(this.#now());
    this.#parts.events.detail(run.step, { percentage: 0, message, seconds, metadata });
  }

  #stop(reason: StopReason): void {
    if (this.#ended) return;
    const { numbering, events, ledger } = this.#parts;
    numbering.progress.freeze();
    const error = this.#stopError(reason);
    if (reason === 'timeout') events.error(error);
    this.#endings.cancelAll(error);
    if (reason === 'cancel') this.#endPlan('cancelled', error);
    else if (reason === 'answer' || ledger.counts.completed > 0) this.#endPlan('completed', error);
    else this.#endPlan('failed', error);
  }

  #stopError(reason: StopReason): EventError {
    const { text } = this.#parts;
    switch (reason) {
      case 'cancel':
        return { code: 'cancelled', message: text.planCancelled };
      case 'answer':
        return { code: 'cancelled', message: text.stepEndedForAnswer };
      case 'timeout':
        return { code: 'step_timeout', message: text.runTimedOut(this.#options.timeoutSeconds ?? 0) };
    }
  }

  /** A run has failed only if nothing came of it: an answer from some of the steps, marked as such, is worth having. */
  #finish(): void {
    const failed = this.#parts.ledger.counts.completed === 0;
    this.#endPlan(failed ? 'failed' : 'completed', {
      code: 'step_failed',
      message: this.#parts.text.planFailed,
    });
  }

  #endPlan(status: ExecutionOutcome['status'], error: EventError): void {
    this.#ended = true;
    const { ledger, events } = this.#parts;
    if (status === 'completed') events.planCompleted(ledger.counts, ledger.partial);
    else events.planFailed(ledger.counts, status, error);
    this.#leave(status);
  }

  #leave(status: ExecutionOutcome['status']): void {
    this.#pausedAt = null;
    this.#watchdog.stop();
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    this.#settle(this.#parts.ledger.outcome(status, this.#parts.numbering.seconds()));
  }

  /** A fault of the run itself, such as a sink that throws where none may: the run ends rather than hangs. */
  #crash(error: unknown): void {
    this.#options.logger.error(`Run ${this.runId} broke.`, error);
    this.#ended = true;
    for (const run of this.#parts.running.values()) run.abandon();
    this.#parts.running.clear();
    this.#leave('failed');
  }

  /** Notes a sign of life; whether the step was stuck until now. One that was is watched for silence again. */
  #goesOn(run: StepRun): boolean {
    const wasStuck = run.stuck;
    run.alive(this.#now());
    if (wasStuck) this.#watchdog.require(run.nextDue);
    return wasStuck;
  }

  #isOpen(run: StepRun): boolean {
    return this.#parts.running.get(run.step.id) === run;
  }

  #now(): number {
    return this.#options.clock.monotonic();
  }
}
