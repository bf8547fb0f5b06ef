import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, type Scenario } from './scenario.ts';

/** The name of a file that would be a link in a message. */
const LINK = '[Klick](command:workbench.action.closeWindow).md';

function writeLink(workspace: string): void {
  writeFileSync(
    path.join(workspace, LINK),
    '# Kurtaxe in Musterstadt\n\nDie Kurtaxe in Musterstadt beträgt 3,50 Euro je Nacht.\n',
  );
}

export const asking: Scenario = {
  name: 'asks from palette and chat, opens citations at their words, shows bad input as text',
  run: (stage) =>
    onStage(stage, { prepare: writeLink }, async ({ window, workspace }) => {
      const { page } = window;
      await ChatDriver.open(window);
      await window.activity('Explorer');
      await page.getByRole('treeitem', { name: 'strandkorb.md' }).dblclick();
      await page.locator('.monaco-editor .view-lines').first().click();
      await window.command('Veritas: Ask');
      await window.typeInput('Wie hoch ist die Strandkorbabgabe in Musterstadt?', 'Veritas: Ask');
      await window.chat();
      const typingGoesOn = await page.evaluate(
        () => document.activeElement?.closest('.editor-instance') != null,
      );
      assert.ok(typingGoesOn, 'the focus stays in the editor');
      const chat = await ChatDriver.open(window);
      const first = await chat.answered();
      assert.match(first, /96 Euro|192 Euro|Strandkorbabgabe/);
      await until('the toast has closed itself', async () => (await window.toast('Veritas:').count()) === 0);

      const shifted = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].some(({ parentElement }) => parentElement?.scrollTop !== 0),
      );
      assert.ok(!shifted, 'VS Code’s own frame around the chat stays where it is');

      await page.keyboard.press('Escape');
      await window.command('View: Close All Editors');
      const source = chat.last.locator('.source', { hasText: 'Strandkorbabgabe' }).first();
      await source.click();
      await page.getByRole('tab', { name: /strandkorb\.md/ }).waitFor();
      await until(
        'the words are marked',
        async () => (await page.locator('.view-overlays .cdr[class*="ced-"]').count()) > 0,
      );
      const place = await page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
      assert.match(place, /Ln (10|14|18)/, place);

      await window.command('Veritas: Ask');
      const input = page.locator('.quick-input-widget').locator('visible=true');
      await input.locator('.quick-input-title', { hasText: 'Veritas: Ask' }).waitFor();
      await input.locator('.quick-input-filter input').fill('Was kostet $(rocket)?');
      const offers = input.locator('.quick-input-list');
      await until('the question is offered as text', async () =>
        (await offers.innerText()).replaceAll('\u2060', '').includes('Was kostet $(rocket)?'),
      );
      assert.equal(await offers.locator('.codicon-rocket').count(), 0);
      await page.keyboard.press('Escape');

      await chat.ask('<img src=x onerror="document.body.dataset.hacked=1"> Baumfällung in Musterstadt?');
      const evil = await chat.answered();
      assert.match(evil, /Baum/);
      assert.equal(await chat.frame.evaluate(() => document.body.dataset['hacked']), undefined);
      assert.equal(await chat.frame.locator('#app img, #app script').count(), 0);

      await chat.frame.locator('vscode-text-area textarea').fill('Frage '.repeat(17_000));
      await chat.frame.locator('vscode-text-area textarea').press('Enter');
      const notice = chat.frame.locator('.notice');
      await notice.waitFor();
      assert.match(await notice.innerText(), /too long/);

      assert.match(await chat.frame.locator('vscode-text-area textarea').inputValue(), /^Frage Frage/);

      rmSync(path.join(workspace, '<img src=x onerror=alert(1)>.md'));
      await chat.turns.nth(1).locator('.source', { hasText: 'Baumschutz' }).first().click();
      await window.toast('cannot be opened').waitFor();

      await chat.ask('Wie hoch ist die Kurtaxe in Musterstadt?');
      await chat.answered();
      rmSync(path.join(workspace, LINK));
      await window.untilNextToasts();
      await chat.last.locator('.source', { hasText: 'Kurtaxe' }).first().click();
      const gone = window.toast('closeWindow');
      await gone.waitFor();
      assert.equal(await gone.locator('.notification-list-item-message a').count(), 0);
    }),
};
