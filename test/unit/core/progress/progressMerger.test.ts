import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import { applyEvent, continuity } from '../../../../src/protocol/runFold.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { EventLog } from '../../../../src/core/progress/eventLog.ts';
import { ProgressMerger } from '../../../../src/core/progress/progressMerger.ts';
import { sampleLog } from '../../../support/eventSamples.ts';
import { scriptArbitrary, treeArbitrary } from '../../../support/runArbitraries.ts';
import { startScenario } from '../../../support/runScenario.ts';
import { sampleAnalysis } from '../../../support/treeSamples.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

type Delivered = readonly [from: number, to: number, type: string];

/** Pushes the sample log, `wait` milliseconds apart. */
async function merge(
  options: { intervalMilliseconds: number | null; detail?: 'milestones' | 'full' },
  wait: number,
): Promise<Delivered[]> {
  const clock = new VirtualClock();
  const delivered: Delivered[] = [];
  const merger = new ProgressMerger({
    clock,
    deliver: (event, from) => delivered.push([from, event.sequence, event.event_type]),
    ...options,
  });
  for (const event of sampleLog()) {
    merger.push(event);
    await clock.advance(wait);
  }
  return delivered;
}

const whole: readonly Delivered[] = [
  [1, 1, 'plan_started'],
  [2, 2, 'step_started'],
  [3, 3, 'step_progress'],
  [4, 4, 'step_progress'],
  [5, 5, 'step_progress'],
  [6, 6, 'step_completed'],
  [7, 7, 'plan_completed'],
];

describe('ProgressMerger', () => {
  it('lets everything through at once when the reader is fast enough', async () => {
    expect(await merge({ intervalMilliseconds: 5 }, 10)).toEqual(whole);
    expect(await merge({ intervalMilliseconds: 0 }, 0)).toEqual(whole);
  });

  it('keeps the newest progress and says which numbers it stands for', async () => {
    expect(await merge({ intervalMilliseconds: 100 }, 10)).toEqual([
      ...whole.slice(0, 3),
      [4, 5, 'step_progress'],
      ...whole.slice(5),
    ]);
    expect(await merge({ intervalMilliseconds: null }, 10)).toEqual([
      ...whole.slice(0, 2),
      [3, 5, 'step_progress'],
      ...whole.slice(5),
    ]);
  });

  it('delivers what waits once the interval is over, without a further event', async () => {
    const clock = new VirtualClock();
    const delivered: number[] = [];
    const deliver = (event: ProgressEvent): void => void delivered.push(event.sequence);
    const merger = new ProgressMerger({ clock, intervalMilliseconds: 50, deliver, after: 2 });
    for (const event of sampleLog().slice(2, 5)) merger.push(event);
    expect([delivered, clock.pending]).toEqual([[3], 1]);
    await clock.advance(49);
    expect(delivered).toEqual([3]);
    await clock.advance(1);
    expect([delivered, clock.pending]).toEqual([[3, 5], 0]);
  });

  it('leaves details out at milestones and covers their numbers', async () => {
    expect(await merge({ intervalMilliseconds: 0, detail: 'milestones' }, 10)).toEqual([
      ...whole.slice(0, 3),
      [4, 5, 'step_progress'],
      ...whole.slice(5),
    ]);
  });

  it('drops what waits and its timer when disposed', async () => {
    const clock = new VirtualClock();
    const delivered: number[] = [];
    const deliver = (event: ProgressEvent): void => void delivered.push(event.sequence);
    const merger = new ProgressMerger({ clock, intervalMilliseconds: 50, deliver });
    for (const event of sampleLog().slice(0, 5)) merger.push(event);
    merger.dispose();
    await clock.advance(1000);
    expect([delivered, clock.pending]).toEqual([[1, 2, 3], 0]);
  });

  it('of any run: no hole, no start or end lost, and a view ends in the same state', async () => {
    const cases = treeArbitrary(10).chain((tree) => fc.tuple(fc.constant(tree), scriptArbitrary(tree)));
    const rates = fc.constantFrom(0, 7, 60, null);
    const details = fc.constantFrom('milestones' as const, 'full' as const);
    await fc.assert(
      fc.asyncProperty(cases, rates, details, async ([tree, script], intervalMilliseconds, detail) => {
        const run = startScenario({ tree, script, detail: 'full', timeoutSeconds: 2 });
        const got: [number, ProgressEvent][] = [];
        const deliver = (event: ProgressEvent, from: number): void => void got.push([from, event]);
        const merger = new ProgressMerger({ clock: run.clock, deliver, intervalMilliseconds, detail });
        run.callback.add((event) => merger.push(event));
        await run.finish();

        const frame = {
          query: '',
          mode: 'mock',
          detail,
          paused: false,
          analysis: sampleAnalysis('unknown'),
          tree: tree.toJSON(),
          result: null,
        } as const;
        const log = new EventLog({
          runId: 'run',
          logger: silentLogger,
          stepIds: tree.steps.map(({ id }) => id),
        });
        let view = log.snapshot(frame);
        for (const [from, event] of got) {
          expect(continuity(view.sequence, from, event.sequence)).toBe('next');
          view = applyEvent(view, event);
        }
        for (const event of run.events) log.append(event);
        expect({ ...view, events: [] }).toEqual({ ...log.snapshot(frame), events: [] });
        const lasting = ({ event_type }: ProgressEvent): boolean => event_type !== 'step_progress';
        expect(view.events.filter(lasting)).toEqual(run.events.filter(lasting));
      }),
      { numRuns: 80 },
    );
  });
});
