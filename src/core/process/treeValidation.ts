import type { ProcessStepData } from '../../protocol/processTree.ts';
import { dependencyOrder, treeGraph } from './treeShape.ts';

/** Why a list of steps is no tree that could run. */
export type TreeProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'duplicate_id'; readonly step: string }
  | { readonly kind: 'unknown_dependency'; readonly step: string; readonly dependency: string }
  /** Each step waits for the next one; first and last entry are the same. */
  | { readonly kind: 'cycle'; readonly path: readonly string[] };

/** The first problem in the order of the steps, or null for a tree that can run. */
export function findTreeProblem(steps: readonly ProcessStepData[]): TreeProblem | null {
  if (steps.length === 0) return { kind: 'empty' };
  const ids = new Set<string>();
  for (const step of steps) {
    if (ids.has(step.id)) return { kind: 'duplicate_id', step: step.id };
    ids.add(step.id);
  }
  for (const step of steps) {
    const unknown = step.depends_on.find((id) => !ids.has(id));
    if (unknown !== undefined) return { kind: 'unknown_dependency', step: step.id, dependency: unknown };
  }
  const graph = treeGraph(steps);
  const order = dependencyOrder(graph);
  if (order.length === steps.length) return null;
  return { kind: 'cycle', path: cyclePath(steps, new Set(order)) };
}

/** Each step outside the order waits for another one outside it, so walking along leads into a cycle. */
function cyclePath(steps: readonly ProcessStepData[], ordered: ReadonlySet<number>): string[] {
  const open = new Map<string, ProcessStepData>();
  steps.forEach((step, position) => {
    if (!ordered.has(position)) open.set(step.id, step);
  });
  const path: string[] = [];
  const seen = new Map<string, number>();
  let id = [...open.keys()][0];
  while (id !== undefined) {
    const before = seen.get(id);
    if (before !== undefined) return [...path.slice(before), id];
    seen.set(id, path.length);
    path.push(id);
    id = open.get(id)?.depends_on.find((dependency) => open.has(dependency));
  }
  return path;
}
