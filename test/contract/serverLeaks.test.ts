import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { WireClient } from '../support/wireClient.ts';

const CONNECTIONS = 1000;
const WITH_RUN = 100;
const AT_ONCE = 25;

let server: TestServer;
afterEach(() => server.stop());

/** Over a connection of its own, which is gone with the answer. */
function metrics(): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${server.url}/metrics`, { agent: false }, (response) => {
      let text = '';
      response.on('data', (data: Buffer) => (text += data.toString()));
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

async function metric(name: string): Promise<number> {
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(await metrics())?.[1]);
}

/** What keeps this process busy, by kind. */
function resources(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  // Timers come and go by themselves.
  delete counts['Timeout'];
  delete counts['Immediate'];
  return counts;
}

async function many(count: number, visit: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const visitor = async (): Promise<void> => {
    while (next < count) await visit(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
}

describe(`${CONNECTIONS} short connections`, () => {
  it('leave no session, no socket, no handle and no label in the metrics', async () => {
    server = await startTestServer({
      limits: { idleSeconds: 0.4, requestsPerSecond: 1e6, requestBurst: 1e6 },
    });
    await server.opened;
    const warm = new WireClient(server.socketUrl('warm'));
    await warm.ask('Was ist eine GmbH?');
    warm.close();
    await warm.closed();
    await expect.poll(() => metric('veritas_sessions'), { timeout: 5000 }).toBe(0);
    const [base, lines] = [resources(), (await metrics()).split('\n').length];

    await many(CONNECTIONS, async (index) => {
      const client = new WireClient(server.socketUrl(`short-${index}`));
      if (index < WITH_RUN) await client.ask('Was ist eine GmbH?');
      else await client.type('connected');
      client.close();
      await client.closed();
    });

    expect(await metric('veritas_sessions')).toBeGreaterThan(0);
    await expect.poll(() => metric('veritas_sessions'), { timeout: 10_000 }).toBe(0);
    expect([server.sockets, server.activeRuns]).toEqual([0, 0]);
    await expect.poll(resources, { timeout: 5000 }).toEqual(base);
    expect((await metrics()).split('\n').length).toBeLessThanOrEqual(lines + 2);
  }, 90_000);

  it('of sessions that were refused leave nothing either', async () => {
    server = await startTestServer({
      auth: 'jwt',
      limits: { requestsPerSecond: 1e6, requestBurst: 1e6 },
    });
    await server.opened;
    await metrics();
    const base = resources();
    await many(CONNECTIONS, async (index) => {
      const client = new WireClient(`${server.socketUrl(`refused-${index}`)}?token=forged`);
      expect(await client.closed()).toBe(4401);
    });
    expect(await metric('veritas_sessions')).toBe(0);
    expect(await metric('veritas_refusals_total{reason="token_invalid"}'.replace(/[{}"]/g, '\\$&'))).toBe(
      CONNECTIONS,
    );
    await expect.poll(resources, { timeout: 5000 }).toEqual(base);
  }, 60_000);
});
