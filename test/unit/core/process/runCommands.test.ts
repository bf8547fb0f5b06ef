import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import { VeritasError } from '../../../../src/core/errors.ts';
import type { StepRunner, StepRunnerContext } from '../../../../src/core/process/stepRunner.ts';
import { verifyOrder } from '../../../../src/core/progress/orderVerifier.ts';
import { bounds, lines } from '../../../support/eventLines.ts';
import { script, startScenario, startWith, type Script } from '../../../support/runScenario.ts';
import { sampleStep, sampleTree } from '../../../support/treeSamples.ts';

describe('commands', () => {
  const tree = sampleTree([sampleStep('a'), sampleStep('b'), sampleStep('c', ['a', 'b'])]);
  const slow = script({ b: [{ milliseconds: 1000, end: 'never' }] });

  it('cancel ends everything in the same moment, even with an agent that never returns', async () => {
    const run = startScenario({ tree, script: slow });
    await run.clock.advance(50);
    run.execution.cancel();
    const outcome = await run.finish();
    expect(bounds(run.events).slice(3)).toEqual([
      '10 step_completed a',
      '50 step_failed b cancelled',
      '50 step_failed c cancelled',
      '50 plan_failed cancelled',
    ]);
    expect([outcome.status, outcome.partial, [...outcome.results.keys()], outcome.seconds]).toEqual([
      'cancelled',
      true,
      ['a'],
      0.05,
    ]);
    expect(run.events.at(-1)?.percentage).toBeLessThan(50);
  });

  it('cancel reaches the agent', async () => {
    const signals: AbortSignal[] = [];
    const runner: StepRunner = {
      run: ({ signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    };
    const { clock, execution } = startWith(runner);
    await clock.advance(10);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    execution.cancel();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it.each(['before the start', 'later', 'already'])('an outer signal cancels the run (%s)', async (when) => {
    const controller = new AbortController();
    if (when === 'already') controller.abort();
    const { clock, execution, events } = startWith(
      { run: () => new Promise(() => undefined) },
      { signal: controller.signal },
    );
    if (when === 'before the start') controller.abort();
    await clock.advance(20);
    if (when === 'later') controller.abort();
    expect((await clock.runUntil(execution.done)).status).toBe('cancelled');
    expect(verifyOrder(events)).toEqual([]);
  });

  it('stop and answer ends the open steps and completes with what is finished', async () => {
    const run = startScenario({ tree, script: slow });
    await run.clock.advance(50);
    run.execution.stopAndAnswer();
    const outcome = await run.finish();
    expect(bounds(run.events).slice(4)).toEqual([
      '50 step_failed b cancelled',
      '50 step_failed c cancelled',
      '50 plan_completed',
    ]);
    const last = run.events.at(-1);
    expect([outcome.status, outcome.partial, last?.percentage, last?.data['partial'], last?.message]).toEqual(
      ['completed', true, 100, true, 'Research ended: 1 of 3 steps completed'],
    );
  });

  it('pause lets running steps finish and starts no more; resume goes on', async () => {
    const run = startScenario({ tree, maxParallel: 1 });
    await run.clock.advance(5);
    run.execution.pause();
    expect(run.execution.paused).toBe(true);
    await run.clock.advance(95);
    run.execution.resume();
    await run.finish();
    expect(run.execution.paused).toBe(false);
    expect(bounds(run.events)).toEqual([
      '0 plan_started',
      '0 step_started a',
      '10 step_completed a',
      '100 step_started b',
      '110 step_completed b',
      '110 step_started c',
      '120 step_completed c',
      '120 plan_completed',
    ]);
  });

  it('the time limit of the run answers with what is finished, and pauses do not count', async () => {
    const run = startScenario({ tree, script: slow, timeoutSeconds: 0.2 });
    await run.clock.advance(100);
    run.execution.pause();
    await run.clock.advance(1000);
    run.execution.resume();
    const outcome = await run.finish();
    expect(bounds(run.events).slice(4)).toEqual([
      '1200 error',
      '1200 step_failed b cancelled',
      '1200 step_failed c cancelled',
      '1200 plan_completed',
    ]);
    expect([outcome.status, outcome.partial, outcome.failures.get('b')]).toEqual([
      'completed',
      true,
      { code: 'step_timeout', message: 'The time limit of 0.2 s is reached' },
    ]);
  });

  it('the time limit of the run fails it if nothing is finished', async () => {
    const single = sampleTree([sampleStep('a')]);
    const never: Script = script({ a: [{ milliseconds: 1, end: 'never' }] });
    const run = startScenario({ tree: single, script: never, timeoutSeconds: 1 });
    expect((await run.finish()).status).toBe('failed');
    expect(run.events.at(-1)?.error?.code).toBe('step_timeout');
  });

  it('skip gives up a running step, or a waiting one, with what depends on it', async () => {
    const running = startScenario({ tree, script: slow });
    await running.clock.advance(50);
    running.execution.skipStep('b');
    running.execution.skipStep('b');
    running.execution.skipStep('nobody');
    await running.finish();
    expect(bounds(running.events).slice(4)).toEqual([
      '50 step_failed b cancelled',
      '50 step_failed c skipped',
      '50 plan_completed',
    ]);
    const waiting = startScenario({ tree, maxParallel: 1 });
    waiting.execution.skipStep('b');
    await waiting.finish();
    expect(bounds(waiting.events)).toEqual([
      '0 plan_started',
      '0 step_started a',
      '0 step_failed b skipped',
      '0 step_failed c skipped',
      '10 step_completed a',
      '10 plan_completed',
    ]);
  });

  it('retry starts a stuck step anew, without a milestone told twice', async () => {
    const single = sampleTree([sampleStep('a', [], { time_limit_seconds: 100 })]);
    const tries = script({
      a: [
        { milliseconds: 2000, end: 'never' },
        { milliseconds: 400, end: 'result' },
      ],
    });
    const run = startScenario({ tree: single, script: tries, detail: 'full', stuckSeconds: 5 });
    await run.clock.advance(8000);
    const stuck = run.events.at(-1);
    run.execution.retryStep('a');
    await run.finish();
    expect([stuck?.metadata, stuck?.step_percentage, stuck?.message]).toEqual([
      { stuck: true, silent_seconds: 5 },
      90,
      'No sign of life for 5 s',
    ]);
    expect(lines(run.events).slice(2, -2)).toEqual([
      '500 step_progress a 25',
      '1800 step_progress a 90',
      '6800 step_progress a 90',
      '8000 step_progress a 90',
    ]);
    expect(bounds(run.events).at(-1)).toBe('8400 plan_completed');
  });

  it('tells with milestones too that a step is stuck, that it goes on, and that it is tried again', async () => {
    const single = sampleTree([sampleStep('a', [], { time_limit_seconds: 100 })]);
    const tries = script({
      a: [
        { milliseconds: 60_000, end: 'never', details: 1 },
        { milliseconds: 400, end: 'result', details: 2 },
      ],
    });
    const run = startScenario({ tree: single, script: tries, stuckSeconds: 10.5 });
    await run.clock.advance(70_000);
    run.execution.retryStep('a');
    await run.finish();
    expect(verifyOrder(run.events)).toEqual([]);
    const said = run.events
      .slice(2, -2)
      .map((event) => [event.execution_time, event.metadata['milestone'] ?? event.message]);
    expect(said).toEqual([
      [10.5, 'No sign of life for 10.5 s'],
      [15, 25],
      [25.5, 'No sign of life for 10.5 s'],
      [34.5, '1 of 1'],
      [45, 'No sign of life for 10.5 s'],
      [54, 90],
      [64.5, 'No sign of life for 10.5 s'],
      [70, 'New try on request'],
    ]);
  });

  it('retry gives the current try up for good, and the step all its tries again', async () => {
    const calls: StepRunnerContext[] = [];
    const busy = new VeritasError('store_failed', 'busy', { retryable: true });
    const runner: StepRunner = {
      run: (context) => {
        calls.push(context);
        return calls.length === 1 ? new Promise(() => undefined) : Promise.reject(busy);
      },
    };
    const { clock, execution, events } = startWith(runner);
    await clock.advance(10);
    execution.retryStep('a');
    calls[0]?.report.milestone(25, 'too late');
    const { failures } = await clock.runUntil(execution.done);
    // The try that was given up, and then the first one and two more.
    expect([calls.length, calls.map(({ signal }) => signal.aborted)[0], failures.get('a')?.message]).toEqual([
      4,
      true,
      'busy',
    ]);
    expect(events.filter(({ metadata }) => metadata['milestone'] !== undefined)).toEqual([]);
  });

  it('all agents are told to stop before the first event says so', async () => {
    const signals: AbortSignal[] = [];
    const runner: StepRunner = {
      run: ({ signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    };
    const run = startScenario({ tree, runner });
    const seen: boolean[][] = [];
    run.callback.add(() => seen.push(signals.map(({ aborted }) => aborted)), ['step_failed']);
    await run.clock.advance(5);
    run.execution.cancel();
    await run.finish();
    expect(seen[0]).toEqual([true, true]);
  });

  it('a handler may give commands in the middle of an event: every handler sees the same order', async () => {
    const run = startScenario({ tree });
    run.callback.add(({ event_type }) => {
      if (event_type === 'step_completed') run.execution.cancel();
    });
    const second: ProgressEvent[] = [];
    run.callback.add((event) => second.push(event));
    await run.finish();
    expect(second).toEqual(run.events);
    expect(verifyOrder(run.events)).toEqual([]);
    expect(run.events.at(-1)?.status).toBe('cancelled');
  });

  it('commands after the end do nothing', async () => {
    const run = startScenario({ tree });
    await run.finish();
    const before = run.events.length;
    run.execution.cancel();
    run.execution.stopAndAnswer();
    run.execution.pause();
    run.execution.resume();
    run.execution.skipStep('a');
    run.execution.retryStep('a');
    await run.clock.advance(100_000);
    expect([run.events.length, run.execution.paused]).toEqual([before, false]);
  });
});
