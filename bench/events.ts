import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ProgressEvent } from '../src/protocol/progressEvent.ts';
import { silentLogger } from '../src/core/logger.ts';
import { createStepProgressEvent } from '../src/core/progress/eventFactories.ts';
import { EventLog } from '../src/core/progress/eventLog.ts';
import { EventNumbering } from '../src/core/progress/eventNumbering.ts';
import { ProgressCallback } from '../src/core/progress/progressCallback.ts';
import { systemClock } from '../src/node/systemClock.ts';
import { measure, type BenchRow } from './benchRow.ts';

const EVENTS = 20_000;

/** Emitting to one and ten handlers against a bare loop over functions; making events; memory of an event held. */
export function benchEvents(): BenchRow[] {
  const events = makeEvents();
  return [emitRow(events, 1), emitRow(events, 10), makeRow(), memoryRow()];
}

function makeEvents(): ProgressEvent[] {
  const weights = new Map(Array.from({ length: 10 }, (_, index) => [`step${index}`, 1] as const));
  const numbering = new EventNumbering({ runId: 'run-0001', clock: systemClock, weights });
  return Array.from({ length: EVENTS }, (_, index) => {
    const name = `step${index % 10}`;
    const percentage = (index * 100) / EVENTS;
    const message = `${index} von ${EVENTS} Fundstellen`;
    return createStepProgressEvent(
      numbering,
      { id: name, name },
      { percentage, message, seconds: index / 1000, status: 'running' },
    );
  });
}

function emitRow(events: readonly ProgressEvent[], handlers: number): BenchRow {
  let sum = 0;
  const functions = Array.from({ length: handlers }, (_, index) => (event: ProgressEvent) => {
    sum += event.sequence + index;
  });
  const callback = new ProgressCallback(silentLogger);
  for (const each of functions) callback.add(each);
  const own = measure(() => {
    for (const event of events) callback.emit(event);
  });
  const bare = measure(() => {
    for (const event of events) for (const each of functions) each(event);
  });
  if (sum === 0) throw new Error('no event arrived');
  return {
    name: `events through ProgressCallback, ${handlers} handler${handlers === 1 ? '' : 's'}`,
    value: Math.round((EVENTS / own) * 1e6),
    unit: 'events/s',
    baseline: 'bare loop over functions',
    ratio: bare / own,
  };
}

function makeRow(): BenchRow {
  const own = measure(() => void makeEvents());
  return { name: 'event made (numbered, stamped, percentage counted)', value: own / EVENTS, unit: 'µs' };
}

/** An agent's own words per event are in it. */
function memoryRow(): BenchRow {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const settle = (): number => {
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
    return process.memoryUsage().heapUsed;
  };
  const before = settle();
  const log = new EventLog({ runId: 'run-0001', logger: silentLogger, stepIds: [] });
  for (const event of makeEvents()) log.append(event);
  const bytes = (settle() - before) / log.events.length;
  return { name: 'memory per event held in a log', value: Math.round(bytes), unit: 'bytes' };
}
