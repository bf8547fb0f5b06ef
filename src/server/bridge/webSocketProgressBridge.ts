import type { Clock } from '../../core/clock.ts';
import { runSnapshotSchema } from '../../protocol/run.ts';
import type { StreamMessage } from '../../protocol/wireMessage.ts';
import type { ServerMessage } from '../../protocol/serverProtocol.ts';
import type { EventType } from '../../protocol/vocabulary.ts';
import type { RunSink } from '../runs/runPool.ts';
import type { EndedMessage, WireLine } from '../runs/runMessages.ts';
import type { RunRecord } from './runRecord.ts';
import type { Watcher } from './watcher.ts';

export interface BridgeOptions {
  readonly sessionId: string;
  readonly clock: Clock;
  /** Ended runs that are kept, and events of all runs together. */
  readonly keptRuns: number;
  readonly keptEvents: number;
  /** Told of every event once, however many watch. */
  readonly onLine: (line: WireLine, record: RunRecord) => void;
  readonly onRunOver: (record: RunRecord) => void;
}

export interface BridgeStatistics {
  readonly session_id: string;
  readonly watchers: number;
  readonly runs: number;
  readonly open_runs: number;
  readonly events: number;
  readonly events_by_type: Readonly<Record<string, number>>;
  readonly kept_events: number;
}

/** A run that goes on for hours must not keep its whole log. */
const EVENTS_BETWEEN_TRIMS = 1024;

/**
 * One session: takes the events of its runs, remembers them, and hands them to whoever watches. Works the same with
 * no watcher at all. Nothing of one session ever passes through the bridge of another.
 */
export class WebSocketProgressBridge {
  readonly sessionId: string;
  readonly #options: BridgeOptions;
  /** In the order asked. */
  readonly #runs = new Map<string, RunRecord>();
  readonly #watchers = new Set<Watcher>();
  readonly #requests = new Map<string, string>();
  readonly #eventsByType = new Map<EventType, number>();
  #events = 0;
  #idleSince: number;

  constructor(options: BridgeOptions) {
    this.sessionId = options.sessionId;
    this.#options = options;
    this.#idleSince = options.clock.monotonic();
  }

  get runs(): readonly RunRecord[] {
    return [...this.#runs.values()];
  }

  get openRuns(): readonly RunRecord[] {
    return this.runs.filter((record) => record.open);
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  /** Milliseconds of `clock.monotonic` since when nobody watches and nothing runs; null while it is in use. */
  get idleSince(): number | null {
    return this.#watchers.size > 0 || this.openRuns.length > 0 ? null : this.#idleSince;
  }

  get statistics(): BridgeStatistics {
    return {
      session_id: this.sessionId,
      watchers: this.#watchers.size,
      runs: this.#runs.size,
      open_runs: this.openRuns.length,
      events: this.#events,
      events_by_type: Object.fromEntries(this.#eventsByType),
      kept_events: this.#keptEvents(),
    };
  }

  run(runId: string): RunRecord | undefined {
    return this.#runs.get(runId);
  }

  /** The run that was asked with this request id before. */
  runOfRequest(requestId: string): RunRecord | undefined {
    const runId = this.#requests.get(requestId);
    return runId === undefined ? undefined : this.#runs.get(runId);
  }

  attach(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
      this.#idleSince = this.#options.clock.monotonic();
    };
  }

  /** Remembers a run; its events come through the returned sink. */
  open(record: RunRecord, requestId?: string): RunSink {
    this.#runs.set(record.id, record);
    if (requestId !== undefined) this.#requests.set(requestId, record.id);
    return {
      queued: (position) => this.#queued(record, position),
      started: (snapshot) => {
        record.begin(runSnapshotSchema.parse(JSON.parse(snapshot)));
      },
      events: (lines) => {
        for (const watcher of this.#watchers) watcher.hold();
        for (const line of lines) this.onProgressEvent(record, line);
        for (const watcher of this.#watchers) watcher.release();
      },
      paused: (paused) => {
        record.paused = paused;
        this.#tell(record, { ...this.#about(record), event_type: paused ? 'paused' : 'resumed', data: {} });
      },
      ended: (end) => this.#ended(record, end),
      failed: (code, message) => this.#failed(record, code, message),
    };
  }

  /** Remembers an event and hands it on. */
  onProgressEvent(record: RunRecord, line: WireLine): void {
    record.append(line);
    this.#events += 1;
    this.#eventsByType.set(line.event_type, (this.#eventsByType.get(line.event_type) ?? 0) + 1);
    for (const watcher of this.#watchers) watcher.line(record.id, line);
    this.#options.onLine(line, record);
    if (this.#events % EVENTS_BETWEEN_TRIMS === 0) this.#forget();
  }

  /** Sends what a reader misses of a run: events after `sequence`, or the whole state where that is not enough. */
  replay(record: RunRecord, watcher: Watcher, sequence: number | null): void {
    const lines = sequence === null ? null : record.after(sequence);
    const snapshot = lines === null ? record.snapshot() : null;
    if (snapshot !== null) {
      watcher.caughtUp(record.id, snapshot.sequence);
      const message: StreamMessage = { ...this.#about(record), event_type: 'snapshot', data: snapshot };
      watcher.message(record.id, 'snapshot', JSON.stringify(message));
    } else if (sequence !== null) {
      watcher.caughtUp(record.id, Math.min(sequence, record.sequence));
      watcher.hold();
      for (const line of lines ?? []) watcher.line(record.id, line);
      watcher.release();
    }
    if (record.position !== null) watcher.message(record.id, 'queued', this.#queuedJson(record));
    if (record.end !== null) watcher.message(record.id, 'result', this.#resultJson(record, record.end));
    if (record.failure !== null)
      watcher.message(record.id, 'interrupted', JSON.stringify(this.#interrupted(record)));
  }

  /** Forgets a run and says so to all. */
  remove(record: RunRecord): void {
    if (!this.#runs.delete(record.id)) return;
    this.#tell(record, { ...this.#about(record), event_type: 'removed', data: {} });
  }

  /** Says something to every watcher that belongs to no run. */
  broadcast(type: string, json: string): void {
    for (const watcher of this.#watchers) watcher.message(null, type, json);
  }

  /** Ends a run for its readers; the pool will say nothing more of it. */
  interrupt(record: RunRecord, code: string, message: string): void {
    if (record.open) this.#failed(record, code, message);
  }

  #queued(record: RunRecord, position: number): void {
    record.position = position;
    for (const watcher of this.#watchers) watcher.message(record.id, 'queued', this.#queuedJson(record));
  }

  #ended(record: RunRecord, end: EndedMessage): void {
    for (const text of end.deltas)
      this.#tell(record, { ...this.#about(record), event_type: 'answer_delta', data: { text } });
    record.end = end;
    const json = this.#resultJson(record, end);
    for (const watcher of this.#watchers) watcher.message(record.id, 'result', json);
    this.#over(record);
  }

  #failed(record: RunRecord, code: string, message: string): void {
    record.failure = { code, message };
    record.position = null;
    const interrupted = JSON.stringify(this.#interrupted(record));
    // A run that never began has no log to end: its question was refused.
    const error = JSON.stringify({
      event_type: 'error',
      session_id: this.sessionId,
      run_id: record.id,
      data: record.failure,
    });
    for (const watcher of this.#watchers) {
      if (record.begun) watcher.message(record.id, 'interrupted', interrupted);
      else watcher.message(record.id, 'error', error);
    }
    this.#over(record);
  }

  #over(record: RunRecord): void {
    record.over = true;
    this.#idleSince = this.#options.clock.monotonic();
    this.#forget();
    this.#options.onRunOver(record);
  }

  /** Keeps the history within its bounds: oldest ended runs go first, then the oldest events of what is left. */
  #forget(): void {
    const { keptRuns, keptEvents } = this.#options;
    const ended = this.runs.filter((record) => !record.open);
    for (const record of ended.slice(0, Math.max(0, ended.length - keptRuns))) this.#runs.delete(record.id);
    for (const record of this.runs) {
      const surplus = this.#keptEvents() - keptEvents;
      if (surplus <= 0) break;
      record.trim(Math.max(0, record.lines.length - surplus));
    }
    for (const [request, runId] of this.#requests) if (!this.#runs.has(runId)) this.#requests.delete(request);
  }

  #keptEvents(): number {
    let count = 0;
    for (const record of this.#runs.values()) count += record.lines.length;
    return count;
  }

  #about(record: RunRecord): { session_id: string; run_id: string; sequence: number } {
    return { session_id: this.sessionId, run_id: record.id, sequence: record.sequence };
  }

  #queuedJson(record: RunRecord): string {
    const data = { position: record.position ?? 0 };
    return JSON.stringify({
      ...this.#about(record),
      event_type: 'queued',
      data,
    } satisfies ServerMessage);
  }

  #interrupted(record: RunRecord): ServerMessage {
    const data = record.failure ?? { code: 'internal', message: '' };
    return { ...this.#about(record), event_type: 'interrupted', data };
  }

  /** Built from the result's own text: a result may be large, and it was made in another thread. */
  #resultJson(record: RunRecord, end: EndedMessage): string {
    const { session_id: session, run_id: run, sequence } = this.#about(record);
    const head = `"session_id":${JSON.stringify(session)},"run_id":${JSON.stringify(run)}`;
    return `{"event_type":"result",${head},"sequence":${sequence},"data":${end.result}}`;
  }

  #tell(record: RunRecord, message: StreamMessage | ServerMessage): void {
    const json = JSON.stringify(message);
    for (const watcher of this.#watchers) watcher.message(record.id, message.event_type, json);
  }
}
