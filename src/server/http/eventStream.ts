import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Clock } from '../../core/clock.ts';
import type { RunRecord } from '../bridge/runRecord.ts';
import type { Watcher } from '../bridge/watcher.ts';
import type { WebSocketProgressBridge } from '../bridge/webSocketProgressBridge.ts';
import type { ServerLimits } from '../limits.ts';
import type { ServerMetrics } from '../metrics.ts';
import { Refusal } from '../refusal.ts';
import { PacedWatcher, type Outlet, type OutletFrame } from '../socket/pacedWatcher.ts';

export interface EventStreamOptions {
  readonly bridge: WebSocketProgressBridge;
  readonly record: RunRecord;
  /** Number of the last event that the client has. */
  readonly after: number;
  readonly limits: ServerLimits;
  readonly metrics: ServerMetrics;
  readonly clock: Clock;
}

/** What ends a stream: nothing of the run follows. */
const LAST = new Set(['result', 'interrupted', 'removed', 'error']);

/** One run as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html); ids are its numbers. */
export function streamEvents(reply: FastifyReply, options: EventStreamOptions): void {
  const { bridge, record, after, limits, metrics, clock } = options;
  if (bridge.watchers >= limits.socketsPerSession) throw new Refusal('too_many_sockets');
  reply.hijack();
  const response = reply.raw;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) response.setHeader(name, value);
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  const watcher = new PacedWatcher({
    outlet: new StreamOutlet(response),
    clock,
    slowBytes: limits.slowBytes,
    droppedBytes: limits.droppedBytes,
    onTooSlow: () => {
      metrics.dropped('reader_too_slow');
      response.destroy();
    },
    onMerged: (count) => metrics.merged(count),
    onSent: ({ at }) => metrics.sent(at),
  });
  const ofRun: Watcher = {
    line: (runId, line) => runId === record.id && watcher.line(runId, line),
    caughtUp: (runId, sequence) => watcher.caughtUp(runId, sequence),
    hold: () => watcher.hold(),
    release: () => watcher.release(),
    message: (runId, type, json) => {
      if (runId !== record.id) return;
      watcher.message(runId, type, json);
      if (LAST.has(type)) response.end();
    },
  };
  const detach = bridge.attach(ofRun);
  // A comment line keeps proxies from closing the stream, and finds out a peer that is gone.
  let takeBack = (): void => undefined;
  const beat = (): void => {
    takeBack = clock.schedule(limits.heartbeatSeconds * 1000, () => {
      response.write(': alive\n\n');
      beat();
    });
  };
  beat();
  response.on('close', () => {
    takeBack();
    detach();
    watcher.dispose();
  });
  bridge.replay(record, ofRun, after);
}

class StreamOutlet implements Outlet {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get unsent(): number {
    return this.#response.writableLength;
  }

  cork(): void {
    this.#response.cork();
  }

  uncork(): void {
    this.#response.uncork();
  }

  send({ type, json, sequence }: OutletFrame, sent?: () => void): void {
    if (this.#response.writableEnded) return;
    const id = sequence === null ? '' : `id: ${sequence}\n`;
    this.#response.write(`${id}event: ${type}\ndata: ${json}\n\n`, () => sent?.());
  }
}
