import type { ProgressEvent } from './progressEvent.ts';
import type { RunResult, RunSnapshot, StepSnapshot } from './run.ts';
import { foldStatus, foldStep, pendingStep, resumedSteps } from './runFold.ts';
import type { ProgressStatus } from './vocabulary.ts';

type Eta = ProgressEvent['eta'];

/** Statuses after which nothing more happens. */
export function isEnded(status: ProgressStatus): boolean {
  return status === 'completed' || status === 'failed' || status === 'skipped' || status === 'cancelled';
}

/**
 * A run's state as its events tell it: starts from a snapshot, costs O(1) per event.
 * Used wherever a run is shown without the engine that ran it (views, restored conversations).
 */
export class RunTracker {
  readonly #start: RunSnapshot;
  #startedAt: string;
  readonly #steps = new Map<string, StepSnapshot>();
  #sequence: number;
  #status: ProgressStatus;
  #percentage: number;
  #paused: boolean;
  #eta: Eta = null;
  #seconds: number | null = null;
  #result: RunResult | null;

  constructor(snapshot: RunSnapshot) {
    this.#start = snapshot;
    this.#startedAt = snapshot.started_at;
    for (const step of snapshot.steps) this.#steps.set(step.step_id, step);
    this.#sequence = snapshot.sequence;
    this.#status = snapshot.status;
    this.#percentage = snapshot.percentage;
    this.#paused = snapshot.paused;
    this.#result = snapshot.result;
    this.#seconds = snapshot.result?.statistics.seconds ?? null;
  }

  get id(): string {
    return this.#start.run_id;
  }
  get query(): string {
    return this.#start.query;
  }
  get mode(): RunSnapshot['mode'] {
    return this.#start.mode;
  }
  get analysis(): RunSnapshot['analysis'] {
    return this.#start.analysis;
  }
  get tree(): RunSnapshot['tree'] {
    return this.#start.tree;
  }
  /** ISO time of the first event; empty before it. */
  get startedAt(): string {
    return this.#startedAt;
  }
  /** Seconds since the start, or that the run took; null before its first event. `now`: milliseconds since the epoch. */
  secondsAt(now: number): number | null {
    if (this.#seconds !== null) return this.#seconds;
    const start = Date.parse(this.#startedAt);
    return Number.isNaN(start) ? null : Math.max(0, (now - start) / 1000);
  }
  get sequence(): number {
    return this.#sequence;
  }
  get status(): ProgressStatus {
    return this.#status;
  }
  /** Overall, 0 to 100, never falling. */
  get percentage(): number {
    return this.#percentage;
  }
  get paused(): boolean {
    return this.#paused;
  }
  get eta(): Eta {
    return this.#eta;
  }
  /** Seconds the whole run took; null while it runs. */
  get seconds(): number | null {
    return this.#seconds;
  }
  get result(): RunResult | null {
    return this.#result;
  }
  get ended(): boolean {
    return this.#result !== null || isEnded(this.#status);
  }
  /** In the tree's order. */
  get steps(): readonly StepSnapshot[] {
    return [...this.#steps.values()];
  }
  /** How many have come to an end of their own; a stopped one has not. */
  get endedSteps(): number {
    let count = 0;
    for (const { status } of this.#steps.values()) if (isEnded(status) && status !== 'cancelled') count += 1;
    return count;
  }
  /** Steps at work right now, in the tree's order. */
  get running(): readonly StepSnapshot[] {
    return this.steps.filter((step) => step.status !== 'pending' && !isEnded(step.status));
  }

  step(id: string): StepSnapshot | undefined {
    return this.#steps.get(id);
  }

  stepName(id: string): string {
    return this.tree.steps.find((step) => step.id === id)?.name ?? id;
  }

  /** Takes an event, or a merged one. One that is not newer than the state changes nothing. */
  apply(event: ProgressEvent): void {
    if (event.sequence <= this.#sequence) return;
    this.#sequence = event.sequence;
    this.#status = foldStatus(this.#status, event);
    if (event.event_type === 'plan_started') {
      this.#begin(event);
      return;
    }
    this.#percentage = Math.max(this.#percentage, event.percentage);
    this.#eta = event.eta;
    if (event.step_id !== null) {
      const step = this.#steps.get(event.step_id) ?? pendingStep(event.step_id);
      this.#steps.set(event.step_id, foldStep(step, event));
    } else if (isEnded(this.#status)) {
      this.#seconds = event.execution_time;
      this.#paused = false;
    }
  }

  finish(result: RunResult): void {
    this.#result = result;
    this.#status = result.status;
    this.#seconds = result.statistics.seconds;
    this.#paused = false;
    if (result.status === 'completed') this.#percentage = 100;
  }

  setPaused(paused: boolean): void {
    this.#paused = paused && !this.ended;
  }

  /** The state as a snapshot; `events` is the caller's log, as the tracker keeps none. */
  toSnapshot(events: readonly ProgressEvent[]): RunSnapshot {
    return {
      ...this.#start,
      sequence: this.#sequence,
      status: this.#status,
      started_at: this.#startedAt,
      paused: this.#paused,
      percentage: this.#percentage,
      steps: [...this.#steps.values()],
      events: [...events],
      result: this.#result,
    };
  }

  /** A section starts; a resumed run has several. Steps that had finished before stay as they are. */
  #begin(event: ProgressEvent): void {
    const resumed = new Set(resumedSteps(event));
    for (const [id, step] of this.#steps)
      this.#steps.set(
        id,
        resumed.has(id) ? { ...step, status: 'completed', percentage: 100, error: null } : pendingStep(id),
      );
    this.#startedAt = event.timestamp;
    this.#percentage = event.percentage;
    this.#eta = event.eta;
    this.#seconds = null;
    this.#result = null;
  }
}
