import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';
import * as events from '../../src/core/progress/eventFactories.ts';
import { EventNumbering } from '../../src/core/progress/eventNumbering.ts';
import { VirtualClock } from './virtualClock.ts';

const step = { id: 'a', name: 'Step a' };

/** Whole log of a run of one step: start, start of a, 25 %, a detail at 60 %, 90 %, end of a, end. */
export function sampleLog(): ProgressEvent[] {
  const numbering = new EventNumbering({
    runId: 'run',
    clock: new VirtualClock(),
    weights: new Map([['a', 2]]),
  });
  const plan = { max_parallel: 1, steps: [{ id: 'a', depends_on: [] }] };
  const progress = (percentage: number, milestone: boolean): ProgressEvent =>
    events.createStepProgressEvent(numbering, step, {
      percentage,
      message: `at ${percentage}`,
      seconds: percentage / 100,
      status: milestone ? 'progress' : 'running',
      ...(milestone ? { metadata: { milestone: percentage } } : {}),
    });
  return [
    events.createPlanStartedEvent(numbering, { message: 'starts', data: plan }),
    events.createStepStartedEvent(numbering, step, { message: 'a starts' }),
    progress(25, true),
    progress(60, false),
    progress(90, true),
    events.createStepCompletedEvent(numbering, step, { message: 'a done', seconds: 1 }),
    events.createPlanCompletedEvent(numbering, { message: 'done' }),
  ];
}
