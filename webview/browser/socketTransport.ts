import * as z from 'zod/mini';
import {
  connectedDataSchema,
  serverMessageSchema,
  type Command,
  type ConnectedData,
} from '../../src/protocol/serverProtocol.ts';
import { runResultSchema, runSnapshotSchema, type RunResult } from '../../src/protocol/run.ts';
import type { HostMessage } from '../../src/protocol/viewChannel.ts';
import { VIEW_PROTOCOL, type ViewKind, type ViewMessage } from '../../src/protocol/viewMessage.ts';
import { eventTypeSchema, type RunMode } from '../../src/protocol/vocabulary.ts';
import { progressMessageSchema } from '../../src/protocol/progressMessage.ts';
import type { Transport } from '../transport.ts';
import { PageActions } from './pageActions.ts';
import { PageSocket, type ConnectionState } from './pageSocket.ts';
import { randomId, type PageSession } from './pageSession.ts';
import type { PageTexts } from './texts.ts';

export interface SocketTransportOptions {
  readonly view: ViewKind;
  readonly session: PageSession;
  readonly texts: PageTexts;
  /** How questions are worked on; `mock` demonstrates. */
  readonly mode: RunMode;
  /** The one run that a run panel shows. */
  readonly runId?: string;
  readonly onState: (state: ConnectionState) => void;
  /** Somebody wants to see this run, or it is the newest one. */
  readonly onOpenRun: (runId: string) => void;
  readonly onWaiting: (position: number) => void;
}

const messageSchema = z.object({
  event_type: z.string(),
  run_id: z.nullable(z.string()),
  data: z.unknown(),
});
const errorSchema = z.object({ code: z.string(), message: z.string() });

/** The web app's transport in a browser: what the views say and hear, translated to the server's socket. */
export class SocketTransport implements Transport {
  readonly #options: SocketTransportOptions;
  readonly #socket: PageSocket;
  readonly #actions: PageActions;
  readonly #results = new Map<string, RunResult>();
  readonly #interrupted = new Set<string>();
  /** Questions that the server has not taken yet, by request id. */
  readonly #asked = new Map<string, Command>();
  #handler: (message: HostMessage) => void = () => undefined;
  /** Last number of each run that the view has, as it said at its newest `ready`. */
  #have = new Map<string, number>();
  #ready = false;
  #connected: ConnectedData | null = null;

  constructor(options: SocketTransportOptions) {
    this.#options = options;
    this.#actions = new PageActions(options.texts, (message) => this.#handler(message));
    this.#socket = new PageSocket(options.session, {
      open: () => undefined,
      message: (raw) => this.#receive(raw),
      state: (state) => this.#stateChanged(state),
    });
    options.onState('connecting');
    this.#socket.connect();
  }

  send(message: ViewMessage): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#have = new Map(message.have.map(({ run_id, sequence }) => [run_id, sequence]));
        this.#sync();
        return;
      case 'need_snapshot':
        if (message.run_id !== null) this.#command({ command: 'subscribe', run_id: message.run_id });
        return;
      case 'ask':
        this.#ask(message.question);
        return;
      case 'open_run':
        this.#options.onOpenRun(message.run_id);
        return;
      case 'ping':
        this.#command({ command: 'ping', id: message.id });
        return;
      case 'stop':
        this.#command({ command: 'cancel', run_id: message.run_id });
        return;
      case 'stop_and_answer':
      case 'pause':
      case 'resume':
      case 'delete':
        this.#command({ command: message.type, run_id: message.run_id });
        return;
      case 'skip_step':
      case 'retry_step':
        this.#command({ command: message.type, run_id: message.run_id, step_id: message.step_id });
        return;
      case 'set_draft':
      // Of run files, which a page does not open.
      case 'compare':
        return;
      case 'ask_again': {
        const again = this.#results.get(message.run_id)?.analysis.query;
        if (again !== undefined) this.#ask(again);
        return;
      }
      default:
        this.#actions.carryOut(message, this.#results);
    }
  }

  receive(handler: (raw: unknown) => void): () => void {
    this.#handler = handler;
    return () => (this.#handler = () => undefined);
  }

  readState(): unknown {
    const text = sessionStorage.getItem(this.#stateKey);
    try {
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  writeState(state: unknown): void {
    sessionStorage.setItem(this.#stateKey, JSON.stringify(state));
  }

  get #stateKey(): string {
    return `veritas.state.${this.#options.view}.${this.#options.session.session}`;
  }

  #ask(query: string): void {
    const requestId = randomId();
    const command: Command = {
      command: 'query',
      query,
      detail: 'full',
      mode: this.#options.mode,
      request_id: requestId,
    };
    this.#asked.set(requestId, command);
    this.#command(command);
  }

  #command(command: Command): void {
    this.#socket.send(command);
  }

  #stateChanged(state: ConnectionState): void {
    this.#connected = null;
    this.#options.onState(state);
  }

  /** Both ends are there: the view starts from an empty snapshot and is filled run by run. */
  #sync(): void {
    if (!this.#ready || this.#connected === null) return;
    const { library, language, examples } = this.#connected;
    this.#handler({
      type: 'snapshot',
      protocol: VIEW_PROTOCOL,
      session_id: this.#options.session.session,
      settings: { language, detail: 'full', mode: this.#options.mode },
      library,
      examples,
      draft: '',
      runs: [],
      kept: [...this.#have.keys()],
    });
    this.#command({ command: 'subscribe' });
    for (const command of this.#asked.values()) this.#command(command);
  }

  #receive(raw: unknown): void {
    const envelope = messageSchema.safeParse(raw);
    if (!envelope.success) return;
    const { event_type: type, run_id: runId, data } = envelope.data;
    if (type === 'connected') {
      this.#greeted(data);
      return;
    }
    if (!this.#mine(runId)) return;
    if (type === 'error' && runId === null) this.#complain(data);
    else if (type === 'snapshot') this.#run(data);
    else if (type === 'result') this.#result(raw, data);
    else if (eventTypeSchema.safeParse(type).success) this.#event(raw, type, runId, data);
    else this.#own(raw);
  }

  /** A run panel hears of its own run only. */
  #mine(runId: string | null): boolean {
    return this.#options.runId === undefined || runId === null || runId === this.#options.runId;
  }

  #greeted(data: unknown): void {
    const connected = connectedDataSchema.safeParse(data);
    if (!connected.success) return;
    this.#connected = connected.data;
    this.#options.onState('connected');
    this.#sync();
  }

  #event(raw: unknown, type: string, runId: string | null, data: unknown): void {
    if (type === 'error' && errorSchema.safeParse(data).success) {
      this.#complain(data);
      return;
    }
    if (type === 'plan_started' && runId !== null) this.#options.onOpenRun(runId);
    const message = progressMessageSchema.safeParse(raw);
    if (!message.success) return;
    this.#handler({ type: 'events', messages: [message.data] });
    // How far the view is, for the next connection.
    const { run_id: id, sequence } = message.data;
    const have = this.#have.get(id);
    if (have !== undefined) this.#have.set(id, Math.max(sequence, have));
  }

  #run(data: unknown): void {
    const snapshot = runSnapshotSchema.safeParse(data);
    if (!snapshot.success) return;
    const { run_id: runId, sequence, events, result } = snapshot.data;
    if (result !== null) this.#results.set(runId, result);
    this.#have.set(runId, sequence);
    const interrupted = this.#interrupted.has(runId);
    this.#handler({ type: 'run', run: { snapshot: { ...snapshot.data, events: [] }, interrupted } });
    if (this.#options.view === 'run') this.#handler({ type: 'log', run_id: runId, events });
    this.#options.onOpenRun(runId);
  }

  #result(raw: unknown, data: unknown): void {
    const result = runResultSchema.safeParse(data);
    const numbered = z.object({ sequence: z.number() }).safeParse(raw);
    if (!result.success || !numbered.success) return;
    this.#results.set(result.data.run_id, result.data);
    const { sequence } = numbered.data;
    this.#handler({ type: 'result', run_id: result.data.run_id, sequence, result: result.data });
  }

  #complain(data: unknown): void {
    const error = errorSchema.safeParse(data);
    if (!error.success) return;
    const { code, message } = error.data;
    this.#asked.clear();
    this.#handler({ type: 'notice', level: 'error', code, text: message });
  }

  #own(raw: unknown): void {
    const message = serverMessageSchema.safeParse(raw);
    if (!message.success) {
      const paused = z
        .object({ event_type: z.enum(['paused', 'resumed']), run_id: z.string() })
        .safeParse(raw);
      if (paused.success) this.#handler({ type: paused.data.event_type, run_id: paused.data.run_id });
      return;
    }
    switch (message.data.event_type) {
      case 'accepted':
        this.#asked.delete(message.data.data.request_id);
        return;
      case 'queued':
        this.#options.onWaiting(message.data.data.position);
        return;
      case 'runs':
        this.#subscribeAll(message.data.data.run_ids);
        return;
      case 'removed':
        this.#have.delete(message.data.run_id);
        this.#handler({ type: 'removed', run_id: message.data.run_id });
        return;
      case 'interrupted':
        this.#cutOff(message.data.run_id, message.data.data);
        return;
      case 'pong':
        // The connection's own question whether anybody is there has no number.
        if (typeof message.data.data.id !== 'number') return;
        this.#handler({
          type: 'pong',
          id: message.data.data.id,
          host_time: message.data.data.time,
          payload: '',
        });
        return;
      case 'connected':
        return;
    }
  }

  /** A server that shuts down may come back and go on; any other cut is shown. */
  #cutOff(runId: string, { code, message: text }: { code: string; message: string }): void {
    this.#handler({ type: 'notice', level: 'warning', code, text });
    if (code === 'shutting_down' || this.#interrupted.has(runId)) return;
    this.#interrupted.add(runId);
    this.#command({ command: 'subscribe', run_id: runId });
  }

  #subscribeAll(runIds: readonly string[]): void {
    for (const runId of this.#have.keys())
      if (!runIds.includes(runId)) this.#handler({ type: 'removed', run_id: runId });
    for (const runId of runIds) {
      if (!this.#mine(runId)) continue;
      const sequence = this.#have.get(runId);
      this.#command({ command: 'subscribe', run_id: runId, ...(sequence === undefined ? {} : { sequence }) });
    }
  }
}
