import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { until, type Window } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, type Scenario } from './scenario.ts';

const KILLS = 5;
const QUESTION = 'Unterschied zwischen GmbH und AG gründen';

/** Process ids of the server's extension hosts: processes of this server's data folder with that role. */
function extensionHosts(dataFolder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(path.join('/proc', pid, 'cmdline'), 'utf8');
        const environment = readFileSync(path.join('/proc', pid, 'environ'), 'utf8');
        return command.includes('--type=extensionHost') && environment.includes(dataFolder);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Kills the extension host as a crash would, and brings the window up with a new one. */
async function killHost(window: Window): Promise<void> {
  const hosts = extensionHosts(window.server.dataFolder);
  assert.equal(hosts.length, 1, `one extension host, not ${hosts.length}`);
  for (const pid of hosts) process.kill(pid, 'SIGKILL');
  await until('the extension host is gone', () =>
    hosts.every((pid) => !extensionHosts(window.server.dataFolder).includes(pid)),
  );
  await window.page.reload();
  await window.settled();
}

export const killing: Scenario = {
  name: 'loses nothing when the extension host is killed in the middle of a run, five times, and goes on',
  run: (stage) =>
    onStage(stage, {}, async ({ window }) => {
      if (process.platform !== 'linux') return;
      let chat = await ChatDriver.open(window);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        await window.command('Veritas Test: Long Search');
        await chat.ask(QUESTION);
        await until('it runs', async () => (await chat.percent()) > kill * 3);
        await killHost(window);
        chat = await ChatDriver.open(window);
        assert.equal(await chat.turns.count(), kill);
        assert.equal(await chat.last.locator('.question').innerText(), QUESTION);
        assert.match(await chat.note(), /Interrupted/);
        await chat.button('Resume from the last finished step').click();
        assert.match(await chat.answered(), /GmbH/);
      }
      const answers = await chat.frame.locator('.answer').allInnerTexts();
      assert.equal(answers.length, KILLS);
      assert.equal(new Set(answers).size, 1, 'all answers are the same');
    }),
};
