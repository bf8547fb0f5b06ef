import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsToRemove, UNDO_PERIOD } from '../../../../src/core/journal/retention.ts';

type Candidate = Parameters<typeof runsToRemove>[0][number];
const NOW = Date.UTC(2026, 5, 1);

function candidate(day: number, more: Partial<Candidate> = {}): Candidate {
  return {
    run_id: `run-${day}`,
    asked_at: new Date(Date.UTC(2026, 0, day)).toISOString(),
    status: 'completed',
    pinned: false,
    deleted_at: null,
    bytes: 100,
    ...more,
  };
}

const ago = (milliseconds: number): string => new Date(NOW - milliseconds).toISOString();

describe('runsToRemove', () => {
  const cases: readonly [string, readonly Candidate[], number, readonly string[]][] = [
    ['nothing within the size', [candidate(1), candidate(2)], 200, []],
    ['the oldest first, whatever the order', [candidate(2), candidate(1), candidate(3)], 200, ['run-1']],
    ['no pinned one', [candidate(1, { pinned: true }), candidate(2), candidate(3)], 200, ['run-2']],
    ['no running one', [candidate(1, { status: 'running' }), candidate(2)], 100, ['run-2']],
    [
      'an interrupted one like any other',
      [candidate(1, { status: 'interrupted' }), candidate(2)],
      100,
      ['run-1'],
    ],
    [
      'what was deleted a while ago',
      [candidate(1, { deleted_at: ago(UNDO_PERIOD) }), candidate(2)],
      500,
      ['run-1'],
    ],
    ['nothing that can still be had back', [candidate(1, { deleted_at: ago(UNDO_PERIOD - 1) })], 500, []],
    [
      'deleted ones before it counts the size',
      [candidate(1), candidate(2, { deleted_at: ago(UNDO_PERIOD) })],
      100,
      ['run-2'],
    ],
  ];
  it.each(cases)('removes %s', (_, runs, maxBytes, expected) => {
    expect(runsToRemove(runs, { maxBytes, now: NOW })).toEqual(expected);
  });

  it('keeps within the size, or has nothing left that may go', () => {
    const any = fc.record({
      day: fc.integer({ min: 1, max: 100 }),
      pinned: fc.boolean(),
      status: fc.constantFrom('running' as const, 'completed' as const),
      bytes: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { selector: ({ day }) => day }),
        fc.nat({ max: 5000 }),
        (some, maxBytes) => {
          const runs = some.map(({ day, ...more }) => candidate(day, more));
          const gone = new Set(runsToRemove(runs, { maxBytes, now: NOW }));
          const kept = runs.filter(({ run_id }) => !gone.has(run_id));
          const size = kept.reduce((sum, { bytes }) => sum + bytes, 0);
          expect(size <= maxBytes || kept.every(({ pinned, status }) => pinned || status === 'running')).toBe(
            true,
          );
        },
      ),
    );
  });
});
