import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Right } from '../../src/protocol/serverProtocol.ts';
import type { TokenRequest } from '../../src/server/auth/tokenAuthority.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { WireClient } from '../support/wireClient.ts';

let server: TestServer;
const all: readonly Right[] = ['ask', 'watch', 'control'];

beforeAll(async () => {
  server = await startTestServer({ auth: 'jwt' });
  await server.opened;
});
afterAll(() => server.stop());

async function token(request: Partial<TokenRequest> = {}): Promise<string> {
  return (await server.mintToken({ session: 'mine', rights: all, seconds: 60, ...request })) ?? '';
}

/** How a socket ends that is opened with this token: its close code, or 0 when it is greeted. */
async function end(given: string | null, session = 'mine'): Promise<number> {
  const query = given === null ? '' : `?token=${given}`;
  const client = new WireClient(server.socketUrl(session) + query);
  const first = await client.until(() => true);
  if (first.event_type === 'connected') {
    client.close();
    return 0;
  }
  expect(first.event_type).toBe('error');
  return client.closed();
}

describe('tokens', () => {
  it('come by query, header and subprotocol', async () => {
    const given = await token();
    expect(await end(given)).toBe(0);
    const byHeader = new WireClient(server.socketUrl('mine'), {
      headers: { Authorization: `Bearer ${given}` },
    });
    await byHeader.type('connected');
    const byProtocol = new WireClient(server.socketUrl('mine'), {
      protocols: ['veritas.v1', `bearer.${given}`],
    });
    await byProtocol.type('connected');
    expect(byProtocol.socket.protocol).toBe('veritas.v1');
    byHeader.close();
    byProtocol.close();
  });

  it('are refused when missing, forged, unsigned, of another key, expired or of another session', async () => {
    const good = await token();
    const [head = '', body = '', signature = ''] = good.split('.');
    const claims = { session: 'mine', rights: all, jti: 'x' };
    const foreign = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('veritas')
      .setAudience('veritas-server')
      .setExpirationTime('1h')
      .sign(new Uint8Array(32));
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    const swapped = Buffer.from(
      Buffer.from(body, 'base64url').toString().replace('"mine"', '"yours"'),
    ).toString('base64url');
    expect(await end(null)).toBe(4401);
    expect(await end('junk')).toBe(4401);
    expect(await end(`${head}.${body}.${signature.slice(0, -4)}AAAA`)).toBe(4401);
    expect(await end(`${head}.${swapped}.${signature}`, 'yours')).toBe(4401);
    expect(await end(none)).toBe(4401);
    expect(await end(foreign)).toBe(4401);
    expect(await end(await token({ seconds: -5 }))).toBe(4401);
    expect(await end(good, 'yours')).toBe(4403);
    expect(await end(await token({ rights: ['ask'] }))).toBe(4403);
    expect(await end(await token({ session: null }), 'any')).toBe(0);
  });

  it('for one use are refused the second time', async () => {
    const once = await token({ once: true });
    expect(await end(once)).toBe(0);
    expect(await end(once)).toBe(4401);
  });

  it('end the socket when they expire', async () => {
    const client = new WireClient(`${server.socketUrl('mine')}?token=${await token({ seconds: 2 })}`);
    await client.type('connected');
    expect((await client.type('error')).data['code']).toBe('token_expired');
    expect(await client.closed()).toBe(4401);
  });

  it('allow no more than their rights', async () => {
    const watcher = new WireClient(`${server.socketUrl('mine')}?token=${await token({ rights: ['watch'] })}`);
    await watcher.type('connected');
    watcher.send({ query: 'Was ist eine GmbH?' });
    watcher.send({ command: 'cancel' });
    await watcher.until(() => watcher.types.filter((type) => type === 'error').length === 2);
    expect(watcher.received.slice(1).map(({ data }) => data['code'])).toEqual([
      'right_missing',
      'right_missing',
    ]);
    watcher.close();
  });

  it('guard the runs of HTTP, by session', async () => {
    const post = (given: string | null, body: unknown): Promise<Response> =>
      fetch(`${server.url}/runs`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(given === null ? {} : { Authorization: `Bearer ${given}` }),
        },
        body: JSON.stringify(body),
      });
    const given = await token();
    expect((await post(null, { query: 'x' })).status).toBe(401);
    expect((await post(given, { query: 'x', session_id: 'yours' })).status).toBe(403);
    const accepted = (await (await post(given, { query: 'Was ist eine GmbH?' })).json()) as {
      run_id: string;
    };
    const other = await token({ session: 'yours' });
    const status = async (bearer: string): Promise<number> =>
      (
        await fetch(`${server.url}/runs/${accepted.run_id}/events`, {
          headers: { Authorization: `Bearer ${bearer}` },
        })
      ).status;
    expect(await status(other)).toBe(404);
    expect(await status(given)).toBe(200);
  });

  it.skipIf(process.platform === 'win32')('are signed with a key that only its owner can read', async () => {
    const { mode } = await stat(join(server.folder, 'server.key'));
    expect(mode & 0o777).toBe(0o600);
  });
});
