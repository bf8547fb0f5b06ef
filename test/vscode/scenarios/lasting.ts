import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { until, Window } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, root, STATUS, type Scenario } from './scenario.ts';

export const lasting: Scenario = {
  name: 'keeps conversation, panel and draft over reloads in and after a run; two windows do not mix',
  run: (stage) =>
    onStage(stage, {}, async ({ window, context, server }) => {
      let chat = await ChatDriver.open(window);
      await chat.ask('Bauantrag für Einfamilienhaus in Stuttgart');
      const answer = await chat.answered();
      await window.command('Veritas: Open Run');
      await window.panel();
      await chat.frame.locator('vscode-text-area textarea').fill('Ein Entwurf');
      await chat.frame.locator('vscode-text-area textarea').press('End');
      await chat.frame.waitForTimeout(400);
      await window.reload();
      chat = await ChatDriver.open(window);
      assert.equal(await chat.turns.count(), 1);
      assert.equal(await chat.answered(), answer);
      assert.equal(await chat.frame.locator('vscode-text-area textarea').inputValue(), 'Ein Entwurf');
      const panel = await window.panel();
      await until('the panel has its log', async () =>
        /[1-9]\d* *$/.test(await panel.locator('.chip[data-type=all]').innerText()),
      );

      await window.command('Veritas Test: Long Search');
      await chat.ask('Wie melde ich meine Wohnung an?');
      await until('it runs', async () => (await chat.percent()) > 0);
      await window.reload();
      chat = await ChatDriver.open(window);
      assert.equal(await chat.turns.count(), 2);
      assert.match(await chat.note(), /Interrupted/);
      const percent = await chat.percent();
      assert.ok(percent < 100, `${percent}`);
      await chat.button('Resume from the last finished step').click();
      assert.match(await chat.answered(), /Wohnung|Anmeldung|melde/i);
      assert.equal(await chat.turns.count(), 2);
      await chat.button('Ask again').click();
      await until('it is asked again', async () => (await chat.turns.count()) === 3);
      await chat.answered();

      const other = path.join(stage.folder, 'other');
      cpSync(path.join(root, 'test/fixtures/workspace'), other, { recursive: true });
      const second = await Window.open(context, server, other);
      const secondChat = await ChatDriver.open(second);
      assert.equal(await secondChat.turns.count(), 0);
      await secondChat.ask('Unterschied zwischen GmbH und AG gründen');
      await secondChat.answered();
      assert.equal(await chat.turns.count(), 3);
      assert.equal((await window.status(STATUS).innerText()).trim(), 'Veritas');
    }),
};
