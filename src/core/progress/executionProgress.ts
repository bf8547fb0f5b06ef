import * as z from 'zod/mini';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import {
  runStatisticsSchema,
  stepSnapshotSchema,
  type RunStatistics,
  type StepSnapshot,
} from '../../protocol/run.ts';
import { foldStatus, foldStep, pendingStep, resumedSteps } from '../../protocol/runFold.ts';
import { progressStatusSchema, type ProgressStatus } from '../../protocol/vocabulary.ts';
import { VeritasError } from '../errors.ts';

const executionProgressSchema = z.object({
  run_id: z.string(),
  sequence: z.int().check(z.nonnegative()),
  status: progressStatusSchema,
  percentage: z.number().check(z.minimum(0), z.maximum(100)),
  started_at: z.nullable(z.string()),
  last_event_at: z.nullable(z.string()),
  steps: z.array(stepSnapshotSchema),
  statistics: runStatisticsSchema,
});
export type ExecutionProgressData = Readonly<z.infer<typeof executionProgressSchema>>;

/** How many steps are in which state. */
export type StepCounts = Readonly<
  Record<'pending' | 'running' | 'completed' | 'failed' | 'skipped' | 'cancelled', number>
>;

/** State of a run, folded from its events as they come. */
export class ExecutionProgress {
  readonly runId: string;
  readonly #steps = new Map<string, StepSnapshot>();
  readonly #eventsByType = new Map<string, number>();
  #sequence = 0;
  #events = 0;
  #status: ProgressStatus = 'pending';
  #percentage = 0;
  #startedAt: string | null = null;
  #lastEventAt: string | null = null;
  #seconds = 0;

  /** `stepIds` in the order in which they are to be listed; steps met later are added at the end. */
  constructor(runId: string, stepIds: readonly string[] = []) {
    this.runId = runId;
    for (const id of stepIds) this.#steps.set(id, pendingStep(id));
  }

  get sequence(): number {
    return this.#sequence;
  }

  get status(): ProgressStatus {
    return this.#status;
  }

  /** Overall percentage, 0 to 100. */
  get percentage(): number {
    return this.#percentage;
  }

  get startedAt(): string | null {
    return this.#startedAt;
  }

  get ended(): boolean {
    return this.#status === 'completed' || this.#status === 'failed' || this.#status === 'cancelled';
  }

  get steps(): readonly StepSnapshot[] {
    return [...this.#steps.values()];
  }

  get counts(): StepCounts {
    const counts = { pending: 0, running: 0, completed: 0, failed: 0, skipped: 0, cancelled: 0 };
    for (const { status } of this.#steps.values()) {
      counts[status === 'starting' || status === 'progress' ? 'running' : status] += 1;
    }
    return counts;
  }

  get statistics(): RunStatistics {
    const counts = this.counts;
    return {
      events: this.#events,
      events_by_type: Object.fromEntries(this.#eventsByType),
      seconds: this.ended ? this.#seconds : this.#elapsed(),
      steps_completed: counts.completed,
      steps_failed: counts.failed,
      steps_skipped: counts.skipped,
      steps_cancelled: counts.cancelled,
    };
  }

  apply(event: ProgressEvent): void {
    this.#sequence = event.sequence;
    this.#events += 1;
    this.#eventsByType.set(event.event_type, (this.#eventsByType.get(event.event_type) ?? 0) + 1);
    this.#status = foldStatus(this.#status, event);
    this.#percentage = event.percentage;
    this.#lastEventAt = event.timestamp;
    if (event.event_type === 'plan_started') this.#begin(event);
    else if (event.step_id === null) this.#seconds = event.execution_time;
    else {
      const step = this.#steps.get(event.step_id) ?? pendingStep(event.step_id);
      this.#steps.set(event.step_id, foldStep(step, event));
    }
  }

  toJSON(): ExecutionProgressData {
    return {
      run_id: this.runId,
      sequence: this.#sequence,
      status: this.#status,
      percentage: this.#percentage,
      started_at: this.#startedAt,
      last_event_at: this.#lastEventAt,
      steps: [...this.#steps.values()],
      statistics: this.statistics,
    };
  }

  /** Reads what `toJSON` wrote. Throws VeritasError `invalid_message` for anything else. */
  static fromJSON(value: unknown): ExecutionProgress {
    const parsed = executionProgressSchema.safeParse(value);
    if (!parsed.success) {
      throw new VeritasError('invalid_message', 'This is not the state of a run.', { cause: parsed.error });
    }
    const { data } = parsed;
    const progress = new ExecutionProgress(data.run_id);
    for (const step of data.steps) progress.#steps.set(step.step_id, step);
    for (const [type, count] of Object.entries(data.statistics.events_by_type)) {
      progress.#eventsByType.set(type, count);
    }
    progress.#sequence = data.sequence;
    progress.#events = data.statistics.events;
    progress.#status = data.status;
    progress.#percentage = data.percentage;
    progress.#startedAt = data.started_at;
    progress.#lastEventAt = data.last_event_at;
    progress.#seconds = data.statistics.seconds;
    return progress;
  }

  /** A section starts: finished steps of an earlier section stay as they are, the others are pending again. */
  #begin(event: ProgressEvent): void {
    this.#startedAt = event.timestamp;
    const resumed = new Set(resumedSteps(event));
    for (const id of resumed) {
      const step = this.#steps.get(id) ?? pendingStep(id);
      this.#steps.set(id, { ...step, status: 'completed', percentage: 100, error: null });
    }
    for (const id of this.#steps.keys()) if (!resumed.has(id)) this.#steps.set(id, pendingStep(id));
  }

  #elapsed(): number {
    if (this.#startedAt === null || this.#lastEventAt === null) return 0;
    return Math.max(0, Date.parse(this.#lastEventAt) - Date.parse(this.#startedAt)) / 1000;
  }
}
