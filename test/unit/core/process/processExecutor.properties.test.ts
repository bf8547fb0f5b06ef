import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressEventSchema, type ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import type { StepResult } from '../../../../src/protocol/stepResult.ts';
import type { ExecutionOutcome, Execution } from '../../../../src/core/process/execution.ts';
import type { ProcessTree } from '../../../../src/core/process/processTree.ts';
import { verifyOrder, verifySections } from '../../../../src/core/progress/orderVerifier.ts';
import { reachedPercentage } from '../../../../src/core/progress/sections.ts';
import {
  commandsArbitrary,
  scriptArbitrary,
  treeArbitrary,
  type TimedCommand,
} from '../../../support/runArbitraries.ts';
import { startScenario, type RunningScenario, type Script } from '../../../support/runScenario.ts';

interface Case {
  readonly tree: ProcessTree;
  readonly script: Script;
  readonly commands: readonly TimedCommand[];
  readonly maxParallel: number;
  readonly detail: 'milestones' | 'full';
  readonly timeoutSeconds: number | undefined;
}

const caseArbitrary: fc.Arbitrary<Case> = treeArbitrary().chain((tree) =>
  fc.record({
    tree: fc.constant(tree),
    script: scriptArbitrary(tree),
    commands: commandsArbitrary(tree),
    maxParallel: fc.integer({ min: 1, max: 6 }),
    detail: fc.constantFrom('milestones' as const, 'full' as const),
    timeoutSeconds: fc.option(fc.constantFrom(0.05, 0.3, 5), { nil: undefined }),
  }),
);

function give(execution: Execution, command: TimedCommand): void {
  if (command.kind === 'skipStep' || command.kind === 'retryStep') execution[command.kind](command.step);
  else execution[command.kind]();
}

/** Commands with `duringEvent` are given by a handler of the first event at or after their time. */
function startCase(each: Case): RunningScenario {
  const { tree, script, maxParallel, detail, timeoutSeconds } = each;
  const limit = timeoutSeconds === undefined ? {} : { timeoutSeconds };
  const run = startScenario({ tree, script, maxParallel, detail, stuckSeconds: 0.04, ...limit });
  const due = each.commands.filter((command) => command.duringEvent).sort((a, b) => a.at - b.at);
  run.callback.add(() => {
    while (due[0] !== undefined && due[0].at <= run.clock.monotonic()) {
      const command = due.shift();
      if (command !== undefined) give(run.execution, command);
    }
  });
  for (const command of each.commands) {
    if (!command.duringEvent) run.clock.schedule(command.at, () => give(run.execution, command));
  }
  return run;
}

async function runCase(each: Case): Promise<{ run: RunningScenario; outcome: ExecutionOutcome }> {
  const run = startCase(each);
  const outcome = await run.finish();
  return { run, outcome };
}

function statusOf(events: readonly ProgressEvent[]): string | undefined {
  return events.at(-1)?.status;
}

describe('any run of any tree', () => {
  it('keeps the order of its log, whatever fails, hangs or is commanded', async () => {
    await fc.assert(
      fc.asyncProperty(caseArbitrary, async (each) => {
        const { run, outcome } = await runCase(each);
        expect(verifyOrder(run.events)).toEqual([]);
        expect(statusOf(run.events)).toBe(outcome.status);
        expect(outcome.results.size + outcome.failures.size).toBe(each.tree.steps.length);
      }),
      { numRuns: 400 },
    );
  });

  it('says nothing more after its end, and leaves no timer of its own', async () => {
    await fc.assert(
      fc.asyncProperty(caseArbitrary, async (each) => {
        const { run } = await runCase(each);
        const before = run.events.length;
        await run.clock.advance(1_000_000);
        expect(run.events.length).toBe(before);
        expect(run.clock.pending).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same log for the same input', async () => {
    await fc.assert(
      fc.asyncProperty(caseArbitrary, async (each) => {
        const first = await runCase(each);
        const second = await runCase(each);
        expect(JSON.stringify(second.run.events)).toBe(JSON.stringify(first.run.events));
        expect([...second.outcome.results]).toEqual([...first.outcome.results]);
      }),
      { numRuns: 100 },
    );
  });

  it('emits only events that the wire accepts, unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(caseArbitrary, async (each) => {
        const { run } = await runCase(each);
        for (const event of run.events) {
          expect(progressEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('ends within 100 ms of a cancel, even if no agent heeds it', async () => {
    await fc.assert(
      fc.asyncProperty(caseArbitrary, fc.nat({ max: 300 }), async (each, at) => {
        const run = startCase({ ...each, commands: [] });
        await run.clock.advance(at);
        run.execution.cancel();
        const cancelledAt = run.clock.monotonic();
        const outcome = await run.finish();
        expect(run.clock.monotonic() - cancelledAt).toBeLessThan(100);
        expect(['cancelled', 'completed', 'failed']).toContain(outcome.status);
        expect(verifyOrder(run.events)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('completes a well-behaved tree with four events a step and two for the plan', async () => {
    await fc.assert(
      fc.asyncProperty(treeArbitrary(), fc.integer({ min: 1, max: 6 }), async (tree, maxParallel) => {
        const run = startScenario({ tree, maxParallel });
        const outcome = await run.finish();
        expect(run.events.length).toBe(4 * tree.steps.length + 2);
        expect({ status: outcome.status, partial: outcome.partial }).toEqual({
          status: 'completed',
          partial: false,
        });
      }),
      { numRuns: 100 },
    );
  });
});

/** Results of the steps that had completed by then, as a journal would have kept them. */
function finishedUntil(events: readonly ProgressEvent[], outcome: ExecutionOutcome): Map<string, StepResult> {
  const finished = new Map<string, StepResult>();
  for (const { event_type, step_id } of events) {
    const result = step_id === null ? undefined : outcome.results.get(step_id);
    if (event_type === 'step_completed' && step_id !== null && result !== undefined)
      finished.set(step_id, result);
  }
  return finished;
}

/** Well-behaved apart from errors that a retry mends. */
const mendableArbitrary = treeArbitrary(20).chain((tree) =>
  fc.record({
    tree: fc.constant(tree),
    maxParallel: fc.integer({ min: 1, max: 5 }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    times: fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: tree.steps.length,
      maxLength: tree.steps.length,
    }),
  }),
);

describe('a run that was cut off at any event', () => {
  it('resumes to the same results, and no finished step runs twice', async () => {
    await fc.assert(
      fc.asyncProperty(mendableArbitrary, async ({ tree, maxParallel, cut, times }) => {
        const script: Script = new Map(
          tree.steps.map(({ id }, index) => [
            id,
            [{ milliseconds: times[index] ?? 1, end: 'result', details: 1 }],
          ]),
        );
        const whole = startScenario({ tree, script, maxParallel });
        const undisturbed = await whole.finish();
        const kept = whole.events.slice(0, Math.floor(cut * (whole.events.length + 1)));
        const finished = finishedUntil(kept, undisturbed);
        expect(verifyOrder(kept, { open: true })).toEqual([]);

        const firstSequence = kept.length + 1;
        const reached = reachedPercentage(kept);
        const resumed = startScenario({ tree, script, maxParallel, finished, firstSequence, reached });
        const outcome = await resumed.finish();
        expect(verifySections([...kept, ...resumed.events])).toEqual([]);
        expect(resumed.events[0]?.sequence).toBe(firstSequence);
        expect(new Map(outcome.results)).toEqual(new Map(undisturbed.results));
        expect([...resumed.runner.tries.keys()].filter((id) => finished.has(id))).toEqual([]);
        const ran = resumed.events.filter(({ event_type }) => event_type === 'step_started').length;
        expect(ran).toBe(tree.steps.length - finished.size);
      }),
      { numRuns: 200 },
    );
  });
});
