import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { silentLogger } from '../../src/core/logger.ts';
import type { BoardRun } from '../../src/host/runs/boardRun.ts';
import { ConversationJournal } from '../../src/host/runs/conversationJournal.ts';
import { RunBoard, type RunSink } from '../../src/host/runs/runBoard.ts';
import { randomIds } from '../../src/node/randomIds.ts';
import { systemClock } from '../../src/node/systemClock.ts';
import type { LibrarySource } from '../../src/protocol/journal.ts';
import { mockEngine, newJournal, recordResearch, temporaryFolder } from '../support/journalRuns.ts';
import { SmallDisk } from '../support/smallDisk.ts';
import { VirtualClock } from '../support/virtualClock.ts';

const trial = SmallDisk.mount();
afterAll(() => trial?.unmount());

const QUESTION = 'Unterschied zwischen GmbH und AG gründen';

interface WindowOptions {
  readonly libraries?: readonly LibrarySource[];
  readonly notices?: string[];
  readonly maxBytes?: number;
}

/** What one window of the editor has: a board over the workspace's journal, with a clock for its engine. */
function openWindow(folder: string, { libraries = [], notices = [], maxBytes = 1e9 }: WindowOptions = {}) {
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

const startedSteps = (run: BoardRun, from = 0): string[] =>
  run.events
    .slice(from)
    .filter(({ event_type: type }) => type === 'step_started')
    .map(({ step_id: id }) => id ?? '');

describe('a conversation in the journal', () => {
  it('is there in the next window, with every event and result', async () => {
    const folder = temporaryFolder();
    const first = openWindow(folder);
    const run = await first.board.ask(QUESTION);
    await first.finish(run);
    await first.close();
    const second = openWindow(folder);
    await second.board.restore();
    const [restored] = second.board.runs;
    expect(restored?.view.snapshot).toEqual(run.view.snapshot);
    expect(restored?.interrupted).toBe(false);
    expect(run.events).toHaveLength(32);
  });

  it('has the question on the disk before the engine is there', async () => {
    const folder = temporaryFolder();
    const { journal } = openWindow(folder);
    const board = new RunBoard({
      engine: () => Promise.reject(new Error('the engine is broken')),
      preferences: () => ({ mode: 'mock', detail: 'full', language: 'de', maxParallel: 1 }),
      journal,
      clock: systemClock,
      ids: randomIds,
      logger: silentLogger,
    });
    await expect(board.ask(QUESTION)).rejects.toThrow('the engine is broken');
    const next = openWindow(folder);
    await next.board.restore();
    expect(next.board.runs.map(({ tracker, interrupted }) => [tracker.query, interrupted])).toEqual([
      [QUESTION, true],
    ]);
    await next.board.takeUp(next.board.runs[0]?.id ?? '');
    await next.finish(next.board.runs[0]);
    expect(next.board.runs[0]?.tracker.result?.status).toBe('completed');
  });

  it('keeps nothing of a question that cannot be asked', async () => {
    const { board, journal } = openWindow(temporaryFolder());
    await expect(board.ask('?!')).rejects.toMatchObject({ code: 'invalid_question' });
    expect(await journal.list()).toEqual([]);
  });

  it('goes on with a run that its window cut off, and repeats no finished step', async () => {
    const folder = temporaryFolder();
    const first = openWindow(folder);
    const run = await first.board.ask(QUESTION);
    await first.work(run, 2);
    const done = run.tracker.steps.filter(({ status }) => status === 'completed').map((step) => step.step_id);
    await first.close();

    const second = openWindow(folder);
    await second.board.restore();
    const cut = second.board.runs[0];
    expect(cut?.interrupted).toBe(true);
    const earlier = cut?.events.length ?? 0;
    const told: string[] = [];
    const sink: RunSink = {
      started: ({ id }) => told.push(id),
      ended: (_run, { status }) => told.push(status),
    };
    second.board.attach(sink);
    expect(await second.board.takeUp(run.id)).toEqual({ sourcesChanged: false });
    const resumed = second.board.runs[0];
    await second.finish(resumed);
    expect(told).toEqual([run.id, 'completed']);
    expect(done.length).toBeGreaterThan(0);
    const again = startedSteps(resumed ?? run, earlier);
    expect(again.filter((id) => done.includes(id))).toEqual([]);
    expect([...again, ...done].sort()).toEqual(run.tracker.steps.map((step) => step.step_id).sort());
    expect(resumed?.events.map(({ sequence }) => sequence)).toEqual(resumed?.events.map((_, at) => at + 1));
    expect((await second.journal.list())[0]).toMatchObject({ status: 'completed', sections: 2 });
  });

  it('repeats a step of an ended run with all that builds on it', async () => {
    const window = openWindow(temporaryFolder());
    const run = await window.board.ask(QUESTION);
    await window.finish(run);
    const last = run.tracker.steps.at(-1)?.step_id ?? '';
    await window.board.takeUp(run.id, last);
    const again = window.board.run(run.id);
    await window.finish(again);
    expect(startedSteps(again ?? run, run.events.length)).toEqual([last]);
    await expect(window.board.takeUp(run.id)).rejects.toMatchObject({ code: 'run_finished' });
  });

  it('says that the documents have changed since, and repeats every step of such a run', async () => {
    const folder = temporaryFolder();
    const journal = newJournal({ folder });
    const runId = 'researched';
    await recordResearch(journal, { runId, root: folder, query: 'Was kostet ein Strandkorb?' });
    await journal.close();
    const changed = { id: 'folder', name: 'Akten', fingerprint: 'other', documents: 1, passages: 1 };
    const window = openWindow(folder, { libraries: [changed] });
    const stored = await window.board.open(runId);
    const steps = stored?.tracker.steps.map(({ step_id: id }) => id) ?? [];
    expect(await window.board.takeUp(runId, steps.at(-1))).toEqual({ sourcesChanged: true });
    const again = window.board.run(runId);
    await window.finish(again);
    expect(again === undefined ? [] : startedSteps(again, stored?.events.length).sort()).toEqual(
      steps.sort(),
    );
  });

  it('skips a step on request, and tries one again that is at work', async () => {
    const window = openWindow(temporaryFolder());
    const run = await window.board.ask(QUESTION);
    await window.work(run, 1);
    const [working] = run.tracker.running;
    const last = run.tracker.steps.at(-1)?.step_id ?? '';
    const retried: string[] = [];
    const { live } = run;
    if (live === null || working === undefined) throw new Error('nothing is at work');
    const real = live.retryStep.bind(live);
    live.retryStep = (step) => {
      retried.push(step);
      real(step);
    };
    window.board.retryStep(run.id, working.step_id);
    window.board.skipStep(run.id, last);
    await window.finish(run);
    expect(retried).toEqual([working.step_id]);
    expect(run.tracker.step(working.step_id)?.status).toBe('completed');
    expect(run.tracker.step(last)?.status).toBe('skipped');
    // Both come to nothing once the run has ended.
    window.board.skipStep(run.id, working.step_id);
    window.board.retryStep(run.id, working.step_id);
    expect(retried.length).toBe(1);
  });

  it('leaves a run to the window that is at work on it, and shows it when that has closed', async () => {
    const folder = temporaryFolder();
    const first = openWindow(folder);
    const run = await first.board.ask(QUESTION);
    await first.work(run, 1);
    const second = openWindow(folder);
    await second.board.restore();
    expect(second.board.runs).toEqual([]);
    await expect(second.board.takeUp(run.id)).rejects.toMatchObject({ code: 'run_busy' });
    await first.close();
    await vi.waitFor(() => expect(second.board.runs.map(({ interrupted }) => interrupted)).toEqual([true]), {
      timeout: 5000,
    });
    second.board.dispose();
  });

  it('is shared by windows that ask, delete and tidy at the same time: none harms the run of another', async () => {
    const folder = temporaryFolder();
    const notices: string[] = [];
    // So small that every end of a run makes the older ones go.
    const windows = [1, 2, 3].map(() => openWindow(folder, { notices, maxBytes: 1 }));
    const [one, two, busy] = windows;
    if (one === undefined || two === undefined || busy === undefined) throw new Error('three windows');
    const running = await busy.board.ask(QUESTION);
    await busy.work(running, 1);
    const pinned = await two.board.ask(QUESTION);
    await two.journal.mark(pinned.id, { pinned: true });
    await two.finish(pinned);
    const asked = await Promise.all(
      [0, 1, 2, 3].map((nth) => (nth % 2 === 0 ? one : two).board.ask(QUESTION)),
    );
    await Promise.all(
      [asked[0], asked[2]]
        .map((run) => one.finish(run))
        .concat([asked[1], asked[3]].map((run) => two.finish(run))),
    );
    await two.board.remove(asked[1]?.id ?? '').catch(() => undefined);
    const listed = await two.journal.list();
    expect(listed.find(({ run_id: id }) => id === running.id)?.status).toBe('running');
    expect(listed.some(({ run_id: id }) => id === pinned.id)).toBe(true);
    await busy.finish(running);
    expect(running.tracker.result?.status).toBe('completed');
    expect(asked.every(({ tracker }) => tracker.result?.status === 'completed')).toBe(true);
    await Promise.all(windows.map(({ close }) => close()));
    expect(notices).toEqual([]);
    const left = await openWindow(folder).journal.list();
    expect(left.map(({ run_id: id }) => id)).toContain(pinned.id);
    expect(left.every(({ status }) => status === 'completed')).toBe(true);
  });

  it('keeps every event of runs that two windows have at work at the same time', async () => {
    const folder = temporaryFolder();
    const windows = [openWindow(folder), openWindow(folder)] as const;
    const runs = await Promise.all(windows.map(({ board }) => board.ask(QUESTION)));
    await Promise.all(windows.map(({ finish }, index) => finish(runs[index])));
    const next = openWindow(folder);
    await next.board.restore();
    const restored = new Map(next.board.runs.map((run) => [run.id, run.view.snapshot]));
    for (const run of runs) expect(restored.get(run.id)).toEqual(run.view.snapshot);
    expect(restored.size).toBe(2);
  });

  it('forgets a deleted run, and has it back in its place when that is undone', async () => {
    const folder = temporaryFolder();
    const { board, finish } = openWindow(folder);
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const run = await board.ask(QUESTION);
      await finish(run);
      ids.push(run.id);
    }
    await board.remove(ids[1] ?? '');
    expect(board.runs.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    const other = openWindow(folder);
    await other.board.restore();
    expect(other.board.runs.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    await board.undoRemove(ids[1] ?? '');
    expect(board.runs.map(({ id }) => id)).toEqual(ids);
  });

  it('stops a run that is deleted while it works', async () => {
    const { board, finish, work, journal } = openWindow(temporaryFolder());
    const run = await board.ask(QUESTION);
    await work(run, 1);
    await board.remove(run.id);
    await finish(run);
    expect(run.tracker.result?.status).toBe('cancelled');
    expect((await journal.list())[0]).toMatchObject({ status: 'cancelled' });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'runs on when the folder cannot be written, and says so once',
    async () => {
      const parent = join(temporaryFolder(), 'closed');
      mkdirSync(parent);
      chmodSync(parent, 0o500);
      await expectUnkept(join(parent, 'journal'));
      chmodSync(parent, 0o700);
    },
  );

  it.skipIf(trial === null).each(['full', 'write-protected'])(
    'runs on when the disk is %s, says so once, and has lost nothing of before',
    async (state) => {
      const disk = SmallDisk.mount();
      if (disk === null) throw new Error('no small disk');
      onTestFinished(() => disk.unmount());
      const folder = join(disk.folder, 'journal');
      const notices: string[] = [];
      const { board, finish, journal } = openWindow(folder, { notices });
      const first = await board.ask(QUESTION);
      await finish(first);
      if (state === 'full') disk.fill();
      else disk.setReadOnly(true);
      for (let count = 0; count < 2; count += 1) {
        const run = await board.ask(QUESTION);
        await finish(run);
        expect(run.tracker.result?.status).toBe('completed');
      }
      expect(board.runs.length).toBe(3);
      expect(notices).toEqual(['journal_unwritable']);
      // On a full disk there may be room for so little in the last block of the file.
      if (state !== 'full')
        await expect(board.remove(first.id)).rejects.toMatchObject({ code: 'journal_unwritable' });
      expect((await journal.list()).map(({ run_id, deleted_at }) => [run_id, deleted_at])).toEqual([
        [first.id, null],
      ]);

      if (state === 'full') disk.empty();
      else disk.setReadOnly(false);
      const later = await board.ask(QUESTION);
      await finish(later);
      const next = openWindow(folder, { notices });
      await next.board.restore();
      expect(next.board.runs.map(({ id }) => id)).toEqual([first.id, later.id]);
      expect(next.board.runs[0]?.view.snapshot).toEqual(first.view.snapshot);
      expect(notices).toEqual(['journal_unwritable']);
    },
  );

  it('runs on when there is a file where the folder should be, and says so once', async () => {
    await expectUnkept(join(import.meta.filename, 'journal'));
  });
});

async function expectUnkept(folder: string): Promise<void> {
  const notices: string[] = [];
  const { board, finish } = openWindow(folder, { notices });
  for (let count = 0; count < 2; count += 1) {
    const run = await board.ask(QUESTION);
    await finish(run);
    expect(run.tracker.result?.status).toBe('completed');
  }
  expect(notices).toEqual(['journal_unwritable']);
}
