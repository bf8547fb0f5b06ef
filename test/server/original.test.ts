import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAsDescribed, compareWithOriginal, questions } from '../../bench/server/original.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';

const available = spawnSync('python3', ['-c', 'import websockets']).status === 0;
const file = path.resolve(import.meta.dirname, '../fixtures/server/originalServer.py');

describe.skipIf(!available)('a server that behaves as the original one', () => {
  let server: TestServer;
  let original: ChildProcess;
  let url: string;

  beforeAll(async () => {
    server = await startTestServer();
    await server.opened;
    const child = spawn('python3', [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    original = child;
    const port = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
    );
    url = `ws://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    original.kill();
    await server.stop();
  });

  it('loses nine of fourteen events and tells the rest after the result; this one tells all before it', async () => {
    const [query] = questions;
    expect(await askAsDescribed(url, 's', query)).toMatchObject({ before: 0, after: 5 });
    const ours = await askAsDescribed(server.url.replace('http', 'ws'), 's', query);
    expect(ours).toMatchObject({ before: 14, after: 0 });
    expect(ours.first).toBeLessThan(ours.result);
  });

  it('is compared question by question', async () => {
    const rows = await compareWithOriginal(url, server.url.replace('http', 'ws'));
    expect(rows).toHaveLength(9);
    expect(
      rows.filter(({ unit }) => unit === 'events').map(({ value, baseline }) => [value, baseline]),
    ).toEqual([
      [14, 'original server: 0, and 5 after it'],
      [22, 'original server: 0, and 13 after it'],
      [10, 'original server: 0, and 1 after it'],
    ]);
    for (const { unit, ratio } of rows.filter((row) => row.unit === 'ms'))
      expect([unit, ratio]).toEqual(['ms', expect.any(Number)]);
  });

  it('that is not there is an error with its address', async () => {
    await expect(compareWithOriginal('ws://127.0.0.1:1', server.url)).rejects.toThrow(/ECONNREFUSED/);
  });
});
