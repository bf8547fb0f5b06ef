import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LibraryService } from '../../../../src/node/library/libraryService.ts';
import { BuiltProgram } from '../../../support/builtProgram.ts';
import { signal, Workbench } from './support.ts';

/** `VERITAS_KILLS=100` for the full number. */
const KILLS = Number(process.env['VERITAS_KILLS'] ?? 8);
/** A folder of documents to index instead of made-up ones; they are not changed. */
const GIVEN = process.env['VERITAS_KILL_LIBRARY'];

const LIMIT = 20;

let bench: Workbench;
let program: BuiltProgram;
beforeEach(() => {
  bench = new Workbench();
  program = new BuiltProgram();
});
afterEach(async () => {
  await bench.dispose();
  rmSync(program.folder, { recursive: true, force: true });
});

const library = (): string => GIVEN ?? bench.root;
const indexing = (cache: string): readonly string[] => ['index', '--library', library(), '--no-starter', '--no-registered', '--cache', cache];

/** All that an index holds, whatever the order in which it was written. */
function contentOf(cache: string): string {
  const name = readdirSync(cache).find((each) => each.endsWith('.sqlite')) ?? '';
  const database = new DatabaseSync(join(cache, name), { readOnly: true });
  const digest = createHash('sha256');
  for (const query of [
    'SELECT path, size, mtime, hash, passages, problem, info FROM documents ORDER BY path',
    'SELECT path, ordinal, span FROM passages JOIN documents ON id = document ORDER BY path, ordinal',
    'SELECT path, start, bytes FROM texts JOIN documents ON id = document ORDER BY path, start',
    'SELECT key, path, ordinal FROM sections JOIN documents ON id = document ORDER BY key, path, ordinal',
    'SELECT path, size, mtime, reason FROM problems ORDER BY path',
  ])
    for (const row of database.prepare(query).iterate()) for (const value of Object.values(row)) digest.update(value instanceof Uint8Array ? value : `${value}\n`);
  database.close();
  return digest.digest('hex');
}

/** What the index as it lies there answers, without a pass over the documents. */
async function answersOf(cache: string): Promise<{ passages: string[]; scores: number[]; said: unknown }> {
  const events = { onProgress: () => undefined, onIndexed: () => undefined, background: AbortSignal.abort() };
  const libraries = [{ id: 'docs', name: 'Docs', root: library(), kind: 'folder' as const }];
  const service = new LibraryService({ libraries, cacheDir: cache, language: 'en', indexing: 'background' }, events);
  try {
    const [summary] = await service.open(signal);
    const passages: string[] = [];
    const scores: number[] = [];
    for (const text of ['Wort7x7 Gärten Gegenstand', 'Runde Gesetz', 'Wort70x3', 'Kündigung Frist Wohnung', 'Bußgeld Verwarnung']) {
      const { hits } = await service.search({ text, expansions: [], laws: [], land: null, place: null, limit: LIMIT }, { signal });
      // Which of several that rank the same come first, or at all, is of no account.
      const least = hits.length < LIMIT ? -1 : (hits.at(-1)?.score ?? 0) + 1e-9;
      const clear = hits.filter(({ score }) => score > least).map(({ passage }) => `${passage.id} ${passage.text}`);
      passages.push(`${hits.length} for ${text}`, ...clear.sort());
      scores.push(...hits.map(({ score }) => score));
    }
    return { passages, scores, said: [summary?.problems, summary?.error] };
  } finally {
    await service.close();
  }
}

/** Rewrites every document: the next pass has all of it to do again. */
function change(round: number): void {
  for (let law = 0; law < 40; law++) bench.write(`gesetz${law}.md`, `---\nTitle: Gesetz ${law}\njurabk: Ges${law}G\n---\n\n### § 1 A\n\nRunde ${round} im Gesetz.\n`);
}

it(`killed ${KILLS} times while indexing: the index opens, answers, and comes to hold what an undisturbed one holds`, { timeout: 3_600_000 }, async () => {
  const calm = `${bench.cache}-calm`;
  const makeDocuments = (): void => {
    if (GIVEN === undefined) bench.writeLaws(80, 20);
  };
  makeDocuments();
  const started = performance.now();
  expect(await program.start(indexing(calm)).ended).toMatchObject({ code: 0, errors: '' });
  const whole = performance.now() - started;
  const expected = { content: contentOf(calm), ...(await answersOf(calm)) };
  expect(expected.scores.length).toBeGreaterThan(20);
  const outcomes = new Map<string, number>();
  const count = (outcome: string): void => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  for (let kills = 0; kills < KILLS; ) {
    if (GIVEN === undefined && Math.random() < 0.3) change(kills);
    const { child, ended } = program.start(indexing(bench.cache));
    const timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * whole);
    const { code } = await ended;
    clearTimeout(timer);
    if (code === null) kills++;
    else expect(code).toBe(0);
    const found = await answersOf(bench.cache);
    expect(found.said).toEqual([[], null]);
    count(code === 0 ? 'had ended' : found.scores.length === 0 ? 'killed, nothing indexed yet' : 'killed, answers');
    // Every few kills the next run is left in peace; those between meet an index that was killed before.
    if (Math.random() < 0.5 && kills < KILLS) continue;
    makeDocuments();
    expect(await program.start(indexing(bench.cache)).ended).toMatchObject({ code: 0, errors: '' });
    // Files written anew have new times; the calm index takes note of them.
    expect(await program.start(indexing(calm)).ended).toMatchObject({ code: 0, errors: '' });
    const complete = { content: contentOf(bench.cache), ...(await answersOf(bench.cache)) };
    expect([complete.content, complete.passages]).toEqual([contentOf(calm), expected.passages]);
    for (const [index, score] of complete.scores.entries()) expect(score).toBeCloseTo(expected.scores[index] ?? 0, 6);
    if (Math.random() < 0.3) rmSync(bench.cache, { recursive: true });
    count('completed and compared');
  }
  console.log([...outcomes].map(([outcome, times]) => `${times} × ${outcome}`).join('; '));
});
