import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support/journalRuns.ts';
import { openWindow, QUESTION } from './conversationWindow.ts';

describe('a conversation in several windows', () => {
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
});
