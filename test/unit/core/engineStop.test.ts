import { describe, expect, it } from 'vitest';
import type { Agent } from '../../../src/core/agents/agent.ts';
import { createAgents } from '../../../src/core/agents/agentRegistry.ts';
import { AgentStepRunner } from '../../../src/core/agents/agentStepRunner.ts';
import { Engine } from '../../../src/core/engine.ts';
import { EngineRun } from '../../../src/core/engineRun.ts';
import type { LibraryPort } from '../../../src/core/library/libraryPort.ts';
import { MemoryLibrary } from '../../../src/core/library/memoryLibrary.ts';
import { ProcessExecutor } from '../../../src/core/process/processExecutor.ts';
import { verifyOrder } from '../../../src/core/progress/orderVerifier.ts';
import { systemClock } from '../../../src/node/systemClock.ts';
import { RecordingLogger } from '../../support/recordingLogger.ts';

const QUERY = 'Wie melde ich meine Wohnung an?';
const texts = [
  {
    path: 'anmelden.md',
    text: '# Wohnung anmelden\n\nSie melden Ihre Wohnung beim Bürgeramt innerhalb von zwei Wochen an.\n',
  },
];

/** A library whose searches heed no signal and never answer. */
function deaf(): { readonly library: LibraryPort; readonly asked: AbortSignal[] } {
  const real = new MemoryLibrary(texts);
  const asked: AbortSignal[] = [];
  const library: LibraryPort = {
    info: (options) => real.info(options),
    resolve: (reference, land, options) => real.resolve(reference, land, options),
    neighbours: (passage, radius, options) => real.neighbours(passage, radius, options),
    search: (_request, { signal }) => {
      asked.push(signal);
      return new Promise(() => undefined);
    },
  };
  return { library, asked };
}

const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(['cancel', 'stopAndAnswer'] as const)('%s of a run in agents mode', (command) => {
  it('ends it in under 100 ms though its agents never return, reaches them, and a new question runs at once', async () => {
    const { library, asked } = deaf();
    const ids = ['one', 'two'];
    const logger = new RecordingLogger();
    const engine = new Engine({
      library,
      clock: systemClock,
      ids: { next: () => ids.shift() ?? '' },
      logger,
    });
    const run = engine.start({ query: QUERY });
    await turns();
    expect(asked.map(({ aborted }) => aborted)).toContain(false);
    const before = performance.now();
    run[command]();
    const result = await run.done;
    expect(performance.now() - before).toBeLessThan(100);
    expect(asked.every(({ aborted }) => aborted)).toBe(true);
    expect(result.status).toBe(command === 'cancel' ? 'cancelled' : 'completed');
    expect(verifyOrder(run.eventsAfter(0))).toEqual([]);

    const next = new Engine({
      library: new MemoryLibrary(texts),
      clock: systemClock,
      ids: { next: () => 'x' },
      logger,
    });
    expect((await next.start({ query: QUERY }).done).answer?.outcome).toBe('grounded');
  });

  it('drops what an agent finds later, and says so in the log', async () => {
    let find: () => void = () => undefined;
    const found = new Promise<void>((resolve) => {
      find = resolve;
    });
    const search: Agent = {
      run: async () => {
        await found;
        return { type: 'mock' };
      },
    };
    const logger = new RecordingLogger();
    const ports = {
      clock: systemClock,
      ids: { next: () => 'one' },
      logger,
      library: new MemoryLibrary(texts),
    };
    const { analysis, tree } = new Engine(ports).plan(QUERY);
    const agents = { ...createAgents(), search };
    const run = new EngineRun({
      executor: new ProcessExecutor(ports),
      runner: new AgentStepRunner({ ...ports, analysis, language: 'de', agents }),
      runId: 'one',
      analysis,
      tree,
      mode: 'agents',
      detail: 'full',
      language: 'de',
      maxParallel: 4,
      logger,
    });
    await turns();
    run[command]();
    const result = await run.done;
    const events = run.eventsAfter(0).length;
    find();
    await turns();
    expect(run.eventsAfter(0).length).toBe(events);
    expect(run.snapshot().result).toEqual(result);
    const searches = tree.steps.filter(({ type }) => type === 'search');
    expect(logger.lines).toEqual(searches.map(({ id }) => `info: Dropped a late result of step ${id}.`));
  });
});
