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

export const together: Scenario = {
  name: 'chat, panel, notification and status bar advance together and agree at the end, for each reference question',
  run: (stage) =>
    onStage(stage, { settings: { 'veritas.detail': 'milestones' } }, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      await window.command('Veritas Test: Long Search');
      for (const { question, events } of references) {
        await chat.ask(question);
        await window.status(STATUS).click();
        const panel = await window.panel();
        const title = panel.locator('h1', { hasText: question });
        await title.waitFor();
        const agreed = new Set<number>();
        // Surfaces are read one after the other: while a number changes they may differ for the time that takes.
        await until(
          `the surfaces agree twice during „${question}“`,
          async () => {
            const sight = await look(window, chat, panel);
            const values = new Set(Object.values(sight));
            if (values.size === 1 && sight.chat > 0 && sight.chat < 100) agreed.add(sight.chat);
            return agreed.size >= 2;
          },
          30_000,
        );
        await chat.ended();
        await until(
          'the notification has closed',
          async () => (await window.toast('Veritas:').count()) === 0,
        );
        await until(
          'the status bar is idle',
          async () => (await window.status(STATUS).innerText()).trim() === 'Veritas',
        );
        assert.equal(await panel.locator('.run-line .percent').innerText(), '100 %');
        await until('the log is whole', async () => {
          const text = await panel.locator('.chip[data-type=all]').innerText();
          return text.endsWith(` ${events}`);
        });
        await window.command('View: Close All Editors');
        console.log(`    ${question}: agreed at ${[...agreed].join(', ')} %, ${events} events`);
      }
    }),
};
