import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { StepResult } from '../src/protocol/stepResult.ts';
import { silentLogger } from '../src/core/logger.ts';
import { ProcessExecutor } from '../src/core/process/processExecutor.ts';
import type { ProcessTree } from '../src/core/process/processTree.ts';
import type { StepRunner } from '../src/core/process/stepRunner.ts';
import { ProgressCallback } from '../src/core/progress/progressCallback.ts';
import { systemClock } from '../src/node/systemClock.ts';
import { sampleStep, sampleTree } from '../test/support/treeSamples.ts';
import { measureAsync, type BenchRow } from './benchRow.ts';

const RESULT: StepResult = { type: 'mock' };

/** The executor's own cost per step with all events streamed, on steps that do nothing. */
export async function benchExecutor(): Promise<BenchRow[]> {
  return [
    ...(await rows('comparison of two', comparisonTree())),
    ...(await rows('10 layers of 10', layeredTree(10, 10))),
  ];
}

async function rows(name: string, tree: ProcessTree): Promise<BenchRow[]> {
  const steps = tree.steps.length;
  const own = (await measureAsync(() => runOwn(tree))) / steps;
  const bare = (await measureAsync(() => runBare(tree))) / steps;
  const graph = compileGraph(tree);
  const other = (await measureAsync(() => drain(graph))) / steps;
  const row = { name: `executor's cost per step: ${name}`, value: own, unit: 'µs' };
  return [
    { ...row, baseline: 'bare Promise.all', ratio: own / bare },
    { ...row, baseline: 'LangGraph.js streaming updates', ratio: own / other },
  ];
}

/** Milestones at once, as an agent with nothing to do would report them. */
const idleRunner: StepRunner = {
  run: ({ report }) => {
    report.milestone(25, 'material in hand');
    report.milestone(90, 'result made');
    return Promise.resolve(RESULT);
  },
};

async function runOwn(tree: ProcessTree): Promise<void> {
  const callback = new ProgressCallback(silentLogger);
  let seen = 0;
  callback.add(() => (seen += 1));
  const executor = new ProcessExecutor({
    clock: systemClock,
    logger: silentLogger,
    ids: { next: () => 'bench' },
  });
  await executor.execute(tree, { runner: idleRunner, callback, language: 'de', maxParallel: 10 }).done;
  if (seen !== tree.steps.length * 4 + 2) throw new Error(`${seen} events`);
}

/** Group after group, without events, limits, retries or results handed on. */
async function runBare(tree: ProcessTree): Promise<void> {
  for (const group of tree.parallelGroups) await Promise.all(group.map(() => Promise.resolve(RESULT)));
}

const State = Annotation.Root({
  done: Annotation<readonly string[]>({ reducer: (before, more) => [...before, ...more], default: () => [] }),
});

interface Streams {
  stream(
    input: { done: readonly string[] },
    options: { streamMode: 'updates' },
  ): Promise<AsyncIterable<unknown>>;
}

function compileGraph(tree: ProcessTree): Streams {
  const nodes = tree.steps.map(({ id }) => [id, () => Promise.resolve({ done: [id] })] as const);
  const graph = new StateGraph(State).addNode(Object.fromEntries(nodes));
  for (const step of tree.steps) {
    if (step.depends_on.length === 0) graph.addEdge(START, step.id);
    else graph.addEdge([...step.depends_on], step.id);
  }
  for (const leaf of tree.leaves) graph.addEdge(leaf.id, END);
  return graph.compile();
}

async function drain(graph: Streams): Promise<void> {
  for await (const update of await graph.stream({ done: [] }, { streamMode: 'updates' })) {
    if (update === null) throw new Error('an empty update');
  }
}

function comparisonTree(): ProcessTree {
  return sampleTree([
    sampleStep('search_1'),
    sampleStep('search_2'),
    sampleStep('analysis_1', ['search_1']),
    sampleStep('analysis_2', ['search_2']),
    sampleStep('comparison', ['analysis_1', 'analysis_2']),
  ]);
}

function layeredTree(layers: number, width: number): ProcessTree {
  const steps = Array.from({ length: layers * width }, (_, index) => {
    const layer = Math.floor(index / width);
    const before = (layer - 1) * width;
    const dependencies = layer === 0 ? [] : [before + (index % width), before + ((index + 1) % width)];
    return sampleStep(
      `s${index}`,
      dependencies.map((each) => `s${each}`),
    );
  });
  return sampleTree(steps);
}
