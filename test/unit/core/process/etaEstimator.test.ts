import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DurationBand, DurationHistory } from '../../../../src/core/process/durationHistory.ts';
import { EtaEstimator, type StepPhase } from '../../../../src/core/process/etaEstimator.ts';
import type { ProcessTree } from '../../../../src/core/process/processTree.ts';
import { treeArbitrary } from '../../../support/runArbitraries.ts';
import { startScenario, type Script } from '../../../support/runScenario.ts';
import { sampleStep, sampleTree } from '../../../support/treeSamples.ts';

const always = (band: DurationBand | null): DurationHistory => ({ band: () => band });
const band: DurationBand = { low: 1, typical: 2, high: 4 };

function estimator(tree: ProcessTree, history: DurationHistory | undefined, maxParallel = 4): EtaEstimator {
  return new EtaEstimator({ graph: tree.graph, steps: tree.steps, history, maxParallel });
}

const waiting = (): StepPhase => null;

describe('EtaEstimator', () => {
  const chain = sampleTree([sampleStep('a'), sampleStep('b', ['a']), sampleStep('c', ['b'])]);
  const wide = sampleTree(['a', 'b', 'c', 'd'].map((id) => sampleStep(id)));

  it.each([
    ['a chain takes the sum', chain, 4, { low: 3, high: 12 }],
    ['parallel steps take as long as one', wide, 4, { low: 1, high: 7 }],
    ['of steps that must wait for each other, the work is divided', wide, 2, { low: 2, high: 10 }],
    ['one at a time takes the sum', wide, 1, { low: 4, high: 16 }],
  ] as const)('%s', (_, tree, maxParallel, eta) => {
    expect(estimator(tree, always(band), maxParallel).estimate(0, waiting, true)).toEqual(eta);
  });

  it('is absent without a history, or while an open step has none', () => {
    const mixed = sampleTree([sampleStep('a', [], { type: 'analysis' }), sampleStep('b', ['a'])]);
    const onlySearch: DurationHistory = { band: (type) => (type === 'search' ? band : null) };
    const estimate = estimator(mixed, onlySearch);
    expect([
      estimator(chain, undefined).estimate(0, waiting, true),
      estimator(chain, always(null)).estimate(0, waiting, true),
      estimate.estimate(0, waiting, true),
      estimate.estimate(0, (position) => (position === 0 ? 'ended' : null), true),
    ]).toEqual([null, null, null, { low: 1, high: 4 }]);
  });

  it('subtracts what a running step has done, and never says that one that is late is done', () => {
    const single = sampleTree([sampleStep('a')]);
    const at = (now: number): unknown => estimator(single, always(band)).estimate(now, () => 0, true);
    expect([at(500), at(2000), at(60_000)]).toEqual([
      { low: 0.5, high: 3.5 },
      { low: 0, high: 2 },
      { low: 0, high: 1 },
    ]);
  });

  it('counts down between two events that change nothing', () => {
    const estimate = estimator(chain, always(band));
    const first = estimate.estimate(0, waiting, true);
    expect(estimate.estimate(0, waiting, false)).toBe(first);
    expect(estimate.estimate(100, waiting, false)).toEqual({ low: 2.9, high: 11.9 });
  });

  it('holds the real end if every step keeps to its band', async () => {
    const cases = treeArbitrary(15).chain((tree) =>
      fc.record({
        tree: fc.constant(tree),
        maxParallel: fc.integer({ min: 1, max: 4 }),
        times: fc.array(fc.integer({ min: 1000, max: 4000 }), { minLength: 15, maxLength: 15 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ tree, maxParallel, times }) => {
        const unlimited = sampleTree(tree.steps.map((step) => ({ ...step, time_limit_seconds: 1000 })));
        const script: Script = new Map(
          tree.steps.map(({ id }, index) => [
            id,
            [{ milliseconds: times[index] ?? 1000, end: 'result' as const }],
          ]),
        );
        const run = startScenario({ tree: unlimited, script, maxParallel, durations: always(band) });
        const { seconds } = await run.finish();
        for (const event of run.events.slice(0, -1)) {
          const left = seconds - (Date.parse(event.timestamp) - Date.UTC(2026, 0, 1)) / 1000;
          expect(event.eta?.low).toBeLessThanOrEqual(left + 0.02);
          // A countdown between two fresh estimates is as good as the last one; a late step may be given more.
          expect(event.eta?.high).toBeGreaterThanOrEqual(left - 0.02);
        }
        expect(run.events.at(-1)?.eta).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('weighs steps by what their types really took', async () => {
    const tree = sampleTree([
      sampleStep('a', [], { type: 'search' }),
      sampleStep('b', ['a'], { type: 'analysis' }),
    ]);
    const durations: DurationHistory = {
      band: (type) => (type === 'search' ? { low: 3, typical: 3, high: 3 } : null),
    };
    const run = startScenario({ tree, durations });
    await run.finish();
    const end = run.events.find(({ event_type }) => event_type === 'step_completed');
    expect(end?.percentage).toBe(75);
  });
});
