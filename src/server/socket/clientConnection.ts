import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import type { Clock } from '../../core/clock.ts';
import type { Logger } from '../../core/logger.ts';
import {
  closeCodes,
  type Command,
  type ConnectedData,
  type Right,
  type RunRequestMessage,
  type ServerMessage,
} from '../../protocol/serverProtocol.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { ErrorMessage } from '../../protocol/wireMessage.ts';
import { may, type Principal } from '../auth/principal.ts';
import type { WebSocketProgressBridge } from '../bridge/webSocketProgressBridge.ts';
import type { ServerLimits } from '../limits.ts';
import type { ServerMetrics } from '../metrics.ts';
import { Refusal, closeCodeOf } from '../refusal.ts';
import { describeRefusal, type RunService } from '../runService.ts';
import { PacedWatcher } from './pacedWatcher.ts';
import { readCommand } from './readCommand.ts';
import { TokenBucket } from './tokenBucket.ts';
import { WsOutlet } from './wsOutlet.ts';

export interface ConnectionServices {
  readonly service: RunService;
  readonly limits: ServerLimits;
  readonly metrics: ServerMetrics;
  readonly language: Language;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface ConnectionOptions extends ConnectionServices {
  readonly socket: WebSocket;
  /** The connection under the socket. */
  readonly stream: Duplex;
  readonly bridge: WebSocketProgressBridge;
  readonly principal: Principal;
  readonly hello: ConnectedData;
}

const rightOf: Readonly<Record<Command['command'], Right>> = {
  query: 'ask',
  cancel: 'control',
  stop_and_answer: 'control',
  pause: 'control',
  resume: 'control',
  skip_step: 'control',
  retry_step: 'control',
  delete: 'control',
  subscribe: 'watch',
  ping: 'watch',
};

/** One socket of a session: sends the session's events, carries out what its client asks for. */
export class ClientConnection {
  /** Answered the last heartbeat. */
  alive = true;
  readonly #options: ConnectionOptions;
  readonly #watcher: PacedWatcher;
  readonly #bucket: TokenBucket;
  readonly #detach: () => void;
  #takeBackExpiry: (() => void) | null = null;
  #unread = 0;
  #overRate = 0;

  constructor(options: ConnectionOptions) {
    const { socket, stream, bridge, clock, limits, metrics, hello } = options;
    this.#options = options;
    this.#bucket = new TokenBucket({
      clock,
      perSecond: limits.messagesPerSecond,
      burst: limits.messageBurst,
    });
    this.#watcher = new PacedWatcher({
      outlet: new WsOutlet(socket, stream),
      clock,
      slowBytes: limits.slowBytes,
      droppedBytes: limits.droppedBytes,
      onTooSlow: () => this.#giveUp(),
      onMerged: (count) => metrics.merged(count),
      onSent: ({ at }) => metrics.sent(at),
    });
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => (this.alive = true));
    socket.on('close', () => this.#closed());
    this.#say({
      event_type: 'connected',
      session_id: bridge.sessionId,
      run_id: bridge.openRuns.at(-1)?.id ?? '',
      sequence: 0,
      data: { ...hello },
    });
    this.#detach = bridge.attach(this.#watcher);
    this.#planExpiry();
  }

  get bridge(): WebSocketProgressBridge {
    return this.#options.bridge;
  }

  close(code: number, reason: string): void {
    this.#options.socket.close(code, reason);
  }

  /** For a peer that is gone or reads nothing: no closing handshake. */
  terminate(): void {
    this.#options.socket.terminate();
  }

  ping(): void {
    this.alive = false;
    this.#options.socket.ping();
  }

  tellError(code: string, message: string, runId: string | null = null): void {
    const { bridge } = this.#options;
    this.#say({ event_type: 'error', session_id: bridge.sessionId, run_id: runId, data: { code, message } });
  }

  #receive(data: RawData, isBinary: boolean): void {
    const { limits, metrics, language } = this.#options;
    if (isBinary) {
      metrics.refused('binary_message');
      const { message } = describeRefusal(new Refusal('binary_message'), language);
      this.tellError('binary_message', message);
      this.close(closeCodes.unsupportedData, 'binary_message');
      return;
    }
    try {
      if (!this.#bucket.take()) throw new Refusal('rate_limited');
      this.#overRate = 0;
      const command = readCommand(textOf(data), limits.messageDepth);
      this.#unread = 0;
      this.#carryOut(command);
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    const { metrics, limits, language, logger } = this.#options;
    const { code, message } = describeRefusal(error, language);
    metrics.refused(code);
    if (code === 'internal') logger.error('A message could not be carried out.', error);
    this.tellError(code, message);
    if (code === 'rate_limited') this.#overRate += 1;
    else if (code === 'invalid_message' || code === 'message_too_deep' || code === 'unknown_command')
      this.#unread += 1;
    if (this.#overRate >= limits.invalidMessages) this.close(closeCodes.rateLimited, code);
    else if (this.#unread >= limits.invalidMessages) this.close(closeCodes.invalidMessages, code);
  }

  #carryOut(command: Command): void {
    const { service, bridge, principal } = this.#options;
    if (!may(principal, rightOf[command.command])) throw new Refusal('right_missing');
    switch (command.command) {
      case 'query':
        this.#ask(command);
        return;
      case 'cancel':
      case 'stop_and_answer':
      case 'pause':
      case 'resume':
        service.control(bridge, command.command, { runId: command.run_id });
        return;
      case 'skip_step':
      case 'retry_step':
        service.control(bridge, command.command, { runId: command.run_id, stepId: command.step_id });
        return;
      case 'delete':
        service.remove(bridge, command.run_id);
        return;
      case 'subscribe':
        this.#subscribe(command.run_id, command.sequence);
        return;
      case 'ping':
        this.#say({
          event_type: 'pong',
          session_id: bridge.sessionId,
          run_id: null,
          data: { id: command.id ?? null, time: this.#options.clock.now() },
        });
        return;
    }
  }

  #ask(request: RunRequestMessage): void {
    const { service, bridge } = this.#options;
    const requestId = request.request_id;
    const known = requestId === undefined ? undefined : bridge.runOfRequest(requestId);
    const record = known ?? service.ask(bridge, request);
    if (requestId === undefined) return;
    this.#say({
      event_type: 'accepted',
      session_id: bridge.sessionId,
      run_id: record.id,
      sequence: record.sequence,
      data: { request_id: requestId },
    });
    if (known !== undefined) bridge.replay(known, this.#watcher, 0);
  }

  #subscribe(runId: string | undefined, sequence: number | undefined): void {
    const { bridge } = this.#options;
    if (runId !== undefined) {
      const record = bridge.run(runId);
      if (record === undefined) throw new Refusal('run_unknown');
      bridge.replay(record, this.#watcher, sequence ?? null);
      return;
    }
    this.#say({
      event_type: 'runs',
      session_id: bridge.sessionId,
      run_id: null,
      data: { run_ids: bridge.runs.map(({ id }) => id) },
    });
  }

  /** Through the watcher, so that it stays in order with the events. */
  #say(message: ServerMessage | ErrorMessage): void {
    this.#watcher.message(null, message.event_type, JSON.stringify(message));
  }

  #planExpiry(): void {
    const { principal, clock, language, metrics } = this.#options;
    if (principal.expires === null) return;
    const left = principal.expires - clock.now();
    // Timers of the platform wrap around after 2^31 ms; nothing is open that long.
    this.#takeBackExpiry = clock.schedule(Math.max(0, Math.min(left, 2 ** 31 - 1)), () => {
      metrics.refused('token_expired');
      this.tellError('token_expired', describeRefusal(new Refusal('token_expired'), language).message);
      this.close(closeCodes.unauthorized, 'token_expired');
    });
  }

  #giveUp(): void {
    const { metrics, socket, logger, bridge } = this.#options;
    metrics.dropped('reader_too_slow');
    logger.warn(`A reader of session ${bridge.sessionId} is too slow and is dropped.`);
    // The close frame waits behind all that is unsent, so a peer that reads nothing is ended soon after.
    socket.close(closeCodeOf('reader_too_slow'), 'reader_too_slow');
    this.#options.clock.schedule(CLOSE_PATIENCE, () => socket.terminate());
  }

  #closed(): void {
    this.#takeBackExpiry?.();
    this.#detach();
    this.#watcher.dispose();
  }
}

/** Milliseconds that a slow reader is given to read its close frame. */
const CLOSE_PATIENCE = 1000;

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}
