import {
  SERVER_SUBPROTOCOL,
  TOKEN_SUBPROTOCOL_PREFIX,
  closeCodes,
  type Command,
} from '../../src/protocol/serverProtocol.ts';
import { SilenceWatch } from '../../src/protocol/silenceWatch.ts';
import type { PageSession } from './pageSession.ts';

export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'refused';

export interface PageSocketHandlers {
  open(): void;
  message(raw: unknown): void;
  state(state: ConnectionState): void;
}

const FIRST_WAIT = 200;
const LONGEST_WAIT = 5000;
/** Milliseconds of silence after which the server is asked whether it is there. */
const SILENCE = 10_000;
const REFUSED: ReadonlySet<number> = new Set([closeCodes.unauthorized, closeCodes.forbidden]);

/** RFC 6455, 7.4.1: closed without a close frame. */
const GONE = 1006;

/** The page's connection; comes back by itself after a break, not after a refusal. */
export class PageSocket {
  readonly #session: PageSession;
  readonly #handlers: PageSocketHandlers;
  #socket: WebSocket | null = null;
  #wait = FIRST_WAIT;
  #timer: number | undefined;
  #silence: SilenceWatch | null = null;

  constructor(session: PageSession, handlers: PageSocketHandlers) {
    this.#session = session;
    this.#handlers = handlers;
    // A laptop that wakes up should not wait for the next try.
    window.addEventListener('online', () => this.#retryNow());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#retryNow();
    });
  }

  connect(): void {
    const { session, token } = this.#session;
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    const url = `${scheme}//${location.host}/ws/process/${encodeURIComponent(session)}`;
    const tokens = token === null || token === '' ? [] : [TOKEN_SUBPROTOCOL_PREFIX + token];
    const socket = new WebSocket(url, [SERVER_SUBPROTOCOL, ...tokens]);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#wait = FIRST_WAIT;
      this.#silence = this.#watch(socket);
      this.#handlers.open();
    });
    socket.addEventListener('message', ({ data }) => {
      if (this.#socket !== socket || typeof data !== 'string') return;
      this.#silence?.hear();
      this.#handlers.message(parsed(data));
    });
    socket.addEventListener('close', ({ code }) => {
      if (this.#socket === socket) this.#lost(code);
    });
  }

  #watch(socket: WebSocket): SilenceWatch {
    return new SilenceWatch({
      milliseconds: SILENCE,
      schedule: (milliseconds, action) => {
        const timer = window.setTimeout(action, milliseconds);
        return () => window.clearTimeout(timer);
      },
      ask: () => this.send({ command: 'ping' }),
      gone: () => {
        this.#lost(GONE);
        socket.close();
      },
    });
  }

  /** False when there is no connection. */
  send(command: Command): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(command));
    return true;
  }

  #lost(code: number): void {
    this.#socket = null;
    this.#silence?.stop();
    if (REFUSED.has(code)) {
      this.#handlers.state('refused');
      return;
    }
    this.#handlers.state('lost');
    this.#timer = window.setTimeout(() => this.connect(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  #retryNow(): void {
    if (this.#timer === undefined || this.#socket !== null) return;
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.connect();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
