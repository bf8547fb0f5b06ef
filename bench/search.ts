import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LibraryClient } from '../src/node/library/libraryClient.ts';
import { openLibraries } from '../src/node/library/openLibraries.ts';
import type { BenchRow } from './benchRow.ts';
import { QUESTIONS } from './searchQuestions.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const statutes = process.env['VERITAS_BENCH_LIBRARY'] ?? resolve(root, '../shared/corpus/statutes');
const searchProcess = join(root, 'bench/searchProcess.ts');
const MEGABYTE = 1024 * 1024;
const ROUNDS = 10;

/**
 * Time to index, open again, take in changed files and search; each in the worker, as a program sees it. `VERITAS_BENCH_LIBRARY` names
 * another folder, such as all of federal law.
 */
export async function benchSearch(): Promise<BenchRow[]> {
  const base = mkdtempSync(join(tmpdir(), 'veritas-bench-search-'));
  const folder = join(base, 'library');
  cpSync(existsSync(statutes) ? statutes : join(root, 'library'), folder, { recursive: true });
  const cache = join(base, 'cache');
  try {
    const cold = await timed(() => open(folder, cache));
    const [summary] = cold.value.summaries;
    await cold.value.close();
    const warm = await timed(() => open(folder, cache));
    const client = warm.value;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name))
      .sort((one, other) => statSync(one).size - statSync(other).size);
    const update = await timeChange(client, files[files.length >> 1] ?? '');
    const largest = await timeChange(client, files.at(-1) ?? '');
    const again = await timeChange(client, files.at(-1) ?? '');
    const times = await searchTimes(client);
    await client.close();
    const memory = Number(
      execFileSync(process.execPath, [searchProcess, folder, cache], { encoding: 'utf8' }),
    );
    const bytes = readdirSync(cache).reduce((sum, name) => sum + statSync(join(cache, name)).size, 0);
    const size = `${summary?.documents ?? 0} files, ${summary?.passages ?? 0} passages`;
    return [
      { name: `index from nothing (${size})`, value: cold.milliseconds, unit: 'ms' },
      {
        name: 'open again, nothing changed',
        value: warm.milliseconds,
        unit: 'ms',
        baseline: 'indexing',
        ratio: warm.milliseconds / cold.milliseconds,
      },
      changeRow('take in a changed file of middle size', update, cold),
      changeRow('take in the largest file, changed', largest, cold),
      changeRow('take in the largest file, changed again', again, cold),
      { name: 'memory of all threads at most', value: process.resourceUsage().maxRSS / 1024, unit: 'MB' },
      { name: 'memory of a process that only searches', value: memory / MEGABYTE, unit: 'MB' },
      { name: 'index file', value: bytes / MEGABYTE, unit: 'MB' },
      { name: 'search p50, warm', value: quantile(times, 0.5), unit: 'ms' },
      { name: 'search p95, warm', value: quantile(times, 0.95), unit: 'ms' },
    ];
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** A further sentence in a file, until it can be searched. */
async function timeChange(client: LibraryClient, file: string): Promise<number> {
  appendFileSync(file, '\nEin neuer Satz.\n');
  const { milliseconds } = await timed(() => client.update([file], { signal: new AbortController().signal }));
  return milliseconds;
}

function changeRow(
  name: string,
  value: number,
  { milliseconds }: { readonly milliseconds: number },
): BenchRow {
  return { name, value, unit: 'ms', baseline: 'indexing', ratio: value / milliseconds };
}

function open(folder: string, cacheDir: string): Promise<LibraryClient> {
  const workerUrl = new URL('../src/node/library/libraryWorker.ts', import.meta.url);
  return openLibraries({
    workerUrl,
    libraries: [{ id: 'bench', name: 'Bench', root: folder, kind: 'folder' }],
    cacheDir,
  });
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - started };
}

async function searchTimes(client: LibraryClient): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const text of QUESTIONS) {
      const request = { text, expansions: [], laws: [], land: null, place: null, limit: 10 };
      const { milliseconds } = await timed(() =>
        client.search(request, { signal: new AbortController().signal }),
      );
      if (round > 0) times.push(milliseconds);
    }
  }
  return times.sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
