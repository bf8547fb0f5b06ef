import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexSummary } from '../../../../src/node/library/libraryOptions.ts';
import { LibraryService } from '../../../../src/node/library/libraryService.ts';
import { signal, Workbench } from './support.ts';

/** `VERITAS_FLIPS=200` for the full number. */
const FLIPS = Number(process.env['VERITAS_FLIPS'] ?? 40);

let bench: Workbench;
let file: string;
let sound: Buffer;
let seal: Buffer;
let expected: string;

interface Opened {
  readonly summary: IndexSummary;
  readonly answers: string;
}

/** Opens the index as it lies there, asks of it whatever can be asked, and closes it. */
async function openAndAsk(): Promise<Opened> {
  const libraries = [{ id: 'docs', name: 'Docs', root: bench.root, kind: 'folder' as const }];
  const events = { onProgress: () => undefined, onIndexed: () => undefined, background: signal };
  const service = new LibraryService({ libraries, cacheDir: bench.cache, language: 'en', indexing: 'wait' }, events);
  try {
    const [summary] = await service.open(signal);
    const ask = async (text: string): Promise<unknown> => {
      const request = { text, expansions: [], laws: [], land: null, place: null, limit: 10 };
      return service.search(request, { signal });
    };
    const answers: unknown[] = [];
    for (const text of ['Wort3x7 Gärten', 'Wort1x1', 'Zaun am Markt', '§ 4 Ges2G']) answers.push(await ask(text));
    for (let section = 1; section <= 20; section++) {
      const place = { text: '', start: 0, end: 0, number_to: null, paragraph: null, sentence: null, item: null, letter: null };
      const reference = { ...place, law: 'Ges5G', unit: 'section' as const, number: String(section) };
      answers.push(service.engine.resolve(reference, null, { signal }));
    }
    return { summary: summary!, answers: JSON.stringify(answers) };
  } finally {
    await service.close();
  }
}

/** Lays the sound index out again, changed by `change`. */
function layOut(change: (bytes: Buffer) => void, options: { readonly sealed: boolean }): void {
  for (const name of readdirSync(bench.cache)) rmSync(join(bench.cache, name));
  const bytes = Buffer.from(sound);
  change(bytes);
  writeFileSync(file, bytes);
  if (options.sealed) writeFileSync(`${file}-seal`, seal);
}

const isSaid = ({ summary }: Opened): boolean => summary.problems.some(({ reason }) => reason.includes('has been rebuilt'));

beforeAll(async () => {
  bench = new Workbench();
  bench.writeLaws(8, 20);
  bench.write('zaun.txt', 'Der Zaun am Markt darf zwei Meter hoch sein.\n');
  bench.write('bild.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0]));
  const first = await openAndAsk();
  expected = first.answers;
  file = join(bench.cache, readdirSync(bench.cache).find((name) => name.endsWith('.sqlite'))!);
  sound = readFileSync(file);
  seal = readFileSync(`${file}-seal`);
});
afterAll(() => bench.dispose());

/** Flips one bit at random and returns what came of it. */
async function flip(options: { readonly sealed: boolean }): Promise<{ at: number; said: boolean; same: boolean; error: unknown }> {
  const at = Math.floor(Math.random() * sound.length);
  layOut((bytes) => bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8)), at), options);
  const opened = await openAndAsk();
  return { at, said: isSaid(opened), same: opened.answers === expected, error: opened.summary.error };
}

describe('an index file', () => {
  it('that is sound is not rebuilt, sealed or not', async () => {
    for (const sealed of [true, false]) {
      layOut(() => undefined, { sealed });
      const opened = await openAndAsk();
      expect([opened.summary.read, isSaid(opened), opened.answers === expected]).toEqual([0, false, true]);
      expect(readdirSync(bench.cache).sort()).toEqual([file, `${file}-seal`].map((path) => path.slice(bench.cache.length + 1)));
    }
  });

  it(`with one of ${FLIPS} bits flipped is noticed, rebuilt and said, wherever the bit is`, { timeout: 300_000 }, async () => {
    for (let round = 0; round < FLIPS; round++) {
      const came = await flip({ sealed: true });
      expect(came).toEqual({ at: came.at, said: true, same: true, error: null });
    }
  });

  it(`without a seal, as after a crash, answers the same after each of ${FLIPS} flips or is rebuilt and says so`, { timeout: 300_000 }, async () => {
    let noticed = 0;
    for (let round = 0; round < FLIPS; round++) {
      const came = await flip({ sealed: false });
      expect(came).toEqual({ at: came.at, said: came.said, same: true, error: null });
      if (came.said) noticed++;
    }
    console.log(`without a seal: ${noticed} of ${FLIPS} flips noticed, the others were in bytes that mean nothing`);
  });

  it.each([
    ['3,000 bytes overwritten in the space that a page does not use', 5_000, 3_000],
    ['a page zeroed', 8_192, 4_096],
    ['its end cut off', -4_096, 0],
  ])('with %s is noticed, rebuilt and said', async (_, at, length) => {
    layOut((bytes) => bytes.subarray(Math.max(at, 0), Math.max(at, 0) + length).forEach((byte, index, part) => (part[index] = (byte * 31 + index * 7 + 1) & 255)), { sealed: true });
    if (at < 0) writeFileSync(file, sound.subarray(0, at));
    const opened = await openAndAsk();
    expect([isSaid(opened), opened.summary.read, opened.answers === expected]).toEqual([true, 9, true]);
  });

  it('whose seal is damaged, cut off or of another file is checked row by row and sealed anew', async () => {
    const other = Buffer.from(seal);
    other.writeUInt8((other[30] ?? 0) ^ 1, 30);
    for (const content of [other, seal.subarray(0, 40), Buffer.from('')]) {
      layOut(() => undefined, { sealed: false });
      writeFileSync(`${file}-seal`, content);
      const opened = await openAndAsk();
      expect([opened.summary.read, isSaid(opened), opened.answers === expected]).toEqual([0, false, true]);
      expect(readFileSync(`${file}-seal`).equals(content)).toBe(false);
    }
  });
});
