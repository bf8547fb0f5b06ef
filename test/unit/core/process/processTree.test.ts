import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessStepData } from '../../../../src/protocol/processTree.ts';
import { VeritasError } from '../../../../src/core/errors.ts';
import { ProcessTree } from '../../../../src/core/process/processTree.ts';
import { treeArbitrary } from '../../../support/runArbitraries.ts';
import { sampleStep, sampleTree } from '../../../support/treeSamples.ts';

function problemOf(make: () => unknown): { code: string; details: unknown; message: string } {
  try {
    make();
  } catch (error) {
    if (error instanceof VeritasError)
      return { code: error.code, details: error.details, message: error.message };
  }
  throw new Error('no VeritasError was thrown');
}

describe('ProcessTree', () => {
  const invalid: readonly [string, readonly ProcessStepData[], Record<string, unknown>, string][] = [
    ['no steps', [], { kind: 'empty' }, 'Der Plan hat keine Schritte.'],
    [
      'an id twice',
      [sampleStep('a'), sampleStep('a')],
      { kind: 'duplicate_id', step: 'a' },
      'Im Plan gibt es den Schritt „a“ mehrmals. Jeder Schritt braucht einen eigenen Namen.',
    ],
    [
      'an unknown dependency',
      [sampleStep('a', ['x'])],
      { kind: 'unknown_dependency', step: 'a', dependency: 'x' },
      'Der Schritt „a“ wartet auf „x“, den es im Plan nicht gibt.',
    ],
    [
      'a step that waits for itself',
      [sampleStep('a', ['a'])],
      { kind: 'cycle', path: ['a', 'a'] },
      'Schritte warten aufeinander und könnten nie beginnen: a → a.',
    ],
    [
      'a cycle behind and before other steps',
      [
        sampleStep('end', ['b']),
        sampleStep('a', ['c', 'root']),
        sampleStep('b', ['a']),
        sampleStep('c', ['b']),
        sampleStep('root'),
      ],
      { kind: 'cycle', path: ['b', 'a', 'c', 'b'] },
      'Schritte warten aufeinander und könnten nie beginnen: b → a → c → b.',
    ],
  ];

  it.each(invalid)('refuses %s', (_, steps, details, message) => {
    const make = (): ProcessTree => new ProcessTree({ query: '', intent: 'unknown', steps }, 'de');
    expect(problemOf(make)).toEqual({ code: 'invalid_tree', details, message });
  });

  it('knows its shape', () => {
    const tree = sampleTree([
      sampleStep('report', ['left', 'right']),
      sampleStep('left', ['start'], { expected_seconds: 2 }),
      sampleStep('right', ['start'], { expected_seconds: 3 }),
      sampleStep('start'),
      sampleStep('alone', [], { expected_seconds: 0.5 }),
    ]);
    expect({
      roots: tree.roots.map(({ id }) => id),
      leaves: tree.leaves.map(({ id }) => id),
      groups: tree.parallelGroups,
      critical: tree.criticalPath,
      seconds: tree.estimatedSeconds,
      dependants: ['start', 'left', 'report', 'nobody'].map((id) => tree.dependants(id)),
      step: tree.step('right')?.expected_seconds,
    }).toEqual({
      roots: ['start', 'alone'],
      leaves: ['report', 'alone'],
      groups: [['start', 'alone'], ['left', 'right'], ['report']],
      critical: ['start', 'right', 'report'],
      seconds: 5,
      dependants: [['report', 'left', 'right'], ['report'], [], []],
      step: 3,
    });
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(treeArbitrary(), (tree) => {
        const copy = ProcessTree.fromJSON(JSON.parse(JSON.stringify(tree)));
        expect(copy.toJSON()).toEqual(tree.toJSON());
      }),
    );
  });

  it('puts each step one group after the latest of its dependencies', () => {
    fc.assert(
      fc.property(treeArbitrary(), (tree) => {
        const level = new Map(
          tree.parallelGroups.flatMap((group, index) => group.map((id) => [id, index] as const)),
        );
        for (const step of tree.steps) {
          const latest = Math.max(-1, ...step.depends_on.map((id) => level.get(id) ?? Number.NaN));
          expect(level.get(step.id)).toBe(latest + 1);
        }
        const seconds = tree.criticalPath.reduce(
          (sum, id) => sum + (tree.step(id)?.expected_seconds ?? 0),
          0,
        );
        expect(seconds).toBeCloseTo(tree.estimatedSeconds, 9);
      }),
    );
  });

  it.each([
    ['no object', () => null],
    [
      'a step of no known type',
      (json: Record<string, unknown>) => ({ ...json, steps: [{ ...sampleStep('a'), type: 'magic' }] }),
    ],
    [
      'groups that do not fit the steps',
      (json: Record<string, unknown>) => ({ ...json, parallel_groups: [['b', 'a']] }),
    ],
    ['a wrong critical path', (json: Record<string, unknown>) => ({ ...json, critical_path: ['b'] })],
    ['a wrong estimate', (json: Record<string, unknown>) => ({ ...json, estimated_seconds: 7 })],
  ])('refuses JSON with %s', (_, spoil) => {
    const json = { ...sampleTree([sampleStep('a'), sampleStep('b', ['a'])]).toJSON() };
    expect(ProcessTree.fromJSON(json).steps.length).toBe(2);
    expect(problemOf(() => ProcessTree.fromJSON(spoil(json))).code).toBe('invalid_tree');
  });

  it('takes a long chain without running out of stack', () => {
    const steps = Array.from({ length: 20_000 }, (_, index) =>
      sampleStep(`s${index}`, index === 0 ? [] : [`s${index - 1}`]),
    );
    expect(sampleTree(steps).criticalPath.length).toBe(20_000);
    const ring = [sampleStep('s0', ['s19999']), ...steps.slice(1)];
    expect(problemOf(() => sampleTree(ring)).code).toBe('invalid_tree');
  });
});
