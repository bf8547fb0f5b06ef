import { processTreeSchema, type ProcessStepData, type ProcessTreeData } from '../../protocol/processTree.ts';
import type { Intent, Language } from '../../protocol/vocabulary.ts';
import { VeritasError } from '../errors.ts';
import { texts } from './texts.ts';
import { criticalPath, dependencyOrder, parallelGroups, treeGraph, type TreeGraph } from './treeShape.ts';
import { findTreeProblem } from './treeValidation.ts';

/** Steps with dependencies, validated: it can run. */
export class ProcessTree {
  readonly query: string;
  readonly intent: Intent;
  readonly steps: readonly ProcessStepData[];
  /** Dependencies and dependants by position in `steps`. */
  readonly graph: TreeGraph;
  /** Ids of steps that may run at the same time, group after group. */
  readonly parallelGroups: readonly (readonly string[])[];
  /** Ids of the longest way through the tree by expected duration. */
  readonly criticalPath: readonly string[];
  /** Expected seconds if every step starts as soon as it can. */
  readonly estimatedSeconds: number;
  readonly #positions: ReadonlyMap<string, number>;

  /** Throws VeritasError `invalid_tree` (details: the TreeProblem), with a message in `language`. */
  constructor(
    parts: { readonly query: string; readonly intent: Intent; readonly steps: readonly ProcessStepData[] },
    language: Language = 'en',
  ) {
    const problem = findTreeProblem(parts.steps);
    if (problem !== null) {
      throw new VeritasError('invalid_tree', texts(language).invalidTree(problem), {
        details: { ...problem },
      });
    }
    this.query = parts.query;
    this.intent = parts.intent;
    this.steps = parts.steps;
    this.graph = treeGraph(parts.steps);
    this.#positions = new Map(parts.steps.map((step, position) => [step.id, position]));
    const order = dependencyOrder(this.graph);
    const critical = criticalPath(this.graph, order, (position) => this.#at(position).expected_seconds);
    this.parallelGroups = parallelGroups(this.graph, order).map((group) => this.#ids(group));
    this.criticalPath = this.#ids(critical.path);
    this.estimatedSeconds = critical.seconds;
  }

  /** Reads what `toJSON` wrote. Throws VeritasError `invalid_tree`, also if derived parts do not fit the steps. */
  static fromJSON(value: unknown, language: Language = 'en'): ProcessTree {
    const parsed = processTreeSchema.safeParse(value);
    if (!parsed.success) {
      throw new VeritasError('invalid_tree', texts(language).treeUnreadable, { cause: parsed.error });
    }
    const tree = new ProcessTree(parsed.data, language);
    const { parallel_groups, critical_path, estimated_seconds } = parsed.data;
    const derived = tree.toJSON();
    const fits =
      JSON.stringify([parallel_groups, critical_path]) ===
        JSON.stringify([derived.parallel_groups, derived.critical_path]) &&
      Math.abs(estimated_seconds - derived.estimated_seconds) < 1e-6;
    if (!fits) throw new VeritasError('invalid_tree', texts(language).treeInconsistent);
    return tree;
  }

  toJSON(): ProcessTreeData {
    return {
      query: this.query,
      intent: this.intent,
      steps: [...this.steps],
      parallel_groups: this.parallelGroups.map((group) => [...group]),
      critical_path: [...this.criticalPath],
      estimated_seconds: this.estimatedSeconds,
    };
  }

  step(id: string): ProcessStepData | undefined {
    const position = this.position(id);
    return position === undefined ? undefined : this.steps[position];
  }

  /** Index in `steps`. */
  position(id: string): number | undefined {
    return this.#positions.get(id);
  }

  /** Steps that wait for nothing, in the order of the tree. */
  get roots(): readonly ProcessStepData[] {
    return this.steps.filter((_, position) => this.graph.dependencies[position]?.length === 0);
  }

  /** Steps that nothing waits for, in the order of the tree. */
  get leaves(): readonly ProcessStepData[] {
    return this.steps.filter((_, position) => this.graph.dependants[position]?.length === 0);
  }

  /** Ids of all steps that wait for this one, directly or through others, in the order of the tree. */
  dependants(id: string): readonly string[] {
    const start = this.position(id);
    const found = new Set<number>();
    const open = start === undefined ? [] : [start];
    for (const position of open) {
      for (const dependant of this.graph.dependants[position] ?? []) {
        if (found.has(dependant)) continue;
        found.add(dependant);
        open.push(dependant);
      }
    }
    return this.#ids([...found].sort((a, b) => a - b));
  }

  #at(position: number): ProcessStepData {
    const step = this.steps[position];
    if (step === undefined) throw new VeritasError('internal', `No step at position ${position}.`);
    return step;
  }

  #ids(positions: readonly number[]): string[] {
    return positions.map((position) => this.#at(position).id);
  }
}
