import type { ProcessTreeData } from '../../src/protocol/processTree.ts';

/** Pixels. */
export const NODE = { width: 240, height: 92, gapX: 44, gapY: 14 } as const;

export interface NodePlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** SVG path from the right side of one node to the left side of the other. */
  readonly path: string;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodePlace[];
  readonly edges: readonly Edge[];
}

/** A step stands one column right of the last step it depends on; columns are centred on each other. */
export function layoutGraph(tree: Pick<ProcessTreeData, 'steps'>): GraphLayout {
  const columns = columnsOf(tree);
  const tallest = Math.max(1, ...columns.map((column) => column.length));
  const stride = NODE.height + NODE.gapY;
  const height = tallest * stride - NODE.gapY;
  const places = new Map<string, NodePlace>();
  for (const [index, column] of columns.entries()) {
    const top = (height - (column.length * stride - NODE.gapY)) / 2;
    for (const [row, id] of column.entries())
      places.set(id, { id, x: index * (NODE.width + NODE.gapX), y: top + row * stride });
  }
  const edges: Edge[] = [];
  for (const step of tree.steps)
    for (const dependency of step.depends_on) {
      const from = places.get(dependency);
      const to = places.get(step.id);
      if (from !== undefined && to !== undefined)
        edges.push({ from: dependency, to: step.id, path: curve(from, to) });
    }
  const width = Math.max(1, columns.length) * (NODE.width + NODE.gapX) - NODE.gapX;
  return { width, height, nodes: [...places.values()], edges };
}

function columnsOf(tree: Pick<ProcessTreeData, 'steps'>): string[][] {
  const level = new Map<string, number>();
  // Each pass settles at least one more step of an acyclic tree; a cyclic one ends all the same.
  for (let pass = 0; pass < tree.steps.length; pass += 1)
    for (const step of tree.steps)
      level.set(step.id, Math.max(0, ...step.depends_on.map((id) => (level.get(id) ?? 0) + 1)));
  const columns: string[][] = [];
  for (const step of tree.steps) {
    const at = Math.min(level.get(step.id) ?? 0, tree.steps.length - 1);
    while (columns.length <= at) columns.push([]);
    columns[at]?.push(step.id);
  }
  return columns.filter((column) => column.length > 0);
}

function curve(from: NodePlace, to: NodePlace): string {
  const x1 = from.x + NODE.width;
  const y1 = from.y + NODE.height / 2;
  const y2 = to.y + NODE.height / 2;
  const middle = (x1 + to.x) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}`;
}
