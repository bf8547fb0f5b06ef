import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/protocol/runFold.ts';
import type { ViewRun } from '../../src/protocol/viewChannel.ts';
import { violations } from './axe.ts';
import { chromiumPath } from './browser.ts';
import { themeNames, type FakeHost, type FakeHostOptions } from './fakeHost.ts';
import { HostedPages } from './hostedPages.ts';
import { sampleEvents, sampleResult, sampleRun } from './sampleRun.ts';

const NAME = '20260301T090000000Z-run-1.veritas-run.jsonl';
const folded = sampleEvents().reduce(applyEvent, sampleRun().snapshot);
const ended: ViewRun = {
  snapshot: { ...folded, events: [], result: sampleResult() },
  interrupted: false,
  resumable: false,
};
const cutOff: ViewRun = { snapshot: { ...folded, events: [] }, interrupted: true, resumable: false };

const pages = new HostedPages();

async function open(options: Partial<FakeHostOptions> = {}): Promise<FakeHost> {
  const host = await pages.open({
    view: 'run',
    width: 1000,
    runs: [ended],
    file: { name: NAME, notes: [] },
    ...options,
  });
  await host.post({ type: 'log', run_id: 'run-1', events: sampleEvents() });
  return host;
}

const wishes = async ({ page }: FakeHost): Promise<string[]> =>
  page.locator('[data-wish]:visible').evaluateAll((all) => all.map((node) => node.dataset['wish'] ?? ''));

describe.skipIf(chromiumPath() === undefined)('a run file', () => {
  pages.use();

  it('is shown with graph, answer, log and analysis, and says where it is from', async () => {
    const panel = await open();
    expect(await panel.page.locator('.run-file').innerText()).toBe(`Aus der Datei ${NAME} · nur zum Ansehen`);
    expect(await panel.page.locator('.node').count()).toBe(3);
    expect(await panel.page.locator('.answer h3').innerText()).toBe('Carport in Musterstadt beantragen');
    expect(await panel.page.locator('.chip[data-type=all]').innerText()).toBe('Alle 14');
    expect(await panel.page.locator('.facts').first().innerText()).toContain('Musterstadt');
  });

  it('can be asked again, compared, copied and saved, and nothing can be done to it', async () => {
    const panel = await open();
    expect(await wishes(panel)).toEqual(['copy', 'export', 'ask_again', 'compare']);
    await panel.page.getByRole('button', { name: 'Dieselbe Frage im Chat neu stellen' }).click();
    await panel.page.getByRole('button', { name: 'Mit einem Lauf aus dem Verlauf vergleichen' }).click();
    await panel.page.locator('.citation').first().click();
    const sent = (await panel.sent()).filter(({ type }) => type !== 'ready' && type !== 'ping');
    expect(sent).toEqual([
      { type: 'ask_again', run_id: 'run-1' },
      { type: 'compare', run_id: 'run-1' },
      { type: 'open_citation', run_id: 'run-1', list: 'citations', number: 1 },
    ]);
  });

  it('has no answer yet where it is looked back at', async () => {
    const panel = await open();
    await panel.page.getByRole('slider').fill('7');
    await panel.painted();
    expect(await panel.page.locator('.answer').isVisible()).toBe(false);
    await panel.page.getByRole('button', { name: 'Zum Ende' }).click();
    await panel.painted();
    expect(await panel.page.locator('.answer').isVisible()).toBe(true);
  });

  it('says that the end is not in it, and offers no going on', async () => {
    const panel = await open({ runs: [cutOff] });
    expect(await panel.page.locator('.run-header .remark').innerText()).toBe(
      'Unvollständig: In der Datei steht kein Ende des Laufs.',
    );
    expect(await wishes(panel)).toEqual(['ask_again', 'compare']);
  });

  it('shows name and notes as text, whatever is in them', async () => {
    const evil = '<img src=x onerror="document.body.dataset.hacked=1">';
    const panel = await open({ file: { name: `${evil}.veritas-run.jsonl`, notes: [evil] } });
    expect(await panel.page.locator('.file-notes li').innerText()).toBe(evil);
    expect(await panel.page.locator('#app img').count()).toBe(0);
    expect(await panel.page.evaluate(() => document.body.dataset['hacked'])).toBeUndefined();
  });

  it('says why there is nothing to see in a file that holds no run', async () => {
    const panel = await open({ runs: [], file: { name: NAME, notes: ['Die Datei ist leer.'] } });
    expect((await panel.page.locator('main').innerText()).split(/\n+/)).toEqual([
      'Aus dieser Datei lässt sich kein Lauf zeigen',
      NAME,
      'Die Datei ist leer.',
    ]);
  });

  for (const theme of themeNames)
    it(`has no violation in ${theme}: whole, damaged and looked back at, unreadable`, async () => {
      const notes = ['2 Zeilen sind beschädigt.', 'Das Ende der Datei fehlt.'];
      const found: string[] = [];
      const whole = await open({ theme });
      found.push(...(await violations(whole)));
      await whole.close();
      const damaged = await open({ theme, width: 300, file: { name: NAME, notes } });
      await damaged.page.getByRole('slider').fill('7');
      await damaged.painted();
      found.push(...(await violations(damaged)));
      await damaged.close();
      const unreadable = await open({ theme, runs: [], file: { name: NAME, notes } });
      found.push(...(await violations(unreadable)));
      expect(found).toEqual([]);
    });

  it.each([300, 220])('fits %i pixels without sideways scrolling', async (width) => {
    const panel = await open({ width, file: { name: NAME, notes: ['Ein Hinweis zur Datei.'] } });
    const wide = await panel.page.evaluate(() =>
      [...document.querySelectorAll('.run-header *, .file-notes *, .file-answer *')]
        .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
        .map((node) => `${node.tagName} ${node.className}`),
    );
    expect(wide).toEqual([]);
  });
});
