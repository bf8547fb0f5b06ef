import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { WireClient } from '../support/wireClient.ts';

let server: TestServer;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await server.stop();
});

/** A TCP connection after the WebSocket handshake, with no library between the test and the wire. */
function rawSocket(session: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(
        `GET /ws/process/${session} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
      );
    });
    socket.on('error', () => undefined);
    socket.once('data', () => resolve(socket));
    sockets.push(socket);
  });
}

/** A masked text frame (RFC 6455, 5.2) with a payload under 126 bytes. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const masked = Buffer.from(payload);
  const mask = randomBytes(4);
  for (let at = 0; at < masked.length; at += 1) masked[at] = (masked[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length]), mask, masked]);
}

const ended = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });

async function metric(line: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((each) => each.startsWith(line))
      ?.split(' ')
      .at(-1) ?? 0,
  );
}

async function works(): Promise<void> {
  const client = new WireClient(server.socketUrl('fine'));
  expect((await client.ask('Was ist eine GmbH?')).data['status']).toBe('completed');
  client.close();
}

describe('the server outlives', () => {
  it('a peer that never reads: it is dropped at the bound', async () => {
    server = await startTestServer({
      limits: { messagesPerSecond: 1e5, messageBurst: 1e5, slowBytes: 20_000, droppedBytes: 200_000 },
    });
    const owner = new WireClient(server.socketUrl('slow'));
    const { run_id: runId } = await owner.ask('Unterschied zwischen GmbH und AG');
    const deaf = await rawSocket('slow');
    deaf.pause();
    const command = frame(JSON.stringify({ command: 'subscribe', run_id: runId }));
    // The kernel takes some megabytes before the server's own buffer grows.
    for (let count = 0; count < 1500 && !deaf.destroyed; count += 1) {
      deaf.write(command);
      if (count % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await expect
      .poll(() => metric('veritas_readers_dropped_total{reason="reader_too_slow"}'), { timeout: 15_000 })
      .toBe(1);
    await expect.poll(() => server.sockets, { timeout: 5000 }).toBe(1);
    await works();
    owner.close();
  }, 40_000);

  it('half-open sockets: they are dropped after an unanswered heartbeat', async () => {
    server = await startTestServer({ limits: { heartbeatSeconds: 0.2 } });
    const healthy = new WireClient(server.socketUrl('beat'));
    await healthy.type('connected');
    const dead = await Promise.all(Array.from({ length: 20 }, (_, index) => rawSocket(`dead-${index}`)));
    await Promise.all(dead.map(ended));
    expect(await metric('veritas_readers_dropped_total{reason="no_heartbeat"}')).toBe(20);
    expect(healthy.closeCode).toBeNull();
    healthy.close();
  });

  it('a megabyte of junk and malformed frames of every kind', async () => {
    server = await startTestServer();
    const junk = connect(server.port, '127.0.0.1');
    junk.on('error', () => undefined);
    junk.write(randomBytes(1_000_000));
    sockets.push(junk);
    await ended(junk);
    const frames: readonly (readonly number[])[] = [
      [0xf1, 0x80, 0, 0, 0, 0],
      [0x81, 0x05, 0x68, 0x65, 0x6c, 0x6c, 0x6f],
      [0x80, 0x80, 0, 0, 0, 0],
      [0x83, 0x80, 0, 0, 0, 0],
      [0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
      [0x09, 0x80, 0, 0, 0, 0],
      [0x89, 0xfe, 0x01, 0x00, 0, 0, 0, 0],
      [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28],
    ];
    for (const bytes of frames) {
      const socket = await rawSocket('frames');
      socket.write(Buffer.from(bytes));
      await ended(socket.resume());
    }
    await works();
    expect(server.logger.lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('a message in fragments, and one that is never finished', async () => {
    server = await startTestServer();
    const client = new WireClient(server.socketUrl('fragments'));
    await client.type('connected');
    const text = JSON.stringify({ query: 'Was ist eine GmbH?' });
    for (let at = 0; at < text.length; at += 5)
      client.socket.send(text.slice(at, at + 5), { fin: at + 5 >= text.length });
    expect((await client.type('result')).data['status']).toBe('completed');
    client.socket.send('{"query":', { fin: false });
    client.socket.terminate();
    await works();
  });

  it('more messages than it takes: the client is told, then closed with its code', async () => {
    server = await startTestServer({
      limits: { messagesPerSecond: 1, messageBurst: 5, invalidMessages: 10 },
    });
    const client = new WireClient(server.socketUrl('flood'));
    await client.type('connected');
    for (let count = 0; count < 30; count += 1) client.send({ command: 'ping' });
    expect((await client.type('error')).data['code']).toBe('rate_limited');
    expect(await client.closed()).toBe(4429);
  });

  it('more sessions and sockets than it may have', async () => {
    server = await startTestServer({ limits: { sessions: 3, socketsPerSession: 2 } });
    const held = [1, 2, 3].map((index) => new WireClient(server.socketUrl(`s${index}`)));
    await Promise.all(held.map((client) => client.type('connected')));
    const fourth = new WireClient(server.socketUrl('s4'));
    expect((await fourth.type('error')).data['code']).toBe('too_many_sessions');
    expect(await fourth.closed()).toBe(4503);
    const [second, third] = [new WireClient(server.socketUrl('s1')), new WireClient(server.socketUrl('s1'))];
    const codes = await Promise.race([second.closed(), third.closed()]);
    expect(codes).toBe(4503);
    for (const client of [...held, second, third]) client.close();
  });
});

describe('shutting down', () => {
  it('tells every client, ends open runs as interrupted and closes with 1001', async () => {
    server = await startTestServer({ limits: { shutdownSeconds: 0.1 } });
    const client = new WireClient(server.socketUrl('end'));
    await client.type('connected');
    client.send({ query: 'Unterschied zwischen GmbH und AG', mode: 'mock' });
    await client.type('step_started');
    client.send({ command: 'pause' });
    await client.type('paused');
    await server.stop();
    expect(await client.closed()).toBe(1001);
    const codes = client.received
      .filter(({ data }) => data['code'] === 'shutting_down')
      .map(({ event_type: type }) => type);
    expect(codes).toEqual(['error', 'interrupted']);
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('keeps the runs: the next server shows them, and goes on with what was cut off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veritas-journal-'));
    const options = { keyDir: folder, journalDir: join(folder, 'runs'), limits: { shutdownSeconds: 0.1 } };
    server = await startTestServer(options);
    const client = new WireClient(server.socketUrl('kept'));
    const { run_id: whole } = await client.ask('Was ist eine GmbH?');
    client.send({ query: 'Unterschied zwischen GmbH und AG', mode: 'mock' });
    const { run_id: cut } = await client.until(
      ({ run_id: id, event_type: type }) => type === 'step_started' && id !== whole,
    );
    client.send({ command: 'pause' });
    await client.type('paused');
    await server.stop();
    server = await startTestServer(options);
    const back = new WireClient(server.socketUrl('kept'));
    await back.type('connected');
    back.send({ command: 'subscribe' });
    expect((await back.type('runs')).data['run_ids']).toEqual([whole, cut]);
    back.send({ command: 'subscribe', run_id: cut, sequence: 0 });
    back.send({ command: 'subscribe', run_id: whole, sequence: 0 });
    await back.until(({ event_type: type, run_id: id }) => type === 'result' && id === whole);
    await back.until(({ event_type: type, run_id: id }) => type === 'result' && id === cut);
    for (const id of [whole, cut]) {
      const numbers = back.received
        .filter(
          (message) =>
            message.run_id === id && 'percentage' in message.data && message.event_type !== 'snapshot',
        )
        .map(({ sequence }) => sequence);
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
      expect(numbers.length).toBeGreaterThan(8);
    }
    back.close();
    await rm(folder, { recursive: true, force: true });
  });
});
