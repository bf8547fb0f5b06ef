import { describe, expect, it } from 'vitest';
import { OverallProgress } from '../../../../src/core/progress/overallProgress.ts';
import { reachedPercentage } from '../../../../src/core/progress/sections.ts';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';

/** Percentages as steps `b` (weight 3) and `c` (weight 4) go on after `a` (weight 3) was finished earlier. */
function percentages(reached: number): number[] {
  const progress = new OverallProgress(
    new Map([
      ['a', 3],
      ['b', 3],
      ['c', 4],
    ]),
  );
  progress.end('a');
  progress.goOnFrom(reached);
  const seen = [progress.percentage];
  for (const [step, percentage] of [
    ['b', 50],
    ['b', 100],
    ['c', 50],
    ['c', 100],
  ] as const) {
    progress.raise(step, percentage);
    seen.push(progress.percentage);
  }
  return seen;
}

describe('the percentage of a run that goes on', () => {
  it.each([
    // Nothing was lost: the weights decide as if the run had never been cut off.
    [0, [30, 45, 60, 80, 99]],
    [30, [30, 45, 60, 80, 99]],
    // Half of b was counted and is lost: what is left is spread over the rest, and the number moves from the start.
    [44, [44, 56, 68, 84, 99]],
    [99, [99, 99, 99, 99, 99]],
  ] as const)('after %s percent', (reached, expected) => {
    expect(percentages(reached)).toEqual(expected);
  });

  it('stays below 100 when nothing is left to do', () => {
    const progress = new OverallProgress(new Map([['a', 1]]));
    progress.end('a');
    progress.goOnFrom(99);
    expect(progress.percentage).toBe(99);
    progress.finish();
    expect(progress.percentage).toBe(100);
  });
});

describe('reachedPercentage', () => {
  const event = (event_type: string, percentage: number, status = 'running'): ProgressEvent =>
    ({ event_type, percentage, status }) as ProgressEvent;

  it.each([
    ['nothing', [], 0],
    ['a log that was cut off', [event('plan_started', 0), event('step_progress', 40.5)], 40.5],
    ['one that was stopped', [event('step_progress', 40), event('plan_failed', 40, 'cancelled')], 40],
    ['one that failed', [event('step_failed', 99), event('plan_failed', 99, 'failed')], 0],
    ['one that was complete', [event('step_completed', 99), event('plan_completed', 100)], 0],
    [
      'one that went on after its end and was cut off',
      [event('plan_completed', 100), event('plan_started', 30), event('step_progress', 50)],
      50,
    ],
  ] as const)('of %s', (_name, events, expected) => {
    expect(reachedPercentage(events)).toBe(expected);
  });
});
