import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexSummary } from '../../../../src/node/library/libraryOptions.ts';
import { LibraryService } from '../../../../src/node/library/libraryService.ts';
import { forbid, makeMixedFolder, type MixedFolder } from '../../../support/mixedFolder.ts';
import { found, search, signal, Workbench } from './support.ts';

/** Some seconds for the full size; VERITAS_MIXED_FILES takes fewer, or more. */
const COUNT = Number(process.env['VERITAS_MIXED_FILES'] ?? 2_000);
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

let bench: Workbench;
let made: MixedFolder;
let summary: IndexSummary;

beforeAll(async () => {
  bench = new Workbench();
  made = makeMixedFolder(bench.root, COUNT);
  const restless = disturb(bench.root, made.restless);
  try {
    summary = (await bench.open()).summaries[0]!;
  } finally {
    restless.stop();
  }
}, 180_000);
afterAll(() => bench.dispose());

/** One pass in this very thread, which an ordinary user's rights hold for. */
async function indexOnce(own: Workbench): Promise<IndexSummary> {
  const events = { onProgress: () => undefined, onIndexed: () => undefined, background: signal };
  const libraries = [{ id: 'docs', name: 'Docs', root: own.root, kind: 'folder' as const }];
  const service = new LibraryService({ libraries, cacheDir: own.cache, language: 'en', indexing: 'wait' }, events);
  try {
    return (await service.open(signal))[0]!;
  } finally {
    await service.close();
  }
}

/** Rights do not hold for root, who becomes somebody else for the time of `work`. */
async function asOrdinaryUser<T>(owned: readonly string[], work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  for (const path of owned) chownSync(path, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Grows, cuts, removes and rewrites files until it is stopped. */
function disturb(root: string, paths: readonly string[]): { stop(): void } {
  let round = 0;
  const timer = setInterval(() => {
    for (const [index, path] of paths.entries()) {
      const file = join(root, path);
      const kind = (round + index) % 4;
      if (kind === 0) writeFileSync(file, `# Stand ${round}\n\nNeu geschrieben.\n`);
      else if (kind === 1) appendFileSync(file, `\nZeile ${round}\n`);
      else if (kind === 2) rmSync(file, { force: true });
      else writeFileSync(file, '');
    }
    round++;
  }, 3);
  return { stop: () => clearInterval(timer) };
}

describe(`a folder of ${COUNT} mixed files`, () => {
  it('is indexed without a crash, with each failure named', () => {
    expect(summary.error).toBeNull();
    const reasons = new Map(summary.problems.map(({ path, reason }) => [path, reason]));
    for (const [path, reason] of made.failing) expect([path, reasons.get(path)]).toEqual([path, expect.stringMatching(`^${reason}`)]);
    const expected = new Set([...made.failing.keys(), ...made.restless]);
    expect([...reasons.keys()].filter((path) => !expected.has(path))).toEqual([]);
  });

  it('holds every readable file and finds what is in each kind', async () => {
    const client = await bench.open();
    const [info] = await client.info({ signal });
    const least = made.readable.length + 1;
    expect(info!.documents).toBeGreaterThanOrEqual(least);
    expect(info!.documents).toBeLessThanOrEqual(least + made.restless.length);
    const { hits } = await search(client, 'Marktgebühr');
    expect(hits[0]?.passage).toMatchObject({ page: 2, text: 'Die Marktgebühr beträgt 12 Euro.' });
    expect((await found(client, '§ 1 Markt6G'))[0]).toBe('recht/gesetz6.xml § 1');
    expect(await found(client, 'Standgeld')).toContain('web/seite1.html Markt 1');
    expect(await found(client, 'Brief 2 zum Markt')).toContain('akten/brief2.docx brief2');
    expect((await found(client, 'Seltsamer Name')).length).toBe(10);
  });

  it('comes to rest: the next passes read only what has changed, then nothing', async () => {
    for (const path of made.restless) bench.write(path, '# Ruhe\n\nJetzt steht alles fest: Eichenlaub.\n');
    const client = await bench.open();
    expect(client.summaries[0]!.read).toBeLessThanOrEqual(made.restless.length);
    const again = await client.refresh('docs', { signal });
    expect([again.read, again.removed, again.documents]).toEqual([0, 0, made.readable.length + 1 + made.restless.length]);
    expect((await search(client, 'Eichenlaub', 50)).hits.length).toBe(made.restless.length);
  });

  it.skipIf(isRoot && process.seteuid === undefined)('names files and folders that may not be read', async () => {
    const own = new Workbench();
    try {
      for (const path of ['geheim.md', 'offen.md', 'zu/akte.md']) own.write(path, '# Akte\n');
      forbid(own.root, ['geheim.md', 'zu']);
      const summary = await asOrdinaryUser([own.base, own.root], () => indexOnce(own));
      const reasons = summary.problems.map(({ path, reason }) => `${path}: ${reason}`).sort();
      expect([summary.error, summary.documents, reasons]).toEqual([null, 1, ['geheim.md: not readable (EACCES)', 'zu: not readable (EACCES)']]);
    } finally {
      chmodSync(join(own.root, 'zu'), 0o755);
      await own.dispose();
    }
  });

  it.skipIf(process.platform !== 'linux')('names a file whose reading fails half-way, and passes over what is no file', async () => {
    const own = new Workbench();
    try {
      own.write('offen.md', '# Akte\n');
      symlinkSync('/proc/self/mem', join(own.root, 'speicher.md'));
      symlinkSync('/dev/zero', join(own.root, 'endlos.md'));
      execFileSync('mkfifo', [join(own.root, 'rohr.md')]);
      const summary = await indexOnce(own);
      expect([summary.error, summary.documents, summary.problems]).toEqual([null, 1, [{ path: 'speicher.md', reason: 'not readable (EIO)' }]]);
    } finally {
      await own.dispose();
    }
  });

  it('survives a file that shrinks to nothing between passes', async () => {
    const file = bench.write('schrumpft.pdf', 'x'.repeat(5_000));
    truncateSync(file, 0);
    const client = await bench.open();
    expect(client.summaries[0]!.problems.map(({ path }) => path)).toContain('schrumpft.pdf');
  });
});
