import { describe, expect, it } from 'vitest';
import { RunHistory } from '../../../src/server/runHistory.ts';
import type { Journal } from '../../../src/node/journal/journal.ts';
import { RecordingLogger } from '../../support/recordingLogger.ts';
import { asked, newJournal, temporaryJournal } from '../../support/journalRuns.ts';

async function record(journal: Journal, runId: string, session: string): Promise<void> {
  const recorder = await journal.begin({ ...asked(runId), conversation_id: session });
  await recorder.close();
}

async function historyOf(journal: Journal, keptRuns = 10): Promise<RunHistory> {
  const history = new RunHistory({
    journal,
    logger: new RecordingLogger(),
    keptRuns,
    planQuestion: () => {
      throw new Error('Not asked here.');
    },
  });
  await history.open();
  return history;
}

describe('RunHistory', () => {
  it('knows nothing more of runs that the journal has let go', async () => {
    const { journal, folder } = temporaryJournal();
    await record(journal, 'one', 'a');
    await record(journal, 'two', 'b');
    const history = await historyOf(newJournal({ folder, maxBytes: 1 }));
    expect([history.sessionOf('one'), history.sessionOf('two')]).toEqual(['a', 'b']);
    await history.sweep();
    expect(await journal.list()).toEqual([]);
    expect([history.sessionOf('one'), history.sessionOf('two')]).toEqual([undefined, undefined]);
  });

  it('keeps what is within the bounds', async () => {
    const { journal } = temporaryJournal();
    await record(journal, 'one', 'a');
    const history = await historyOf(journal);
    await history.sweep();
    expect(history.sessionOf('one')).toBe('a');
  });

  it('holds nothing of a session that is back, however many runs it had', async () => {
    const { journal } = temporaryJournal();
    for (const id of ['one', 'two', 'three']) await record(journal, id, 'a');
    const history = await historyOf(journal, 1);
    await history.take('a');
    expect(['one', 'two', 'three'].map((id) => history.sessionOf(id))).toEqual(Array(3).fill(undefined));
  });
});
