import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { Detail } from '../../protocol/vocabulary.ts';
import type { Clock } from '../clock.ts';

/** What merging looks at; an event, or whatever else stands for one. */
export type MergeableEvent = Pick<ProgressEvent, 'event_type' | 'sequence' | 'step_id'> &
  Partial<Pick<ProgressEvent, 'metadata'>>;

export interface ProgressMergerOptions<Event extends MergeableEvent = ProgressEvent> {
  readonly clock: Clock;
  /** Gets events in order; `event` stands for the numbers `sequenceFrom` to `event.sequence`. */
  readonly deliver: (event: Event, sequenceFrom: number) => void;
  /** At least this long between two deliveries of step_progress; null = only `flush` delivers them. */
  readonly intervalMilliseconds: number | null;
  /** `milestones` leaves out what steps report between their milestones. Default: full. */
  readonly detail?: Detail;
  /** Number of the last event that the reader has already; default 0. */
  readonly after?: number;
}

/**
 * Thins the log of a run for a reader with a rate of its own. Of the step_progress events that wait, the newest of each
 * step is kept; all others are never held back or merged into each other. The numbers delivered cover the log without
 * a hole, so that a hole is always a loss.
 */
export class ProgressMerger<Event extends MergeableEvent = ProgressEvent> {
  readonly #options: ProgressMergerOptions<Event>;
  /** Newest waiting event of each step, ordered by number. */
  readonly #waiting = new Map<string, Event>();
  #delivered: number;
  #lastDelivery = Number.NEGATIVE_INFINITY;
  #takeBack: (() => void) | null = null;

  constructor(options: ProgressMergerOptions<Event>) {
    this.#options = options;
    this.#delivered = options.after ?? 0;
  }

  push(event: Event): void {
    if (event.event_type !== 'step_progress' || event.step_id === null) {
      this.flush();
      this.#deliver(event);
      return;
    }
    if (this.#options.detail === 'milestones' && event.metadata?.['milestone'] === undefined) return;
    // Taken out first, so that the map stays ordered by number.
    this.#waiting.delete(event.step_id);
    this.#waiting.set(event.step_id, event);
    this.#plan();
  }

  /** Delivers what waits, now. */
  flush(): void {
    this.#takeBack?.();
    this.#takeBack = null;
    if (this.#waiting.size === 0) return;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#lastDelivery = this.#options.clock.monotonic();
    for (const event of waiting) this.#deliver(event);
  }

  /** Drops what waits; nothing is delivered later. */
  dispose(): void {
    this.#takeBack?.();
    this.#takeBack = null;
    this.#waiting.clear();
  }

  #plan(): void {
    const { clock, intervalMilliseconds } = this.#options;
    if (intervalMilliseconds === null || this.#takeBack !== null) return;
    const wait = this.#lastDelivery + intervalMilliseconds - clock.monotonic();
    if (wait <= 0) this.flush();
    else this.#takeBack = clock.schedule(wait, () => this.flush());
  }

  #deliver(event: Event): void {
    const from = Math.min(this.#delivered + 1, event.sequence);
    this.#delivered = Math.max(this.#delivered, event.sequence);
    this.#options.deliver(event, from);
  }
}
