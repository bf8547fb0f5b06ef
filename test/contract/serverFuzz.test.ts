import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { WireClient } from '../support/wireClient.ts';

const MESSAGES = 10_000;
const BATCH = 500;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({
    limits: {
      messagesPerSecond: 1e6,
      messageBurst: 1e6,
      requestsPerSecond: 1e4,
      requestBurst: 1e4,
      invalidMessages: 1e9,
      queuedRuns: 50,
    },
  });
  await server.opened;
});
afterAll(() => server.stop());

const command = fc.record(
  {
    command: fc.oneof(
      fc.constantFrom('query', 'cancel', 'pause', 'resume', 'subscribe', 'ping', 'delete', 'skip_step'),
      fc.string(),
      fc.jsonValue(),
    ),
    run_id: fc.oneof(fc.string(), fc.jsonValue()),
    sequence: fc.oneof(fc.integer(), fc.double(), fc.jsonValue()),
    step_id: fc.oneof(fc.string(), fc.jsonValue()),
    query: fc.jsonValue(),
    id: fc.jsonValue(),
  },
  { requiredKeys: ['command'] },
);
const message = fc.oneof(
  fc.string({ maxLength: 2000, unit: 'binary' }),
  fc.json(),
  command.map((value) => JSON.stringify(value)),
  command.map((value) => JSON.stringify(value).slice(0, -3)),
  fc.constantFrom('{"__proto__":{"command":"query"}}', '[[[[[[[[[[]]]]]]]]]]', '"', '', '\u0000'),
);

describe('any message', () => {
  it(`of ${MESSAGES} leaves the server standing and every other session in peace`, async () => {
    const bystander = new WireClient(server.socketUrl('bystander'));
    await bystander.type('connected');
    const texts = fc.sample(message, { numRuns: MESSAGES, seed: 6 });
    for (let start = 0; start < texts.length; start += BATCH) {
      const client = new WireClient(server.socketUrl('attacker'));
      await client.type('connected');
      for (const text of texts.slice(start, start + BATCH)) client.send(text);
      client.send({ command: 'ping', id: 'end of batch' });
      await client.until(
        ({ event_type: type, data }) => type === 'pong' && data['id'] === 'end of batch',
        60,
      );
      expect(client.received.every(({ session_id: session }) => session === 'attacker')).toBe(true);
      expect(client.received.some(({ data }) => data['code'] === 'internal')).toBe(false);
      client.close();
    }
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect(bystander.types).toEqual(['connected']);
    expect(server.logger.lines.filter((line) => line.startsWith('error'))).toEqual([]);
    const fine = new WireClient(server.socketUrl('after'));
    expect((await fine.ask('Was ist eine GmbH?')).data['status']).toBe('completed');
    fine.close();
    bystander.close();
  }, 120_000);
});
