import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, type Scenario } from './scenario.ts';

export const german: Scenario = {
  name: 'speaks German where VS Code does, follows new files and the notification setting',
  run: (stage) =>
    onStage(
      stage,
      { language: 'de', settings: { 'veritas.notifications': 'never' } },
      async ({ window, workspace }) => {
        const chat = await ChatDriver.open(window);
        assert.equal(await chat.frame.locator('.empty h2').innerText(), 'Was möchten Sie wissen?');
        assert.equal(
          await chat.frame.locator('.example').nth(2).innerText(),
          'Wie viel kostet ein Bauantrag in München?',
        );
        await window.command('Veritas Test: Long Search');
        await chat.frame.locator('.example').nth(2).click();
        await until('it runs', async () => (await chat.percent()) > 0);
        assert.equal(await window.toast('Veritas:').count(), 0);
        await chat.button('Anhalten').click();
        await chat.ended();
        await window.command('Veritas Test: Real Search');

        const before = await chat.frame.locator('.library-text').innerText();
        writeFileSync(
          path.join(workspace, 'bootsliegeplatz.md'),
          '# Bootsliegeplatz in Musterstadt\n\nDie Liegegebühr für ein Ruderboot in Musterstadt beträgt 77 Euro im Jahr.\n',
        );
        await until(
          'the new file is read',
          async () => (await chat.frame.locator('.library-text').innerText()) !== before,
          60_000,
        );
        await until('the library is ready', async () => (await chat.libraryState()) === 'ready', 60_000);
        await chat.ask('Wie hoch ist die Liegegebühr für ein Ruderboot in Musterstadt?');
        assert.match(await chat.answered(), /77/);
      },
    ),
};

export const withoutFolder: Scenario = {
  name: 'answers from the starter library with no folder open',
  run: (stage) =>
    onStage(stage, { open: null }, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      await chat.ask('Unterschied zwischen GmbH und AG gründen');
      assert.match(await chat.answered(), /GmbH/);
    }),
};

export const untrusted: Scenario = {
  name: 'reads no document of a workspace that is not trusted, and says so',
  run: (stage) =>
    onStage(
      stage,
      {
        workspaceTrust: true,
        settings: {
          'security.workspace.trust.enabled': true,
          'security.workspace.trust.startupPrompt': 'never',
        },
      },
      async ({ window }) => {
        const chat = await ChatDriver.open(window);
        assert.equal(await chat.libraryState(), 'limited');
        assert.match(await chat.frame.locator('.library-text').innerText(), /not trusted/);
        await chat.ask('Wie hoch ist die Strandkorbabgabe in Musterstadt?');
        await chat.ended();
        assert.equal(await chat.last.locator('.source', { hasText: 'Musterstadt' }).count(), 0);
      },
    ),
};
