import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomIds } from '../../src/node/randomIds.ts';
import { systemClock } from '../../src/node/systemClock.ts';
import type { ServerLimits } from '../../src/server/limits.ts';
import type { RunningServer, ServerOptions } from '../../src/server/serverOptions.ts';
import { startServer } from '../../src/server/startServer.ts';
import { RecordingLogger } from './recordingLogger.ts';

const root = new URL('../../', import.meta.url);

export interface TestServer extends RunningServer {
  readonly logger: RecordingLogger;
  readonly folder: string;
  readonly socketUrl: (session: string) => string;
}

/** A real server on a free loopback port, without a library; everything it writes lies in a folder of its own. */
export async function startTestServer(
  options: Partial<Omit<ServerOptions, 'limits'>> & { readonly limits?: Partial<ServerLimits> } = {},
): Promise<TestServer> {
  const folder = options.keyDir ?? (await mkdtemp(join(tmpdir(), 'veritas-server-')));
  const logger = new RecordingLogger();
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    auth: 'none',
    version: '0.0.0-test',
    language: 'en',
    origins: [],
    libraries: [],
    cacheDir: join(folder, 'cache'),
    keyDir: folder,
    journalDir: null,
    journalBytes: 10_000_000,
    durations: null,
    workers: 2,
    urls: {
      runWorker: new URL('src/server/runs/runWorker.ts', root),
      libraryWorker: new URL('src/node/library/libraryWorker.ts', root),
      page: new URL('dist/webview/', root),
    },
    clock: systemClock,
    ids: randomIds,
    logger,
    ...options,
    limits: { shutdownSeconds: 1, ...options.limits },
  });
  const keep = options.keyDir !== undefined;
  return {
    host: server.host,
    port: server.port,
    url: server.url,
    opened: server.opened,
    get library() {
      return server.library;
    },
    get sockets() {
      return server.sockets;
    },
    get activeRuns() {
      return server.activeRuns;
    },
    mintToken: (request) => server.mintToken(request),
    logger,
    folder,
    socketUrl: (session) => `${server.url.replace('http', 'ws')}/ws/process/${session}`,
    stop: async () => {
      await server.stop();
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
}
