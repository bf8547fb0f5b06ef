import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import {
  verifyOrder,
  verifySections,
  type ViolationCode,
} from '../../../../src/core/progress/orderVerifier.ts';
import { startScenario } from '../../../support/runScenario.ts';
import { sampleStep, sampleTree } from '../../../support/treeSamples.ts';

/** a and b at once, c after both; b fails, so that c is skipped. */
async function goodLog(): Promise<ProgressEvent[]> {
  const tree = sampleTree([sampleStep('a'), sampleStep('b'), sampleStep('c', ['a']), sampleStep('d', ['b'])]);
  const script = new Map([['b', [{ milliseconds: 12, end: 'fatal' as const }]]]);
  const run = startScenario({ tree, script, maxParallel: 2 });
  await run.finish();
  return run.events;
}

type Log = readonly ProgressEvent[];

function indexOf(log: Log, type: ProgressEvent['event_type'], step: string | null): number {
  const index = log.findIndex((event) => event.event_type === type && event.step_id === step);
  if (index < 0) throw new Error(`no ${type} of ${String(step)}`);
  return index;
}

/** Numbers and counts put right again, so that only the fault under test is left. */
function renumber(log: Log): ProgressEvent[] {
  let ended = 0;
  return log.map((event, index) => {
    if (event.event_type === 'step_completed' || event.event_type === 'step_failed') ended += 1;
    return { ...event, sequence: index + 1, current_step: ended };
  });
}

function without(log: Log, type: ProgressEvent['event_type'], step: string | null): ProgressEvent[] {
  const index = indexOf(log, type, step);
  return renumber(log.filter((_, each) => each !== index));
}

function insert(log: Log, index: number, event: ProgressEvent | undefined): ProgressEvent[] {
  if (event === undefined) throw new Error('nothing to insert');
  const percentage = log[index - 1]?.percentage ?? 0;
  return renumber([...log.slice(0, index), { ...event, percentage }, ...log.slice(index)]);
}

function change(log: Log, index: number, fields: Partial<ProgressEvent>): ProgressEvent[] {
  return log.map((event, each) => (each === index ? { ...event, ...fields } : event));
}

const badLogs: readonly { readonly code: ViolationCode; readonly spoil: (log: Log) => ProgressEvent[] }[] = [
  { code: 'foreign_event', spoil: (log) => change(log, log.length - 1, { run_id: 'another' }) },
  {
    code: 'sequence_broken',
    spoil: (log) => log.filter((_, index) => index !== indexOf(log, 'step_progress', 'a')),
  },
  {
    code: 'sequence_broken',
    spoil: (log) =>
      log.flatMap((event) => (event.event_type === 'plan_completed' ? [event, event] : [event])),
  },
  { code: 'not_started_first', spoil: (log) => renumber(log.slice(1)) },
  { code: 'started_twice', spoil: (log) => insert(log, 3, log[0]) },
  { code: 'plan_unreadable', spoil: (log) => change(log, 0, { data: {} }) },
  { code: 'no_end', spoil: (log) => log.slice(0, -1) },
  { code: 'after_end', spoil: (log) => renumber([...log, log[2]!]) },
  { code: 'after_end', spoil: (log) => renumber([...log, log.at(-1)!]) },
  { code: 'end_status', spoil: (log) => change(log, log.length - 1, { status: 'running' }) },
  { code: 'unknown_step', spoil: (log) => insert(log, 3, { ...log[2]!, step_id: 'z' }) },
  {
    code: 'before_step_start',
    spoil: (log) => insert(log, 1, log[indexOf(log, 'step_progress', 'a')]),
  },
  { code: 'before_step_start', spoil: (log) => without(log, 'step_started', 'c') },
  {
    code: 'before_step_start',
    spoil: (log) => change(log, indexOf(log, 'step_failed', 'd'), { status: 'failed' }),
  },
  { code: 'step_started_twice', spoil: (log) => insert(log, 3, log[indexOf(log, 'step_started', 'a')]) },
  {
    code: 'after_step_end',
    spoil: (log) => insert(log, log.length - 1, log[indexOf(log, 'step_completed', 'c')]),
  },
  {
    code: 'after_step_end',
    spoil: (log) => insert(log, log.length - 1, log[indexOf(log, 'step_progress', 'c')]),
  },
  {
    code: 'skipped_after_start',
    spoil: (log) => change(log, indexOf(log, 'step_failed', 'b'), { status: 'skipped' }),
  },
  { code: 'step_without_end', spoil: (log) => without(log, 'step_completed', 'c') },
  { code: 'step_without_end', spoil: (log) => without(log, 'step_failed', 'd') },
  { code: 'percentage_falls', spoil: (log) => change(log, log.length - 2, { percentage: 0 }) },
  { code: 'percentage_full_early', spoil: (log) => change(log, log.length - 2, { percentage: 100 }) },
  { code: 'percentage_not_full', spoil: (log) => change(log, log.length - 1, { percentage: 99 }) },
  {
    code: 'step_percentage_falls',
    spoil: (log) =>
      change(
        log,
        log.findLastIndex(({ event_type }) => event_type === 'step_progress'),
        { step_percentage: 1 },
      ),
  },
  {
    code: 'milestone_repeated',
    spoil: (log) => {
      const index = indexOf(log, 'step_progress', 'a');
      return insert(log, index + 1, log[index]);
    },
  },
  {
    code: 'dependency_open',
    spoil: (log) => {
      const start = indexOf(log, 'step_started', 'c');
      return insert(without(log, 'step_started', 'c'), 2, log[start]);
    },
  },
  {
    code: 'too_many_at_once',
    spoil: (log) => change(log, 0, { data: { ...log[0]?.data, max_parallel: 1 } }),
  },
  { code: 'count_wrong', spoil: (log) => change(log, log.length - 1, { current_step: 3 }) },
  { code: 'count_wrong', spoil: (log) => change(log, 2, { total_steps: 5 }) },
];

describe('verifyOrder', () => {
  it('finds nothing in a good log', async () => {
    expect(verifyOrder(await goodLog())).toEqual([]);
  });

  it.each(badLogs)('names $code', async ({ code, spoil }) => {
    const codes = verifyOrder(spoil(await goodLog())).map((violation) => violation.code);
    expect(codes).toContain(code);
  });

  it('says where the breach is', async () => {
    const log = await goodLog();
    const index = indexOf(log, 'step_started', 'a');
    const [first] = verifyOrder(insert(log, index + 1, log[index]));
    expect(first).toEqual({
      code: 'step_started_twice',
      sequence: index + 2,
      message: 'step a starts for the second time',
    });
  });

  it('accepts a log that is still open, when told so', async () => {
    const open = (await goodLog()).slice(0, 6);
    expect(verifyOrder(open, { open: true })).toEqual([]);
    expect(verifyOrder(open).map(({ code }) => code)).toEqual(['no_end']);
  });

  it('verifies a resumed run section by section', async () => {
    const log = await goodLog();
    const cut = log.slice(0, 5);
    const reached = cut.at(-1)?.percentage ?? 0;
    const resumed = log.map((event) => ({
      ...event,
      sequence: event.sequence + cut.length,
      percentage: Math.max(reached, event.percentage),
    }));
    const late = resumed.map((event) => ({ ...event, sequence: event.sequence + 1 }));
    const codes = (events: Log, open = false): string[] =>
      verifySections(events, { open }).map(({ code }) => code);
    expect([
      codes([...cut, ...resumed]),
      codes([...cut, ...late]),
      codes([...cut, ...resumed.slice(0, -1)]),
      codes([...cut, ...resumed.slice(0, -1)], true),
      codes([...cut.slice(0, 3), ...cut.slice(4), ...resumed]),
      codes([]),
    ]).toEqual([[], ['sequence_broken'], ['no_end'], [], ['sequence_broken'], ['no_end']]);
  });

  it('names a percentage that falls where a run goes on, unless all its steps had ended before', async () => {
    const log = await goodLog();
    const after = (earlier: Log): Log =>
      log.map((event) => ({ ...event, sequence: event.sequence + earlier.length }));
    const codes = (earlier: Log): string[] =>
      verifySections([...earlier, ...after(earlier)]).map(({ code }) => code);
    const cut = log.slice(0, -3);
    expect(cut.at(-1)?.percentage).toBeGreaterThan(0);
    expect([codes(cut), codes(log)]).toEqual([['percentage_falls'], []]);
  });

  it('reports an empty log', () => {
    expect(verifyOrder([])).toEqual([{ code: 'no_end', sequence: 0, message: 'the plan has no end' }]);
  });
});
