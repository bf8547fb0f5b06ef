import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askRemote } from '../../src/cli/remote/askRemote.ts';
import { systemClock } from '../../src/node/systemClock.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';

let server: TestServer;
let wire: Server;
const ends: Socket[] = [];

afterEach(async () => {
  for (const end of ends) end.destroy();
  wire.close();
  await server.stop();
});

/** A wire to the server that can go dead without a word: open at both ends, and nothing comes through. */
function openWire(): Promise<{ readonly port: number; readonly die: () => void }> {
  const live: Socket[] = [];
  wire = createServer((near) => {
    const far = connect(server.port, '127.0.0.1');
    for (const end of [near, far]) {
      end.on('error', () => undefined);
      live.push(end);
      ends.push(end);
    }
    near.pipe(far).pipe(near);
  });
  const die = (): void => {
    for (const end of live.splice(0)) end.unpipe().pause();
  };
  return new Promise((resolve) => {
    wire.listen(0, '127.0.0.1', () => {
      const address = wire.address();
      resolve({ port: typeof address === 'object' && address !== null ? address.port : 0, die });
    });
  });
}

describe('a client', () => {
  it('finds out that its connection is dead, and ends with the whole log over a new one', async () => {
    server = await startTestServer();
    await server.opened;
    const { port, die } = await openWire();
    const numbers: number[] = [];
    let breaks = 0;
    const result = await askRemote({
      url: `ws://127.0.0.1:${port}/ws/process/dead`,
      token: null,
      clock: systemClock,
      patience: 20_000,
      beat: 150,
      request: { query: 'Unterschied zwischen GmbH und AG', mode: 'mock', request_id: 'r' },
      signal: new AbortController().signal,
      onRun: (run) => {
        run.subscribe(({ sequence }) => {
          numbers.push(sequence);
          if (sequence === 4) die();
        });
      },
      onBreak: () => (breaks += 1),
      unreachable: () => 'unreachable',
    });
    expect(result.status).toBe('completed');
    expect(breaks).toBe(1);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(22);
  });

  it('asks a quiet server for a sign of life, and stays', async () => {
    server = await startTestServer();
    await server.opened;
    const { port } = await openWire();
    let breaks = 0;
    const controller = new AbortController();
    const asked = askRemote({
      url: `ws://127.0.0.1:${port}/ws/process/quiet`,
      token: null,
      clock: systemClock,
      patience: 20_000,
      beat: 100,
      request: { query: 'Unterschied zwischen GmbH und AG', mode: 'mock', request_id: 'r' },
      signal: controller.signal,
      onRun: (run) => {
        run.pause();
        setTimeout(() => {
          run.resume();
        }, 1200);
      },
      onBreak: () => (breaks += 1),
      unreachable: () => 'unreachable',
    });
    expect((await asked).status).toBe('completed');
    expect(breaks).toBe(0);
  });
});
