import { availableParallelism } from 'node:os';
import Fastify, { type FastifyInstance } from 'fastify';
import { Engine } from '../core/engine.ts';
import { VeritasError } from '../core/errors.ts';
import { MemoryLibrary } from '../core/library/memoryLibrary.ts';
import { Journal } from '../node/journal/journal.ts';
import type { ConnectedData } from '../protocol/serverProtocol.ts';
import { readKeyFile } from './auth/keyFile.ts';
import { OriginPolicy, isLoopback } from './auth/originPolicy.ts';
import { anyone, type Principal } from './auth/principal.ts';
import { TokenAuthority, type TokenVerdict } from './auth/tokenAuthority.ts';
import { WebSocketProgressBridgeFactory } from './bridge/webSocketProgressBridgeFactory.ts';
import { addInfoRoutes } from './http/infoRoutes.ts';
import { addPageRoutes } from './http/pageRoutes.ts';
import { guardRequests, refuse, type GuardOptions } from './http/requestGuard.ts';
import { addRunRoutes } from './http/runRoutes.ts';
import { defaultLimits, type ServerLimits } from './limits.ts';
import { ServerMetrics } from './metrics.ts';
import { RunHistory } from './runHistory.ts';
import { RunDurations } from './runs/runDurations.ts';
import { RunPool } from './runs/runPool.ts';
import { RunService } from './runService.ts';
import type { RunningServer, ServerOptions } from './serverOptions.ts';
import { SocketServer } from './socket/socketServer.ts';
import { AddressBuckets } from './socket/tokenBucket.ts';
import { serverTexts } from './texts.ts';

/**
 * Starts the streaming server; resolves when it listens, while its library may still be on its way.
 * Rejects with VeritasError `wrong_usage` for an address that is taken, foreign or needs authentication, and for a
 * key file that others can read.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, auth, language } = options;
  if (auth === 'none' && !isLoopback(host))
    throw new VeritasError('wrong_usage', serverTexts[language].authNeeded(host));
  const authority =
    auth === 'none' ? null : new TokenAuthority(await readKeyFile(options.keyDir, language), options.clock);
  const limits: ServerLimits = { ...defaultLimits, ...options.limits };
  const history = await openHistory(options, limits);
  const durations = await RunDurations.open(options.durations);
  const parts = assemble(options, { limits, history, durations });
  const guard: GuardOptions = {
    origins: new OriginPolicy({ host, origins: options.origins }),
    addresses: new AddressBuckets({
      clock: options.clock,
      perSecond: limits.requestsPerSecond,
      burst: limits.requestBurst,
    }),
    authenticate: (token) => (authority === null ? Promise.resolve(unchecked) : authority.verify(token)),
    metrics: parts.metrics,
    language,
    messageDepth: limits.messageDepth,
  };
  const app = Fastify({
    bodyLimit: limits.messageBytes,
    forceCloseConnections: true,
    // An address that cannot be read reaches no route and no hook.
    frameworkErrors: (_error, _request, reply) => void refuse(reply, 'not_found', guard),
  });
  addRoutes(app, { options, limits, guard, parts });
  const sockets = new SocketServer(app.server, {
    ...guard,
    service: parts.service,
    limits,
    clock: options.clock,
    logger: options.logger,
    hello: (principal) => hello(options, parts.pool, principal),
  });
  parts.countSockets(() => sockets.size);
  try {
    await listen(app, options);
  } catch (error) {
    await Promise.all([parts.service.stop(), parts.pool.close(), sockets.close(0)]);
    parts.bridges.dispose();
    throw error;
  }
  return running({ app, options, parts, sockets, authority });
}

const unchecked: TokenVerdict = { ok: true, principal: anyone };

interface Parts {
  readonly pool: RunPool;
  readonly bridges: WebSocketProgressBridgeFactory;
  readonly service: RunService;
  readonly metrics: ServerMetrics;
  readonly durations: RunDurations;
  /** The sockets are made last; this tells the metrics how to count them. */
  readonly countSockets: (count: () => number) => void;
}

async function openHistory(options: ServerOptions, limits: ServerLimits): Promise<RunHistory | null> {
  const { journalDir, journalBytes, language, version, clock, ids, logger } = options;
  if (journalDir === null) return null;
  const journal = new Journal({
    folder: journalDir,
    language,
    program: version,
    clock,
    maxBytes: journalBytes,
    onNotice: ({ message }) => logger.warn(message),
  });
  const planner = new Engine({ library: new MemoryLibrary([]), clock, ids, logger });
  const history = new RunHistory({
    journal,
    logger,
    keptRuns: limits.keptRuns,
    planQuestion: (query, conversation) => {
      const { analysis, tree } = planner.plan(query, undefined, conversation);
      return { analysis, tree: tree.toJSON() };
    },
  });
  await journal.sweep();
  await history.open();
  return history;
}

interface Made {
  readonly limits: ServerLimits;
  readonly history: RunHistory | null;
  readonly durations: RunDurations;
}

function assemble(options: ServerOptions, { limits, history, durations }: Made): Parts {
  const { language, clock, logger, ids, libraries, cacheDir, urls } = options;
  let sockets = (): number => 0;
  const workers = options.workers ?? Math.min(8, Math.max(2, availableParallelism()));
  const pool = new RunPool({
    workerUrl: urls.runWorker,
    setup: {
      library:
        libraries.length === 0
          ? null
          : {
              libraries: [...libraries],
              cacheDir,
              language,
              indexing: 'wait',
              workerUrl: urls.libraryWorker.href,
            },
      language,
      journal:
        options.journalDir === null
          ? null
          : { folder: options.journalDir, maxBytes: options.journalBytes, program: options.version },
    },
    workers,
    maxParallelRuns: options.maxParallelRuns ?? workers,
    runSeconds: limits.runSeconds,
    durations: (passages) => durations.bands(passages),
    language,
    clock,
    logger,
  });
  const metrics: ServerMetrics = new ServerMetrics(clock, {
    sessions: () => bridges.size,
    sockets: () => sockets(),
    activeRuns: () => pool.active,
    queuedRuns: () => pool.queued,
    workers: () => pool.workers,
  });
  const bridges = new WebSocketProgressBridgeFactory({
    clock,
    sessions: limits.sessions,
    idleSeconds: limits.idleSeconds,
    keptRuns: limits.keptRuns,
    keptEvents: limits.keptEvents,
    onLine: (line, { mode }) => {
      metrics.event(line);
      if (mode === 'agents') durations.took(line);
    },
    onRunOver: ({ end, failure }) => {
      durations.learn(pool.library.passages);
      metrics.runEnded(
        end?.status ?? 'interrupted',
        failure?.code ?? (end?.status === 'failed' ? 'failed' : null),
      );
    },
    onRemoved: (bridge) =>
      history?.putBack(
        bridge.sessionId,
        bridge.runs.map(({ id }) => id),
      ),
  });
  const service = new RunService({ pool, bridges, history, clock, ids, limits, language, logger });
  return { pool, bridges, service, metrics, durations, countSockets: (count) => (sockets = count) };
}

function addRoutes(
  app: FastifyInstance,
  all: {
    readonly options: ServerOptions;
    readonly limits: ServerLimits;
    readonly guard: GuardOptions;
    readonly parts: Parts;
  },
): void {
  const { options, limits, guard, parts } = all;
  const { version, language, clock, ids, auth, host, urls } = options;
  guardRequests(app, guard);
  addInfoRoutes(app, {
    ...guard,
    version,
    authentication: auth,
    metricsNeedToken: auth === 'jwt' && !isLoopback(host),
    pool: parts.pool,
    service: parts.service,
    journal: options.journalDir !== null,
  });
  addRunRoutes(app, { ...guard, service: parts.service, limits, clock, ids });
  addPageRoutes(app, { version, language, pageUrl: urls.page });
}

function hello(options: ServerOptions, pool: RunPool, principal: Principal): ConnectedData {
  return {
    version: options.version,
    rights: [...principal.rights],
    library: pool.library,
    language: options.language,
    examples: [...serverTexts[options.language].examples],
  };
}

async function listen(app: FastifyInstance, { host, port, language }: ServerOptions): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const texts = serverTexts[language];
    if (code === 'EADDRINUSE')
      throw new VeritasError('wrong_usage', texts.portTaken(host, port), { cause: error });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new VeritasError('wrong_usage', texts.hostUnknown(host), { cause: error });
    throw error;
  }
}

function running(all: {
  readonly app: FastifyInstance;
  readonly options: ServerOptions;
  readonly parts: Parts;
  readonly sockets: SocketServer;
  readonly authority: TokenAuthority | null;
}): RunningServer {
  const { app, options, parts, sockets, authority } = all;
  const { host } = options;
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const name = host.includes(':') ? `[${host}]` : host;
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    sockets.tell('shutting_down');
    await parts.service.stop();
    await sockets.close(CLOSE_PATIENCE);
    await Promise.all([app.close(), parts.pool.close(), parts.durations.learned()]);
    parts.bridges.dispose();
  };
  return {
    host,
    port,
    url: `http://${name}:${port}`,
    opened: parts.pool.opened,
    get library() {
      return parts.pool.library;
    },
    get sockets() {
      return sockets.size;
    },
    get activeRuns() {
      return parts.pool.active;
    },
    mintToken: (request) => authority?.mint(request) ?? Promise.resolve(null),
    stop: () => (stopped ??= stop()),
  };
}

/** Milliseconds that clients are given to answer the close frame. */
const CLOSE_PATIENCE = 1000;
