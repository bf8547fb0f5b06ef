import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import * as z from 'zod/mini';
import type { BenchRow } from '../benchRow.ts';

const CONNECTIONS = 20_000;
const WITH_RUN = 10_000;
const EVERY = 2000;
const AT_ONCE = 50;
/** Seconds after which the server forgets a session that nobody uses. */
const IDLE_SECONDS = 1;

const holdingsSchema = z.object({
  heapUsed: z.number(),
  rss: z.number(),
  external: z.number(),
  handles: z.number(),
});
/** What a server holds once all its clients are gone and their sessions forgotten. */
type Holdings = z.infer<typeof holdingsSchema> & { readonly sessions: number; readonly connections: number };

/** Many connections that come and go: without a run, and with one each. */
export async function shortConnections(): Promise<BenchRow[]> {
  return [...(await series(CONNECTIONS, null)), ...(await series(WITH_RUN, 'Was ist eine GmbH?'))];
}

async function series(count: number, query: string | null): Promise<BenchRow[]> {
  const { child, port } = await startServer();
  const name = `short connections ${query === null ? 'without a run' : 'with a run each'}`;
  const seen: Holdings[] = [];
  let next = 0;
  let busy = 0;
  try {
    while (next < count) {
      const until = next + EVERY;
      const began = performance.now();
      const comer = async (): Promise<void> => {
        while (next < until) await comeAndGo(port, next++, query);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, comer));
      busy += performance.now() - began;
      seen.push(await holdings(child, port, next));
    }
  } finally {
    child.kill();
  }
  const rows = seen.map(({ connections, heapUsed, rss, handles, sessions }): BenchRow => {
    const rest = `heap, ${megabytes(rss)} MB in all, ${handles} handles, ${sessions} sessions`;
    return { name: `${name}, after ${connections}`, value: heapUsed / 1e6, unit: `MB ${rest}` };
  });
  // The first measurement is taken once everything is warm.
  const [first, last] = [seen[0], seen.at(-1)];
  const growth = ((last?.heapUsed ?? Number.NaN) - (first?.heapUsed ?? Number.NaN)) / (count - EVERY);
  return [
    { name: `${name}: rate`, value: (count / busy) * 1000, unit: 'a second' },
    ...rows,
    { name: `${name}: heap that each leaves`, value: growth, unit: 'bytes' },
  ];
}

async function startServer(): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const file = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));
  const child = fork(file, ['veritas', String(IDLE_SECONDS)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(Number(data.toString())));
    child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}.`)));
  });
  return { child, port };
}

/** Opens a session of its own, asks where there is something to ask, and leaves when it has been answered. */
function comeAndGo(port: number, index: number, query: string | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/process/short-${index}`, {
      perMessageDeflate: false,
    });
    socket.on('message', (data: Buffer) => {
      const start = data.toString('latin1', 0, 40);
      if (query !== null && start.startsWith('{"event_type":"connected"'))
        socket.send(JSON.stringify({ query }));
      else if (query === null || start.startsWith('{"event_type":"result"')) socket.close();
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}

async function holdings(child: ChildProcess, port: number, connections: number): Promise<Holdings> {
  let sessions = Number.NaN;
  const patience = performance.now() + 20 * IDLE_SECONDS * 1000;
  while (sessions !== 0 && performance.now() < patience) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    sessions = Number(/^veritas_sessions (.+)$/m.exec(metrics)?.[1]);
  }
  const told = new Promise((resolve) => child.once('message', resolve));
  child.send('holdings');
  return { ...holdingsSchema.parse(await told), sessions, connections };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
