import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDocx, makePdf, pdfLines } from '../../support/officeFiles.ts';
import { StatuteServer } from '../../support/statuteServer.ts';
import { themes, until, type ThemeName, type Window } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { LibraryDriver } from './libraryDriver.ts';
import { onStage, root, type Scenario } from './scenario.ts';

function makeFolder(folder: string): void {
  mkdirSync(path.join(folder, 'anlagen'), { recursive: true });
  writeFileSync(
    path.join(folder, 'zeltplatz.pdf'),
    makePdf([
      pdfLines(['Gebührenordnung der Gemeinde Musterstadt']),
      pdfLines([
        'Die Zeltplatzgebühr in Musterstadt beträgt 23 Euro je Nacht.',
        '',
        'Der Antrag auf einen Zeltplatz ist beim Ordnungsamt zu stellen.',
      ]),
    ]),
  );
  writeFileSync(
    path.join(folder, 'floss.html'),
    '<html><head><title>Floßordnung</title></head><body><h1>Flo&szlig;ordnung</h1>\n<p>Die Flo&szlig;abgabe in Musterstadt betr&auml;gt <b>31 Euro</b> im Jahr.</p></body></html>\n',
  );
  writeFileSync(
    path.join(folder, 'steg.docx'),
    makeDocx('<w:p><w:r><w:t>Die Stegabgabe in Musterstadt beträgt 47 Euro im Jahr.</w:t></w:r></w:p>'),
  );
}

async function pictures(window: Window, name: string): Promise<void> {
  await window.page.mouse.move(900, 500);
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await window.theme(theme);
    await window.screenshot(path.join(root, `out/screenshots/${name}-${theme}.png`));
  }
  await window.theme('dark');
}

/** Asks, opens the source whose name is given and waits until words in it are marked; gives the marked lines. */
async function citedIn(
  window: Window,
  chat: ChatDriver,
  question: string,
  { source, tab }: { readonly source: RegExp; readonly tab: RegExp },
): Promise<string> {
  const { page } = window;
  await chat.ask(question);
  await chat.answered();
  await chat.last.locator('.source', { hasText: source }).first().click();
  await page.getByRole('tab', { name: tab }).waitFor();
  await until(
    'the words are marked',
    async () => (await page.locator('.view-overlays .cdr[class*="ced-"]').count()) > 0,
  );
  return page.locator('.editor-group-container .view-lines').first().innerText();
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

export const library: Scenario = {
  name: 'library view: adds folder and statutes, shows counts and errors, opens PDF, HTML and Word, removes with undo',
  run: async (stage) => {
    const laws = await StatuteServer.start();
    laws.put(
      'bgb',
      'BGB',
      'Bürgerliches Gesetzbuch',
      'Die Rechtsfähigkeit des Menschen beginnt mit der Geburt.',
    );
    laws.put('gmbhg', 'GmbHG', 'Gesetz betreffend die GmbH', 'Der Zweck der Gesellschaft.');
    const own = path.join(stage.folder, 'libraries');
    const added = path.join(stage.folder, 'Satzungen');
    makeFolder(added);
    const env = { VERITAS_STATUTES_URL: laws.url };
    try {
      await onStage(stage, { env }, async ({ window }) => {
        const { page } = window;
        await page.setViewportSize({ width: 1280, height: 1100 });
        const chat = await ChatDriver.open(window);
        const view = await LibraryDriver.open(window);
        await view.says('Starter library', /\d+ files, [\d,]+ passages/);
        await view.says('workspace', /folder of the workspace, \d+ files/);

        await window.command('Veritas: Add to Library …');
        await window.typeInput('Folder', 'Veritas: add to the library');
        await view.chooseFolder(added);
        await view.says('Satzungen', /added folder, 3 files/);

        const pdf = await citedIn(window, chat, 'Wie hoch ist die Zeltplatzgebühr in Musterstadt?', {
          source: /zeltplatz/,
          tab: /zeltplatz\.pdf/,
        });
        assert.match(plain(pdf), /23 Euro je Nacht/);
        assert.match(await chat.answered(), /23 Euro/);
        await page.locator('.codelens-decoration', { hasText: 'Page 2 of 2' }).waitFor();
        await page
          .locator('.codelens-decoration a', { hasText: 'Open zeltplatz.pdf outside' })
          .first()
          .click();
        await window.toast('zeltplatz.pdf').first().waitFor();
        await page.keyboard.press('Escape');
        await pictures(window, 'library-pdf');
        const html = await citedIn(window, chat, 'Wie hoch ist die Floßabgabe in Musterstadt?', {
          source: /Floßordnung/,
          tab: /floss\.html/,
        });
        assert.match(plain(html), /betr&auml;gt <b>31 Euro<\/b>/);
        const docx = await citedIn(window, chat, 'Wie hoch ist die Stegabgabe in Musterstadt?', {
          source: /steg/,
          tab: /steg\.docx/,
        });
        assert.match(plain(docx), /47 Euro/);
        assert.equal(await window.toast('has changed since').count(), 0);

        // An added folder is watched like the workspace's own.
        writeFileSync(path.join(added, 'zeltplatz.pdf'), 'this is no PDF');
        await view.says('Satzungen', /1 problem, 2 files/);
        await view.toggle('Satzungen');
        await view.says('zeltplatz.pdf', /damaged/);
        await pictures(window, 'library-problem');
        await view.row('zeltplatz.pdf').click();
        await page.getByRole('tab', { name: /^zeltplatz\.pdf(?! \(Text\))/ }).waitFor();

        await view.action('Satzungen', 'Remove');
        await window.toast('was removed from the library').waitFor();
        await until('it is gone', async () => (await view.row('Satzungen').count()) === 0);
        await window.toastButton('was removed from the library', 'Undo');
        await view.says('Satzungen', /2 files/);

        await window.command('Veritas: Add to Library …');
        await window.typeInput('by Abbreviation', 'Veritas: add to the library');
        await window.typeInput('BGB, GmbHG XYZG', 'Veritas: load official statutes');
        await window.toast('Laws loaded: 2').waitFor();
        assert.match(await window.toast('Laws loaded: 2').innerText(), /XYZG/);
        await view.says('Bundesrecht', /official statutes, 1 problem, 2 files/);
        assert.match(readFileSync(path.join(own, 'libraries.json'), 'utf8'), /"Bundesrecht"/);
        await view.toggle('Bundesrecht');
        await view.downTo('Laws');
        await view.says('Laws', /BGB, GmbHG/);
        for (let press = 0; press < 9; press += 1) await page.keyboard.press('ArrowUp');
        await view.toggle('Bundesrecht');
        await chat.ask('§ 1 BGB');
        assert.match(await chat.answered(), /Rechtsfähigkeit/);

        const list = path.join(own, 'libraries.json');
        const registry = JSON.parse(readFileSync(list, 'utf8')) as { libraries: Record<string, unknown>[] };
        const other = path.join(stage.folder, 'Terminal');
        makeFolder(other);
        registry.libraries.push({ ...registry.libraries[0], name: 'Vom Terminal', root: other });
        writeFileSync(list, JSON.stringify(registry));
        await view.says('Vom Terminal', /3 files/);
        window.settings({ 'veritas.library.registered': false });
        await view.says('Vom Terminal', /not searched/);
        window.settings({ 'veritas.library.registered': true });
        await view.says('Vom Terminal', /added folder, 3 files/);

        await laws.close();
        await view.action('Bundesrecht', 'Refresh');
        await window.toast('No connection').waitFor({ timeout: 40_000 });
        await laws.listen();
        laws.put('gmbhg', 'GmbHG', 'Gesetz betreffend die GmbH', 'Der Zweck der Gesellschaft ist neu.');
        await window.toastButton('No connection', 'Try Again');
        await window.toast('Laws loaded: 1, unchanged: 1').waitFor({ timeout: 40_000 });

        await window.command('Veritas: Check Libraries');
        await page.locator('.view-lines', { hasText: 'The libraries of Veritas, checked' }).waitFor();
        await pictures(window, 'library-checked');

        await view.action('Bundesrecht', 'Remove');
        await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Remove' }).click();
        await until('the laws are gone', async () => (await view.row('Bundesrecht').count()) === 0);
      });
    } finally {
      await laws.close().catch(() => undefined);
    }
  },
};

export const emptyLibrary: Scenario = {
  name: 'library view: welcomes when there is nothing to search, and brings the starter library back',
  run: (stage) =>
    onStage(stage, { open: null }, async ({ window }) => {
      const { page } = window;
      await ChatDriver.open(window);
      const view = await LibraryDriver.open(window);
      await view.says('Starter library', /files/);
      await view.action('Starter library', 'Remove');
      await page.getByRole('button', { name: 'Use the Starter Library' }).waitFor();
      await pictures(window, 'library-empty');
      await page.getByRole('button', { name: 'Use the Starter Library' }).click();
      await view.says('Starter library', /files/);
    }),
};
