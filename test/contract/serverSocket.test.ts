import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyOrder } from '../../src/core/progress/orderVerifier.ts';
import { fromProgressMessage, progressMessageSchema } from '../../src/protocol/progressMessage.ts';
import { eventTypeSchema } from '../../src/protocol/vocabulary.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { rawStatus } from '../support/rawUpgrade.ts';
import { WireClient, handshakeStatus, type Received } from '../support/wireClient.ts';

let server: TestServer;
const clients: WireClient[] = [];

function connect(session: string, options?: ConstructorParameters<typeof WireClient>[1]): WireClient {
  const client = new WireClient(server.socketUrl(session), options);
  clients.push(client);
  return client;
}

const progressOf = (messages: readonly Received[]): Received[] =>
  messages.filter(
    ({ event_type: type, sequence }) => eventTypeSchema.safeParse(type).success && sequence > 0,
  );

beforeAll(async () => {
  server = await startTestServer({
    limits: { messagesPerSecond: 1000, messageBurst: 2000, requestBurst: 5000, openRunsPerSession: 4 },
  });
  await server.opened;
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.stop();
});

describe('a client that knows only the original description', () => {
  const questions: readonly (readonly [query: string, events: number])[] = [
    ['Bauantrag für Einfamilienhaus in Stuttgart', 14],
    ['Unterschied zwischen GmbH und AG gründen', 22],
    ['Wie viel kostet ein Bauantrag in München?', 10],
  ];

  it.each(questions)('gets the events of "%s" live, in order, before the result', async (query, count) => {
    const client = connect('session_123');
    await client.ask(query);
    const progress = progressOf(client.received);
    expect(progress).toHaveLength(count);
    expect(
      verifyOrder(progress.map((message) => fromProgressMessage(progressMessageSchema.parse(message)))),
    ).toEqual([]);
    expect(client.types.indexOf('result')).toBe(client.types.length - 1);
    for (const { data } of progress) {
      expect(data['percentage']).toBeTypeOf('number');
      expect(data['message']).toBeTypeOf('string');
    }
    client.close();
  });
});

describe('the socket', () => {
  it('streams the answer in pieces that are its Markdown', async () => {
    const client = connect('deltas');
    const result = await client.ask('Was ist eine GmbH?');
    const pieces = client.received.filter(({ event_type: type }) => type === 'answer_delta');
    expect(pieces.map(({ data }) => data['text']).join('')).toBe(result.data['markdown']);
    expect(client.types.lastIndexOf('plan_completed')).toBeLessThan(client.types.indexOf('answer_delta'));
  });

  it('reads a follow-up with the questions of its session, and of no other', async () => {
    const asked = async (session: string): Promise<Record<string, unknown>> => {
      const result = await connect(session).ask('Und was kostet das?');
      const { query, analysis } = result.data as { query: string; analysis: Record<string, unknown> };
      return { query, understood: analysis['query'], followUp: analysis['follow_up'] };
    };
    await connect('talk').ask('Bauantrag für Einfamilienhaus in Stuttgart');
    expect(await asked('talk')).toEqual({
      query: 'Und was kostet das?',
      understood: 'Was kostet Bauantrag für Einfamilienhaus in Stuttgart?',
      followUp: { asked: 'Und was kostet das?', inherited: ['topic', 'place'] },
    });
    expect(await asked('elsewhere')).toEqual({
      query: 'Und was kostet das?',
      understood: 'Und was kostet das?',
      followUp: undefined,
    });
  });

  it('lets several clients watch one session, and none another one', async () => {
    const [one, two, other] = [connect('shared'), connect('shared'), connect('foreign')];
    await Promise.all([one, two, other].map((client) => client.type('connected')));
    await one.ask('Was ist eine GmbH?');
    await two.type('result');
    expect(progressOf(two.received)).toEqual(progressOf(one.received));
    other.send({ command: 'ping' });
    await other.type('pong');
    expect(other.types).toEqual(['connected', 'pong']);
  });

  it('replays what a client missed, from any number, and the whole state without one', async () => {
    const first = connect('replay');
    const { run_id: runId } = await first.ask('Unterschied zwischen GmbH und AG');
    const whole = progressOf(first.received);
    const late = connect('replay');
    await late.type('connected');
    late.send({ command: 'subscribe', run_id: runId, sequence: 9 });
    await late.type('result');
    expect(progressOf(late.received)).toEqual(whole.slice(9));
    late.send({ command: 'subscribe', run_id: runId });
    const snapshot = await late.type('snapshot');
    expect(snapshot.data).toMatchObject({
      run_id: runId,
      sequence: 22,
      percentage: 100,
      status: 'completed',
    });
    expect(snapshot.data['events']).toHaveLength(22);
    late.send({ command: 'subscribe' });
    expect((await late.type('runs')).data).toEqual({ run_ids: [runId] });
  });

  it('refuses a run of another session as if it were not there', async () => {
    const owner = connect('owner');
    const { run_id: runId } = await owner.ask('Was ist eine GmbH?');
    const thief = connect('thief');
    await thief.type('connected');
    thief.send({ command: 'subscribe', run_id: runId });
    thief.send({ command: 'cancel', run_id: runId });
    thief.send({ command: 'delete', run_id: runId });
    await thief.until(() => thief.types.filter((type) => type === 'error').length === 3);
    expect(thief.received.slice(1).map(({ data }) => data['code'])).toEqual(Array(3).fill('run_unknown'));
  });

  it('asks a question that is sent again with the same request id only once', async () => {
    const client = connect('again');
    await client.ask('Was ist eine GmbH?', { request_id: 'r1' });
    client.send({ query: 'Was ist eine GmbH?', request_id: 'r1' });
    client.send({ command: 'subscribe' });
    expect((await client.type('runs')).data['run_ids']).toHaveLength(1);
  });

  const commands: readonly (readonly [command: string, last: string])[] = [
    ['cancel', 'cancelled'],
    ['stop_and_answer', 'completed'],
  ];
  it.each(commands)('%s ends a run of mock mode at once', async (command, status) => {
    const client = connect(`end-${command}`);
    await client.type('connected');
    client.send({ query: 'Unterschied zwischen GmbH und AG', mode: 'mock' });
    await client.type('step_started');
    const asked = performance.now();
    client.send({ command });
    const result = await client.type('result');
    expect(result.data['status']).toBe(status);
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  it('pauses and goes on', async () => {
    const client = connect('pause');
    await client.type('connected');
    client.send({ query: 'Unterschied zwischen GmbH und AG', mode: 'mock' });
    await client.type('step_started');
    client.send({ command: 'pause' });
    await client.type('paused');
    client.send({ command: 'resume' });
    await client.type('resumed');
    expect((await client.type('result')).data['status']).toBe('completed');
  });

  it('forgets a deleted run for all', async () => {
    const [one, two] = [connect('delete'), connect('delete')];
    await two.type('connected');
    const { run_id: runId } = await one.ask('Was ist eine GmbH?');
    one.send({ command: 'delete', run_id: runId });
    await Promise.all([one.type('removed'), two.type('removed')]);
    two.send({ command: 'subscribe' });
    expect((await two.type('runs')).data['run_ids']).toEqual([]);
  });

  it('refuses an empty question with the engine’s own words and no run', async () => {
    const client = connect('empty');
    await client.type('connected');
    client.send({ query: '   ' });
    expect((await client.type('error')).data).toMatchObject({ code: 'invalid_question' });
  });
});

describe('bounds', () => {
  const unread: readonly (readonly [name: string, text: string, code: string])[] = [
    ['no JSON', 'hello', 'invalid_message'],
    ['a number', '7', 'invalid_message'],
    ['null', 'null', 'invalid_message'],
    ['a wrong type', '{"query": 7}', 'invalid_message'],
    ['an unknown command', '{"command": "explode"}', 'unknown_command'],
    ['a command without its field', '{"command": "skip_step"}', 'invalid_message'],
    ['a negative number', '{"command": "subscribe", "sequence": -1}', 'invalid_message'],
    ['deep nesting', `{"query": ${'['.repeat(100)}${']'.repeat(100)}}`, 'message_too_deep'],
    ['a prototype', '{"__proto__": {"query": "x"}}', 'invalid_message'],
  ];
  it.each(unread)('%s is answered with an error and the socket stays', async (_name, text, code) => {
    const client = connect('unread');
    await client.type('connected');
    client.send(text);
    expect((await client.type('error')).data['code']).toBe(code);
    client.send({ command: 'ping', id: 'still here' });
    expect((await client.type('pong')).data['id']).toBe('still here');
    client.close();
  });

  it('closes with a documented code for binary, big and endlessly bad messages', async () => {
    const binary = connect('bad-1');
    await binary.type('connected');
    binary.socket.send(Buffer.from([1, 2, 3]));
    expect(await binary.closed()).toBe(1003);
    const big = connect('bad-2');
    await big.type('connected');
    big.send(JSON.stringify({ query: 'x'.repeat(1_000_000) }));
    expect(await big.closed()).toBe(1009);
    const junk = connect('bad-3');
    await junk.type('connected');
    for (let count = 0; count < 25; count += 1) junk.send('junk');
    expect(await junk.closed()).toBe(4400);
  });

  it('takes no more open runs of one session than it may', async () => {
    const client = connect('many');
    await client.type('connected');
    for (let count = 0; count < 5; count += 1)
      client.send({ query: `Was kostet ein Pass ${count}?`, mode: 'mock' });
    expect((await client.type('error')).data['code']).toBe('too_many_runs');
  });

  const paths: readonly (readonly [path: string, status: number])[] = [
    ['/ws/process/', 404],
    ['/ws/process', 404],
    ['/ws/other/x', 404],
    ['/', 404],
    ['/ws/process/a/b', 404],
    ['/ws/process/..', 400],
    ['/ws/process/../owner', 404],
    ['/ws/process/%2e%2e', 400],
    ['/ws/process/%2e%2e%2fowner', 400],
    ['/ws/process/a%00b', 400],
    ['/ws/process/a%2fb', 400],
    ['/ws/process/%', 400],
    ['/ws/process/%ff', 400],
    [`/ws/process/${'a'.repeat(129)}`, 400],
    ['/ws/process/a%20b', 400],
    [`/ws/process/${'a'.repeat(128)}`, 101],
  ];
  it.each(paths)('the path %s is answered with %i', async (path, status) => {
    // The client's URL parser would take dots out of the path; this asks as an attacker would.
    expect(await rawStatus(server.port, path)).toBe(status);
  });

  it('refuses pages of other origins and foreign host names', async () => {
    const url = server.socketUrl('origins');
    expect(await handshakeStatus(url, { Origin: 'https://evil.example' })).toBe(403);
    expect(await handshakeStatus(url, { Origin: 'null' })).toBe(403);
    expect(await handshakeStatus(url, { Origin: server.url, Host: 'evil.example' })).toBe(421);
    expect(await handshakeStatus(url, { Origin: server.url })).toBe(101);
  });
});
