import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeyFile } from '../../../src/server/auth/keyFile.ts';
import { OriginPolicy, isLoopback } from '../../../src/server/auth/originPolicy.ts';
import { requestToken } from '../../../src/server/auth/requestToken.ts';
import { answerDeltas } from '../../../src/server/runs/answerDeltas.ts';
import { deeperThan } from '../../../src/server/socket/jsonDepth.ts';
import { AddressBuckets, TokenBucket } from '../../../src/server/socket/tokenBucket.ts';
import { VirtualClock } from '../../support/virtualClock.ts';

describe('TokenBucket', () => {
  it('lets a burst through and then so many a second', async () => {
    const clock = new VirtualClock();
    const bucket = new TokenBucket({ clock, perSecond: 2, burst: 3 });
    const take = (count: number): number =>
      Array.from({ length: count }, () => bucket.take()).filter(Boolean).length;
    expect(take(5)).toBe(3);
    await clock.advance(1000);
    expect(take(5)).toBe(2);
    await clock.advance(60_000);
    expect(bucket.full).toBe(true);
    expect(take(5)).toBe(3);
  });

  it('counts every address for itself and does not grow without end', () => {
    const buckets = new AddressBuckets({ clock: new VirtualClock(), perSecond: 1, burst: 1 });
    expect([buckets.take('a'), buckets.take('a'), buckets.take('b')]).toEqual([true, false, true]);
    for (let index = 0; index < 30_000; index += 1) buckets.take(`address ${index}`);
    expect(buckets.take('another')).toBe(true);
  });
});

describe('deeperThan', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

  it('agrees with the parsed value, whatever is in its strings', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 8 }), (value, limit) => {
        expect(deeperThan(JSON.stringify(value), limit)).toBe(depthOf(value) > limit);
      }),
    );
  });

  it('ends for a million brackets and for broken strings', () => {
    expect(deeperThan('['.repeat(1_000_000), 8)).toBe(true);
    expect(deeperThan('"\\', 0)).toBe(false);
  });
});

describe('answerDeltas', () => {
  it('are together the text, and never empty', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'Absatz', '\n', '\n\n', '- x', ' ')), (parts) => {
        const text = parts.join('');
        const deltas = answerDeltas(text);
        expect(deltas.join('')).toBe(text);
        expect(deltas.every((delta) => delta !== '')).toBe(true);
      }),
    );
    expect(answerDeltas(null)).toEqual([]);
    expect(answerDeltas('eins\n\nzwei\n\n\ndrei')).toEqual(['eins\n\n', 'zwei\n\n\n', 'drei']);
  });
});

describe('OriginPolicy', () => {
  const local = new OriginPolicy({ host: '127.0.0.1', origins: ['https://desk.example'] });
  const open = new OriginPolicy({ host: '0.0.0.0', origins: [] });
  const cases: readonly (readonly [OriginPolicy, string, string | undefined, string | null])[] = [
    [local, '127.0.0.1:8000', undefined, null],
    [local, 'localhost:8000', 'http://localhost:8000', null],
    [local, '[::1]:8000', 'http://[::1]:8000', null],
    [local, 'localhost:8000', 'http://localhost:9000', 'origin_not_allowed'],
    [local, 'localhost:8000', 'https://desk.example', null],
    [local, 'localhost:8000', 'https://desk.example.evil', 'origin_not_allowed'],
    [local, 'localhost:8000', 'null', 'origin_not_allowed'],
    [local, 'rebound.example:8000', undefined, 'host_not_allowed'],
    [local, '127.0.0.1.evil.example', undefined, 'host_not_allowed'],
    [open, 'veritas.example', 'http://veritas.example', null],
    [open, 'veritas.example', 'http://other.example', 'origin_not_allowed'],
  ];
  it.each(cases)('%#', (policy, host, origin, verdict) => {
    expect(policy.refusal({ headers: { host, ...(origin === undefined ? {} : { origin }) } })).toBe(verdict);
  });

  it('knows what is this machine', () => {
    expect(['localhost', '127.0.0.1', '127.8.8.8', '::1'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '::', '192.168.1.1', '127.evil.example', ''].some(isLoopback)).toBe(false);
  });
});

describe('requestToken', () => {
  const cases: readonly (readonly [headers: Record<string, string>, url: string, token: string | null])[] = [
    [{}, '/x', null],
    [{ authorization: 'Bearer abc' }, '/x', 'abc'],
    [{ authorization: 'Basic abc' }, '/x', null],
    [{ 'sec-websocket-protocol': 'veritas.v1, bearer.abc' }, '/x', 'abc'],
    [{}, '/x?token=abc', 'abc'],
    [{}, 'http://other/?token=abc', null],
  ];
  it.each(cases)('%j %s', (headers, url, token) => {
    expect(requestToken({ headers, url })).toBe(token);
  });
});

describe.skipIf(process.platform === 'win32')('the key file', () => {
  it('is made once, for its owner only, and is refused when others can read it or it is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veritas-key-'));
    const file = join(folder, 'deep', 'server.key');
    const starts = await Promise.all([0, 1, 2, 3].map(() => readKeyFile(join(folder, 'deep'), 'en')));
    const [one] = starts;
    for (const other of starts) expect(other).toEqual(one);
    expect(await readdir(join(folder, 'deep'))).toEqual(['server.key']);
    expect(one).toHaveLength(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toMatch(/^[\w-]{43}$/);
    await chmod(file, 0o644);
    await expect(readKeyFile(join(folder, 'deep'), 'en')).rejects.toMatchObject({ code: 'wrong_usage' });
    await chmod(file, 0o600);
    await writeFile(file, 'short');
    await expect(readKeyFile(join(folder, 'deep'), 'en')).rejects.toThrow(/damaged/);
    await rm(folder, { recursive: true });
  });
});
