import type { ProcessStepData } from '../../protocol/processTree.ts';

/** Steps and their dependencies by position, for algorithms that visit every step. */
export interface TreeGraph {
  /** Positions of the steps that a step waits for. */
  readonly dependencies: readonly (readonly number[])[];
  /** Positions of the steps that wait for a step, in the order of the tree. */
  readonly dependants: readonly (readonly number[])[];
}

/** Dependencies that name no step are left out; validation reports them. */
export function treeGraph(steps: readonly ProcessStepData[]): TreeGraph {
  const positions = new Map(steps.map((step, position) => [step.id, position]));
  const dependants: number[][] = steps.map(() => []);
  const dependencies = steps.map((step, position) => {
    const known: number[] = [];
    for (const id of new Set(step.depends_on)) {
      const dependency = positions.get(id);
      if (dependency === undefined) continue;
      known.push(dependency);
      dependants[dependency]?.push(position);
    }
    return known;
  });
  return { dependencies, dependants };
}

/** Positions in an order in which each step comes after its dependencies; shorter than the tree if it has a cycle. */
export function dependencyOrder(graph: TreeGraph): number[] {
  const waiting = graph.dependencies.map((dependencies) => dependencies.length);
  const order: number[] = [];
  waiting.forEach((count, position) => {
    if (count === 0) order.push(position);
  });
  for (const position of order) {
    for (const dependant of graph.dependants[position] ?? []) {
      const left = (waiting[dependant] ?? 0) - 1;
      waiting[dependant] = left;
      if (left === 0) order.push(dependant);
    }
  }
  return order;
}

/** Groups of steps that may run at the same time: a step is one group after the latest of its dependencies. */
export function parallelGroups(graph: TreeGraph, order: readonly number[]): number[][] {
  const levels = new Array<number>(order.length).fill(0);
  const groups: number[][] = [];
  for (const position of order) {
    let level = 0;
    for (const dependency of graph.dependencies[position] ?? []) {
      level = Math.max(level, (levels[dependency] ?? 0) + 1);
    }
    levels[position] = level;
    const group = groups[level];
    if (group === undefined) groups[level] = [position];
    else group.push(position);
  }
  for (const group of groups) group.sort((a, b) => a - b);
  return groups;
}

/** Longest way through the tree by `seconds`; of equally long ones the first in the order of the tree. */
export function criticalPath(
  graph: TreeGraph,
  order: readonly number[],
  seconds: (position: number) => number,
): { readonly path: readonly number[]; readonly seconds: number } {
  const ends = new Array<number>(order.length).fill(0);
  const previous = new Array<number>(order.length).fill(-1);
  let last = -1;
  for (const position of order) {
    let start = 0;
    for (const dependency of graph.dependencies[position] ?? []) {
      const end = ends[dependency] ?? 0;
      if (end > start || previous[position] === -1) {
        start = end;
        previous[position] = dependency;
      }
    }
    const end = start + seconds(position);
    ends[position] = end;
    if (last === -1 || end > (ends[last] ?? 0)) last = position;
  }
  const path: number[] = [];
  for (let position = last; position >= 0; position = previous[position] ?? -1) path.push(position);
  return { path: path.reverse(), seconds: ends[last] ?? 0 };
}
