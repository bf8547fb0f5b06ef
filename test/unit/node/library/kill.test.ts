import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { search, signal, Workbench } from './support.ts';

const script = fileURLToPath(new URL('./indexInChild.ts', import.meta.url));
const MOMENTS = Number(process.env['VERITAS_KILLS'] ?? 6);

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
});
afterEach(() => bench.dispose());

/** Starts indexing in a child and kills it after so many milliseconds. */
function killAfter(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, bench.root, bench.cache], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

it('killed while indexing: opens, completes and holds the same as an undisturbed index', { timeout: 120_000 }, async () => {
  bench.writeLaws(250, 30);
  const undisturbed = await bench.open({ cacheDir: `${bench.cache}-other` });
  const expected = await search(undisturbed, 'Wort7x7 Gärten Gegenstand');
  for (let moment = 0; moment < MOMENTS; moment++) {
    await killAfter(150 + moment * 130);
    const client = await bench.open();
    expect(client.summaries[0]).toMatchObject({ documents: 250, passages: 7_500, error: null, problems: [] });
    const response = await search(client, 'Wort7x7 Gärten Gegenstand');
    expect(response.hits.map(({ passage }) => passage.id)).toEqual(expected.hits.map(({ passage }) => passage.id));
    expect(response.hits[0]!.score).toBeCloseTo(expected.hits[0]!.score, 6);
    // Change every file, so that the next round has work to do again.
    for (let law = 0; law < 250; law += 1) bench.write(`gesetz${law}.md`, `---\nTitle: Gesetz ${law}\njurabk: Ges${law}G\n---\n\n### § 1 A\n\nRunde ${moment}.\n`);
    await killAfter(200 + moment * 100);
    bench.writeLaws(250, 30);
    await client.refresh('docs', { signal });
    await client.close();
  }
});
