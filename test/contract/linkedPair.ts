import type { Clock } from '../../src/core/clock.ts';
import { silentLogger } from '../../src/core/logger.ts';
import { ViewConnection, type ViewSource } from '../../src/host/viewConnection.ts';
import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';
import { RunTracker } from '../../src/protocol/runTracker.ts';
import type { HostMessage, ViewFile, ViewRun } from '../../src/protocol/viewChannel.ts';
import type { ViewKind, ViewMessage, ViewRequest } from '../../src/protocol/viewMessage.ts';
import type { Transport } from '../../webview/transport.ts';
import { ViewClient, type ViewClientHandlers } from '../../webview/viewClient.ts';
import { sampleRun } from '../webview/sampleRun.ts';

/** A clock that stands still until it is moved. */
export class HandClock implements Clock {
  #now = 0;
  #waiting: { at: number; action: () => void }[] = [];

  now(): number {
    return this.#now;
  }
  monotonic(): number {
    return this.#now;
  }
  schedule(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.#now + milliseconds, action };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.action();
    }
    this.#now = end;
  }
}

/** The host's side of a run: what the connection reads its snapshots from. */
export class HostedRun {
  readonly events: ProgressEvent[] = [];
  readonly tracker: RunTracker;

  constructor(run: ViewRun) {
    this.tracker = new RunTracker(run.snapshot);
  }
  add(event: ProgressEvent): void {
    this.events.push(event);
    this.tracker.apply(event);
  }
  get run(): ViewRun {
    return { snapshot: this.tracker.toSnapshot(this.events), interrupted: false };
  }
}

export interface LinkedPair {
  readonly clock: HandClock;
  readonly host: ViewConnection;
  readonly client: ViewClient;
  readonly runs: Map<string, HostedRun>;
  /** What the view was told, as `name: detail`. */
  readonly told: string[];
  readonly requests: ViewRequest[];
  readonly posted: HostMessage[];
  readonly sent: ViewMessage[];
  /** Delivers something to the view as if the host had posted it. */
  inject(raw: unknown): void;
  /** Lets messages of the host pass, or lose themselves. */
  deliver: boolean;
  /** The run file that the panel shows. */
  file: ViewFile | undefined;
}

/** Both ends of the channel in one process; every message crosses as JSON. */
export function linkPair(view: ViewKind = 'run'): LinkedPair {
  const clock = new HandClock();
  const runs = new Map<string, HostedRun>();
  const told: string[] = [];
  const requests: ViewRequest[] = [];
  const posted: HostMessage[] = [];
  const sent: ViewMessage[] = [];
  let toView: ((raw: unknown) => void) | undefined;
  const source: ViewSource = {
    content: () => ({
      settings: { language: 'de', detail: 'full', mode: 'agents' },
      library: {
        state: 'ready',
        percentage: null,
        documents: 1,
        passages: 1,
        message: '',
        sources: [],
        problems: [],
      },
      examples: [],
      draft: '',
      ...(pair.file === undefined ? {} : { file: pair.file }),
    }),
    runs: () => [...runs.values()].map(({ run }) => run),
    run: (runId) => runs.get(runId)?.run,
  };
  const host: ViewConnection = new ViewConnection({
    view,
    sessionId: 'session-1',
    source,
    post(message) {
      posted.push(message);
      if (pair.deliver) toView?.(JSON.parse(JSON.stringify(message)));
    },
    onRequest: (request) => requests.push(request),
    unreadable: () => 'unreadable',
    clock,
    logger: silentLogger,
  });
  const transport: Transport = {
    send(message) {
      sent.push(message);
      host.receive(JSON.parse(JSON.stringify(message)));
    },
    receive(handler) {
      toView = handler;
      return () => undefined;
    },
    readState: () => undefined,
    writeState: () => undefined,
  };
  const client = new ViewClient(transport, view, recorder(told));
  const pair: LinkedPair = {
    clock,
    host,
    client,
    runs,
    told,
    requests,
    posted,
    sent,
    deliver: true,
    file: undefined,
    inject: (raw) => toView?.(raw),
  };
  return pair;
}

function recorder(told: string[]): ViewClientHandlers {
  const note =
    (name: string) =>
    (detail = ''): void => {
      told.push(detail === '' ? name : `${name}: ${detail}`);
    };
  return {
    snapshot: ({ runs, kept, file }) =>
      note('snapshot')(
        [
          ...(file === undefined ? [] : [[file.name, ...file.notes].join(' | ')]),
          ...runs.map(({ snapshot }) => `${snapshot.run_id}@${snapshot.sequence}`),
          ...kept,
        ].join(' '),
      ),
    run: ({ snapshot }) => note('run')(`${snapshot.run_id}@${snapshot.sequence}`),
    event: ({ event, from }) =>
      note('event')(from === event.sequence ? `${from}` : `${from}-${event.sequence}`),
    log: (_runId, events) => note('log')(`${events[0]?.sequence}-${events.at(-1)?.sequence}`),
    result: (runId, result) => note('result')(`${runId} ${result.status}`),
    paused: (runId, paused) => note('paused')(`${runId} ${paused}`),
    removed: (runId) => note('removed')(runId),
    library: () => note('library')(),
    settings: () => note('settings')(),
    notice: ({ code }) => note('notice')(code),
    pong: ({ id }) => note('pong')(String(id)),
    fault: (reason) => note('fault')(reason),
  };
}

/** A run that the host knows and the view is told of. */
export function startRun(pair: LinkedPair, runId = 'run-1'): HostedRun {
  const run = new HostedRun(sampleRun(runId));
  pair.runs.set(runId, run);
  pair.host.runAdded(runId);
  return run;
}

/** All that happens at one moment. */
export function emit(pair: LinkedPair, events: readonly ProgressEvent[]): void {
  for (const event of events) {
    pair.runs.get(event.run_id)?.add(event);
    pair.host.event(event);
  }
  pair.clock.advance(0);
}

/** A pair whose view has said that it is ready. */
export function opened(view: 'chat' | 'run' = 'run'): LinkedPair {
  const pair = linkPair(view);
  pair.client.open();
  return pair;
}
