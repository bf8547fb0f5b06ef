import { describe, expect, it } from 'vitest';
import { VeritasError } from '../../../../src/core/errors.ts';
import { ProcessExecutor } from '../../../../src/core/process/processExecutor.ts';
import type { StepRunner } from '../../../../src/core/process/stepRunner.ts';
import { bounds, lines } from '../../../support/eventLines.ts';
import { RecordingLogger } from '../../../support/recordingLogger.ts';
import { script, startScenario, startWith, type TryScript } from '../../../support/runScenario.ts';
import { sampleStep, sampleTree } from '../../../support/treeSamples.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

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
