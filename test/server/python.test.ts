import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/testServer.ts';

/** Debian has it as python3-websockets; PYTHONPATH may name any other place. */
const available = spawnSync('python3', ['-c', 'import websockets']).status === 0;
const client = path.resolve(import.meta.dirname, '../fixtures/server/client.py');
const run = promisify(execFile);

describe.skipIf(!available)('a Python client written from the original description', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await server.opened;
  });
  afterAll(() => server.stop());

  const questions: readonly (readonly [query: string, events: number])[] = [
    ['Bauantrag für Einfamilienhaus in Stuttgart', 14],
    ['Unterschied zwischen GmbH und AG gründen', 22],
    ['Wie viel kostet ein Bauantrag in München?', 10],
  ];
  it.each(questions)('hears all about "%s"', async (query, count) => {
    const { stdout } = await run('python3', [client, server.socketUrl('test_session'), query]);
    const lines = stdout.trim().split('\n');
    const progress = lines.filter((line) => /^(plan|step)_/.test(line));
    expect(progress).toHaveLength(count);
    expect(lines[0]).toMatch(/^connected/);
    expect(lines.at(-1)).toMatch(/^result/);
    expect(lines.indexOf(progress.at(-1) ?? '')).toBeLessThan(lines.length - 1);
    const percent = progress.map((line) => Number(line.split('\t')[1]));
    expect(percent).toEqual([...percent].sort((one, two) => one - two));
    expect(percent.at(-1)).toBe(100);
    for (const line of progress) expect(line.split('\t')[2]).not.toBe('');
  });
});
