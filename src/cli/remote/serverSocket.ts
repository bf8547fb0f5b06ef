import type { Clock } from '../../core/clock.ts';
import { SilenceWatch } from '../../protocol/silenceWatch.ts';
import {
  SERVER_SUBPROTOCOL,
  TOKEN_SUBPROTOCOL_PREFIX,
  closeCodes,
  type Command,
} from '../../protocol/serverProtocol.ts';

export interface ServerSocketOptions {
  /** "ws://127.0.0.1:8000/ws/process/me" */
  readonly url: string;
  readonly token: string | null;
  readonly clock: Clock;
  /** Milliseconds without a connection after which it is given up. */
  readonly patience: number;
  /** Milliseconds of silence after which the server is asked for a sign of life; as many again and it is a break. */
  readonly beat?: number;
  readonly onOpen: () => void;
  /** Parsed JSON, otherwise unread. */
  readonly onMessage: (raw: unknown) => void;
  /** The connection is gone and is tried again. */
  readonly onBreak: () => void;
  /** It will not come back: refused for good (with the server's close code), or the patience is over (null). */
  readonly onGivenUp: (code: number | null) => void;
}

/** Refusals that no further try can change. */
const FINAL: ReadonlySet<number> = new Set([
  closeCodes.unauthorized,
  closeCodes.forbidden,
  closeCodes.invalidMessages,
  closeCodes.messageTooBig,
]);
const FIRST_WAIT = 100;
const LONGEST_WAIT = 3000;
const BEAT = 15_000;

/** RFC 6455, 7.4.1: closed without a close frame. */
const GONE = 1006;

/** A socket to the server that comes back after a break. */
export class ServerSocket {
  readonly #options: ServerSocketOptions;
  #socket: WebSocket | null = null;
  #wait = FIRST_WAIT;
  #lostAt: number;
  #takeBack: (() => void) | null = null;
  #silence: SilenceWatch | null = null;
  #closed = false;

  constructor(options: ServerSocketOptions) {
    this.#options = options;
    this.#lostAt = options.clock.monotonic();
    this.#connect();
  }

  /** False when there is no connection; whoever asks hears of the next one by `onOpen`. */
  send(command: Command): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(command));
    return true;
  }

  close(): void {
    this.#closed = true;
    this.#takeBack?.();
    this.#silence?.stop();
    this.#socket?.close(1000);
  }

  #connect(): void {
    const { url, token, onOpen, onMessage } = this.#options;
    const protocols = [SERVER_SUBPROTOCOL, ...(token === null ? [] : [TOKEN_SUBPROTOCOL_PREFIX + token])];
    const socket = new WebSocket(url, protocols);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#wait = FIRST_WAIT;
      this.#silence = this.#watch(socket);
      onOpen();
    });
    socket.addEventListener('message', ({ data }) => {
      if (this.#closed || this.#socket !== socket || typeof data !== 'string') return;
      this.#silence?.hear();
      try {
        onMessage(JSON.parse(data));
      } catch {
        // A server that sends no JSON is not ours; its messages mean nothing.
      }
    });
    socket.addEventListener('close', ({ code }) => {
      if (this.#socket === socket) this.#lost(code);
    });
  }

  #watch(socket: WebSocket): SilenceWatch {
    const { clock, beat = BEAT } = this.#options;
    return new SilenceWatch({
      milliseconds: beat,
      schedule: (milliseconds, action) => clock.schedule(milliseconds, action),
      ask: () => this.send({ command: 'ping' }),
      gone: () => {
        this.#lost(GONE);
        socket.close();
      },
    });
  }

  #lost(code: number): void {
    if (this.#closed) return;
    this.#socket = null;
    this.#silence?.stop();
    const { clock, patience, onBreak, onGivenUp } = this.#options;
    const now = clock.monotonic();
    if (this.#wait === FIRST_WAIT) this.#lostAt = now;
    if (FINAL.has(code) || now - this.#lostAt > patience) {
      this.#closed = true;
      onGivenUp(FINAL.has(code) ? code : null);
      return;
    }
    onBreak();
    this.#takeBack = clock.schedule(this.#wait, () => this.#connect());
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}
