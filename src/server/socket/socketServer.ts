import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import {
  SERVER_SUBPROTOCOL,
  closeCodes,
  sessionIdSchema,
  type ConnectedData,
} from '../../protocol/serverProtocol.ts';
import { maySession, may, type Principal } from '../auth/principal.ts';
import type { OriginPolicy } from '../auth/originPolicy.ts';
import { requestToken, requestUrl } from '../auth/requestToken.ts';
import type { TokenVerdict } from '../auth/tokenAuthority.ts';
import { Refusal, closeCodeOf, statusOf } from '../refusal.ts';
import { describeRefusal } from '../runService.ts';
import type { RefusalCode } from '../texts.ts';
import { ClientConnection, type ConnectionServices } from './clientConnection.ts';
import type { AddressBuckets } from './tokenBucket.ts';

export interface SocketServerOptions extends ConnectionServices {
  readonly origins: OriginPolicy;
  readonly addresses: AddressBuckets;
  readonly authenticate: (token: string | null) => Promise<TokenVerdict>;
  readonly hello: (principal: Principal) => ConnectedData;
}

interface OpenSocket {
  readonly socket: WebSocket;
  /** The connection under it. */
  readonly stream: Duplex;
}

const PATH = /^\/ws\/process\/([^/]+)$/;

/**
 * `/ws/process/{session}`. What can be told before the handshake (path, origin, rate) is refused with an HTTP status;
 * what a browser has to be able to read (token, session, room) with an error message and a close code.
 */
export class SocketServer {
  readonly #options: SocketServerOptions;
  readonly #server: WebSocketServer;
  readonly #connections = new Set<ClientConnection>();
  #takeBackHeartbeat: () => void;
  #closed = false;

  constructor(http: Server, options: SocketServerOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: options.limits.messageBytes,
      perMessageDeflate: false,
      clientTracking: false,
      handleProtocols: (offered) => (offered.has(SERVER_SUBPROTOCOL) ? SERVER_SUBPROTOCOL : false),
    });
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      void this.#upgrade(request, socket, head);
    });
    this.#takeBackHeartbeat = this.#planHeartbeat();
  }

  get size(): number {
    return this.#connections.size;
  }

  /** Tells every client something that belongs to no run. */
  tell(code: RefusalCode): void {
    const { message } = describeRefusal(new Refusal(code), this.#options.language);
    for (const connection of this.#connections) connection.tellError(code, message);
  }

  /** Takes no further socket and closes the open ones; those that do not answer are ended. */
  async close(patience: number): Promise<void> {
    this.#closed = true;
    this.#takeBackHeartbeat();
    for (const connection of this.#connections) connection.close(closeCodes.goingAway, 'shutting_down');
    const end = performance.now() + patience;
    while (this.#connections.size > 0 && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 10));
    for (const connection of this.#connections) connection.terminate();
    this.#server.close();
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // Until ws takes it over, a reset of the connection is nobody else's to hear.
    const ignore = (): void => undefined;
    socket.on('error', ignore);
    const { origins, addresses, authenticate, service, metrics, logger } = this.#options;
    const sessionId = sessionOf(request);
    const refused = this.#closed || service.stopping ? 'shutting_down' : origins.refusal(request);
    if (refused !== null) {
      this.#refuseRequest(socket, refused);
      return;
    }
    if (!addresses.take(request.socket.remoteAddress ?? '')) {
      this.#refuseRequest(socket, 'rate_limited');
      return;
    }
    if (!sessionId.ok) {
      this.#refuseRequest(socket, sessionId.code);
      return;
    }
    try {
      const verdict = await authenticate(requestToken(request));
      if (socket.destroyed) return;
      socket.off('error', ignore);
      this.#server.handleUpgrade(request, socket, head, (webSocket) => {
        // Faults of the peer (bad frames, too big a message) end in a close event with their code.
        webSocket.on('error', ignore);
        webSocket.on('close', (code) => metrics.closed(code));
        void this.#accept({ socket: webSocket, stream: socket }, sessionId.id, verdict);
      });
    } catch (error) {
      logger.error('A socket could not be opened.', error);
      socket.destroy();
    }
  }

  async #accept({ socket, stream }: OpenSocket, sessionId: string, verdict: TokenVerdict): Promise<void> {
    // What the client sends while its session is brought back must not be lost.
    socket.pause();
    try {
      if (!verdict.ok) throw new Refusal(verdict.fault);
      const { principal } = verdict;
      if (!maySession(principal, sessionId)) throw new Refusal('session_not_allowed');
      if (!may(principal, 'watch')) throw new Refusal('right_missing');
      const bridge = await this.#options.service.session(sessionId);
      if (bridge.watchers >= this.#options.limits.socketsPerSession) throw new Refusal('too_many_sockets');
      if (socket.readyState !== socket.OPEN) return;
      const hello = this.#options.hello(principal);
      const connection = new ClientConnection({ ...this.#options, socket, stream, bridge, principal, hello });
      this.#connections.add(connection);
      socket.on('close', () => this.#connections.delete(connection));
      socket.resume();
    } catch (error) {
      socket.resume();
      this.#refuseSocket(socket, sessionId, error);
    }
  }

  #refuseSocket(socket: WebSocket, sessionId: string, error: unknown): void {
    const { metrics, language, logger } = this.#options;
    if (!(error instanceof Refusal)) logger.error('A session could not be opened.', error);
    const { code, message } = describeRefusal(error, language);
    metrics.refused(code);
    const data = { code, message };
    socket.send(JSON.stringify({ event_type: 'error', session_id: sessionId, run_id: null, data }));
    socket.close(error instanceof Refusal ? closeCodeOf(error.code) : INTERNAL_ERROR, code);
  }

  #refuseRequest(socket: Duplex, code: RefusalCode): void {
    this.#options.metrics.refused(code);
    const { message } = describeRefusal(new Refusal(code), this.#options.language);
    const body = JSON.stringify({ error: { code, message } });
    const head = [
      `HTTP/1.1 ${statusOf(code)} Refused`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  }

  #planHeartbeat(): () => void {
    const { clock, limits, metrics } = this.#options;
    return clock.schedule(limits.heartbeatSeconds * 1000, () => {
      for (const connection of this.#connections) {
        if (connection.alive) connection.ping();
        else {
          metrics.dropped('no_heartbeat');
          connection.terminate();
        }
      }
      this.#takeBackHeartbeat = this.#planHeartbeat();
    });
  }
}

/** RFC 6455, 7.4.1: the server met a condition it did not expect. */
const INTERNAL_ERROR = 1011;

type SessionOfPath =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly code: RefusalCode };

function sessionOf(request: IncomingMessage): SessionOfPath {
  const url = requestUrl(request);
  // The target as it came: a URL parser would take "..", and with it another session's path, out.
  const raw = (request.url ?? '').split('?', 1)[0] ?? '';
  const segment = url === null ? undefined : PATH.exec(raw)?.[1];
  if (segment === undefined) return { ok: false, code: 'not_found' };
  const id = sessionIdSchema.safeParse(decoded(segment));
  return id.success ? { ok: true, id: id.data } : { ok: false, code: 'invalid_session' };
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
