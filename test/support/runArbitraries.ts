import fc from 'fast-check';
import type { ProcessStepData } from '../../src/protocol/processTree.ts';
import type { ProcessTree } from '../../src/core/process/processTree.ts';
import type { Script, TryScript } from './runScenario.ts';
import { sampleStep, sampleTree } from './treeSamples.ts';

/** Steps s0 … sn, each depending on up to three of those before it, in any order. */
export function treeArbitrary(mostSteps = 30): fc.Arbitrary<ProcessTree> {
  const draft = fc.record({
    dependencies: fc.array(fc.nat({ max: 1000 }), { maxLength: 3 }),
    expected: fc.integer({ min: 1, max: 50 }),
    limit: fc.constantFrom(0.05, 0.2, 30),
    retries: fc.integer({ min: 0, max: 2 }),
    type: fc.constantFrom('search', 'analysis', 'synthesis'),
    place: fc.nat({ max: 1000 }),
  });
  return fc.array(draft, { minLength: 1, maxLength: mostSteps }).map((drafts) => {
    const steps = drafts.map((each, index): { place: number; step: ProcessStepData } => {
      const before = new Set(index === 0 ? [] : each.dependencies.map((nth) => `s${nth % index}`));
      const more = {
        type: each.type,
        expected_seconds: each.expected / 10,
        time_limit_seconds: each.limit,
        max_retries: each.retries,
      } as const;
      return { place: each.place, step: sampleStep(`s${index}`, [...before], more) };
    });
    return sampleTree(steps.sort((a, b) => a.place - b.place).map(({ step }) => step));
  });
}

const tryArbitrary: fc.Arbitrary<TryScript> = fc.record({
  milliseconds: fc.integer({ min: 0, max: 120 }),
  end: fc.oneof(
    { weight: 8, arbitrary: fc.constant('result' as const) },
    { weight: 2, arbitrary: fc.constant('retryable' as const) },
    { weight: 1, arbitrary: fc.constantFrom('fatal' as const, 'throws' as const, 'never' as const) },
  ),
  heedsSignal: fc.boolean(),
  details: fc.nat({ max: 4 }),
});

/** How the steps of a tree behave; most of them well. */
export function scriptArbitrary(tree: ProcessTree): fc.Arbitrary<Script> {
  const tries = fc.array(tryArbitrary, { minLength: 1, maxLength: 3 });
  return fc
    .array(tries, { minLength: tree.steps.length, maxLength: tree.steps.length })
    .map((scripts) => new Map(tree.steps.map(({ id }, index) => [id, scripts[index] ?? []])));
}

/** A command given to a run: at a moment, or by a handler in the middle of an event. */
export type Command =
  | { readonly kind: 'cancel' | 'stopAndAnswer' | 'pause' | 'resume' }
  | { readonly kind: 'skipStep' | 'retryStep'; readonly step: string };
export type TimedCommand = Command & { readonly at: number; readonly duringEvent: boolean };

/** One more than there can be pauses, the later ones after every time limit of a step. */
const RESUMES = [500, 100_000, 200_000, 300_000, 400_000, 500_000];

/** Every pause is followed by a resume, so that the run can end. */
export function commandsArbitrary(tree: ProcessTree): fc.Arbitrary<readonly TimedCommand[]> {
  const step = fc.constantFrom(...tree.steps.map(({ id }) => id));
  const when = { at: fc.nat({ max: 400 }), duringEvent: fc.boolean() };
  const plain = fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const), ...when });
  const ofStep = fc.record({
    kind: fc.constantFrom('skipStep' as const, 'retryStep' as const),
    step,
    ...when,
  });
  const last = fc.record({ kind: fc.constantFrom('cancel' as const, 'stopAndAnswer' as const), ...when });
  return fc
    .record({
      some: fc.array(fc.oneof(plain, ofStep), { maxLength: 5 }),
      end: fc.option(last, { nil: undefined }),
    })
    .map(({ some, end }) => [
      ...some,
      ...(end === undefined ? [] : [end]),
      ...RESUMES.map((at) => ({ kind: 'resume' as const, at, duringEvent: false })),
    ]);
}
