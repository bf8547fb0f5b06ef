import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/journalRuns.ts';
import { SmallDisk } from '../support/smallDisk.ts';
import { openWindow, QUESTION } from './conversationWindow.ts';

const trial = SmallDisk.mount();
afterAll(() => trial?.unmount());

describe('a conversation whose journal cannot be written', () => {
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
