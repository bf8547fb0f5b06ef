import { continuity } from '../src/protocol/runFold.ts';
import { fromProgressMessage, type ProgressMessage } from '../src/protocol/progressMessage.ts';
import type { ProgressEvent } from '../src/protocol/progressEvent.ts';
import type { RunResult } from '../src/protocol/run.ts';
import {
  hostMessageSchema,
  type HostMessage,
  type HostMessageOf,
  type LibraryStatus,
  type Notice,
  type ViewRun,
  type ViewSettings,
} from '../src/protocol/viewChannel.ts';
import { VIEW_PROTOCOL, type ViewKind, type ViewRequest } from '../src/protocol/viewMessage.ts';
import type { Transport } from './transport.ts';

export type Snapshot = HostMessageOf<'snapshot'>;

/** An event with the number of the first one it stands for (its own unless it was merged). */
export interface NumberedEvent {
  readonly event: ProgressEvent;
  readonly from: number;
}

/** What a view does with what arrives; called in order, only with checked values. */
export interface ViewClientHandlers {
  snapshot(snapshot: Snapshot): void;
  run(run: ViewRun): void;
  event(event: NumberedEvent): void;
  log(runId: string, events: readonly ProgressEvent[]): void;
  result(runId: string, result: RunResult): void;
  paused(runId: string, paused: boolean): void;
  removed(runId: string): void;
  library(library: LibraryStatus): void;
  settings(settings: ViewSettings): void;
  notice(notice: Notice): void;
  pong(pong: HostMessageOf<'pong'>): void;
  /** Something arrived that cannot be used; for the developer, not for the reader. */
  fault(reason: string): void;
}

/**
 * The view's end of the channel. Applies each event once and in order; a gap or a run it does not know
 * makes it ask for that run's snapshot, once, and wait.
 */
export class ViewClient {
  readonly #transport: Transport;
  readonly #view: ViewKind;
  readonly #handlers: ViewClientHandlers;
  readonly #sequences = new Map<string, number>();
  /** Runs whose snapshot was asked for and has not come yet. */
  readonly #awaited = new Set<string>();
  /** Runs the host said it does not have. */
  readonly #gone = new Set<string>();
  #session: string | undefined;
  #stopListening: (() => void) | undefined;

  constructor(transport: Transport, view: ViewKind, handlers: ViewClientHandlers) {
    this.#transport = transport;
    this.#view = view;
    this.#handlers = handlers;
  }

  /** Says ready; also after a lost connection, when the host sends only what is missing. */
  open(): void {
    this.#stopListening ??= this.#transport.receive((raw) => this.#receive(raw));
    const have = [...this.#sequences].map(([run_id, sequence]) => ({ run_id, sequence }));
    this.#transport.send({ type: 'ready', view: this.#view, protocol: VIEW_PROTOCOL, have });
  }

  request(request: ViewRequest): void {
    this.#transport.send(request);
  }

  ping(id: number, payload: string): void {
    this.#transport.send({ type: 'ping', id, payload });
  }

  close(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #receive(raw: unknown): void {
    if (this.#stopListening === undefined) return;
    const parsed = hostMessageSchema.safeParse(raw);
    if (!parsed.success) {
      this.#handlers.fault('a message could not be read');
      return;
    }
    const message = parsed.data;
    if (message.type === 'snapshot') {
      this.#takeSnapshot(message);
      return;
    }
    if (this.#session === undefined) {
      this.#handlers.fault(`${message.type} came before the snapshot`);
      return;
    }
    this.#dispatch(message);
  }

  #dispatch(message: Exclude<HostMessage, Snapshot>): void {
    const handlers = this.#handlers;
    switch (message.type) {
      case 'run': {
        this.#takeRun(message.run);
        return;
      }
      case 'events':
        for (const progress of message.messages) this.#takeEvent(progress);
        return;
      case 'log':
        if (this.#sequences.has(message.run_id)) handlers.log(message.run_id, message.events);
        return;
      case 'result': {
        this.#takeResult(message);
        return;
      }
      case 'paused':
      case 'resumed':
        if (this.#sequences.has(message.run_id)) handlers.paused(message.run_id, message.type === 'paused');
        return;
      case 'removed':
        this.#sequences.delete(message.run_id);
        this.#awaited.delete(message.run_id);
        this.#gone.add(message.run_id);
        {
          handlers.removed(message.run_id);
          return;
        }
      case 'library': {
        handlers.library(message.library);
        return;
      }
      case 'settings': {
        handlers.settings(message.settings);
        return;
      }
      case 'notice': {
        handlers.notice(message);
        return;
      }
      case 'pong': {
        handlers.pong(message);
        return;
      }
    }
  }

  #takeSnapshot(snapshot: Snapshot): void {
    if (snapshot.protocol !== VIEW_PROTOCOL) {
      this.#handlers.fault(`the host speaks protocol ${snapshot.protocol}, this view ${VIEW_PROTOCOL}`);
      return;
    }
    this.#session = snapshot.session_id;
    const kept = new Set(snapshot.kept);
    for (const runId of [...this.#sequences.keys()]) if (!kept.has(runId)) this.#sequences.delete(runId);
    this.#awaited.clear();
    this.#gone.clear();
    for (const { snapshot: run } of snapshot.runs) this.#sequences.set(run.run_id, run.sequence);
    this.#handlers.snapshot(snapshot);
  }

  #takeRun(run: ViewRun): void {
    const { run_id: runId, sequence } = run.snapshot;
    const late = sequence < (this.#sequences.get(runId) ?? -1) && !this.#awaited.has(runId);
    if (late) return;
    this.#awaited.delete(runId);
    this.#gone.delete(runId);
    this.#sequences.set(runId, sequence);
    this.#handlers.run(run);
  }

  #takeEvent(message: ProgressMessage): void {
    const { run_id: runId, sequence } = message;
    if (message.session_id !== this.#session) {
      this.#handlers.fault('an event of another session was dropped');
      return;
    }
    const have = this.#sequences.get(runId);
    const from = message.sequence_from ?? sequence;
    const fit = have === undefined ? 'gap' : continuity(have, from, sequence);
    if (fit === 'gap') this.#needSnapshot(runId);
    if (fit !== 'next' || from > sequence || this.#awaited.has(runId)) return;
    this.#sequences.set(runId, sequence);
    this.#handlers.event({ event: fromProgressMessage(message), from });
  }

  #takeResult(message: HostMessageOf<'result'>): void {
    const have = this.#sequences.get(message.run_id);
    if (message.result.run_id !== message.run_id) {
      this.#handlers.fault('a result of another run was dropped');
      return;
    }
    if (have === undefined || have < message.sequence) {
      this.#needSnapshot(message.run_id);
      return;
    }
    if (!this.#awaited.has(message.run_id)) this.#handlers.result(message.run_id, message.result);
  }

  #needSnapshot(runId: string): void {
    if (this.#awaited.has(runId) || this.#gone.has(runId)) return;
    this.#awaited.add(runId);
    this.#transport.send({ type: 'need_snapshot', run_id: runId });
  }
}
