import assert from 'node:assert/strict';
import { until, type Window } from '../window.ts';
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

      // The browser puts off the loading of a view while messages to others come in densely.
      await window.command('Veritas Test: Slow Search');
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

      await window.command('Veritas Test: Long Search');
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

const COMPARISON = 'Unterschied zwischen GmbH und AG gründen';

/** Whether chat and status bar both say that the last run is paused, or that it is not. */
async function pausedEverywhere(window: Window, chat: ChatDriver, paused: boolean): Promise<void> {
  await until(`${paused ? '' : 'not '}paused in chat and status bar`, async () => {
    const texts = [
      await chat.last.locator('.summary-text').innerText({ timeout: 1000 }),
      await window.status(STATUS).innerText({ timeout: 1000 }),
    ];
    return texts.every((text) => text.includes('Paused') === paused);
  });
}

export const controlLinks: Scenario = {
  name: 'pauses, resumes and answers now from status bar, notification and palette, which offers only what there is a run for',
  run: (stage) =>
    onStage(stage, {}, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      const commands = [
        'Veritas: Stop Run',
        'Veritas: Stop Run and Answer',
        'Veritas: Pause Run',
        'Veritas: Resume Paused Run',
      ];
      const offered = async (): Promise<boolean[]> => {
        const found: boolean[] = [];
        for (const command of commands) found.push(await window.offers(command));
        return found;
      };
      assert.deepEqual(await offered(), [false, false, false, false]);
      await window.command('Veritas Test: Longer Search');

      await chat.ask(COMPARISON);
      await window.statusLink(STATUS, 'Pause');
      await pausedEverywhere(window, chat, true);
      assert.deepEqual(await offered(), [true, true, false, true]);
      await window.statusLink(STATUS, 'Resume');
      await pausedEverywhere(window, chat, false);
      await window.command('Veritas: Pause Run');
      await pausedEverywhere(window, chat, true);
      await window.statusLink(STATUS, 'Answer now');
      await chat.ended();
      assert.match(await chat.answered(), /Unvollständig/);

      await chat.ask(COMPARISON);
      await window.toastLink('Veritas:', 'Pause');
      await pausedEverywhere(window, chat, true);
      await window.toastLink('Veritas:', 'Resume');
      await pausedEverywhere(window, chat, false);
      await window.command('Veritas: Pause Run');
      await pausedEverywhere(window, chat, true);
      await window.command('Veritas: Resume Paused Run');
      await pausedEverywhere(window, chat, false);
      await window.toastLink('Veritas:', 'Answer now');
      await chat.ended();
      assert.match(await chat.answered(), /Unvollständig/);

      await chat.ask(COMPARISON);
      await window.command('Veritas: Stop Run and Answer');
      await chat.ended();
      assert.match(await chat.answered(), /Unvollständig/);

      await chat.ask(COMPARISON);
      await window.statusLink(STATUS, 'Stop run');
      await chat.ended();
      assert.match(await chat.note(), /Stopped/);
      assert.deepEqual(await offered(), [false, false, false, false]);
    }),
};

export const stuck: Scenario = {
  name: 'shows steps that give no sign of life; one is retried from the panel, one skipped from the chat, and a lost one repeated',
  run: (stage) =>
    onStage(stage, { settings: { 'veritas.detail': 'milestones' } }, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      await window.command('Veritas Test: Stuck Search');
      await chat.ask(QUESTION);
      await window.clickStatus(STATUS);
      const panel = await window.panel();
      const choices = chat.last.locator('.choices:visible');
      await until('both searches are shown as stuck', async () => (await choices.count()) === 2);
      assert.equal(await panel.locator('.node[data-stuck=true]').count(), 2);
      assert.match(await chat.last.locator('.step .message').first().innerText(), /10 s/);

      await panel
        .getByRole('button', { name: /^Retry the step: / })
        .locator('visible=true')
        .first()
        .click();
      await until(
        'the first step has its result',
        async () => (await panel.locator('.node').first().getAttribute('data-status')) === 'completed',
      );
      await choices.getByRole('button', { name: /^Skip the step: / }).click();
      await chat.ended();
      assert.match(await chat.answered(), /Unvollständig/);

      await panel
        .getByRole('button', { name: /^Retry the step: / })
        .locator('visible=true')
        .click();
      await until(
        'nothing is missing any more',
        async () =>
          (await panel.locator('.node[data-status=completed]').count()) ===
          (await panel.locator('.node').count()),
      );
      await until('the answer is whole', async () => !/Unvollständig/.test(await chat.answered()));
    }),
};
