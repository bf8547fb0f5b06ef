import type { ProgressEvent } from '../src/protocol/progressEvent.ts';
import type { RunResult } from '../src/protocol/run.ts';
import { RunTracker } from '../src/protocol/runTracker.ts';
import type { ViewRun } from '../src/protocol/viewChannel.ts';
import type { NumberedEvent } from './viewClient.ts';

/** A line of the log; `merged` events before it were folded into it. */
export interface LogEntry {
  readonly event: ProgressEvent;
  readonly merged: number;
}

/** A run as a view holds it: its state, and with a run panel its log. */
export class RunModel {
  readonly tracker: RunTracker;
  readonly interrupted: boolean;
  /** By sequence number minus one; empty slots are events that were merged or have not come yet. */
  readonly #log: (LogEntry | undefined)[] = [];
  #entries: readonly LogEntry[] | undefined;

  constructor(run: ViewRun) {
    this.tracker = new RunTracker(run.snapshot);
    this.interrupted = run.interrupted;
    this.addLog(run.snapshot.events);
  }

  /** Live: more is to come. */
  get live(): boolean {
    return !this.interrupted && this.tracker.result === null;
  }

  /** The log without its gaps, oldest first. */
  get entries(): readonly LogEntry[] {
    this.#entries ??= this.#log.filter((entry) => entry !== undefined);
    return this.#entries;
  }

  apply({ event, from }: NumberedEvent): void {
    this.tracker.apply(event);
    this.#log[event.sequence - 1] = { event, merged: event.sequence - from };
    this.#entries = undefined;
  }

  addLog(events: readonly ProgressEvent[]): void {
    for (const event of events) this.#log[event.sequence - 1] = { event, merged: 0 };
    this.#entries = undefined;
  }

  finish(result: RunResult): void {
    this.tracker.finish(result);
  }
}
