import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { themes, until, type ThemeName, type Window } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, root, type Scenario } from './scenario.ts';

const NAME = 'handed-on.veritas-run.jsonl';

/** The editor of a run file, once it shows the file or says why it cannot. */
async function opened(window: Window, name: string): Promise<Frame> {
  await window.openFile(name);
  const place = `body[data-view=run][data-ready] :is(.run-file, .no-file .small)`;
  return until(`the editor of ${name}`, async () => {
    const frame = await window.webview(place);
    return (await frame.locator(place).innerText()).includes(name) ? frame : undefined;
  });
}

/** Places on the timeline, the first one and one in the middle, and its end. */
async function lookBack(panel: Frame): Promise<void> {
  const slider = panel.getByRole('slider', { name: 'Place in the run' });
  const percent = panel.locator('.run-line .percent');
  const total = Number(await slider.getAttribute('max'));
  assert.ok(total > 8, `${total} events`);
  await slider.focus();
  await slider.press('Home');
  await until('the run is at its start', async () => (await percent.innerText()) === '0 %');
  assert.equal(await panel.locator('.answer').isVisible(), false);
  await slider.fill(String(total - 3));
  await until('the run is nearly done', async () => Number.parseInt(await percent.innerText(), 10) > 50);
  assert.match(await panel.locator('.chip[data-type=all]').innerText(), new RegExp(`${total - 3}$`));
  await panel.getByRole('button', { name: 'Play', exact: true }).click();
  await until('it has been played to its end', async () => panel.locator('.answer').isVisible());
  assert.equal(await percent.innerText(), '100 %');
}

async function pictures(window: Window, panel: Frame): Promise<void> {
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await window.theme(theme);
    await window.screenshot(path.join(root, 'out/screenshots', `runfile-${theme}.png`));
  }
  await panel.getByRole('slider').fill('6');
  await window.screenshot(path.join(root, 'out/screenshots', 'runfile-lookback.png'));
}

export const runFiles: Scenario = {
  name: 'hands a run on as a file: opened, looked back at, asked again and compared; damaged ones say so',
  run: (stage) =>
    onStage(stage, {}, async ({ window, workspace }) => {
      const chat = await ChatDriver.open(window);
      await chat.ask('Was kostet ein Strandkorb in Musterstadt?');
      const answer = await chat.answered();
      await window.command('Veritas Test: Export Run');
      const file = path.join(workspace, NAME);
      // VS Code makes a file before it writes it: it is whole once its last line is.
      const bytes = await until('the file is whole', () => {
        const written = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
        return written.at(-1) === 0x0a && written;
      });
      assert.equal(bytes.includes(stage.folder), false, 'no path of this machine is in the file');

      let panel = await opened(window, NAME);
      assert.equal(await panel.locator('.answer').innerText(), answer);
      assert.equal(await panel.locator('.file-notes').count(), 0);
      await lookBack(panel);
      await pictures(window, panel);
      await panel.getByRole('button', { name: 'To the end' }).click();
      await panel.locator('.citation').first().click();
      await window.page.getByRole('tab', { name: /strandkorb\.md|notiz\.txt/ }).waitFor();

      panel = await opened(window, NAME);
      await panel.getByRole('button', { name: 'Ask the same question anew in the chat' }).click();
      await until('it is asked again', async () => (await chat.turns.count()) === 2);
      assert.equal(await chat.answered(), answer);
      await panel.getByRole('button', { name: 'Compare with a run of the history' }).click();
      const pick = window.page.locator('.quick-input-widget').locator('visible=true');
      await pick.locator('.quick-input-title', { hasText: 'compare with which run' }).waitFor();
      await pick.locator('.monaco-list-row').first().click();
      await until('the comparison is shown', async () => {
        const text = await window.page.locator('.editor-instance .view-lines').first().innerText();
        return /Two\sruns\scompared/.test(text) && /Both\sanswers\sare\sthe\ssame/.test(text);
      });

      const damaged = Buffer.from(bytes);
      const middle = Math.floor(damaged.length / 2);
      damaged[middle] = (damaged[middle] ?? 0) ^ 1;
      writeFileSync(path.join(workspace, 'damaged.veritas-run.jsonl'), damaged);
      panel = await opened(window, 'damaged.veritas-run.jsonl');
      assert.match(await panel.locator('.file-notes').innerText(), /1 line is damaged/);
      assert.ok((await panel.locator('.node').count()) > 0, 'what can be read is shown');
      writeFileSync(path.join(workspace, 'rubbish.veritas-run.jsonl'), '<img src=x>\n'.repeat(99));
      panel = await opened(window, 'rubbish.veritas-run.jsonl');
      assert.match(await panel.locator('.file-notes').innerText(), /no run of Veritas in this file/);
      await window.screenshot(path.join(root, 'out/screenshots', 'runfile-rubbish.png'));
    }),
};
