import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Clock } from '../clock.ts';
import { VeritasError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { EventError } from '../progress/eventFactories.ts';
import { EventNumbering } from '../progress/eventNumbering.ts';
import { ActionQueue } from './actionQueue.ts';
import { EtaEstimator } from './etaEstimator.ts';
import type { ExecuteOptions, Execution, ExecutionOutcome } from './execution.ts';
import type { ProcessTree } from './processTree.ts';
import { ReadySet } from './readySet.ts';
import { describeFailure, retryWait } from './retryPolicy.ts';
import { RunEvents } from './runEvents.ts';
import { RunLedger, type FailureStatus } from './runLedger.ts';
import { StepRun, type StepRunOwner } from './stepRun.ts';
import { texts } from './texts.ts';
import { Watchdog } from './watchdog.ts';

export interface RunLoopOptions extends ExecuteOptions {
  readonly runId: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Why a run ends before its steps have. */
type StopReason = 'cancel' | 'answer' | 'timeout';

/**
 * One run of one tree. Everything that happens to it (an agent's report, a timer, a command) is one action of its
 * queue, so that the order of the log holds also when a handler of an event gives a command.
 */
export class RunLoop implements Execution, StepRunOwner {
  readonly runId: string;
  readonly done: Promise<ExecutionOutcome>;
  readonly #tree: ProcessTree;
  readonly #options: RunLoopOptions;
  readonly #clock: Clock;
  readonly #text: ReturnType<typeof texts>;
  readonly #full: boolean;
  readonly #maxParallel: number;
  readonly #stuckMilliseconds: number;
  readonly #ledger: RunLedger;
  readonly #ready: ReadySet;
  readonly #numbering: EventNumbering;
  readonly #events: RunEvents;
  readonly #watchdog: Watchdog;
  readonly #actions: ActionQueue;
  readonly #running = new Map<string, StepRun>();
  readonly #onAbort = (): void => this.cancel();
  #settle: (outcome: ExecutionOutcome) => void = () => undefined;
  #deadline: number;
  #pausedAt: number | null = null;
  #ended = false;

  constructor(tree: ProcessTree, options: RunLoopOptions) {
    this.runId = options.runId;
    this.#tree = tree;
    this.#options = options;
    this.#clock = options.clock;
    this.#text = texts(options.language);
    this.#full = options.detail === 'full';
    this.#maxParallel = Math.max(1, Math.floor(options.maxParallel ?? 4));
    this.#stuckMilliseconds = (options.stuckSeconds ?? 10) * 1000;
    this.#ledger = new RunLedger(tree, options.finished);
    this.#ready = new ReadySet(tree.graph, this.#ledger.done);
    this.#numbering = createNumbering(tree, options, this.#ledger.resumed);
    this.#events = this.#createEvents();
    this.#actions = new ActionQueue((error) => this.#crash(error));
    this.#watchdog = new Watchdog(options.clock, () => this.#actions.run(() => this.#wake()));
    this.#deadline = this.#clock.monotonic() + (options.timeoutSeconds ?? Number.POSITIVE_INFINITY) * 1000;
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
      if (!this.#ended) this.#pausedAt ??= this.#clock.monotonic();
    });
  }

  resume(): void {
    this.#actions.run(() => {
      if (this.#pausedAt === null || this.#ended) return;
      this.#deadline += this.#clock.monotonic() - this.#pausedAt;
      this.#pausedAt = null;
      this.#watchdog.require(this.#deadline);
      this.#advance();
    });
  }

  skipStep(stepId: string): void {
    this.#actions.run(() => this.#skip(stepId));
  }

  retryStep(stepId: string): void {
    this.#actions.run(() => {
      const run = this.#running.get(stepId);
      if (run === undefined) return;
      run.restart();
      this.#detail(run, this.#text.stepRetryByUser, { retry: true });
      this.#try(run);
    });
  }

  onMilestone(run: StepRun, percentage: number, message: string): void {
    this.#actions.run(() => {
      if (!this.#isOpen(run)) return;
      run.alive(this.#clock.monotonic());
      if (run.reach(percentage)) this.#events.milestone(run.step, percentage, message, this.#seconds(run));
    });
  }

  onDetail(
    run: StepRun,
    percentage: number,
    message: string,
    data?: Readonly<Record<string, unknown>>,
  ): void {
    this.#actions.run(() => {
      if (!this.#isOpen(run)) return;
      run.alive(this.#clock.monotonic());
      if (!this.#full) return;
      const more = data === undefined ? {} : { data };
      this.#events.detail(run.step, { percentage, message, seconds: this.#seconds(run), ...more });
    });
  }

  onResult(run: StepRun, result: StepResult): void {
    this.#actions.run(() => {
      if (!this.#isOpen(run)) return;
      this.#close(run);
      this.#ledger.complete(run.position, run.step.id, result);
      this.#ready.complete(run.position);
      this.#events.stepCompleted(run.step, result, this.#seconds(run));
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
    this.#events.planStarted({
      tree: this.#tree,
      maxParallel: this.#maxParallel,
      resumed: this.#ledger.resumed,
      metadata,
    });
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
    while (!this.paused && this.#running.size < this.#maxParallel) {
      const position = this.#ready.take();
      if (position === undefined) break;
      this.#startStep(position);
    }
    if (this.#running.size === 0 && this.#ready.open.size === 0) this.#finish();
  }

  #startStep(position: number): void {
    const step = this.#tree.steps[position];
    if (step === undefined) return;
    const now = this.#clock.monotonic();
    this.#ledger.start(position, now);
    this.#events.stepStarted(step);
    const stuckMilliseconds = this.#stuckMilliseconds;
    const run = new StepRun({ owner: this, step, position, startedAt: now, stuckMilliseconds });
    this.#running.set(step.id, run);
    this.#try(run);
  }

  #try(run: StepRun): void {
    run.begin(
      this.#options.runner,
      this.#ledger.inputs(run.step),
      this.#clock.monotonic(),
      this.#options.logger,
    );
    this.#watchdog.require(run.nextDue);
  }

  #retryLater(run: StepRun, milliseconds: number): void {
    run.waitUntil(this.#clock.monotonic() + milliseconds);
    this.#watchdog.require(run.nextDue);
    const attempt = run.tries + 1;
    const message = this.#text.stepRetry(attempt, run.step.max_retries + 1, milliseconds / 1000);
    this.#detail(run, message, { attempt, retry_in: milliseconds / 1000 });
  }

  #failStep(run: StepRun, error: unknown): void {
    const failure = describeFailure(error, this.#text.unexpectedFault);
    this.#options.logger.error(`Step ${run.step.id} failed.`, error);
    this.#endRun(run, 'failed', failure, this.#text.stepFailed(failure.message));
    this.#loseDependants(run.step, run.position);
    this.#advance();
  }

  #skip(stepId: string): void {
    const position = this.#tree.position(stepId);
    const step = this.#tree.step(stepId);
    if (this.#ended || position === undefined || step === undefined) return;
    const run = this.#running.get(stepId);
    const failure: EventError = { code: 'cancelled', message: this.#text.stepSkippedByUser };
    if (run !== undefined) this.#endRun(run, 'cancelled', failure, failure.message);
    else if (this.#ready.open.has(position)) this.#endWaiting(position, 'skipped', failure);
    else return;
    this.#loseDependants(step, position);
    this.#advance();
  }

  #loseDependants(lost: ProcessStepData, position: number): void {
    const message = this.#text.stepSkipped(lost.name);
    for (const each of this.#ready.lose(position)) {
      this.#endWaiting(each, 'skipped', { code: 'dependency_failed', message });
    }
  }

  /** Ends a started step without a result. */
  #endRun(run: StepRun, status: FailureStatus, error: EventError, message: string): void {
    this.#close(run);
    this.#ledger.fail(run.position, run.step.id, status, error);
    this.#events.stepFailed(run.step, { status, error, message, seconds: this.#seconds(run) });
  }

  /** Ends a step that never started. */
  #endWaiting(position: number, status: FailureStatus, error: EventError): void {
    const step = this.#tree.steps[position];
    if (step === undefined) return;
    this.#ledger.fail(position, step.id, status, error);
    this.#events.stepFailed(step, { status, error, message: error.message, seconds: 0 });
  }

  /** What is due: the run's time limit, and per running step its next try, time limit or mark as stuck. */
  #wake(): void {
    if (this.#ended) return;
    const now = this.#clock.monotonic();
    if (!this.paused && now >= this.#deadline) {
      this.#stop('timeout');
      return;
    }
    for (const run of [...this.#running.values()]) {
      if (run.retryDue(now)) this.#try(run);
      else if (run.timedOut(now)) this.#failStep(run, this.#timeout(run.step));
      else if (run.becomesStuck(now)) this.#markStuck(run, now);
    }
    for (const run of this.#running.values()) this.#watchdog.require(run.nextDue);
    if (!this.paused) this.#watchdog.require(this.#deadline);
  }

  #timeout(step: ProcessStepData): VeritasError {
    return new VeritasError('step_timeout', this.#text.stepTimedOut(step.time_limit_seconds));
  }

  #markStuck(run: StepRun, now: number): void {
    const silent = (now - run.lastSign) / 1000;
    this.#detail(run, this.#text.stepStuck(silent), { stuck: true, silent_seconds: silent });
  }

  /** Something that the executor itself says about a running step; it moves no percentage. */
  #detail(run: StepRun, message: string, metadata: Readonly<Record<string, unknown>>): void {
    if (!this.#full) return;
    this.#events.detail(run.step, { percentage: 0, message, seconds: this.#seconds(run), metadata });
  }

  /** Ends all open steps, in the order of the tree, and the run. */
  #stop(reason: StopReason): void {
    if (this.#ended) return;
    for (const run of this.#running.values()) run.abandon();
    this.#numbering.progress.freeze();
    const error = this.#stopError(reason);
    if (reason === 'timeout') this.#events.error(error);
    const message = reason === 'answer' ? this.#text.stepEndedForAnswer : error.message;
    this.#tree.steps.forEach((step, position) => {
      const run = this.#running.get(step.id);
      if (run !== undefined) this.#endRun(run, 'cancelled', error, message);
      else if (this.#ready.open.has(position)) this.#endWaiting(position, 'cancelled', { ...error, message });
    });
    if (reason === 'cancel') this.#endPlan('cancelled', error);
    else if (reason === 'answer' || this.#ledger.counts.completed > 0) this.#endPlan('completed', error);
    else this.#endPlan('failed', error);
  }

  #stopError(reason: StopReason): EventError {
    if (reason === 'timeout') {
      return { code: 'step_timeout', message: this.#text.runTimedOut(this.#options.timeoutSeconds ?? 0) };
    }
    return {
      code: 'cancelled',
      message: reason === 'cancel' ? this.#text.planCancelled : this.#text.stepCancelled,
    };
  }

  /** A run has failed only if nothing came of it: an answer from some of the steps, marked as such, is worth having. */
  #finish(): void {
    const failed = this.#ledger.counts.completed === 0;
    this.#endPlan(failed ? 'failed' : 'completed', { code: 'step_failed', message: this.#text.planFailed });
  }

  #endPlan(status: ExecutionOutcome['status'], error: EventError): void {
    this.#ended = true;
    const { counts, partial } = this.#ledger;
    if (status === 'completed') this.#events.planCompleted(counts, partial);
    else this.#events.planFailed(counts, status, error);
    this.#leave(status);
  }

  #leave(status: ExecutionOutcome['status']): void {
    this.#ended = true;
    this.#pausedAt = null;
    this.#watchdog.stop();
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    this.#settle(this.#ledger.outcome(status, this.#numbering.seconds()));
  }

  /** A fault of the run itself, such as a sink that throws where none may: the run ends rather than hangs. */
  #crash(error: unknown): void {
    this.#options.logger.error(`Run ${this.runId} broke.`, error);
    if (this.#ended) return;
    for (const run of this.#running.values()) run.abandon();
    this.#running.clear();
    this.#leave('failed');
  }

  #isOpen(run: StepRun): boolean {
    return this.#running.get(run.step.id) === run;
  }

  #close(run: StepRun): void {
    run.abandon();
    this.#running.delete(run.step.id);
  }

  #seconds(run: StepRun): number {
    return Math.round(this.#clock.monotonic() - run.startedAt) / 1000;
  }

  #createEvents(): RunEvents {
    const { callback, language, durations } = this.#options;
    const { graph, steps } = this.#tree;
    const eta = new EtaEstimator({ graph, steps, history: durations, maxParallel: this.#maxParallel });
    const phase = (position: number): ReturnType<RunLedger['phase']> => this.#ledger.phase(position);
    return new RunEvents({
      numbering: this.#numbering,
      callback,
      language,
      eta: (fresh) => eta.estimate(this.#clock.monotonic(), phase, fresh),
    });
  }
}

/** A step weighs what its type took on this machine, or what is expected of it until that is known. */
function createNumbering(
  tree: ProcessTree,
  options: RunLoopOptions,
  resumed: readonly string[],
): EventNumbering {
  const weights = new Map<string, number>();
  for (const step of tree.steps) {
    const typical = options.durations?.band(step.type)?.typical ?? 0;
    weights.set(step.id, typical > 0 ? typical : step.expected_seconds);
  }
  const { runId, clock, firstSequence = 1 } = options;
  return new EventNumbering({ runId, clock, weights, finished: resumed, firstSequence });
}
