import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { until, type Window } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, references, STATUS, type Scenario } from './scenario.ts';

interface Sight {
  readonly chat: number;
  readonly panel: number;
  readonly notification: number;
  readonly status: number;
}

const percentIn = (text: string): number => Number(/(\d+) %/.exec(text)?.[1] ?? Number.NaN);

async function look(window: Window, chat: ChatDriver, panel: Frame): Promise<Sight> {
  const [chatPercent, panelText, toast, status] = await Promise.all([
    chat.percent(),
    panel.locator('.run-line .percent').innerText({ timeout: 1000 }),
    window.toast('Veritas:').locator('.notification-list-item-message').innerText({ timeout: 1000 }),
    window.status(STATUS).innerText({ timeout: 1000 }),
  ]);
  return {
    chat: chatPercent,
    panel: percentIn(panelText),
    notification: percentIn(toast),
    status: percentIn(status),
  };
}

/** Waits until all four have shown the same percent at as many different moments of the run. */
async function agree(window: Window, chat: ChatDriver, panel: Frame, moments: number): Promise<number[]> {
  const agreed = new Set<number>();
  await until(
    `the surfaces agree at ${moments} moments`,
    async () => {
      // They are read one after the other: while a number changes they may differ for the time that takes.
      const sight = await look(window, chat, panel);
      const all = Object.values(sight);
      if (new Set(all).size === 1 && sight.chat > 0 && sight.chat < 100) agreed.add(sight.chat);
      return agreed.size >= moments;
    },
    40_000,
  );
  return [...agreed];
}

async function follow(window: Window, chat: ChatDriver, question: string, moments: number): Promise<string> {
  await chat.ask(question);
  await window.clickStatus(STATUS);
  const panel = await window.panel();
  await panel.locator('h1', { hasText: question }).waitFor();
  const agreed = await agree(window, chat, panel, moments);
  const step = await chat.last.locator('.summary-text').innerText();
  const status = await window.status(STATUS).innerText();
  const name = /^(.*?)(?: \(|:| ·|$)/.exec(step)?.[1] ?? step;
  assert.ok(status.includes(name), `${status} names the step ${name}`);
  await chat.ended();
  await until('the notification has closed', async () => (await window.toast('Veritas:').count()) === 0);
  await until(
    'the status bar is idle',
    async () => (await window.status(STATUS).innerText()).trim() === 'Veritas',
  );
  await until(
    'the panel is done',
    async () => (await panel.locator('.run-line .percent').innerText()) === '100 %',
  );
  const events = await panel.locator('.chip[data-type=all]').innerText();
  console.log(`    ${question}: all four agreed at ${agreed.join(', ')} %; ${events}`);
  await window.command('View: Close All Editors');
  return events;
}

export const together: Scenario = {
  name: 'chat, panel, notification and status bar advance together and agree at the end, for each reference question',
  run: (stage) =>
    onStage(stage, {}, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      await window.command('Veritas Test: Slow Search');
      await follow(window, chat, references[1].question, 2);
      window.settings({ 'veritas.detail': 'milestones' });
      // The window reads the file again after at most a second; nothing on screen tells when.
      await window.page.waitForTimeout(2000);
      for (const { question, events } of references)
        assert.equal(await follow(window, chat, question, 1), `All ${events}`);
    }),
};
