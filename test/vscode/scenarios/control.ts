import assert from 'node:assert/strict';
import { until } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, STATUS, type Scenario } from './scenario.ts';

const QUESTION = 'Wie melde ich meine Wohnung an?';

export const control: Scenario = {
  name: 'stops from chat, notification and panel; pauses and goes on; hides and shows the chat in a run; answers with what it has',
  run: (stage) =>
    onStage(stage, {}, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      await window.command('Veritas Test: Long Search');

      await chat.ask(QUESTION);
      await until('it runs', async () => (await chat.percent()) > 0);
      await chat.button('Stop').click();
      await chat.ended();
      assert.match(await chat.note(), /Stopped/);

      await chat.ask(QUESTION);
      await window.toast('Veritas:').first().waitFor();
      await window.toastButton('Veritas:', 'Cancel');
      await chat.ended();
      assert.match(await chat.note(), /Stopped/);

      await chat.ask(QUESTION);
      await window.clickStatus(STATUS);
      const panel = await window.panel();
      await panel.getByRole('button', { name: 'Stop', exact: true }).click();
      await chat.ended();
      assert.match(await chat.note(), /Stopped/);
      await until(
        'the panel shows it',
        async () => (await panel.locator('.run-state').innerText()) === 'stopped',
      );
      await window.command('View: Close All Editors');

      await chat.ask(QUESTION);
      await chat.button('Pause').click();
      await until('it pauses', async () =>
        (await chat.last.locator('.summary-text').innerText()).includes('Paused'),
      );
      await chat.button('Resume').click();
      await until(
        'it goes on',
        async () => !(await chat.last.locator('.summary-text').innerText()).includes('Paused'),
      );

      await window.activity('Explorer');
      await until('it goes on unseen', async () => /\d+ %/.test(await window.status(STATUS).innerText()));
      const again = await ChatDriver.open(window);
      assert.equal(await again.turns.count(), 4);
      assert.match(await again.answered(), /Wohnung|Anmeldung|melde/i);
      await window.command('Veritas Test: Real Search');
    }),
};
