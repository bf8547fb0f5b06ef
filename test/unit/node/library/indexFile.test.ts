import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { found, search, Workbench } from './support.ts';

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
});
afterEach(() => bench.dispose());

describe('the index file', () => {
  const indexFile = (): string => join(bench.cache, readdirSync(bench.cache).find((name) => name.endsWith('.sqlite'))!);

  it('damaged anywhere is noticed, rebuilt and said', { timeout: 60_000 }, async () => {
    bench.writeLaws(20, 40);
    const first = await bench.open();
    const expected = await search(first, 'Wort3x7 Gärten');
    await first.close();
    const sound = readFileSync(indexFile());
    let damaged = 0;
    let noticed = 0;
    for (let round = 0; round < 16; round++) {
      const at = Math.floor(((round + 0.5) * sound.length) / 16);
      // Zeros are free space, where damage means nothing.
      if (sound.subarray(at, at + 64).filter((byte) => byte === 0).length > 16) continue;
      damaged++;
      const bytes = Buffer.from(sound);
      for (let offset = at; offset < at + 64; offset++) bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
      writeFileSync(indexFile(), bytes);
      const client = await bench.open();
      const summary = client.summaries[0]!;
      if (summary.problems.some(({ reason }) => reason.includes('rebuilt'))) noticed++;
      expect(summary).toMatchObject({ documents: 20, passages: 800, error: null });
      const response = await search(client, 'Wort3x7 Gärten');
      expect(response.hits.map(({ passage }) => passage)).toEqual(expected.hits.map(({ passage }) => passage));
      await client.close();
    }
    expect(damaged).toBeGreaterThan(5);
    // Left-over bytes within a page pass for data here; what is not noticed has done no harm, as checked above.
    expect(noticed).toBeGreaterThan(damaged / 2);
  });

  it('that is no index at all, empty, or of another version is begun anew', async () => {
    bench.writeLaws(1, 2);
    await (await bench.open()).close();
    const file = indexFile();
    const sound = readFileSync(file);
    const older = Buffer.from(sound);
    older.writeUInt32BE(999, 60);
    for (const content of [Buffer.from('no database at all, but long enough'), sound.subarray(0, 5_000), older]) {
      writeFileSync(file, content);
      const client = await bench.open();
      expect(client.summaries[0]).toMatchObject({ read: 1, passages: 2, error: null });
      expect(client.summaries[0]!.problems[0]!.reason).toContain('rebuilt');
      await client.close();
    }
    writeFileSync(file, '');
    expect((await bench.open()).summaries[0]).toMatchObject({ read: 1, passages: 2, problems: [] });
  });

  it('lives in memory where the cache folder cannot be written, and says so', async () => {
    bench.writeLaws(1, 2);
    const blocked = bench.write('keine-ordner', 'a file where the cache folder should be');
    const client = await bench.open({ cacheDir: join(blocked, 'cache') });
    expect(client.summaries[0]!.problems[0]!.reason).toContain('cannot be written');
    expect((await found(client, 'Wort0x1')).length).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('lives in memory where the cache folder is read-only', async () => {
    bench.writeLaws(1, 2);
    mkdirSync(bench.cache);
    chmodSync(bench.cache, 0o500);
    const client = await bench.open();
    expect(client.summaries[0]!.problems[0]!.reason).toContain('cannot be written');
  });
});
