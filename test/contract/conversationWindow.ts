import { silentLogger } from '../../src/core/logger.ts';
import type { BoardRun } from '../../src/host/runs/boardRun.ts';
import { ConversationJournal } from '../../src/host/runs/conversationJournal.ts';
import { RunBoard } from '../../src/host/runs/runBoard.ts';
import { randomIds } from '../../src/node/randomIds.ts';
import { systemClock } from '../../src/node/systemClock.ts';
import type { LibrarySource } from '../../src/protocol/journal.ts';
import { mockEngine, newJournal } from '../support/journalRuns.ts';
import { VirtualClock } from '../support/virtualClock.ts';

export const QUESTION = 'Unterschied zwischen GmbH und AG gründen';

interface WindowOptions {
  readonly libraries?: readonly LibrarySource[];
  readonly notices?: string[];
  readonly maxBytes?: number;
}

/** What one window of the editor has: a board over the workspace's journal, with a clock for its engine. */
export function openWindow(
  folder: string,
  { libraries = [], notices = [], maxBytes = 1e9 }: WindowOptions = {},
) {
  const engineClock = new VirtualClock();
  const engine = mockEngine(engineClock);
  const journal = new ConversationJournal({
    open: () =>
      Promise.resolve({
        journal: newJournal({
          folder,
          clock: systemClock,
          maxBytes,
          onNotice: ({ code }) => notices.push(code),
        }),
        durations: null,
      }),
    libraries: () => Promise.resolve(libraries),
    passages: () => 0,
    planner: () =>
      Promise.resolve((query: string) => {
        const { analysis, tree } = engine.plan(query);
        return { analysis, tree: tree.toJSON() };
      }),
    language: () => 'en',
    logger: silentLogger,
  });
  const board = new RunBoard({
    engine: () => Promise.resolve(engine),
    preferences: () => ({ mode: 'mock', detail: 'milestones', language: undefined, maxParallel: 2 }),
    journal,
    clock: systemClock,
    ids: randomIds,
    logger: silentLogger,
  });
  return {
    board,
    journal,
    finish: async (run: BoardRun | undefined) => {
      if (run?.live === null || run?.live === undefined) throw new Error('the run is not at work');
      await engineClock.runUntil(run.live.done);
      await board.flush();
    },
    /** Until so many steps have finished. */
    work: async (run: BoardRun, steps: number) => {
      while (run.tracker.endedSteps < steps) await engineClock.advance(50);
    },
    /** As the extension's `deactivate` does. */
    close: async () => {
      board.dispose();
      await journal.close();
    },
  };
}
