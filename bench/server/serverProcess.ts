// One server in a process of its own, for the benchmark: `node serverProcess.ts veritas|starter|source|bare`. Prints its
// port. A parent that asks is told what the process holds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { silentLogger } from '../../src/core/logger.ts';
import { randomIds } from '../../src/node/randomIds.ts';
import { systemClock } from '../../src/node/systemClock.ts';
import { startServer } from '../../src/server/startServer.ts';
import { benchLine } from './benchLine.ts';

const [kind = 'veritas', idleSeconds = '600'] = process.argv.slice(2);
const BATCH = 20;
const UNBOUNDED = 1e9;

if (kind === 'bare') bare();
else await veritas(kind === 'source');
tellHoldings();

/** The least that a server can do: the same bytes, from a loop. */
function bare(): void {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => {
    const address = server.address();
    console.log(typeof address === 'object' && address !== null ? address.port : 0);
  });
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const count = Number(data.toString().replace(/\D/g, ''));
      let sequence = 1;
      const more = (): void => {
        for (let sent = 0; sent < BATCH && sequence <= count; sent += 1, sequence += 1)
          socket.send(benchLine('bench', 'run', sequence));
        if (sequence <= count) setImmediate(more);
        else socket.send('{"event_type":"result"}');
      };
      more();
    });
  });
}

async function veritas(source: boolean): Promise<void> {
  const root = new URL('../../', import.meta.url);
  const folder = mkdtempSync(join(tmpdir(), 'veritas-bench-server-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    auth: 'none',
    version: '0',
    language: 'de',
    origins: [],
    limits: {
      requestsPerSecond: UNBOUNDED,
      requestBurst: UNBOUNDED,
      idleSeconds: Number(idleSeconds),
      // The bench measures how fast it sends, not how it spares a slow reader.
      ...(source ? { slowBytes: UNBOUNDED, droppedBytes: UNBOUNDED } : {}),
    },
    libraries:
      kind === 'starter'
        ? [{ id: 'starter', name: 'Veritas', root: fileURLToPath(new URL('library', root)), kind: 'starter' }]
        : [],
    cacheDir: folder,
    keyDir: folder,
    journalDir: source ? null : join(folder, 'runs'),
    journalBytes: UNBOUNDED,
    durations: null,
    urls: {
      runWorker: source
        ? new URL('./eventSourceWorker.ts', import.meta.url)
        : new URL('src/server/runs/runWorker.ts', root),
      libraryWorker: new URL('src/node/library/libraryWorker.ts', root),
      page: new URL('dist/webview/', root),
    },
    clock: systemClock,
    ids: randomIds,
    logger: silentLogger,
  });
  await server.opened;
  console.log(server.port);
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
}

/** Heap after a collection (needs --expose-gc), memory in all, and what keeps the process's loop busy. */
function tellHoldings(): void {
  process.on('message', () => {
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, rss, external } = process.memoryUsage();
    process.send?.({ heapUsed, rss, external, handles: process.getActiveResourcesInfo().length });
  });
}
