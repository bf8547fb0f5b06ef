import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRun } from '../../../../src/core/journal/journaledRun.ts';
import { resumeRun } from '../../../../src/core/journal/resumeRun.ts';
import type { RunRecorder } from '../../../../src/core/journal/runRecorder.ts';
import { verifySections } from '../../../../src/core/progress/orderVerifier.ts';
import type { JournalRecord } from '../../../../src/protocol/journal.ts';
import { asked, mockEngine } from '../../../support/journalRuns.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

const QUERY = 'Unterschied zwischen GmbH und AG';
const more = { kind: 'question', version: 1, asked_at: '', program: 'test' } as const;
const question = { ...asked('run', QUERY), ...more };

function recorderOf(records: JournalRecord[]): RunRecorder {
  return {
    plan: ({ analysis, tree }) => records.push({ kind: 'plan', question, analysis, tree: tree.toJSON() }),
    stepResult: (step_id, result) => records.push({ kind: 'step_result', step_id, result }),
    event: (event) => records.push({ kind: 'event', event }),
    result: (result) => records.push({ kind: 'result', at: '', result }),
  };
}

/** How a section ends early: killed after a share of its records, or stopped by its reader after some milliseconds. */
const cutArbitrary = fc.oneof(
  fc.record({ kind: fc.constant('kill' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('stop' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

describe('an engine run that is killed or stopped at random points and goes on each time', () => {
  it('has one log whose numbers rise by one and whose percentage never falls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cutArbitrary, { minLength: 1, maxLength: 5 }), async (cuts) => {
        let records: JournalRecord[] = [question];
        for (const [index, cut] of [...cuts, { kind: 'end' as const, at: 1 }].entries()) {
          const clock = new VirtualClock();
          const before = foldRun(records);
          const { request, discarded } = resumeRun('run', before, { language: 'de', libraries: [] });
          if (index > 0) {
            const started = { version: 1, number: index + 1, started_at: '', program: 'test' };
            records.push({ kind: 'section', ...started, discarded: [...discarded] });
          }
          const first = records.length;
          const run = mockEngine(clock).start({ ...request, recorder: recorderOf(records) });
          if (cut.kind === 'stop') clock.schedule(cut.at * 1500, () => run.cancel());
          const result = await clock.runUntil(run.done);
          if (cut.kind === 'kill')
            records = records.slice(0, first + Math.floor(cut.at * (records.length - first - 1)));
          else if (result.status === 'completed') break;
        }
        const whole = foldRun(records);
        expect(whole.result?.status).toBe('completed');
        expect(verifySections(whole.events)).toEqual([]);
        const percentages = whole.events.map(({ percentage }) => percentage);
        expect(percentages).toEqual(percentages.toSorted((a, b) => a - b));
        expect(percentages.filter((percentage) => percentage === 100).length).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
