import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSnapshotSchema } from '../../src/protocol/run.ts';
import { healthSchema, runAcceptedSchema, serverInfoSchema } from '../../src/protocol/serverProtocol.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.opened;
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + path, { headers });
const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/runs`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

interface ServerSentEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string | undefined;
}

/** The stream to its end, read as the standard says. */
async function events(path: string, headers: Record<string, string> = {}): Promise<ServerSentEvent[]> {
  const text = await (await get(path, headers)).text();
  const field = (block: string, name: string): string | undefined =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  return text
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => ({ id: field(block, 'id'), event: field(block, 'event'), data: field(block, 'data') }));
}

describe('information', () => {
  it('names version, endpoints and services, and tells live from ready', async () => {
    const info = serverInfoSchema.parse(await (await get('/')).json());
    expect(info).toMatchObject({ name: 'Veritas', version: '0.0.0-test', authentication: 'none' });
    for (const path of ['/health', '/health/live', '/health/ready']) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(healthSchema.parse(await response.json())).toMatchObject({ live: true, ready: true });
    }
  });

  it('counts runs, events by type, steps, latency and refusals', async () => {
    const { events: path } = runAcceptedSchema.parse(
      await (await post({ query: 'Was ist eine GmbH?' })).json(),
    );
    await events(path);
    await get('/nothing-here');
    const text = await (await get('/metrics')).text();
    for (const line of [
      /^veritas_events_total\{type="plan_completed"\} \d+$/m,
      /^veritas_runs_total\{status="completed"\} \d+$/m,
      /^veritas_step_duration_seconds_bucket\{le="1",type="search"\} \d+$/m,
      /^veritas_event_latency_seconds_count \d+$/m,
      /^veritas_refusals_total\{reason="not_found"\} \d+$/m,
      /^veritas_queue_length 0$/m,
      /^veritas_error_rate 0$/m,
    ])
      expect(text).toMatch(line);
  });

  it('documents itself on a page that loads nothing from elsewhere', async () => {
    const response = await get('/docs');
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('/ws/process/{session_id}');
    expect(html).not.toMatch(/<script|(src|href)="(https?:)?\/\//);
  });

  it('refuses an address that cannot be read like any other that leads nowhere', async () => {
    for (const path of ['/%', '/runs/%ff', '/%c0%af..']) {
      const response = await get(path);
      expect([response.status, await response.json()]).toEqual([
        404,
        { error: { code: 'not_found', message: expect.any(String) } },
      ]);
    }
  });

  it('gives out its own files only', async () => {
    for (const path of [
      '/test/assets/../../package.json',
      '/test/assets/..%2f..%2fpackage.json',
      '/test/assets/constructor',
      '/test/assets/chat.js',
    ])
      expect((await get(path)).status).toBe(404);
  });
});

describe('runs', () => {
  it('are accepted, streamed with ids to the result, and told as a state', async () => {
    const response = await post({ query: 'Wie viel kostet ein Bauantrag in München?', session_id: 's1' });
    expect(response.status).toBe(202);
    const accepted = runAcceptedSchema.parse(await response.json());
    expect(accepted).toMatchObject({ session_id: 's1', socket: '/ws/process/s1' });
    const stream = await events(accepted.events);
    expect(stream.map(({ id }) => id).filter((id) => id !== undefined)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    expect(stream.at(-1)?.event).toBe('result');
    const state = runSnapshotSchema.parse(await (await get(`/runs/${accepted.run_id}`)).json());
    expect(state).toMatchObject({ status: 'completed', sequence: 10 });
  });

  it('go on after the last event id that a client has', async () => {
    const { events: path } = runAcceptedSchema.parse(
      await (await post({ query: 'Was ist eine AG?' })).json(),
    );
    const whole = await events(path);
    const rest = await events(path, { 'Last-Event-ID': '7' });
    expect(rest).toEqual(whole.filter(({ id, event }) => event === 'result' || Number(id) > 7));
  });

  const refused: readonly (readonly [name: string, body: unknown, status: number, code: string])[] = [
    ['no JSON', '{', 400, 'invalid_message'],
    ['no question', {}, 400, 'invalid_message'],
    ['an empty question', { query: ' ' }, 400, 'invalid_question'],
    ['a question that is too long', { query: 'x'.repeat(30_000) }, 400, 'question_too_long'],
    ['a session that is none', { query: 'x', session_id: '../a' }, 400, 'invalid_message'],
    ['too much', { query: 'x'.repeat(300_000) }, 413, 'message_too_big'],
    ['deep nesting', `{"query": ${'['.repeat(50)}`, 400, 'message_too_deep'],
  ];
  it.each(refused)('refuse %s', async (_name, body, status, code) => {
    const response = await post(body);
    expect([response.status, await response.json()]).toEqual([
      status,
      { error: { code, message: expect.any(String) } },
    ]);
  });

  it('refuse forms, foreign origins and host names, and unknown runs', async () => {
    expect((await post('query=x', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(400);
    expect((await post({ query: 'x' }, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await get('/runs/none/events')).status).toBe(404);
    // fetch does not let the Host header be set.
    const status = await new Promise((resolve) => {
      httpRequest({ port: server.port, host: '127.0.0.1', headers: { Host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});
