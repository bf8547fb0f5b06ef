import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DurationFile } from '../../src/node/journal/durationFile.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { WireClient, type Received } from '../support/wireClient.ts';

let folder: string;
let file: string;
let server: TestServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veritas-eta-'));
  file = join(folder, 'durations.json');
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function serve(): Promise<void> {
  server = await startTestServer({ durations: new DurationFile(file), keyDir: folder });
  await server.opened;
}

/** What a run's events say of the time that is left: the first event's word of it. */
async function ask(session: string, more: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const client = new WireClient(server.socketUrl(session));
  await client.ask('Was ist eine GmbH?', more);
  const started = client.received.find(({ event_type: type }: Received) => type === 'plan_started');
  client.close();
  return started?.data['eta'];
}

describe('the remaining time of runs on the server', () => {
  it('is absent until three runs are known, also after a restart, and shared with other programs', async () => {
    await serve();
    expect(await ask('first')).toBeNull();
    expect(await ask('second')).toBeNull();
    await server.stop();
    const known = await new DurationFile(file).records();
    expect(known.toJSON().records.map(({ type, seconds }) => [type, seconds.length])).toEqual([
      ['search', 2],
      ['retrieval', 2],
    ]);
    await serve();
    expect(await ask('third')).toBeNull();
    await expect.poll(async () => (await new DurationFile(file).history(0)).band('search')).not.toBeNull();
    await expect.poll(() => ask('fourth')).toEqual({ low: expect.any(Number), high: expect.any(Number) });
  });

  it('is that of the file, whoever wrote it', async () => {
    const other = new DurationFile(file);
    for (let run = 0; run < 3; run += 1)
      await other.add(
        [
          { type: 'search', seconds: 40 },
          { type: 'retrieval', seconds: 2 },
        ],
        0,
      );
    await serve();
    expect(await ask('told')).toEqual({ low: 42, high: 42 });
  });

  it('learns nothing from a simulated run', async () => {
    await serve();
    for (const session of ['a', 'b', 'c', 'd']) await ask(session, { mode: 'mock' });
    await server.stop();
    expect((await new DurationFile(file).records()).toJSON().records).toEqual([]);
  });
});
