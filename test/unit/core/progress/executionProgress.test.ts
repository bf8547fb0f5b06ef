import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVeritasError } from '../../../../src/core/errors.ts';
import { ExecutionProgress } from '../../../../src/core/progress/executionProgress.ts';
import { scriptArbitrary, treeArbitrary } from '../../../support/runArbitraries.ts';
import { startScenario } from '../../../support/runScenario.ts';
import { sampleStep, sampleTree } from '../../../support/treeSamples.ts';

const tree = sampleTree([sampleStep('a'), sampleStep('b'), sampleStep('c', ['b']), sampleStep('d', ['a'])]);
const script = new Map([['b', [{ milliseconds: 30, end: 'fatal' as const }]]]);

describe('ExecutionProgress', () => {
  it('knows the state of each step, the counts and the statistics', async () => {
    const run = startScenario({ tree, script });
    await run.finish();
    const progress = new ExecutionProgress('run', ['a', 'b', 'c', 'd']);
    const seen: unknown[] = [];
    for (const event of run.events) {
      progress.apply(event);
      if (event.event_type !== 'step_progress')
        seen.push([event.event_type, progress.status, progress.counts.running]);
    }
    expect(seen).toEqual([
      ['plan_started', 'starting', 0],
      ['step_started', 'running', 1],
      ['step_started', 'running', 2],
      ['step_completed', 'running', 1],
      ['step_started', 'running', 2],
      ['step_completed', 'running', 1],
      ['step_failed', 'running', 0],
      ['step_failed', 'running', 0],
      ['plan_completed', 'completed', 0],
    ]);
    expect(progress.counts).toEqual({
      pending: 0,
      running: 0,
      completed: 2,
      failed: 1,
      skipped: 1,
      cancelled: 0,
    });
    expect(progress.statistics).toEqual({
      events: 15,
      events_by_type: {
        plan_started: 1,
        step_started: 3,
        step_progress: 6,
        step_completed: 2,
        step_failed: 2,
        plan_completed: 1,
      },
      seconds: 0.03,
      steps_completed: 2,
      steps_failed: 1,
      steps_skipped: 1,
      steps_cancelled: 0,
    });
    expect(
      progress.steps.map(({ step_id, status, percentage, execution_time }) => [
        step_id,
        status,
        percentage,
        execution_time,
      ]),
    ).toEqual([
      ['a', 'completed', 100, 0.01],
      ['b', 'failed', 90, 0.03],
      ['c', 'skipped', 0, 0],
      ['d', 'completed', 100, 0.01],
    ]);
  });

  it('survives JSON at any moment and goes on from there', async () => {
    await fc.assert(
      fc.asyncProperty(
        treeArbitrary(8).chain((each) => fc.tuple(fc.constant(each), scriptArbitrary(each))),
        fc.nat({ max: 40 }),
        async ([each, behaviour], cut) => {
          const run = startScenario({ tree: each, script: behaviour, timeoutSeconds: 1, detail: 'full' });
          await run.finish();
          const ids = each.steps.map(({ id }) => id);
          const whole = new ExecutionProgress('run', ids);
          let copied = new ExecutionProgress('run', ids);
          run.events.forEach((event, index) => {
            whole.apply(event);
            if (index === cut) copied = ExecutionProgress.fromJSON(JSON.parse(JSON.stringify(copied)));
            copied.apply(event);
          });
          expect(copied.toJSON()).toEqual(whole.toJSON());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps what an earlier section finished when a run resumes', async () => {
    const first = startScenario({ tree });
    await first.finish();
    const progress = new ExecutionProgress('run', ['a', 'b', 'c', 'd']);
    // Cut off in the middle: b runs, a has completed.
    const upTo = first.events.findIndex(({ event_type }) => event_type === 'step_completed');
    for (const event of first.events.slice(0, upTo + 1)) progress.apply(event);
    const finished = new Map([['a', { type: 'mock' as const }]]);
    const second = startScenario({ tree, finished, firstSequence: upTo + 2 });
    await second.finish();
    progress.apply(second.events[0]!);
    expect(progress.counts).toEqual({
      pending: 3,
      running: 0,
      completed: 1,
      failed: 0,
      skipped: 0,
      cancelled: 0,
    });
    for (const event of second.events.slice(1)) progress.apply(event);
    expect([progress.counts.completed, progress.percentage]).toEqual([4, 100]);
  });

  it.each([null, 7, {}, { run_id: 'run' }, { ...new ExecutionProgress('run').toJSON(), percentage: 101 }])(
    'refuses %j',
    (value) => {
      let thrown: unknown;
      try {
        ExecutionProgress.fromJSON(value);
      } catch (error) {
        thrown = error;
      }
      expect(isVeritasError(thrown, 'invalid_message')).toBe(true);
    },
  );
});
