import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Logger } from '../logger.ts';
import { StepAttempt, type AttemptOwner } from './stepAttempt.ts';
import type { StepRunner } from './stepRunner.ts';

/** Whoever runs steps and is told what their tries say. */
export interface StepRunOwner {
  onMilestone(run: StepRun, percentage: number, message: string): void;
  onDetail(run: StepRun, percentage: number, message: string, data?: Readonly<Record<string, unknown>>): void;
  onResult(run: StepRun, result: StepResult): void;
  onError(run: StepRun, error: unknown): void;
}

export interface StepRunOptions {
  readonly owner: StepRunOwner;
  readonly step: ProcessStepData;
  /** Index of the step in its tree. */
  readonly position: number;
  /** Monotonic milliseconds. */
  readonly startedAt: number;
  readonly stuckMilliseconds: number;
}

/** A started step over all its tries. Times are monotonic milliseconds. */
export class StepRun implements AttemptOwner {
  readonly step: ProcessStepData;
  readonly position: number;
  readonly startedAt: number;
  readonly #owner: StepRunOwner;
  readonly #stuckMilliseconds: number;
  #attempt: StepAttempt | null = null;
  #tries = 0;
  #retryAt: number | null = null;
  #limitAt = Number.POSITIVE_INFINITY;
  #lastSign: number;
  #stuck = false;
  #milestone = 0;

  constructor(options: StepRunOptions) {
    this.step = options.step;
    this.position = options.position;
    this.startedAt = options.startedAt;
    this.#owner = options.owner;
    this.#stuckMilliseconds = options.stuckMilliseconds;
    this.#lastSign = options.startedAt;
  }

  /** Tries so far, with the current one. */
  get tries(): number {
    return this.#tries;
  }

  /** Silent for too long; until its next sign of life. */
  get stuck(): boolean {
    return this.#stuck;
  }

  get lastSign(): number {
    return this.#lastSign;
  }

  /** Seconds since the step started, to the millisecond. */
  seconds(now: number): number {
    return Math.round(now - this.startedAt) / 1000;
  }

  begin(runner: StepRunner, results: ReadonlyMap<string, StepResult>, now: number, logger: Logger): void {
    this.#attempt?.abandon();
    this.#tries += 1;
    this.#retryAt = null;
    this.#limitAt = now + this.step.time_limit_seconds * 1000;
    this.alive(now);
    this.#attempt = new StepAttempt(this, logger);
    this.#attempt.begin(runner, results);
  }

  /** Nothing is tried until then. */
  waitUntil(retryAt: number): void {
    this.#retryAt = retryAt;
    this.#limitAt = Number.POSITIVE_INFINITY;
  }

  /** Forgets the tries so far, for a reader who asks for a new one. */
  restart(): void {
    this.#tries = 0;
  }

  /** Ends the current try, whatever it is doing. */
  abandon(): void {
    this.#attempt?.abandon();
  }

  /** A sign of life: only what the step itself says counts, and the start of a try. */
  alive(now: number): void {
    this.#lastSign = now;
    this.#stuck = false;
  }

  /** Whether this milestone is new; each is counted once over all tries. */
  reach(percentage: number): boolean {
    if (percentage <= this.#milestone) return false;
    this.#milestone = percentage;
    return true;
  }

  retryDue(now: number): boolean {
    return this.#retryAt !== null && now >= this.#retryAt;
  }

  timedOut(now: number): boolean {
    return now >= this.#limitAt;
  }

  /** Whether the step has just become stuck; marks it. A wait before the next try is no silence. */
  becomesStuck(now: number): boolean {
    if (this.#stuck || this.#retryAt !== null || now < this.#lastSign + this.#stuckMilliseconds) return false;
    this.#stuck = true;
    return true;
  }

  /** When something about this step is due next. */
  get nextDue(): number {
    if (this.#retryAt !== null) return this.#retryAt;
    return this.#stuck ? this.#limitAt : Math.min(this.#limitAt, this.#lastSign + this.#stuckMilliseconds);
  }

  onMilestone(percentage: number, message: string): void {
    this.#owner.onMilestone(this, percentage, message);
  }

  onDetail(percentage: number, message: string, data?: Readonly<Record<string, unknown>>): void {
    this.#owner.onDetail(this, percentage, message, data);
  }

  onResult(result: StepResult): void {
    this.#owner.onResult(this, result);
  }

  onError(error: unknown): void {
    this.#owner.onError(this, error);
  }
}
