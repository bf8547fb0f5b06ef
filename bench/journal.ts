import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { Engine } from '../src/core/engine.ts';
import { foldRun } from '../src/core/journal/journaledRun.ts';
import { MemoryLibrary } from '../src/core/library/memoryLibrary.ts';
import { silentLogger } from '../src/core/logger.ts';
import { ProcessExecutor } from '../src/core/process/processExecutor.ts';
import type { ProcessTree } from '../src/core/process/processTree.ts';
import { ProgressCallback } from '../src/core/progress/progressCallback.ts';
import type { FileRecorder } from '../src/node/journal/fileRecorder.ts';
import { Journal, type NewQuestion } from '../src/node/journal/journal.ts';
import { decodeRecords, encodeRecord } from '../src/node/journal/recordLines.ts';
import { runFileName } from '../src/node/journal/runFiles.ts';
import { randomIds } from '../src/node/randomIds.ts';
import { systemClock } from '../src/node/systemClock.ts';
import { RUN_FILE_SUFFIX, type JournalRecord } from '../src/protocol/journal.ts';
import { sampleStep, sampleTree } from '../test/support/treeSamples.ts';
import { measureAsync, type BenchRow } from './benchRow.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = 1000;
const APPENDS = 3000;
const QUESTION = 'Unterschied zwischen GmbH und AG';

/** What keeping runs costs while they run, and what it takes to have them back. */
export async function benchJournal(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veritas-bench-'));
  try {
    const records = await recordRun(join(folder, 'one'));
    return [
      ...(await stepRows(join(folder, 'steps'))),
      await questionRow(join(folder, 'questions')),
      ...(await appendRows(join(folder, 'appends'), records)),
      ...(await restoreRows(join(folder, 'many'), records)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openJournal(folder: string): Journal {
  return new Journal({
    folder,
    language: 'en',
    program: 'bench',
    clock: systemClock,
    maxBytes: 1e12,
    onNotice: (notice) => {
      throw notice;
    },
  });
}

function question(query = QUESTION): NewQuestion {
  const request = { mode: 'agents', detail: 'milestones', language: null, max_parallel: 4 } as const;
  return {
    run_id: randomIds.next(),
    query,
    conversation_id: null,
    request: { ...request, timeout_seconds: null, sources: null },
  };
}

/** A real run of 22 events over the starter library, as its file has it. */
async function recordRun(folder: string): Promise<readonly JournalRecord[]> {
  const guides = join(root, 'library');
  const texts = readdirSync(guides, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, text: readFileSync(join(guides, path), 'utf8') }));
  const library = new MemoryLibrary(texts);
  const engine = new Engine({ library, clock: systemClock, ids: randomIds, logger: silentLogger });
  const asked = question();
  const recorder = await openJournal(folder).begin(asked);
  await engine.start({ query: asked.query, runId: asked.run_id, recorder }).done;
  await recorder.close();
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith(RUN_FILE_SUFFIX));
  return decodeRecords(readFileSync(join(folder, name))).records;
}

/** Steps that do nothing, with all their events kept and without. */
async function stepRows(folder: string): Promise<BenchRow[]> {
  const steps = Array.from({ length: 100 }, (_, index) =>
    sampleStep(`s${index}`, index < 10 ? [] : [`s${index - 10}`]),
  );
  const tree = sampleTree(steps);
  const off = (await measureAsync(() => runSteps(tree, null))) / steps.length;
  const recorder = await openJournal(folder).begin(question());
  const on = (await measureAsync(() => runSteps(tree, recorder))) / steps.length;
  await recorder.close();
  const baseline = `journal off: ${off.toFixed(1)} µs`;
  return [{ name: "executor's cost per step, journal on", value: on, unit: 'µs', baseline, ratio: on / off }];
}

async function runSteps(tree: ProcessTree, recorder: FileRecorder | null): Promise<void> {
  const callback = new ProgressCallback(silentLogger);
  if (recorder !== null) callback.add((event) => recorder.event(event));
  const executor = new ProcessExecutor({ clock: systemClock, logger: silentLogger, ids: randomIds });
  const kept = recorder === null ? {} : { onStepResult: recorder.stepResult.bind(recorder) };
  const runner = {
    run: ({ report }: { report: { milestone(percentage: number, message: string): void } }) => {
      report.milestone(25, 'material in hand');
      report.milestone(90, 'result made');
      return Promise.resolve({ type: 'mock' } as const);
    },
  };
  await executor.execute(tree, { runner, callback, language: 'de', maxParallel: 10, ...kept }).done;
}

async function questionRow(folder: string): Promise<BenchRow> {
  const journal = openJournal(folder);
  const times: number[] = [];
  for (let index = 0; index < 60; index += 1) {
    const started = performance.now();
    const recorder = await journal.begin(question());
    times.push(performance.now() - started);
    await recorder.close();
  }
  return { name: 'question on the disk before the run, p50', value: quantile(times, 0.5), unit: 'ms' };
}

/** From the moment a record is handed over to the moment it is in the file, and what handing it over takes. */
async function appendRows(folder: string, records: readonly JournalRecord[]): Promise<BenchRow[]> {
  const events = records.flatMap((record) => (record.kind === 'event' ? [record.event] : []));
  const recorder = await openJournal(folder).begin(question());
  const given: number[] = [];
  const written: number[] = [];
  for (let index = 0; index < APPENDS; index += 1) {
    const event = events[index % events.length];
    if (event === undefined) continue;
    const started = performance.now();
    recorder.event(event);
    given.push(performance.now() - started);
    await recorder.flushed();
    written.push(performance.now() - started);
  }
  await recorder.close();
  return [
    { name: 'append handed over, p99', value: quantile(given, 0.99) * 1000, unit: 'µs' },
    { name: 'append in the file, p50', value: quantile(written, 0.5), unit: 'ms' },
    { name: 'append in the file, p99', value: quantile(written, 0.99), unit: 'ms' },
  ];
}

async function restoreRows(folder: string, records: readonly JournalRecord[]): Promise<BenchRow[]> {
  const bytes = writeCopies(folder, records);
  const fresh = await timed(() => openJournal(folder).list());
  const indexed = await timed(() => openJournal(folder).list());
  const [newest] = await openJournal(folder).list();
  const one = await timed(() => openJournal(folder).read(newest?.run_id ?? ''));
  const restored = openJournal(folder);
  const before = heapUsed();
  const kept = await restored.list();
  const held = heapUsed() - before;
  const events = kept.reduce((sum, run) => sum + run.events, 0);
  if (kept.length !== RUNS || events !== RUNS * foldRun(records).events.length)
    throw new Error('runs are missing');
  const megabytes = `${Math.round(bytes / 1e6)} MB`;
  return [
    { name: `restore ${RUNS} runs of 22 events`, value: indexed, unit: 'ms' },
    { name: `the same with its index lost (${megabytes} read)`, value: fresh, unit: 'ms' },
    { name: 'open one of them with its whole log', value: one, unit: 'ms' },
    { name: 'memory of the restored runs, per event', value: held / events, unit: 'bytes' },
  ];
}

/** The run under other ids, a second apart; returns their bytes. */
function writeCopies(folder: string, records: readonly JournalRecord[]): number {
  mkdirSync(folder);
  const [first] = records;
  const original = first?.kind === 'question' ? first.run_id : '';
  const json = JSON.stringify(records);
  let bytes = 0;
  for (let index = 0; index < RUNS; index += 1) {
    const runId = randomIds.next();
    const askedAt = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
    const copies: unknown = JSON.parse(json.replaceAll(original, runId));
    const lines = (copies as JournalRecord[]).map(encodeRecord).join('');
    writeFileSync(join(folder, runFileName(askedAt, runId)), lines);
    bytes += Buffer.byteLength(lines);
  }
  return bytes;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  for (let round = 0; round < 3; round += 1)
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
  return process.memoryUsage().heapUsed;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
}
