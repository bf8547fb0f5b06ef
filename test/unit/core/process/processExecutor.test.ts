import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import { VeritasError } from '../../../../src/core/errors.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { MockStepRunner } from '../../../../src/core/process/mockStepRunner.ts';
import { ProcessBuilder } from '../../../../src/core/process/processBuilder.ts';
import { ProcessExecutor } from '../../../../src/core/process/processExecutor.ts';
import type { StepRunner } from '../../../../src/core/process/stepRunner.ts';
import { bounds, lines } from '../../../support/eventLines.ts';
import { RecordingLogger } from '../../../support/recordingLogger.ts';
import { script, startScenario, startWith, type TryScript } from '../../../support/runScenario.ts';
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

describe('failure', () => {
  const tree = sampleTree([
    sampleStep('a'),
    sampleStep('b'),
    sampleStep('c', ['a']),
    sampleStep('d', ['c']),
    sampleStep('e', ['b']),
  ]);

  it('skips what depends on a failed step, and the rest goes on', async () => {
    const run = startScenario({ tree, script: script({ a: [{ milliseconds: 5, end: 'fatal' }] }) });
    const outcome = await run.finish();
    expect(bounds(run.events)).toEqual([
      '0 plan_started',
      '0 step_started a',
      '0 step_started b',
      '5 step_failed a failed',
      '5 step_failed c skipped',
      '5 step_failed d skipped',
      '10 step_completed b',
      '10 step_started e',
      '20 step_completed e',
      '20 plan_completed',
    ]);
    expect(Object.fromEntries(outcome.failures)).toEqual({
      a: { code: 'store_failed', message: 'broken' },
      c: { code: 'dependency_failed', message: 'Skipped because “Step a” has no result' },
      d: { code: 'dependency_failed', message: 'Skipped because “Step a” has no result' },
    });
    expect([outcome.status, outcome.partial, run.events.at(-1)?.data]).toEqual([
      'completed',
      true,
      { partial: true, completed: 2, failed: 1, skipped: 2, cancelled: 0 },
    ]);
  });

  it('fails the plan only if no step has a result', async () => {
    const run = startScenario({
      tree,
      script: script({ a: [{ milliseconds: 5, end: 'throws' }], b: [{ milliseconds: 5, end: 'fatal' }] }),
    });
    const outcome = await run.finish();
    expect([outcome.status, outcome.results.size, run.events.at(-1)?.event_type]).toEqual([
      'failed',
      0,
      'plan_failed',
    ]);
    expect(outcome.failures.get('a')).toEqual({
      code: 'internal',
      message: 'An unexpected fault occurred. The log has the details.',
    });
  });

  it('a step that reports a cancellation nobody asked for has failed', async () => {
    const runner: StepRunner = { run: () => Promise.reject(new VeritasError('cancelled', 'lost interest')) };
    const { clock, execution, events } = startWith(runner);
    const outcome = await clock.runUntil(execution.done);
    expect([outcome.status, outcome.failures.get('a')?.code, events.at(-2)?.status]).toEqual([
      'failed',
      'step_failed',
      'failed',
    ]);
  });

  it('tries again, with growing waits, only for retryable errors and only so often', async () => {
    const single = sampleTree([sampleStep('a')]);
    const busy: TryScript = { milliseconds: 0, end: 'retryable' };
    const fine: TryScript = { milliseconds: 0, end: 'result' };
    const cases: readonly (readonly TryScript[])[] = [
      [busy, busy, fine],
      [busy],
      [{ milliseconds: 0, end: 'fatal' }],
    ];
    const seen = await Promise.all(
      cases.map(async (tries) => {
        const run = startScenario({ tree: single, script: script({ a: tries }), detail: 'full' });
        const { status } = await run.finish();
        return [status, run.runner.tries.get('a'), ...lines(run.events).slice(2, -2)];
      }),
    );
    const milestones = ['0 step_progress a 25', '0 step_progress a 90'];
    const retries = ['0 step_progress a 90', '200 step_progress a 90'];
    expect(seen).toEqual([
      ['completed', 3, ...milestones, ...retries],
      ['failed', 3, ...milestones, ...retries],
      ['failed', 1, ...milestones],
    ]);
  });

  it('counts no wait between two tries as silence or as time of a try', async () => {
    // The silence of b wakes the run at 180 ms, while a waits for its second try.
    const both = sampleTree([sampleStep('a', [], { time_limit_seconds: 0.1 }), sampleStep('b')]);
    const busy: TryScript = { milliseconds: 50, end: 'retryable' };
    const tries = script({
      a: [busy, busy, { milliseconds: 50, end: 'result' }],
      b: [{ milliseconds: 100, end: 'never' }],
    });
    const run = startScenario({ tree: both, script: tries, detail: 'full', stuckSeconds: 0.09 });
    await run.finish();
    const told = run.events.filter(
      (event) => event.metadata['stuck'] === true || event.event_type === 'step_completed',
    );
    expect(lines(told)).toEqual(['180 step_progress b 90', '750 step_completed a']);
  });

  it('tells skipped steps in the order of the tree', async () => {
    const steps = [sampleStep('d', ['c']), sampleStep('c', ['b']), sampleStep('b', ['a']), sampleStep('a')];
    const run = startScenario({
      tree: sampleTree(steps),
      script: script({ a: [{ milliseconds: 1, end: 'fatal' }] }),
    });
    await run.finish();
    expect(bounds(run.events).slice(3, 6)).toEqual([
      '1 step_failed d skipped',
      '1 step_failed c skipped',
      '1 step_failed b skipped',
    ]);
  });

  it('leaves no timer when the run ends because a time limit was met', async () => {
    const single = sampleTree([sampleStep('a', [], { time_limit_seconds: 1 })]);
    const run = startScenario({
      tree: single,
      runner: { run: () => new Promise(() => undefined) },
      timeoutSeconds: 60,
    });
    await run.finish();
    expect(run.clock.pending).toBe(0);
  });

  it('ends a try at its time limit, and does not repeat it', async () => {
    const single = sampleTree([sampleStep('a', [], { time_limit_seconds: 2 })]);
    const run = startScenario({
      tree: single,
      script: script({ a: [{ milliseconds: 3000, end: 'result' }] }),
    });
    const outcome = await run.finish();
    expect(bounds(run.events).slice(2)).toEqual(['2000 step_failed a failed', '2000 plan_failed failed']);
    expect([outcome.failures.get('a'), run.runner.tries.get('a')]).toEqual([
      { code: 'step_timeout', message: 'No result after 2 s' },
      1,
    ]);
  });

  it('drops the late result of an agent that ignored its time limit, and says so in the log', async () => {
    const logger = new RecordingLogger();
    const single = sampleTree([sampleStep('a', [], { time_limit_seconds: 2 })]);
    const run = startScenario({
      tree: single,
      logger,
      script: script({ a: [{ milliseconds: 3000, end: 'result' }] }),
    });
    await run.finish();
    await run.clock.advance(5000);
    expect(logger.lines).toEqual(['error: Step a failed.', 'info: Dropped a late result of step a.']);
  });

  it('a sink that breaks the run ends it rather than hangs it', async () => {
    const clock = new VirtualClock();
    const logger = new RecordingLogger();
    const executor = new ProcessExecutor({ clock, logger, ids: { next: () => 'run' } });
    const callback = {
      emit: () => {
        throw new Error('disk full');
      },
    };
    const runner: StepRunner = { run: () => Promise.resolve({ type: 'mock' }) };
    const { done } = executor.execute(sampleTree([sampleStep('a')]), { runner, callback, language: 'de' });
    expect((await clock.runUntil(done)).status).toBe('failed');
    expect([logger.lines, clock.pending]).toEqual([['error: Run run broke.'], 0]);
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
