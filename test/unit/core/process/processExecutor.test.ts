import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { MockStepRunner } from '../../../../src/core/process/mockStepRunner.ts';
import { ProcessBuilder } from '../../../../src/core/process/processBuilder.ts';
import { ProcessExecutor } from '../../../../src/core/process/processExecutor.ts';
import { bounds, lines } from '../../../support/eventLines.ts';
import { script, startScenario } from '../../../support/runScenario.ts';
import { sampleAnalysis, sampleStep, sampleTree } from '../../../support/treeSamples.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

const builder = new ProcessBuilder({ analyze: (query) => sampleAnalysis('unknown', {}, query) });

describe('order and parallelism', () => {
  it.each([
    ['procedure_query', [], 14],
    ['comparison', ['GmbH', 'AG'], 22],
    ['calculation', [], 10],
  ] as const)(
    'a %s plan gives as many milestone events as the original system',
    async (intent, subjects, count) => {
      const tree = builder.build(sampleAnalysis(intent, { subjects: [...subjects] }));
      const details = new Map(
        tree.steps.map(({ id }) => [id, [{ milliseconds: 20, end: 'result' as const, details: 5 }]]),
      );
      const run = startScenario({ tree, script: details });
      await run.finish();
      expect(run.events.length).toBe(count);
      const full = startScenario({ tree, script: details, detail: 'full' });
      await full.finish();
      expect(full.events.length).toBe(count + 5 * tree.steps.length);
    },
  );

  it('starts a step as soon as its own dependencies are done', async () => {
    const tree = sampleTree([sampleStep('slow'), sampleStep('fast'), sampleStep('after fast', ['fast'])]);
    const run = startScenario({ tree, script: script({ slow: [{ milliseconds: 100, end: 'result' }] }) });
    await run.finish();
    expect(bounds(run.events)).toEqual([
      '0 plan_started',
      '0 step_started slow',
      '0 step_started fast',
      '10 step_completed fast',
      '10 step_started after fast',
      '20 step_completed after fast',
      '100 step_completed slow',
      '100 plan_completed',
    ]);
  });

  it('runs at most maxParallel steps at once', async () => {
    const tree = sampleTree(['a', 'b', 'c'].map((id) => sampleStep(id)));
    const run = startScenario({ tree, maxParallel: 2 });
    await run.finish();
    expect(bounds(run.events).slice(1, 6)).toEqual([
      '0 step_started a',
      '0 step_started b',
      '10 step_completed a',
      '10 step_started c',
      '10 step_completed b',
    ]);
  });

  it('gives a step the results of its dependencies, and of no other step', async () => {
    const tree = sampleTree([
      sampleStep('a'),
      sampleStep('b'),
      sampleStep('c', ['a']),
      sampleStep('d', ['c']),
    ]);
    const { results } = await startScenario({ tree }).finish();
    const subjects = [...results].map(([id, result]) => [
      id,
      result.type === 'analysis' ? result.subject : '',
    ]);
    expect(Object.fromEntries(subjects)).toMatchObject({
      c: 'c(a={"type":"analysis","subject":"a()","facts":[]})',
      d: expect.not.stringContaining('b()'),
    });
  });

  it('takes a dependency that is named twice for one', async () => {
    const run = startScenario({ tree: sampleTree([sampleStep('a'), sampleStep('b', ['a', 'a'])]) });
    expect((await run.finish()).partial).toBe(false);
  });

  it('tells the first event after the caller has the execution', async () => {
    const run = startScenario({ tree: sampleTree([sampleStep('a')]) });
    expect(run.events).toEqual([]);
    await run.finish();
    expect(run.events.length).toBe(6);
  });

  it('draws a run id when it is given none', () => {
    const clock = new VirtualClock();
    const executor = new ProcessExecutor({ clock, logger: silentLogger, ids: { next: () => 'drawn' } });
    const options = {
      runner: { run: () => Promise.reject(new Error()) },
      callback: { emit: () => undefined },
    };
    const tree = sampleTree([sampleStep('a')]);
    expect(executor.execute(tree, { ...options, language: 'de' }).runId).toBe('drawn');
    expect(executor.execute(tree, { ...options, language: 'de', runId: 'given' }).runId).toBe('given');
  });
});

describe('resuming', () => {
  const tree = sampleTree([sampleStep('a'), sampleStep('b', ['a']), sampleStep('c', ['b'])]);

  it('counts finished steps as done, runs the rest with their results, and tells nothing of them', async () => {
    const finished = new Map([['a', { type: 'mock' as const }]]);
    const run = startScenario({ tree, finished, firstSequence: 8 });
    const outcome = await run.finish();
    const first = run.events[0];
    expect([
      first?.sequence,
      first?.current_step,
      first?.percentage,
      first?.data['resumed'],
      first?.message,
    ]).toEqual([8, 1, 33.3, ['a'], 'Research goes on: 1 of 3 steps are already done']);
    expect([...run.runner.tries.keys()]).toEqual(['b', 'c']);
    expect(outcome.results.get('b')).toEqual({
      type: 'analysis',
      subject: 'b(a={"type":"mock"})',
      facts: [],
    });
  });

  it('ends at once if nothing is left, and ignores results of steps that the tree does not have', async () => {
    const finished = new Map(['a', 'b', 'c', 'x'].map((id) => [id, { type: 'mock' as const }]));
    const run = startScenario({ tree, finished });
    const outcome = await run.finish();
    expect([bounds(run.events), outcome.partial, outcome.results.size]).toEqual([
      ['0 plan_started', '0 plan_completed'],
      false,
      3,
    ]);
  });
});

describe('mock mode', () => {
  it('reports 10, 50, 90 and 100 percent of each step and claims nothing', async () => {
    const clock = new VirtualClock();
    const { events, execution } = mockRun(clock, 40);
    const outcome = await clock.runUntil(execution.done);
    expect(lines(events)).toEqual([
      '0 plan_started',
      '0 step_started a',
      '40 step_progress a 10',
      '80 step_progress a 50',
      '120 step_progress a 90',
      '160 step_progress a 100',
      '160 step_completed a',
      '160 plan_completed',
    ]);
    expect([...outcome.results]).toEqual([['a', { type: 'mock' }]]);
  });

  it('leaves no timer when it is cancelled', async () => {
    const clock = new VirtualClock();
    const { execution } = mockRun(clock, 1000);
    await clock.advance(500);
    execution.cancel();
    await clock.runUntil(execution.done);
    expect(clock.pending).toBe(0);
  });
});

function mockRun(clock: VirtualClock, pause: number) {
  const events: ProgressEvent[] = [];
  const executor = new ProcessExecutor({ clock, logger: silentLogger, ids: { next: () => 'run' } });
  const runner = new MockStepRunner({ clock, language: 'de', pause });
  const callback = { emit: (event: ProgressEvent) => void events.push(event) };
  return {
    events,
    execution: executor.execute(sampleTree([sampleStep('a')]), { runner, callback, language: 'de' }),
  };
}
