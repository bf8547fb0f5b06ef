import { RunTracker } from '../../protocol/runTracker.ts';
import { runResultSchema, type RunSnapshot } from '../../protocol/run.ts';
import { fromProgressMessage, progressMessageSchema } from '../../protocol/progressMessage.ts';
import type { RunMode } from '../../protocol/vocabulary.ts';
import type { EndedMessage, WireLine } from '../runs/runMessages.ts';

export interface RunFailure {
  readonly code: string;
  readonly message: string;
}

/** A run as its session remembers it: its wire lines, and its state only when somebody asks for it. */
export class RunRecord {
  readonly id: string;
  readonly query: string;
  /** Waits for a worker; how many others go first. Null once it has begun. */
  position: number | null = null;
  paused = false;
  /** The pool has nothing more to say about it. */
  over = false;
  end: EndedMessage | null = null;
  failure: RunFailure | null = null;
  #start: RunSnapshot | null = null;
  /** In order, without a gap; the first ones may have been folded into the start. */
  #lines: WireLine[] = [];

  constructor(id: string, query: string) {
    this.id = id;
    this.query = query;
  }

  get open(): boolean {
    return !this.over;
  }

  get lines(): readonly WireLine[] {
    return this.#lines;
  }

  /** Number of the newest event; 0 before the first. */
  get sequence(): number {
    return this.#lines.at(-1)?.sequence ?? this.#start?.sequence ?? 0;
  }

  /** Whether the run has begun, so that there is a state to show. */
  get begun(): boolean {
    return this.#start !== null;
  }

  /** Null before the run has begun. */
  get mode(): RunMode | null {
    return this.#start?.mode ?? null;
  }

  /** The state from which the lines go on; a run that goes on after a restart keeps the lines it has. */
  begin(start: RunSnapshot): void {
    this.position = null;
    this.#start ??= start;
  }

  append(line: WireLine): void {
    this.#lines.push(line);
  }

  /** Lines after `sequence`; null when some of them are no longer kept, or there is no such number yet. */
  after(sequence: number): readonly WireLine[] | null {
    // A reader that has more than the log is of a server that was lost before it had written everything down.
    if (sequence > this.sequence) return null;
    const first = this.#lines[0]?.sequence ?? this.sequence + 1;
    return sequence + 1 < first ? null : this.#lines.slice(sequence + 1 - first);
  }

  /** The whole state with all lines that are kept; null before the run has begun. */
  snapshot(): RunSnapshot | null {
    if (this.#start === null) return null;
    const tracker = new RunTracker(this.#start);
    const events = this.#lines.map(eventOf);
    for (const event of events) tracker.apply(event);
    tracker.setPaused(this.paused);
    const snapshot = tracker.toSnapshot(events);
    if (this.end === null) return snapshot;
    const result: unknown = JSON.parse(this.end.result);
    return { ...snapshot, result: runResultSchema.parse(result), status: this.end.status };
  }

  /** Folds the oldest lines into the start, so that at most `keep` remain. Returns how many went. */
  trim(keep: number): number {
    const surplus = this.#lines.length - keep;
    if (surplus <= 0 || this.#start === null) return 0;
    const tracker = new RunTracker(this.#start);
    for (const line of this.#lines.slice(0, surplus)) tracker.apply(eventOf(line));
    this.#start = tracker.toSnapshot([]);
    this.#lines = this.#lines.slice(surplus);
    return surplus;
  }
}

function eventOf(line: WireLine): RunSnapshot['events'][number] {
  return fromProgressMessage(progressMessageSchema.parse(JSON.parse(line.json)));
}
