import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Engine } from '../src/core/engine.ts';
import { silentLogger } from '../src/core/logger.ts';
import type { Detail } from '../src/protocol/vocabulary.ts';
import { openLibraries } from '../src/node/library/openLibraries.ts';
import { nextTurn, systemClock } from '../src/node/systemClock.ts';
import type { BenchRow } from './benchRow.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const QUESTIONS = [
  'Bauantrag für Einfamilienhaus in Stuttgart',
  'Unterschied zwischen GmbH und AG gründen',
  'Wie viel kostet ein Bauantrag in München?',
];
const ROUNDS = 5;

interface Figures {
  /** Until the question is analysed and planned, before the run's first event. */
  readonly reading: number;
  readonly run: number;
  readonly block: number;
  readonly waits: readonly number[];
}

/**
 * What a run does to the thread it runs on, in a fresh process and after some runs: the longest time without a turn of the event loop,
 * and the time from an event to the next turn, in which whatever was posted for it can leave the process.
 */
export async function benchResponsiveness(): Promise<BenchRow[]> {
  execFileSync(process.execPath, ['esbuild.mjs', '--only=cli', '--quiet', '--production'], { cwd: root });
  const cacheDir = mkdtempSync(join(tmpdir(), 'veritas-bench-loop-'));
  const library = await openLibraries({
    libraries: [{ id: 'starter', name: 'Veritas', root: join(root, 'library'), kind: 'starter' }],
    cacheDir,
    workerUrl: pathToFileURL(join(root, 'dist/libraryWorker.mjs')),
  });
  let id = 0;
  const ids = { next: () => String((id += 1)) };
  const engine = new Engine({ library, clock: systemClock, ids, logger: silentLogger, turn: nextTurn });
  const rows: BenchRow[] = [];
  try {
    for (const round of Array.from({ length: ROUNDS }, (_, index) => index)) {
      const all: Figures[] = [];
      for (const query of QUESTIONS) {
        for (const detail of ['milestones', 'full'] as const) all.push(await measured(engine, query, detail));
      }
      if (round > 0 && round < ROUNDS - 1) continue;
      const when = round === 0 ? 'first runs of the process' : 'later runs';
      const waits = all.flatMap((each) => each.waits).sort((a, b) => a - b);
      const mean = all.reduce((sum, { run }) => sum + run, 0) / all.length;
      const at = (share: number): number => waits[Math.floor(waits.length * share)] ?? 0;
      rows.push(
        { name: `${when}: a run`, value: mean, unit: 'ms' },
        {
          name: `${when}: reading a question`,
          value: Math.max(...all.map(({ reading }) => reading)),
          unit: 'ms',
        },
        { name: `${when}: longest block`, value: Math.max(...all.map(({ block }) => block)), unit: 'ms' },
        { name: `${when}: event waits for the loop, median`, value: at(0.5), unit: 'ms' },
        { name: `${when}: event waits for the loop, 90 %`, value: at(0.9), unit: 'ms' },
      );
    }
  } finally {
    await library.close();
    rmSync(cacheDir, { recursive: true, force: true });
  }
  return rows;
}

async function measured(engine: Engine, query: string, detail: Detail): Promise<Figures> {
  const waits: number[] = [];
  let block = 0;
  let last = performance.now();
  let ended = false;
  const look = (): void => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
    if (!ended) setImmediate(look);
  };
  const started = performance.now();
  const run = engine.start({ query, detail });
  const reading = performance.now() - started;
  last = performance.now();
  look();
  run.subscribe(() => {
    const at = performance.now();
    setImmediate(() => waits.push(performance.now() - at));
  });
  await run.done;
  const seconds = performance.now() - started;
  await new Promise(setImmediate);
  ended = true;
  return { reading, run: seconds, block, waits };
}
