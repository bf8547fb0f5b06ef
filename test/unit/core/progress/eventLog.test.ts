import { describe, expect, it } from 'vitest';
import { isVeritasError } from '../../../../src/core/errors.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { EventLog } from '../../../../src/core/progress/eventLog.ts';
import { runSnapshotSchema } from '../../../../src/protocol/run.ts';
import { applyEvent, continuity } from '../../../../src/protocol/runFold.ts';
import { sampleLog } from '../../../support/eventSamples.ts';
import { sampleAnalysis, sampleStep, sampleTree } from '../../../support/treeSamples.ts';

function newLog(): EventLog {
  return new EventLog({ runId: 'run', logger: silentLogger, stepIds: ['a'] });
}

const frame = {
  query: 'sample',
  mode: 'mock',
  detail: 'full',
  paused: false,
  analysis: sampleAnalysis('unknown'),
  tree: sampleTree([sampleStep('a')]).toJSON(),
  result: null,
} as const;

describe('EventLog', () => {
  it('keeps the events, gives those after a number, and tells subscribers', () => {
    const log = newLog();
    const events = sampleLog();
    const seen: number[] = [];
    expect([log.lastSequence, log.after(0)]).toEqual([0, []]);
    log.append(events[0]!);
    const end = log.subscribe(({ sequence }) => seen.push(sequence));
    for (const event of events.slice(1, 6)) log.append(event);
    end();
    log.append(events[6]!);
    expect(seen).toEqual([2, 3, 4, 5, 6]);
    expect([0, 1, 5, 7, 99].map((after) => log.after(after).map(({ sequence }) => sequence))).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [2, 3, 4, 5, 6, 7],
      [6, 7],
      [],
      [],
    ]);
  });

  it('gives the events after a number also when a resumed section starts late', () => {
    const log = newLog();
    for (const event of sampleLog()) log.append({ ...event, sequence: event.sequence + 10 });
    expect([0, 10, 15].map((after) => log.after(after).map(({ sequence }) => sequence))).toEqual([
      [11, 12, 13, 14, 15, 16, 17],
      [11, 12, 13, 14, 15, 16, 17],
      [16, 17],
    ]);
  });

  it('refuses an event of another run, a repeated one and one after a hole', () => {
    const events = sampleLog();
    const bad = [{ ...events[1]!, run_id: 'other' }, events[0]!, events[2]!];
    for (const event of bad) {
      const log = newLog();
      log.append(events[0]!);
      let thrown: unknown;
      try {
        log.append(event);
      } catch (error) {
        thrown = error;
      }
      expect([isVeritasError(thrown, 'internal'), log.lastSequence]).toEqual([true, 1]);
    }
  });

  it('makes snapshots that the wire accepts and that a view carries on event by event to the same state', () => {
    const log = newLog();
    let view = log.snapshot(frame);
    expect(view.steps).toEqual([
      {
        step_id: 'a',
        status: 'pending',
        percentage: 0,
        message: '',
        started_at: null,
        execution_time: null,
        error: null,
        last_sign_at: null,
        stuck: false,
      },
    ]);
    for (const event of sampleLog()) {
      log.append(event);
      view = applyEvent(view, event);
      expect(view).toEqual(log.snapshot(frame));
      expect(runSnapshotSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
    }
  });

  it('marks a silent step as stuck until it speaks again', () => {
    const [start, begin, quarter, detail] = sampleLog();
    const stuck = { ...detail!, timestamp: '2026-01-01T00:00:20.000Z', metadata: { stuck: true } };
    const states = [start!, begin!, quarter!, stuck, { ...detail!, sequence: 5 }]
      .map((_, index, all) => all.slice(0, index + 1).reduce(applyEvent, newLog().snapshot(frame)))
      .map(({ steps }) => [steps[0]?.stuck, steps[0]?.last_sign_at]);
    const first = '2026-01-01T00:00:00.000Z';
    expect(states).toEqual([
      [false, null],
      [false, first],
      [false, first],
      [true, first],
      [false, first],
    ]);
  });
});

describe('continuity', () => {
  it.each([
    [3, 4, 4, 'next'],
    [3, 4, 7, 'next'],
    [3, 2, 5, 'next'],
    [3, 3, 3, 'known'],
    [3, 1, 2, 'known'],
    [3, 5, 5, 'gap'],
    [3, 5, 9, 'gap'],
    [0, 1, 1, 'next'],
  ] as const)('after %i a message for %i to %i is %s', (last, from, to, fits) => {
    expect(continuity(last, from, to)).toBe(fits);
  });
});
