import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StatuteServer, stalling } from '../../support/statuteServer.ts';
import { until, type Window } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { LibraryDriver } from './libraryDriver.ts';
import { onStage, type Scenario } from './scenario.ts';

/** A bare repository as a server holds it, and the working copy that its author pushes from. */
class Repository {
  readonly url: string;
  readonly #bare: string;
  readonly #work: string;

  constructor(folder: string, name: string) {
    this.#bare = path.join(folder, `${name}.git`);
    this.#work = path.join(folder, `${name}-work`);
    this.url = `file://${this.#bare}`;
    mkdirSync(this.#work, { recursive: true });
    this.#git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.#bare);
    this.#git(this.#work, 'init', '--quiet', '--initial-branch=main');
  }

  push(name: string, text: string): void {
    writeFileSync(path.join(this.#work, name), text);
    this.#git(this.#work, 'add', name);
    const author = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org'];
    this.#git(this.#work, ...author, 'commit', '--quiet', '--message', name);
    this.#git(this.#work, 'push', '--quiet', this.#bare, 'main');
  }

  #git(folder: string, ...args: readonly string[]): void {
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

async function add(window: Window, kind: string): Promise<void> {
  await window.command('Veritas: Add to Library …');
  await window.typeInput(kind, 'Veritas: add to the library');
}

async function addRepository(window: Window, url: string): Promise<void> {
  await add(window, 'Git Repository');
  await window.typeInput(url, 'Veritas: add a Git repository');
}

/** Ticks topics in the list and goes on. */
async function addTopics(window: Window, ...topics: readonly string[]): Promise<void> {
  await add(window, 'by Topic');
  const list = window.page.locator('.quick-input-widget').locator('visible=true');
  await list.locator('.quick-input-title', { hasText: 'Veritas: load official statutes' }).waitFor();
  for (const topic of topics) {
    await list.locator('.quick-input-filter input').first().fill(topic);
    const label = window.page.locator('.label-name', { hasText: new RegExp(`^${topic}$`) });
    await list.locator('.monaco-list-row').filter({ has: label }).first().click();
  }
  await list.locator('.quick-input-action .monaco-button', { hasText: 'OK' }).first().click();
}

/** Presses the button of a notification that shows work under way. */
async function cancel(window: Window, title: string): Promise<void> {
  await window.toastButton(title, 'Cancel');
  await until('the work has ended', async () => (await window.toast(title).count()) === 0, 5_000);
}

const registered = (own: string): string => readFileSync(path.join(own, 'libraries.json'), 'utf8');
const BUILDING = ['baugb', 'baunvo', 'weg', 'gbo', 'hoai'];
const TRAFFIC = ['stvg', 'stvo', 'fev', 'fzv', 'stvzo', 'bkatv', 'pflvg'];

export const librarySources: Scenario = {
  name: 'library view: clones and refreshes a Git repository, loads laws by topic, stops and goes on with what was stopped',
  run: async (stage) => {
    const laws = await StatuteServer.start();
    for (const slug of [...BUILDING, ...TRAFFIC])
      laws.put(slug, slug, `Gesetz ${slug}`, `Der Gegenstand ${slug} ist geregelt.`);
    const own = path.join(stage.folder, 'libraries');
    const repository = new Repository(stage.folder, 'ortsrecht');
    repository.push(
      'muehle.md',
      '# Mühlenordnung\n\nDie Mühlenabgabe in Musterstadt beträgt 19 Euro im Jahr.\n',
    );
    try {
      await onStage(stage, { env: { VERITAS_STATUTES_URL: laws.url } }, async ({ window }) => {
        const { page } = window;
        const chat = await ChatDriver.open(window);
        const view = await LibraryDriver.open(window);

        await addRepository(window, repository.url);
        await view.says('ortsrecht', /Git repository, 1 file/);
        await chat.ask('Wie hoch ist die Mühlenabgabe in Musterstadt?');
        assert.match(await chat.answered(), /19 Euro/);
        repository.push(
          'wehr.md',
          '# Wehrordnung\n\nDie Wehrabgabe in Musterstadt beträgt 29 Euro im Jahr.\n',
        );
        await view.action('ortsrecht', 'Refresh');
        await view.says('ortsrecht', /Git repository, 2 files/);
        await chat.ask('Wie hoch ist die Wehrabgabe in Musterstadt?');
        assert.match(await chat.answered(), /29 Euro/);

        // Git's own word, and no half of a library is left.
        await addRepository(window, `file://${stage.folder}/nirgends.git`);
        await window.toast('does not appear to be a git repository').waitFor();
        assert.doesNotMatch(registered(own), /nirgends/);
        let hungUp = false;
        laws.go('/haengt.git/info/refs?service=git-upload-pack', ({ socket }) => {
          socket.once('close', () => (hungUp = true));
        });
        await addRepository(window, `${laws.url}/haengt.git`);
        await until('git asks', () => laws.requests.some((path) => path.startsWith('/haengt.git')));
        await cancel(window, 'Adding');
        await until('git has been stopped', () => hungUp, 5_000);
        await until('nothing of it is left', () => !registered(own).includes('haengt'), 5_000);
        await until('the view as well', async () => (await view.row('haengt').count()) === 0);

        await view.action('ortsrecht', 'Remove');
        await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Remove' }).click();
        await until('the clone is gone', async () => (await view.row('ortsrecht').count()) === 0);
        await until('its files as well', () => !existsSync(path.join(own, 'libraries', 'git', 'ortsrecht')));

        await addTopics(window, 'Building');
        await window.toast('Laws loaded: 5').waitFor();
        assert.match(await window.toast('Laws loaded: 5').innerText(), /GEG/);
        await view.says('Bundesrecht', /official statutes, 1 problem, 5 files/);
        laws.go('/fev/xml.zip', stalling);
        await addTopics(window, 'Traffic');
        await window.toast('FeV (3 of 7)').waitFor();
        await cancel(window, 'Loading official statutes');
        // What came before is there, what waits is named and comes with the next refresh.
        await view.says('Bundesrecht', /official statutes, 6 problems, 7 files/);
        await view.action('Bundesrecht', 'Refresh');
        await window.toast('Laws loaded: 5, unchanged: 7').waitFor();
        await view.says('Bundesrecht', /official statutes, 1 problem, 12 files/);
        assert.equal(await window.toast('internal').count(), 0);
      });
    } finally {
      await laws.close().catch(() => undefined);
    }
  },
};
