import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsToBuildOn, foldRun, type JournaledRun } from '../../../../src/core/journal/journaledRun.ts';
import { resumeRun } from '../../../../src/core/journal/resumeRun.ts';
import type { ProcessTree } from '../../../../src/core/process/processTree.ts';
import { verifyOrder, verifySections } from '../../../../src/core/progress/orderVerifier.ts';
import { reachedPercentage } from '../../../../src/core/progress/sections.ts';
import { decodeRecords, encodeRecord } from '../../../../src/node/journal/recordLines.ts';
import type { JournalRecord } from '../../../../src/protocol/journal.ts';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import type { StepResult } from '../../../../src/protocol/stepResult.ts';
import { asked } from '../../../support/journalRuns.ts';
import {
  commandsArbitrary,
  scriptArbitrary,
  treeArbitrary,
  type TimedCommand,
} from '../../../support/runArbitraries.ts';
import {
  startScenario,
  type RunningScenario,
  type Scenario,
  type Script,
} from '../../../support/runScenario.ts';
import { sampleAnalysis } from '../../../support/treeSamples.ts';

interface Recorded {
  readonly run: RunningScenario;
  readonly results: ReadonlyMap<string, StepResult>;
  /** As a run's file has them. */
  readonly bytes: Buffer;
}

function firstRecords(tree: ProcessTree): JournalRecord[] {
  const more = { kind: 'question', version: 1, asked_at: '', program: 'test' } as const;
  const question = { ...asked('run', tree.query), ...more };
  return [question, { kind: 'plan', question, analysis: sampleAnalysis('unknown'), tree: tree.toJSON() }];
}

/** Runs a tree to its end, with a journal that begins with `earlier`. */
async function record(
  scenario: Scenario,
  earlier: Buffer,
  commands: readonly TimedCommand[] = [],
): Promise<Recorded> {
  const records: JournalRecord[] = [];
  const run = startScenario({
    ...scenario,
    onStepResult: (step_id, result) => records.push({ kind: 'step_result', step_id, result }),
  });
  run.callback.add((event) => records.push({ kind: 'event', event }));
  for (const command of commands) {
    run.clock.schedule(command.at, () => {
      if (command.kind === 'skipStep' || command.kind === 'retryStep')
        run.execution[command.kind](command.step);
      else run.execution[command.kind]();
    });
  }
  const { results } = await run.finish();
  return { run, results, bytes: Buffer.concat([earlier, Buffer.from(records.map(encodeRecord).join(''))]) };
}

function goOn(
  tree: ProcessTree,
  kept: JournaledRun,
  number: number,
): { scenario: Scenario; section: Buffer } {
  const { request, discarded } = resumeRun('run', kept, { language: 'en', libraries: [] });
  const { finished, earlier = [], plan } = request;
  expect(plan?.tree.toJSON()).toEqual(tree.toJSON());
  const started = { kind: 'section', version: 1, number, started_at: '', program: 'test' } as const;
  return {
    scenario: {
      tree,
      ...(finished === undefined ? {} : { finished }),
      firstSequence: (earlier.at(-1)?.sequence ?? 0) + 1,
      reached: reachedPercentage(earlier),
    },
    section: Buffer.from(encodeRecord({ ...started, discarded: [...discarded] })),
  };
}

/** What a process that was killed after so many bytes has left, without its torn end. */
function cutOff(bytes: Buffer, share: number, atLeast: number): Buffer {
  const cut = bytes.subarray(0, atLeast + Math.floor(share * (bytes.length - atLeast)));
  return cut.subarray(0, cut.lastIndexOf(0x0a) + 1);
}

function startedSteps(events: readonly ProgressEvent[]): string[] {
  return events.flatMap(({ event_type, step_id }) =>
    event_type === 'step_started' && step_id !== null ? [step_id] : [],
  );
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const goodCase = treeArbitrary(15).chain((tree) =>
  fc.record({
    tree: fc.constant(tree),
    maxParallel: fc.integer({ min: 1, max: 5 }),
    crashes: fc.array(share, { minLength: 1, maxLength: 4 }),
    times: fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: tree.steps.length,
      maxLength: tree.steps.length,
    }),
  }),
);

const anyCase = treeArbitrary(15).chain((tree) =>
  fc.record({
    tree: fc.constant(tree),
    script: scriptArbitrary(tree),
    commands: commandsArbitrary(tree),
    crash: share,
  }),
);

describe('a run that is killed at any byte of its journal, several times', () => {
  it('reaches the results of an undisturbed run, and no step that the journal has finished runs again', async () => {
    await fc.assert(
      fc.asyncProperty(goodCase, async ({ tree, maxParallel, crashes, times }) => {
        const script: Script = new Map(
          tree.steps.map(({ id }, index) => [id, [{ milliseconds: times[index] ?? 1, end: 'result' }]]),
        );
        const head = Buffer.from(firstRecords(tree).map(encodeRecord).join(''));
        let last = await record({ tree, script, maxParallel }, head);
        const undisturbed = last.results;
        for (const [index, crash] of crashes.entries()) {
          const bytes = cutOff(last.bytes, crash, head.length);
          const kept = foldRun(decodeRecords(bytes).records);
          const { scenario, section } = goOn(tree, kept, index + 2);
          last = await record({ ...scenario, script, maxParallel }, Buffer.concat([bytes, section]));
          expect(verifyOrder(last.run.events)).toEqual([]);
          expect(startedSteps(last.run.events).filter((id) => kept.finished.has(id))).toEqual([]);
          expect(last.run.runner.tries.size).toBe(tree.steps.length - kept.finished.size);
        }
        expect(new Map(last.results)).toEqual(new Map(undisturbed));
        const whole = foldRun(decodeRecords(last.bytes).records);
        expect(verifySections(whole.events)).toEqual([]);
        const percentages = whole.events.map(({ percentage }) => percentage);
        expect(percentages).toEqual(percentages.toSorted((a, b) => a - b));
        expect(whole.events.map(({ sequence }) => sequence)).toEqual(
          whole.events.map((_, index) => index + 1),
        );
        expect(new Map(whole.finished)).toEqual(new Map(undisturbed));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its order whatever failed, hung or was commanded before', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ tree, script, commands, crash }) => {
        const head = Buffer.from(firstRecords(tree).map(encodeRecord).join(''));
        const first = await record({ tree, script, stuckSeconds: 0.04 }, head, commands);
        const bytes = cutOff(first.bytes, crash, head.length);
        const kept = foldRun(decodeRecords(bytes).records);
        expect(verifyOrder(kept.events, { open: true })).toEqual([]);
        const { scenario, section } = goOn(tree, kept, 2);
        const second = await record({ ...scenario }, Buffer.concat([bytes, section]));
        expect(verifyOrder(second.run.events)).toEqual([]);
        const whole = foldRun(decodeRecords(second.bytes).records);
        expect(whole.events.slice(-second.run.events.length)).toEqual(second.run.events);
        expect(verifySections(whole.events)).toEqual([]);
        expect(second.run.events[0]?.sequence).toBe(eventsToBuildOn(kept).length + 1);
        for (const [id, result] of kept.finished) expect(second.results.get(id)).toEqual(result);
        expect(second.results.size).toBe(tree.steps.length);
      }),
      { numRuns: 200 },
    );
  });
});
