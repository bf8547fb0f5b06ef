import type { TreeGraph } from './treeShape.ts';

/** Which steps may start: those whose dependencies are all done, in the order in which they became so. */
export class ReadySet {
  readonly #graph: TreeGraph;
  /** Dependencies that are not done yet, per step. */
  readonly #waiting: number[];
  /** Not taken, not ended. */
  readonly #open: Set<number>;
  readonly #queue: number[] = [];
  #head = 0;

  /** `done`: positions of steps that an earlier section of the run completed. */
  constructor(graph: TreeGraph, done: ReadonlySet<number>) {
    this.#graph = graph;
    this.#waiting = graph.dependencies.map(
      (dependencies) => dependencies.filter((each) => !done.has(each)).length,
    );
    this.#open = new Set(graph.dependencies.keys());
    for (const position of done) this.#open.delete(position);
    for (const position of this.#open) if (this.#waiting[position] === 0) this.#queue.push(position);
  }

  /** Steps that are neither taken nor ended, in the order of the tree. */
  get open(): ReadonlySet<number> {
    return this.#open;
  }

  /** The next step to start, or undefined if none may start now. */
  take(): number | undefined {
    while (this.#head < this.#queue.length) {
      const position = this.#queue[this.#head];
      this.#head += 1;
      if (position !== undefined && this.#open.delete(position)) return position;
    }
    return undefined;
  }

  /** A taken step has its result: steps that waited for it only become ready. */
  complete(position: number): void {
    for (const dependant of this.#graph.dependants[position] ?? []) {
      const left = (this.#waiting[dependant] ?? 0) - 1;
      this.#waiting[dependant] = left;
      // One that was given up meanwhile is passed over by `take`.
      if (left === 0) this.#queue.push(dependant);
    }
  }

  /** A step will have no result: takes it and all that wait for it out; returns the latter in the order of the tree. */
  lose(position: number): number[] {
    this.#open.delete(position);
    const lost = new Set<number>();
    const reached = [position];
    for (const each of reached) {
      for (const dependant of this.#graph.dependants[each] ?? []) {
        if (!this.#open.delete(dependant)) continue;
        lost.add(dependant);
        reached.push(dependant);
      }
    }
    return [...lost].sort((a, b) => a - b);
  }
}
