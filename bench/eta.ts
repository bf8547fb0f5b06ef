import type { ProgressEvent } from '../src/protocol/progressEvent.ts';
import { silentLogger } from '../src/core/logger.ts';
import { DurationRecords, type StepDuration } from '../src/core/process/durationHistory.ts';
import { ProcessExecutor } from '../src/core/process/processExecutor.ts';
import type { StepRunner } from '../src/core/process/stepRunner.ts';
import { ProgressCallback } from '../src/core/progress/progressCallback.ts';
import { systemClock } from '../src/node/systemClock.ts';
import { sampleStep, sampleTree } from '../test/support/treeSamples.ts';
import type { BenchRow } from './benchRow.ts';

const RUNS = 60;
const PASSAGES = 1000;
/** Milliseconds that the steps take, before they vary by up to a half each way. */
const TYPICAL = { search: 24, analysis: 12, comparison: 8 } as const;

/** How often the real end of a run lay in the band that was told at its events, over runs of varying steps. */
export async function benchEta(): Promise<BenchRow[]> {
  const records = new DurationRecords();
  const vary = variation(7);
  const shares: { readonly hits: number; readonly told: number; readonly width: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const events = await runOnce(records, vary);
    shares.push(score(events));
    records.addRun(events.flatMap(tookStep), PASSAGES);
  }
  const told = shares.reduce((sum, share) => sum + share.told, 0);
  const hits = shares.reduce((sum, share) => sum + share.hits, 0);
  const width = shares.reduce((sum, share) => sum + share.width, 0);
  return [
    {
      name: `ETA: real end within the band, ${told} estimates of ${RUNS} runs`,
      value: (100 * hits) / told,
      unit: '%',
    },
    { name: 'ETA: width of the band', value: (1000 * width) / told, unit: 'ms' },
  ];
}

const tree = sampleTree([
  sampleStep('search_1'),
  sampleStep('search_2'),
  sampleStep('analysis_1', ['search_1'], { type: 'analysis' }),
  sampleStep('analysis_2', ['search_2'], { type: 'analysis' }),
  sampleStep('comparison', ['analysis_1', 'analysis_2'], { type: 'comparison' }),
]);

async function runOnce(records: DurationRecords, vary: () => number): Promise<ProgressEvent[]> {
  const runner: StepRunner = {
    run: ({ step }) =>
      new Promise((resolve) => {
        const typical =
          TYPICAL[step.type === 'analysis' || step.type === 'comparison' ? step.type : 'search'];
        systemClock.schedule(typical * (0.5 + vary()), () => resolve({ type: 'mock' }));
      }),
  };
  const events: ProgressEvent[] = [];
  const callback = new ProgressCallback(silentLogger);
  callback.add((event) => events.push(event));
  const executor = new ProcessExecutor({
    clock: systemClock,
    logger: silentLogger,
    ids: { next: () => 'bench' },
  });
  const durations = records.forLibrary(PASSAGES);
  await executor.execute(tree, { runner, callback, language: 'de', durations }).done;
  return events;
}

function score(events: readonly ProgressEvent[]): { hits: number; told: number; width: number } {
  const end = Date.parse(events.at(-1)?.timestamp ?? '');
  const result = { hits: 0, told: 0, width: 0 };
  for (const { eta, timestamp } of events) {
    if (eta === null) continue;
    const left = (end - Date.parse(timestamp)) / 1000;
    result.told += 1;
    result.width += eta.high - eta.low;
    if (left >= eta.low && left <= eta.high) result.hits += 1;
  }
  return result;
}

function tookStep({ step_id, event_type, execution_time }: ProgressEvent): StepDuration[] {
  const type = tree.step(step_id ?? '')?.type;
  return event_type === 'step_completed' && type !== undefined ? [{ type, seconds: execution_time }] : [];
}

/** The same numbers from 0 to 1 in each run of the bench (a linear congruential generator). */
function variation(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
