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
  readonly #hostResumes: boolean;
  /** In order of their numbers; replaced as a whole when something older comes in, else only added to. */
  #entries: LogEntry[] = [];

  constructor(run: ViewRun) {
    this.tracker = new RunTracker(run.snapshot);
    this.interrupted = run.interrupted;
    this.#hostResumes = run.resumable ?? false;
    this.addLog(run.snapshot.events);
  }

  /** Live: more is to come. */
  get live(): boolean {
    return !this.interrupted && this.tracker.result === null;
  }

  /** It has come to rest, and its host can take up a step of it again. */
  get retriable(): boolean {
    return this.#hostResumes && !this.live;
  }

  /** It has come to rest with work left that its host can go on with. */
  get resumable(): boolean {
    const { result } = this.tracker;
    const complete = result?.status === 'completed' && result.answer?.partial !== true;
    return this.retriable && !complete;
  }

  /** The log, oldest first. The same array as before unless something was put in between. */
  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  apply({ event, from }: NumberedEvent): void {
    this.tracker.apply(event);
    this.#entries.push({ event, merged: event.sequence - from });
  }

  /** Older events; those that are there already only lose their mark of being merged. */
  addLog(events: readonly ProgressEvent[]): void {
    const [first] = events;
    if (first === undefined) return;
    if (first.sequence > (this.#entries.at(-1)?.event.sequence ?? 0)) {
      this.#entries.push(...events.map((event) => ({ event, merged: 0 })));
      return;
    }
    const all = new Map(this.#entries.map((entry) => [entry.event.sequence, entry]));
    for (const event of events) all.set(event.sequence, { event, merged: 0 });
    this.#entries = [...all.values()].sort((a, b) => a.event.sequence - b.event.sequence);
  }

  finish(result: RunResult): void {
    this.tracker.finish(result);
  }
}
