import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { WireClient, type Received } from '../support/wireClient.ts';

/** What `chattyWorker` says in a run of "progress": five steps with 8,000 reports each, of half a kilobyte. */
const EVENTS = 2 + 5 * (8000 + 2);

let server: TestServer;
let streams: Socket[] = [];

beforeEach(async () => {
  server = await startTestServer({
    urls: {
      runWorker: new URL('../fixtures/server/chattyWorker.ts', import.meta.url),
      libraryWorker: new URL('../../src/node/library/libraryWorker.ts', import.meta.url),
      page: new URL('../../dist/webview/', import.meta.url),
    },
    limits: {
      slowBytes: 64 * 1024,
      droppedBytes: 4 * 1024 * 1024,
      messagesPerSecond: 1e4,
      messageBurst: 1e4,
    },
  });
  await server.opened;
});
afterEach(async () => {
  for (const stream of streams) stream.destroy();
  streams = [];
  await server.stop();
});

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(name));
  return Number(line?.split(' ').at(-1) ?? 0);
}

const ended = (): Promise<void> =>
  expect.poll(() => metric('veritas_runs_total'), { timeout: 30_000 }).toBe(1);

interface Span {
  readonly type: string;
  readonly step: unknown;
  readonly from: number;
  readonly to: number;
}

const spansOf = (messages: readonly Received[]): Span[] =>
  messages
    .filter(({ event_type: type }) => /^(plan|step)_/.test(type))
    .map(({ event_type: type, sequence, sequence_from: from, data }) => ({
      type,
      step: data['step_id'],
      from: from ?? sequence,
      to: sequence,
    }));

/** Milliseconds that pings of another session take, the median and the slowest, until `over` resolves. */
async function pings(over: Promise<void>): Promise<{ readonly median: number; readonly slowest: number }> {
  const client = new WireClient(server.socketUrl('bystander'));
  await client.type('connected');
  const times: number[] = [];
  const state = { running: true };
  void over.finally(() => (state.running = false));
  for (let id = 0; state.running || id < 20; id += 1) {
    const asked = performance.now();
    client.send({ command: 'ping', id });
    await client.until(({ event_type: type, data }) => type === 'pong' && data['id'] === id);
    times.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  client.close();
  times.sort((one, two) => one - two);
  return { median: times[Math.floor(times.length / 2)] ?? Infinity, slowest: times.at(-1) ?? Infinity };
}

const steps = Array.from({ length: 5 }, (_, index) => `step_${index + 1}`);
const skeleton = [
  'plan_started',
  ...steps.flatMap((step) => [`step_started ${step}`, `step_completed ${step}`]),
  'plan_completed',
];

function expectWhole(spans: readonly Span[]): void {
  let next = 1;
  for (const { from, to } of spans) {
    expect(from).toBe(next);
    next = to + 1;
  }
  expect(next).toBe(EVENTS + 1);
  const told = spans.filter(({ type }) => type !== 'step_progress');
  expect(told.map(({ type, step }) => (type.startsWith('plan') ? type : `${type} ${String(step)}`))).toEqual(
    skeleton,
  );
}

describe('a reader that stops reading', () => {
  it('gets merged progress and every start, end and result once it reads on; nobody else waits', async () => {
    const slow = new WireClient(server.socketUrl('slow'));
    await slow.type('connected');
    slow.send({ query: 'progress' });
    slow.socket.pause();
    const others = pings(ended());
    await ended();
    const { median, slowest } = await others;
    console.log(
      `ping of another session meanwhile: p50 ${median.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms`,
    );
    expect(median).toBeLessThan(100);
    expect(server.sockets).toBeGreaterThan(0);
    slow.socket.resume();
    await slow.type('result', 30);
    expect(slow.types.slice(-2)).toEqual(['answer_delta', 'result']);
    const spans = spansOf(slow.received);
    expectWhole(spans);
    expect(spans.length).toBeLessThan(EVENTS * 0.75);
    expect(await metric('veritas_events_merged_total')).toBe(EVENTS - spans.length);
    expect(await metric('veritas_readers_dropped_total')).toBe(0);
    slow.close();
  }, 60_000);

  it('is closed with 4413 past the bound, counted, and the run goes on', async () => {
    const stuck = new WireClient(server.socketUrl('stuck'));
    await stuck.type('connected');
    stuck.send({ query: 'ends' });
    stuck.socket.pause();
    await expect
      .poll(() => metric('veritas_readers_dropped_total{reason="reader_too_slow"}'), {
        timeout: 30_000,
        interval: 20,
      })
      .toBe(1);
    stuck.socket.resume();
    expect(await stuck.closed()).toBe(4413);
    await ended();
    expect(await metric('veritas_runs_total{status="completed"}')).toBe(1);
    expect(await metric('veritas_sockets_closed_total{code="4413"}')).toBe(1);
  }, 60_000);

  it('of server-sent events gets the same, by the same rules', async () => {
    const post = await fetch(`${server.url}/runs`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: 'progress' }),
    });
    const { events: path } = (await post.json()) as { events: string };
    let text = '';
    const stream = connect(server.port, '127.0.0.1');
    streams.push(stream);
    stream.write(`GET ${path} HTTP/1.0\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`);
    await ended();
    stream.on('data', (data: Buffer) => (text += data.toString('utf8')));
    await new Promise((resolve) => stream.once('close', resolve));
    const messages = [...text.matchAll(/^data: (\{.*\})$/gm)].map(
      ([, json = '']) => JSON.parse(json) as Received,
    );
    expectWhole(spansOf(messages));
    expect(messages.at(-1)?.event_type).toBe('result');
  }, 60_000);
});
