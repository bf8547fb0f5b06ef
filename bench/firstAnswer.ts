import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './benchRow.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const QUESTION = 'Wie beantrage ich einen Reisepass?';
const ROUNDS = 5;

/** Time of a whole `veritas ask`, from an empty cache and from a filled one, against starting Node alone. */
export function benchFirstAnswer(): Promise<BenchRow[]> {
  execFileSync(process.execPath, ['esbuild.mjs', '--only=cli', '--quiet', '--production'], { cwd: root });
  const start = median(() => run(['-e', '0']));
  const caches: string[] = [];
  const cold = median(() => {
    const cache = mkdtempSync(join(tmpdir(), 'veritas-bench-'));
    caches.push(cache);
    return run(ask(cache));
  });
  const [filled = ''] = caches;
  const warm = median(() => run(ask(filled)));
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
  const baseline = `node -e 0: ${start.toFixed(0)} ms`;
  return Promise.resolve([
    {
      name: 'first answer, cold (empty index cache)',
      value: cold,
      unit: 'ms',
      baseline,
      ratio: cold / start,
    },
    { name: 'first answer, warm', value: warm, unit: 'ms', baseline, ratio: warm / start },
  ]);
}

const ask = (cache: string): string[] => {
  return ['dist/cli.mjs', 'ask', QUESTION, '--cache', cache, '--journal', join(cache, 'journal')];
};

function run(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return performance.now() - started;
}

function median(measure: () => number): number {
  const values = Array.from({ length: ROUNDS }, measure).sort((a, b) => a - b);
  return values[Math.floor(ROUNDS / 2)] ?? 0;
}
