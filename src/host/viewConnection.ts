import { toProgressMessage, type ProgressMessage } from '../protocol/progressMessage.ts';
import type { ProgressEvent } from '../protocol/progressEvent.ts';
import type { RunResult } from '../protocol/run.ts';
import type { HostMessage, HostMessageOf, ViewRun } from '../protocol/viewChannel.ts';
import {
  VIEW_PROTOCOL,
  viewMessageSchema,
  type ViewKind,
  type ViewRequest,
} from '../protocol/viewMessage.ts';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';

/** Milliseconds between two messages to a view: one frame at 60 Hz. */
export const FRAME = 16;
/** Progress events of one frame that a run panel gets one by one; above it they are merged. */
const UNMERGED_LIMIT = 100;
/** Events of an old log sent per frame. */
const LOG_CHUNK = 100;
/** Milliseconds between two complaints about unreadable messages. */
const COMPLAINT_PAUSE = 1000;

export type SnapshotContent = Omit<
  HostMessageOf<'snapshot'>,
  'type' | 'protocol' | 'session_id' | 'kept' | 'runs'
>;

/** Where a connection reads what a view has to start from. */
export interface ViewSource {
  content(view: ViewKind): SnapshotContent;
  /** Runs this view shows, in the order asked; `snapshot.events` holds the whole log. */
  runs(view: ViewKind): readonly ViewRun[];
  run(runId: string): ViewRun | undefined;
}

export interface ViewConnectionOptions {
  readonly view: ViewKind;
  readonly sessionId: string;
  readonly source: ViewSource;
  readonly post: (message: HostMessage) => void;
  readonly onRequest: (request: ViewRequest) => void;
  /** Text of the notice for a message that cannot be read. */
  readonly unreadable: () => string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * The host's end of one view. Progress is posted at most once per frame; starts, ends and results are never
 * dropped or merged; a hidden view is sent nothing and starts from a snapshot when it is seen again.
 */
export class ViewConnection {
  readonly #options: ViewConnectionOptions;
  #ready = false;
  #visible = true;
  #closed = false;
  #pending: ProgressEvent[] = [];
  #lastPost = -Infinity;
  #lastComplaint = -Infinity;
  #takeBack: (() => void) | undefined;
  /** Last sequence number the view was sent, by run. */
  readonly #sent = new Map<string, number>();
  /** Runs of which some events were merged; their log is completed once they end. */
  readonly #merged = new Set<string>();
  #backlog: { readonly runId: string; readonly events: readonly ProgressEvent[] }[] = [];

  constructor(options: ViewConnectionOptions) {
    this.#options = options;
  }

  /** Takes whatever the view posted; nothing about it is trusted. */
  receive(raw: unknown): void {
    if (this.#closed) return;
    const parsed = viewMessageSchema.safeParse(raw);
    if (!parsed.success) {
      this.#complain();
      return;
    }
    const message = parsed.data;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        {
          this.#sendSnapshot(new Map(message.have.map((run) => [run.run_id, run.sequence])));
          return;
        }
      case 'need_snapshot':
        if (message.run_id === null) this.#sendSnapshot(new Map());
        else this.#sendRun(message.run_id);
        return;
      case 'ping': {
        this.#options.post({
          type: 'pong',
          id: message.id,
          host_time: this.#options.clock.now(),
          payload: message.payload,
        });
        return;
      }
      default: {
        this.#options.onRequest(message);
        return;
      }
    }
  }

  setVisible(visible: boolean): void {
    if (this.#closed || visible === this.#visible) return;
    this.#visible = visible;
    if (!visible) this.#forget();
    else if (this.#ready) this.#sendSnapshot(new Map());
  }

  get listening(): boolean {
    return this.#ready && this.#visible && !this.#closed;
  }

  runAdded(runId: string): void {
    if (this.listening) this.#sendRun(runId);
  }

  /** For what no single message tells: sends everything again. */
  startAnew(): void {
    if (this.listening) this.#sendSnapshot(new Map());
  }

  event(event: ProgressEvent): void {
    if (!this.listening || event.sequence <= (this.#sent.get(event.run_id) ?? Infinity)) return;
    this.#pending.push(event);
    this.#wake();
  }

  result(result: RunResult, sequence: number): void {
    if (!this.listening || !this.#sent.has(result.run_id)) return;
    this.#flush();
    this.#options.post({ type: 'result', run_id: result.run_id, sequence, result });
    if (this.#merged.delete(result.run_id)) this.#queueLog(result.run_id);
  }

  removed(runId: string): void {
    this.#sent.delete(runId);
    this.#pending = this.#pending.filter((event) => event.run_id !== runId);
    this.send({ type: 'removed', run_id: runId });
  }

  /** Posts what is neither an event nor a result, behind everything that came before it. */
  send(message: HostMessageOf<'paused' | 'resumed' | 'removed' | 'library' | 'settings' | 'notice'>): void {
    if (!this.listening) return;
    this.#flush();
    this.#options.post(message);
  }

  dispose(): void {
    this.#closed = true;
    this.#forget();
  }

  #complain(): void {
    this.#options.logger.warn(
      `a message of the ${this.#options.view} view could not be read and was dropped`,
    );
    const now = this.#options.clock.monotonic();
    if (!this.listening || now - this.#lastComplaint < COMPLAINT_PAUSE) return;
    this.#lastComplaint = now;
    const text = this.#options.unreadable();
    this.#options.post({ type: 'notice', level: 'warning', code: 'invalid_message', text });
  }

  #sendSnapshot(have: ReadonlyMap<string, number>): void {
    if (!this.listening) return;
    this.#forget();
    const { source, view, sessionId, post } = this.#options;
    const all = source.runs(view);
    const kept = all.filter(({ snapshot }) => (have.get(snapshot.run_id) ?? Infinity) <= snapshot.sequence);
    const fresh = all.filter((run) => !kept.includes(run));
    post({
      type: 'snapshot',
      protocol: VIEW_PROTOCOL,
      session_id: sessionId,
      ...source.content(view),
      runs: fresh.map(withoutEvents),
      kept: kept.map(({ snapshot }) => snapshot.run_id),
    });
    for (const { snapshot } of all) this.#sent.set(snapshot.run_id, snapshot.sequence);
    for (const { snapshot } of fresh) this.#queueLog(snapshot.run_id);
    for (const { snapshot } of kept) {
      const from = have.get(snapshot.run_id) ?? 0;
      this.#postEvents(snapshot.events.filter((event) => event.sequence > from));
      if (snapshot.result !== null)
        post({
          type: 'result',
          run_id: snapshot.run_id,
          sequence: snapshot.sequence,
          result: snapshot.result,
        });
    }
  }

  #sendRun(runId: string): void {
    if (!this.listening) return;
    const run = this.#options.source.run(runId);
    if (run === undefined) {
      this.#options.post({ type: 'removed', run_id: runId });
      return;
    }
    this.#flush();
    this.#options.post({ type: 'run', run: withoutEvents(run) });
    this.#sent.set(runId, run.snapshot.sequence);
    this.#queueLog(runId);
  }

  /**
   * Sends what waits a frame after the last message, and after what else happens at this moment: steps that work side
   * by side often report together, and only the first of them would be in time for the view's next frame.
   */
  #wake(): void {
    if (this.#takeBack !== undefined) return;
    const { clock } = this.#options;
    const wait = FRAME - (clock.monotonic() - this.#lastPost);
    this.#takeBack = clock.schedule(Math.max(0, wait), () => this.#tick());
  }

  #tick(): void {
    this.#takeBack = undefined;
    if (!this.listening) return;
    this.#flush();
    const chunk = this.#backlog.shift();
    if (chunk === undefined) return;
    this.#lastPost = this.#options.clock.monotonic();
    this.#options.post({ type: 'log', run_id: chunk.runId, events: [...chunk.events] });
    if (this.#backlog.length > 0) this.#wake();
  }

  #flush(): void {
    const events = this.#pending;
    this.#pending = [];
    this.#postEvents(events);
  }

  #postEvents(events: readonly ProgressEvent[]): void {
    if (events.length === 0) return;
    const limit = this.#options.view === 'chat' ? 0 : UNMERGED_LIMIT;
    const messages = mergeProgress(events, this.#options.sessionId, limit);
    this.#lastPost = this.#options.clock.monotonic();
    this.#options.post({ type: 'events', messages });
    for (const message of messages) {
      this.#sent.set(message.run_id, message.sequence);
      if (message.sequence_from !== undefined && limit > 0) this.#merged.add(message.run_id);
    }
  }

  /** Only the run panel shows a log; it is filled in pieces, so that no piece holds up the view's frame. */
  #queueLog(runId: string): void {
    if (this.#options.view === 'chat') return;
    const events = this.#options.source.run(runId)?.snapshot.events ?? [];
    for (let at = 0; at < events.length; at += LOG_CHUNK)
      this.#backlog.push({ runId, events: events.slice(at, at + LOG_CHUNK) });
    if (events.length > 0) this.#wake();
  }

  #forget(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
    this.#pending = [];
    this.#backlog = [];
    this.#sent.clear();
    this.#merged.clear();
  }
}

function withoutEvents(run: ViewRun): ViewRun {
  return { ...run, snapshot: { ...run.snapshot, events: [] } };
}

/**
 * Events as messages. With more than `limit` progress events only each step's latest is kept, and every message
 * says from which sequence number on it stands, so that the numbers stay without a gap. Starts and ends are all kept.
 */
export function mergeProgress(
  events: readonly ProgressEvent[],
  sessionId: string,
  limit: number,
): ProgressMessage[] {
  const progress = events.filter((event) => event.event_type === 'step_progress').length;
  if (progress <= limit) return events.map((event) => toProgressMessage(event, sessionId));
  const latest = new Map<string, number>();
  for (const event of events) latest.set(slot(event), event.sequence);
  const messages: ProgressMessage[] = [];
  const nextFrom = new Map<string, number>();
  for (const event of events) {
    const from = nextFrom.get(event.run_id) ?? event.sequence;
    if (event.event_type === 'step_progress' && latest.get(slot(event)) !== event.sequence) {
      nextFrom.set(event.run_id, from);
      continue;
    }
    messages.push(toProgressMessage(event, sessionId, from));
    nextFrom.set(event.run_id, event.sequence + 1);
  }
  return messages;
}

function slot(event: ProgressEvent): string {
  return `${event.run_id} ${event.step_id ?? ''}`;
}
