import { describe, expect, it } from 'vitest';
import * as events from '../../../../src/core/progress/eventFactories.ts';
import { EventNumbering } from '../../../../src/core/progress/eventNumbering.ts';
import { progressEventSchema } from '../../../../src/protocol/progressEvent.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

const a = { id: 'a', name: 'Step a' };
const b = { id: 'b', name: 'Step b' };

function numbering(clock = new VirtualClock()): EventNumbering {
  const weights = new Map([
    ['a', 1],
    ['b', 3],
  ]);
  return new EventNumbering({ runId: 'run', clock, weights });
}

describe('event factories', () => {
  it('make whole events that the wire accepts', async () => {
    const clock = new VirtualClock();
    const numbers = numbering(clock);
    await clock.advance(1500);
    const event = events.createStepProgressEvent(numbers, a, {
      percentage: 50,
      message: 'half',
      seconds: 1.5,
      status: 'progress',
      data: { found: 3 },
      metadata: { milestone: 50 },
      eta: { low: 1, high: 2 },
    });
    expect(event).toEqual({
      event_id: 'run-1',
      event_type: 'step_progress',
      run_id: 'run',
      sequence: 1,
      step_id: 'a',
      step_name: 'Step a',
      current_step: 0,
      total_steps: 2,
      percentage: 12.5,
      step_percentage: 50,
      status: 'progress',
      message: 'half',
      data: { found: 3 },
      error: null,
      timestamp: '2026-01-01T00:00:01.500Z',
      execution_time: 1.5,
      eta: { low: 1, high: 2 },
      metadata: { milestone: 50 },
    });
    expect(progressEventSchema.parse(event)).toEqual(event);
  });

  it('give each of the eight types its status, count and percentage', () => {
    const numbers = numbering();
    const error = { code: 'step_failed', message: 'broken' };
    const details = { message: 'x', seconds: 0 };
    const log = [
      events.createPlanStartedEvent(numbers, details),
      events.createStepStartedEvent(numbers, a, details),
      events.createStepProgressEvent(numbers, a, { ...details, percentage: 40, status: 'running' }),
      events.createStepCompletedEvent(numbers, a, details),
      events.createErrorEvent(numbers, { ...details, error }),
      events.createStepFailedEvent(numbers, b, { ...details, status: 'skipped', error }),
      events.createPlanFailedEvent(numbers, { ...details, status: 'cancelled', error }),
      events.createPlanCompletedEvent(numbers, details),
    ];
    const lines = log.map((event) => [
      event.sequence,
      event.event_type,
      event.status,
      event.current_step,
      event.percentage,
      event.step_percentage,
    ]);
    expect(lines).toEqual([
      [1, 'plan_started', 'starting', 0, 0, null],
      [2, 'step_started', 'starting', 0, 0, 0],
      [3, 'step_progress', 'running', 0, 10, 40],
      [4, 'step_completed', 'completed', 1, 25, 100],
      [5, 'error', 'failed', 1, 25, null],
      [6, 'step_failed', 'skipped', 2, 99, 0],
      [7, 'plan_failed', 'cancelled', 2, 99, null],
      [8, 'plan_completed', 'completed', 2, 100, null],
    ]);
  });

  it('never let a percentage fall, and keep it where it is once frozen', () => {
    const numbers = numbering();
    const at = (percentage: number): (number | null)[] => {
      const event = events.createStepProgressEvent(numbers, b, {
        percentage,
        message: '',
        seconds: 0,
        status: 'running',
      });
      return [event.percentage, event.step_percentage];
    };
    expect([at(40), at(10), at(400)]).toEqual([
      [30, 40],
      [30, 40],
      [75, 100],
    ]);
    numbers.endStep('a');
    numbers.progress.raise('a', 50);
    expect(numbers.progress.percentage).toBe(99);
    const stopped = numbering();
    stopped.progress.raise('b', 40);
    stopped.progress.freeze();
    stopped.endStep('a');
    expect(stopped.progress.percentage).toBe(30);
  });

  it('count the finished steps of a resumed section and go on with its numbers', () => {
    const weights = new Map([
      ['a', 1],
      ['b', 3],
    ]);
    const clock = new VirtualClock();
    const numbers = new EventNumbering({ runId: 'run', clock, weights, finished: ['b'], firstSequence: 9 });
    const event = events.createPlanStartedEvent(numbers, { message: 'goes on' });
    expect([event.sequence, event.event_id, event.current_step, event.percentage]).toEqual([
      9,
      'run-9',
      1,
      75,
    ]);
  });
});
