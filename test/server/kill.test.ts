import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askRemote } from '../../src/cli/remote/askRemote.ts';
import { systemClock } from '../../src/node/systemClock.ts';
import { serve, type ServerProcess } from './serverProcess.ts';

const RUNS = 50;
let home: string;
let server: ServerProcess;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'veritas-kill-'));
});
afterAll(async () => {
  await server.kill();
  await rm(home, { recursive: true, force: true });
});

interface Followed {
  readonly status: string;
  readonly numbers: readonly number[];
  readonly breaks: number;
  /** How often the run was taken up. */
  readonly starts: number;
}

/** Clients that have seen their run's first events. */
let underWay = 0;

async function follow(index: number): Promise<Followed> {
  const numbers: number[] = [];
  let breaks = 0;
  let starts = 0;
  const result = await askRemote({
    url: `ws://127.0.0.1:${server.port}/ws/process/client-${index}`,
    token: null,
    clock: systemClock,
    patience: 60_000,
    request: { query: 'Unterschied zwischen GmbH und AG', mode: 'mock', request_id: `request-${index}` },
    signal: new AbortController().signal,
    onRun: (run) => {
      run.subscribe(({ sequence, event_type: type }) => {
        numbers.push(sequence);
        if (type === 'plan_started') starts += 1;
        if (sequence === 3) underWay += 1;
      });
    },
    onBreak: () => (breaks += 1),
    unreachable: () => 'unreachable',
  });
  return { status: result.status, numbers, breaks, starts };
}

it(`${RUNS} clients end with whole logs when the server is killed in the middle and started again`, async () => {
  const args = [
    '--auth',
    'none',
    '--no-starter',
    '--max-parallel-runs',
    String(RUNS),
    '--max-sessions',
    '200',
  ];
  server = await serve(home, [...args, '--port', '0']);
  const following = Array.from({ length: RUNS }, (_, index) => follow(index));
  await expect.poll(() => underWay, { timeout: 30_000, interval: 5 }).toBeGreaterThan(RUNS / 2);
  const { port } = server;
  await server.kill();
  server = await serve(home, [...args, '--port', String(port)]);
  const ends = await Promise.all(following);
  expect(ends.map(({ status }) => status)).toEqual(Array(RUNS).fill('completed'));
  for (const { numbers } of ends)
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
  expect(Math.min(...ends.map(({ numbers }) => numbers.length))).toBeGreaterThanOrEqual(22);
  const resumed = ends.filter(({ starts }) => starts === 2).length;
  console.log(`${resumed} of ${RUNS} runs were cut off in the middle and went on`);
  expect(ends.filter(({ breaks }) => breaks > 0).length).toBeGreaterThan(RUNS / 2);
  expect(resumed).toBeGreaterThan(0);
});
