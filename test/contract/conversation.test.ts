import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../src/core/logger.ts';
import type { BoardRun } from '../../src/host/runs/boardRun.ts';
import { RunBoard, type RunSink } from '../../src/host/runs/runBoard.ts';
import { randomIds } from '../../src/node/randomIds.ts';
import { systemClock } from '../../src/node/systemClock.ts';
import { newJournal, recordResearch, temporaryFolder } from '../support/journalRuns.ts';
import { openWindow, QUESTION } from './conversationWindow.ts';

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

  it('reads a follow-up with the question before it, also in the next window', async () => {
    const folder = temporaryFolder();
    const first = openWindow(folder);
    await first.finish(await first.board.ask('Bauantrag für Einfamilienhaus in Stuttgart'));
    await first.close();
    const second = openWindow(folder);
    await second.board.restore();
    const run = await second.board.ask('Und in Hamburg?');
    await second.finish(run);
    await second.close();
    const third = openWindow(folder);
    await third.board.restore();
    const kept = third.board.runs[1];
    expect([kept?.tracker.query, kept?.tracker.analysis.query]).toEqual([
      'Und in Hamburg?',
      'Bauantrag für Einfamilienhaus in Hamburg',
    ]);
    expect((await third.journal.read(run.id)).question?.request.conversation).toEqual([
      'Bauantrag für Einfamilienhaus in Stuttgart',
    ]);
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
});
