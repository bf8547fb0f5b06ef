import { VeritasError } from '../../core/errors.ts';
import { serverMessageSchema, type RunRequestMessage } from '../../protocol/serverProtocol.ts';
import type { RunResult } from '../../protocol/run.ts';
import {
  errorMessageSchema,
  streamMessageSchema,
  type ErrorMessage,
  type StreamMessage,
} from '../../protocol/wireMessage.ts';
import { progressMessageSchema, type ProgressMessage } from '../../protocol/progressMessage.ts';
import { RemoteRun } from './remoteRun.ts';
import { ServerSocket, type ServerSocketOptions } from './serverSocket.ts';

export interface AskRemoteOptions extends Pick<
  ServerSocketOptions,
  'url' | 'token' | 'clock' | 'patience' | 'beat'
> {
  readonly request: RunRequestMessage & { readonly request_id: string };
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** Follows the run no longer, whatever becomes of it. */
  readonly leave?: AbortSignal;
  /** Once, before the run's first event. */
  readonly onRun: (run: RemoteRun) => void;
  readonly onBreak: () => void;
  /** Text for a connection that cannot be had. */
  readonly unreachable: (code: number | null) => string;
}

/**
 * Asks a server one question and follows its run to the end, over as many connections as it takes. Rejects with
 * VeritasError when the question or the token is refused, or the server cannot be reached.
 */
export function askRemote(options: AskRemoteOptions): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const following = new RemoteFollowing(options, { resolve, reject });
    following.start();
  });
}

interface Settle {
  readonly resolve: (result: RunResult) => void;
  readonly reject: (error: VeritasError) => void;
}

class RemoteFollowing {
  readonly #options: AskRemoteOptions;
  readonly #settle: Settle;
  readonly #socket: ServerSocket;
  #runId: string | null = null;
  #run: RemoteRun | null = null;
  /** A snapshot is on its way. */
  #awaiting = false;
  #cancelling = false;
  readonly #cancel = (): void => {
    this.#cancelling = true;
    if (this.#runId === null || !this.#socket.send({ command: 'cancel', run_id: this.#runId }))
      this.#fail('cancelled', '');
  };

  readonly #leave = (): void => this.#fail('cancelled', '');

  constructor(options: AskRemoteOptions, settle: Settle) {
    this.#options = options;
    this.#settle = settle;
    const { url, token, clock, patience, beat, onBreak, unreachable } = options;
    this.#socket = new ServerSocket({
      url,
      token,
      clock,
      patience,
      ...(beat === undefined ? {} : { beat }),
      onOpen: () => this.#opened(),
      onMessage: (raw) => this.#receive(raw),
      onBreak,
      onGivenUp: (code) => this.#fail('wrong_usage', unreachable(code)),
    });
  }

  start(): void {
    const { signal, leave } = this.#options;
    if (leave?.aborted === true) {
      this.#leave();
      return;
    }
    leave?.addEventListener('abort', this.#leave, { once: true });
    if (signal.aborted) this.#cancel();
    signal.addEventListener('abort', this.#cancel, { once: true });
  }

  #opened(): void {
    this.#awaiting = false;
    if (this.#runId === null) this.#socket.send({ command: 'query', ...this.#options.request });
    else this.#ask(this.#runId);
    // The wish to end may not have got through before the break.
    if (this.#cancelling && this.#runId !== null)
      this.#socket.send({ command: 'cancel', run_id: this.#runId });
  }

  /** Asks for what is missing of the run: everything, or what came after the last event. */
  #ask(runId: string): void {
    if (this.#awaiting) return;
    this.#awaiting = this.#run === null;
    const after = this.#run === null ? {} : { sequence: this.#run.sequence };
    this.#socket.send({ command: 'subscribe', run_id: runId, ...after });
  }

  #receive(raw: unknown): void {
    const progress = progressMessageSchema.safeParse(raw);
    const stream = streamMessageSchema.safeParse(raw);
    const error = errorMessageSchema.safeParse(raw);
    if (progress.success) this.#progress(progress.data);
    else if (stream.success) this.#stream(stream.data);
    else if (error.success) this.#refused(error.data);
    else this.#own(raw);
  }

  #own(raw: unknown): void {
    const own = serverMessageSchema.safeParse(raw);
    if (!own.success) return;
    const message = own.data;
    if (message.event_type === 'accepted' && message.data.request_id === this.#options.request.request_id)
      this.#runId = message.run_id;
    if (message.run_id !== this.#runId || this.#runId === null) return;
    if (message.event_type === 'removed') this.#fail('cancelled', '');
    // A server that shuts down may come back and go on with the run.
    if (message.event_type === 'interrupted' && message.data.code !== 'shutting_down')
      this.#fail(message.data.code === 'cancelled' ? 'cancelled' : 'internal', message.data.message);
  }

  #progress(message: ProgressMessage): void {
    if (message.run_id !== this.#runId) return;
    if (this.#run === null || !this.#run.apply(message)) this.#ask(message.run_id);
  }

  #stream(message: StreamMessage): void {
    if (message.run_id !== this.#runId) return;
    if (message.event_type === 'snapshot') {
      this.#awaiting = false;
      if (this.#run === null) {
        const runId = message.run_id;
        this.#run = new RemoteRun(message.data, (control) =>
          this.#socket.send({ ...control, run_id: runId }),
        );
        this.#options.onRun(this.#run);
      }
      this.#run.setPaused(message.data.paused);
      this.#run.catchUp(message.data);
    } else if (message.event_type === 'paused' || message.event_type === 'resumed') {
      this.#run?.setPaused(message.event_type === 'paused');
    } else if (message.event_type === 'result') {
      // Without its log the run has not been shown; the snapshot brings the result once more.
      if (this.#run === null || this.#run.sequence < message.sequence) this.#ask(message.run_id);
      else this.#end(() => this.#settle.resolve(message.data));
    }
  }

  #refused({ run_id: runId, data }: ErrorMessage): void {
    if (data.code === 'run_unknown' && this.#run === null && this.#runId !== null) {
      // The server was lost before it had written the question down.
      this.#runId = null;
      this.#opened();
      return;
    }
    if (transient.has(data.code) || (runId !== null && runId !== this.#runId)) return;
    this.#fail(data.code === 'cancelled' ? 'cancelled' : 'wrong_usage', data.message);
  }

  #fail(code: 'cancelled' | 'wrong_usage' | 'internal', message: string): void {
    this.#end(() => this.#settle.reject(new VeritasError(code, message)));
  }

  #end(settle: () => void): void {
    this.#options.signal.removeEventListener('abort', this.#cancel);
    this.#options.leave?.removeEventListener('abort', this.#leave);
    this.#socket.close();
    settle();
  }
}

/** Refusals after which the connection, or the next one, still serves the run. */
const transient: ReadonlySet<string> = new Set([
  'shutting_down',
  'too_many_sessions',
  'too_many_sockets',
  'reader_too_slow',
  'run_ended',
]);
