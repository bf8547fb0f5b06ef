import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WireClient } from '../support/wireClient.ts';
import { serve, type ServerProcess } from './serverProcess.ts';

const ARGUMENTS = ['--auth', 'none', '--no-starter', '--port', '0'];
let home: string;
let server: ServerProcess;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'veritas-stop-'));
});
afterAll(async () => {
  await server.kill();
  await rm(home, { recursive: true, force: true });
});

const connect = (): WireClient => new WireClient(`ws://127.0.0.1:${server.port}/ws/process/stop`);

it('Ctrl-C ends the server in order, and the next one goes on with the run that was open', async () => {
  server = await serve(home, ARGUMENTS);
  const client = connect();
  await client.type('connected');
  client.send({ query: 'Unterschied zwischen GmbH und AG', mode: 'mock' });
  const { run_id: runId } = await client.type('step_started');
  client.send({ command: 'pause' });
  await client.type('paused');
  expect(await server.stop()).toBe(0);
  expect(await client.closed()).toBe(1001);
  const told = client.received.filter(({ data }) => data['code'] === 'shutting_down');
  expect(told.map(({ event_type: type }) => type)).toEqual(['error', 'interrupted']);
  const last = Math.max(...client.received.map(({ sequence }) => sequence).filter(Number.isFinite));

  server = await serve(home, ARGUMENTS);
  const back = connect();
  await back.type('connected');
  back.send({ command: 'subscribe', run_id: runId, sequence: last });
  const result = await back.type('result');
  expect([result.run_id, result.data['status']]).toEqual([runId, 'completed']);
  const numbers = back.received
    .filter(({ event_type: type }) => /^(plan|step)_/.test(type))
    .map(({ sequence }) => sequence);
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => last + 1 + index));
  expect(numbers.length).toBeGreaterThan(0);
  back.close();
});
