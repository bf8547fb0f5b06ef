import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import type { BenchRow } from './benchRow.ts';
import { compareWithOriginal, questions } from './server/original.ts';

const EVENTS = 50_000;
const ROUNDS = 3;
const SESSIONS = 1000;
/** The streaming server: throughput against a bare server, many sessions at once, the original server. */
export async function benchServer(): Promise<BenchRow[]> {
  return [...(await throughput()), ...(await manySessions()), ...(await original())];
}

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
}

function start(kind: string): Promise<Started> {
  const file = fileURLToPath(new URL('./server/serverProcess.ts', import.meta.url));
  const child = spawn(process.execPath, [file, kind], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve({ child, port: Number(data.toString()) }));
    child.once('exit', (code) => reject(new Error(`The ${kind} server ended with ${String(code)}.`)));
  });
}

const address = (port: number, session: string): string => `ws://127.0.0.1:${port}/ws/process/${session}`;

/** Events a second from the first one to the last one. */
function receive(port: number, count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address(port, 'bench'), { perMessageDeflate: false });
    let events = 0;
    let first = 0;
    socket.on('open', () => socket.send(JSON.stringify({ query: `${count} events` })));
    socket.on('message', (data: Buffer) => {
      if (data.length < 400) return;
      if (events === 0) first = performance.now();
      events += 1;
      if (events < count) return;
      socket.close();
      resolve((count / (performance.now() - first)) * 1000);
    });
    socket.on('error', reject);
  });
}

async function throughput(): Promise<BenchRow[]> {
  const [bare, veritas] = await Promise.all([start('bare'), start('source')]);
  const rates: { bare: number[]; veritas: number[] } = { bare: [], veritas: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = await receive(bare.port, EVENTS);
    const other = await receive(veritas.port, EVENTS);
    // The first round warms both up.
    if (round === 0) continue;
    rates.bare.push(one);
    rates.veritas.push(other);
  }
  bare.child.kill();
  veritas.child.kill();
  const baseline = `bare ws server: ${Math.round(median(rates.bare)).toLocaleString('en-US')} events/s`;
  const value = median(rates.veritas);
  return [
    {
      name: `events to one client, ${EVENTS.toLocaleString('en-US')} of 560 bytes`,
      value,
      unit: 'events/s',
      baseline,
      ratio: value / median(rates.bare),
    },
  ];
}

interface SessionEnd {
  readonly complete: boolean;
  /** Milliseconds from each event's own time stamp to its arrival. */
  readonly latencies: readonly number[];
}

function oneSession(port: number, index: number): Promise<SessionEnd> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address(port, `session-${index}`), { perMessageDeflate: false });
    const latencies: number[] = [];
    let next = 1;
    let complete = true;
    socket.on('message', (data: Buffer) => {
      const now = Date.now();
      const text = data.toString();
      const type = /^\{"event_type":"(\w+)"/.exec(text)?.[1] ?? '';
      if (type === 'connected') socket.send(JSON.stringify({ query: questions[index % questions.length] }));
      if (/^(plan|step)_/.test(type)) {
        complete &&= text.includes(`"sequence":${next},`);
        next += 1;
        latencies.push(now - Date.parse(/"timestamp":"([^"]+)"/.exec(text)?.[1] ?? ''));
      }
      if (type === 'result' || type === 'error') {
        socket.close();
        resolve({ complete: complete && type === 'result' && next >= 11, latencies });
      }
    });
    socket.on('error', () => resolve({ complete: false, latencies }));
  });
}

async function manySessions(): Promise<BenchRow[]> {
  const { child, port } = await start('starter');
  await oneSession(port, SESSIONS);
  const alone = await oneSession(port, SESSIONS);
  const began = performance.now();
  let running = true;
  const checks = healthChecks(port, () => running);
  const ends = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => oneSession(port, index)));
  const seconds = (performance.now() - began) / 1000;
  running = false;
  const health = await checks;
  child.kill();
  const latencies = ends.flatMap((end) => end.latencies);
  const name = `${SESSIONS.toLocaleString('en-US')} sessions at once`;
  return [
    {
      name: `${name}: runs with a whole log`,
      value: ends.filter((end) => end.complete).length,
      unit: 'runs',
    },
    { name: `${name}: all ended after`, value: seconds, unit: 's' },
    { name: `one session alone: event latency p50`, value: quantile(alone.latencies, 0.5), unit: 'ms' },
    { name: `${name}: event latency p50`, value: quantile(latencies, 0.5), unit: 'ms' },
    { name: `${name}: event latency p99`, value: quantile(latencies, 0.99), unit: 'ms' },
    { name: `${name}: health check p50`, value: quantile(health, 0.5), unit: 'ms' },
    { name: `${name}: health check p99`, value: quantile(health, 0.99), unit: 'ms' },
  ];
}

/** Milliseconds that health checks take, one after the other as long as `running` says. */
async function healthChecks(port: number, running: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (running()) {
    const asked = performance.now();
    await (await fetch(`http://127.0.0.1:${port}/health`)).text();
    times.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times;
}

/** The three questions through the original server too, where `ORIGINAL_URL` ("ws://host:port") names one. */
async function original(): Promise<BenchRow[]> {
  const url = (process.env['ORIGINAL_URL'] ?? '').replace(/\/+$/, '');
  if (url === '') {
    console.log('  original server: not given (ORIGINAL_URL=ws://host:port names one)');
    return [];
  }
  const { child, port } = await start('starter');
  try {
    return await compareWithOriginal(url, `ws://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length * share)] ?? Number.NaN;
}
