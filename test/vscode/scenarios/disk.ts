import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SmallDisk } from '../../support/smallDisk.ts';
import { until } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, references, type Scenario } from './scenario.ts';

/** The journal of the only workspace that the server has opened. */
function journalFolder(dataFolder: string): string {
  const found = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('veritas.veritas/journal') && name.includes('workspaceStorage'),
  );
  assert.equal(found.length, 1, found.join());
  return path.join(dataFolder, found[0] ?? '');
}

/** Puts a disk of one megabyte under a folder that has files in it, while it is in use. */
function putOnDisk(folder: string, spare: string): SmallDisk | null {
  cpSync(folder, spare, { recursive: true });
  const disk = SmallDisk.mount(folder);
  if (disk !== null) cpSync(spare, folder, { recursive: true });
  rmSync(spare, { recursive: true });
  return disk;
}

export const disk: Scenario = {
  name: 'answers and says so when the disk of its journal is full or write-protected, and loses nothing of before',
  run: (stage) =>
    onStage(stage, {}, async ({ window }) => {
      let chat = await ChatDriver.open(window);
      const [first, second, third] = references;
      await chat.ask(first.question);
      const answer = await chat.answered();
      const spare = path.join(stage.folder, 'spare');
      mkdirSync(spare);
      const small = putOnDisk(journalFolder(window.server.dataFolder), spare);
      if (small === null) {
        console.log('    left out: this account may not mount a file system');
        return;
      }
      try {
        small.fill();
        await chat.ask(second.question);
        assert.match(await chat.answered(), /GmbH/);
        await window.toast('is full').waitFor();
        await window.page.keyboard.press('Escape');
        await window.command('Notifications: Clear All Notifications');

        small.empty();
        await chat.ask(third.question);
        await chat.answered();
        small.setReadOnly(true);
        await window.untilNextToasts();
        await chat.ask(second.question);
        assert.match(await chat.answered(), /GmbH/);
        await window.toast('write-protected').waitFor();
        await chat.button('Delete from the conversation').click();
        await window.reload();
        chat = await ChatDriver.open(window);
        assert.deepEqual(await chat.frame.locator('.question').allInnerTexts(), [
          first.question,
          third.question,
        ]);
        assert.equal(await chat.turns.first().locator('.answer').innerText(), answer);

        small.setReadOnly(false);
        await chat.ask(second.question);
        await chat.answered();
        await window.reload();
        chat = await ChatDriver.open(window);
        await until('all that was kept is there', async () => (await chat.turns.count()) === 3);
      } finally {
        small.unmount();
      }
    }),
};

/** Where VS Code lets the extension keep what belongs to no workspace. */
function globalStorage(dataFolder: string): string {
  return path.join(dataFolder, 'data/User/globalStorage/veritas.veritas');
}

const own = 'Wie hoch ist die Strandkorbabgabe in Musterstadt?';

export const indexDisk: Scenario = {
  name: 'says so when there is no room for the index, answers all the same, and keeps the index once there is room',
  run: async (stage) => {
    const folder = path.join(globalStorage(stage.folder), 'index');
    mkdirSync(folder, { recursive: true });
    const small = SmallDisk.mount(folder, 16);
    if (small === null) {
      console.log('    left out: this account may not mount a file system');
      return;
    }
    try {
      small.fill();
      await onStage(stage, {}, async ({ window }) => {
        const chat = await ChatDriver.open(window);
        const header = chat.frame.locator('.library');
        assert.match((await header.getAttribute('title')) ?? '', /index lives in memory only/);
        assert.match(await header.locator('.library-problems').innerText(), /^\d problems?$/);
        await chat.ask(own);
        assert.match(await chat.answered(), /96 Euro/);

        small.empty();
        await window.reload();
        const again = await ChatDriver.open(window);
        const title = (await again.frame.locator('.library').getAttribute('title')) ?? '';
        assert.match(title, /documents/);
        assert.doesNotMatch(title, /memory/);
        assert.ok(readdirSync(folder).length > 0, 'the index is kept');
        await again.ask(own);
        assert.match(await again.answered(), /96 Euro/);
      });
    } finally {
      small.unmount();
    }
  },
};

export const withoutStorage: Scenario = {
  name: 'starts and answers where VS Code can keep nothing for it, and says what is not kept',
  run: async (stage) => {
    const place = globalStorage(stage.folder);
    mkdirSync(path.dirname(place), { recursive: true });
    // No folder can be made where a file is.
    writeFileSync(place, '');
    await onStage(stage, { open: null }, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      assert.match(
        (await chat.frame.locator('.library').getAttribute('title')) ?? '',
        /index lives in memory only/,
      );
      await window.toast('The conversation could not be read').waitFor();
      await chat.ask(references[1].question);
      assert.match(await chat.answered(), /GmbH/);
      await window.toast('is not recorded').waitFor();
    });
  },
};
