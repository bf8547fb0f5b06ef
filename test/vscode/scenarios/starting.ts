import assert from 'node:assert/strict';
import { until } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, type Scenario } from './scenario.ts';

export const starting: Scenario = {
  name: 'asks about a selection by the editor’s menu; the walkthrough leads to question, panel and library',
  run: (stage) =>
    onStage(stage, {}, async ({ window }) => {
      const { page } = window;
      await ChatDriver.open(window);
      await window.activity('Explorer');
      await page.getByRole('treeitem', { name: 'strandkorb.md' }).dblclick();
      const heading = page.locator('.monaco-editor .view-line', { hasText: '# Strandkorbabgabe in' }).first();
      await heading.click({ clickCount: 3 });
      await heading.click({ button: 'right', position: { x: 60, y: 8 } });
      await page.locator('.monaco-menu').getByRole('menuitem', { name: 'Ask About the Selection' }).click();
      const chat = await ChatDriver.open(window);
      assert.match(await chat.answered(), /96 Euro/);
      assert.match(await chat.last.locator('.question').innerText(), /Strandkorbabgabe in Musterstadt/);

      await window.command('View: Close All Editors');
      await window.command('Veritas Test: Walkthrough');
      const guide = page.locator('.gettingStartedContainer');
      const step = async (title: string, button: string): Promise<void> => {
        await guide.locator('.getting-started-step', { hasText: title }).first().click();
        await guide.locator('.monaco-button', { hasText: button }).click();
      };
      await step('Ask a question', 'Ask a question');
      await window.typeInput('Wann ist ein Strandkorb anzumelden?', 'Veritas: Ask');
      await until('the second question is shown', async () => (await chat.turns.count()) === 2);
      assert.match(await chat.answered(), /zwei Wochen/);
      await step('Watch it work', 'Open the last run');
      const panel = await window.panel();
      assert.match(await panel.locator('h1').innerText(), /Wann ist ein Strandkorb/);
      await window.command('View: Close All Editors');
      await window.command('Veritas Test: Walkthrough');
      await step('Add your own documents', 'Choose what is read');
      await page.locator('.settings-editor .setting-item-title', { hasText: 'Starter' }).first().waitFor();
    }),
};
