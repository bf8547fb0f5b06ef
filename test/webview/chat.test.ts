import { describe, expect, it } from 'vitest';
import type { ViewMessage } from '../../src/protocol/viewMessage.ts';
import { chromiumPath } from './browser.ts';
import type { FakeHost, FakeHostOptions } from './fakeHost.ts';
import { HostedPages } from './hostedPages.ts';
import {
  sampleAnswer,
  sampleEvent,
  sampleEvents,
  sampleResult,
  sampleRun,
  START,
  stuckEvent,
} from './sampleRun.ts';

const pages = new HostedPages();

function open(options: Partial<FakeHostOptions> = {}): Promise<FakeHost> {
  return pages.open({ view: 'chat', time: START + 1000, ...options });
}

/** What the view asked for, without its greeting and its drafts. */
async function wishes(opened: FakeHost): Promise<ViewMessage[]> {
  return (await opened.sent()).filter(({ type }) => type !== 'ready' && type !== 'set_draft');
}

const box = 'vscode-text-area textarea';

describe.skipIf(chromiumPath() === undefined)('chat', () => {
  pages.use();

  it('explains itself when empty, and asks an example', async () => {
    const chat = await open();
    expect(await chat.page.locator('.empty h2').innerText()).toBe('Was möchten Sie wissen?');
    await chat.page.locator('.example').nth(1).click();
    expect(await wishes(chat)).toEqual([{ type: 'ask', question: 'Was kostet ein Hund?' }]);
  });

  it('sends with Enter, breaks the line with Shift+Enter, sends nothing empty', async () => {
    const chat = await open();
    await chat.page.locator(box).press('Enter');
    await chat.page.locator(box).fill('Erste Zeile');
    await chat.page.locator(box).press('Shift+Enter');
    await chat.page.keyboard.type('zweite');
    await chat.page.locator(box).press('Enter');
    expect(await wishes(chat)).toEqual([{ type: 'ask', question: 'Erste Zeile\nzweite' }]);
    expect(await chat.page.locator(box).inputValue()).toBe('');
  });

  it('recalls earlier questions with Up and returns to the draft with Down', async () => {
    const chat = await open({ runs: [sampleRun('run-1', 'Frage eins'), sampleRun('run-2', 'Frage zwei')] });
    const input = chat.page.locator(box);
    await input.fill('Entwurf');
    await input.press('Home');
    const seen: string[] = [];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'End', 'ArrowDown', 'ArrowDown']) {
      await input.press(key);
      seen.push(await input.inputValue());
    }
    expect(seen).toEqual(['Frage zwei', 'Frage eins', 'Frage eins', 'Frage eins', 'Frage zwei', 'Entwurf']);
  });

  it('offers to retry or skip a stuck step until it goes on; to wait needs no button', async () => {
    const chat = await open({ runs: [sampleRun()] });
    const row = chat.page.locator('.step').nth(1);
    const choices = row.locator('.choices');
    await chat.events(sampleEvents().slice(0, 5));
    expect(await choices.isVisible()).toBe(false);
    await chat.events([stuckEvent(6, 'search-2')]);
    expect(await chat.page.locator('.choices:visible').count()).toBe(1);
    expect(await row.locator('.message').innerText()).toBe('Seit 10 s kein Lebenszeichen');
    await choices.getByRole('button', { name: 'Schritt wiederholen: Formulare suchen' }).click();
    await choices.getByRole('button', { name: 'Schritt überspringen: Formulare suchen' }).click();
    const about = { run_id: 'run-1', step_id: 'search-2' };
    expect(await wishes(chat)).toEqual([
      { type: 'retry_step', ...about },
      { type: 'skip_step', ...about },
    ]);
    await chat.events([sampleEvent(7, ['step_progress', 'search-2', 20, 30, 'Neu begonnen'])]);
    expect(await choices.isVisible()).toBe(false);
  });

  it('draws the answer after the frame that shows the end of the last step', async () => {
    const chat = await open({ runs: [sampleRun()] });
    await chat.events(sampleEvents());
    await chat.page.evaluate(() => {
      const bar = document.querySelector('.overall');
      const look = new MutationObserver(() => {
        document.body.dataset['answered'] = String(document.querySelector('.answer') !== null);
        look.disconnect();
      });
      if (bar !== null) look.observe(bar, { attributes: true, attributeFilter: ['hidden'] });
    });
    await chat.post({ type: 'result', run_id: 'run-1', sequence: 14, result: sampleResult() });
    await chat.page.locator('.answer').waitFor();
    expect(await chat.page.locator('body').getAttribute('data-answered')).toBe('false');
  });

  it('shows the running steps with bars, folds finished ones, and ends with answer and sources', async () => {
    const chat = await open({ runs: [sampleRun()] });
    await chat.events(sampleEvents().slice(0, 8));
    const steps = chat.page.locator('.step');
    expect(await steps.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-status')))).toEqual(
      ['completed', 'progress', 'pending'],
    );
    expect(await chat.page.locator('.step .bar:visible').count()).toBe(1);
    expect(await steps.nth(1).locator('.bar').getAttribute('aria-valuenow')).toBe('90');
    expect(await chat.page.locator('.bar.overall').getAttribute('aria-valuenow')).toBe('63');
    expect(await chat.page.locator('.summary-text').innerText()).toContain('Formulare suchen');
    await chat.events(sampleEvents().slice(8));
    await chat.post({ type: 'result', run_id: 'run-1', sequence: 14, result: sampleResult() });
    expect(await chat.page.locator('.answer h3').innerText()).toBe('Carport in Musterstadt beantragen');
    expect(await chat.page.locator('.answer strong').first().innerText()).toBe('eine Anzeige');
    expect(await chat.page.locator('.source').count()).toBe(3);
    expect(await chat.page.locator('.step:visible').count()).toBe(0);
    expect(await chat.page.locator('.gaps li').innerText()).toBe('Welche Satzung in Musterstadt gilt');
  });

  it('opens a citation by its number and shows its words on hover and on focus', async () => {
    const run = sampleRun();
    const chat = await open({
      runs: [
        { ...run, snapshot: { ...run.snapshot, status: 'completed', sequence: 14, result: sampleResult() } },
      ],
    });
    const mark = chat.page.locator('.citation', { hasText: '3' }).first();
    await mark.hover();
    const tip = chat.page.locator('.citation-tip');
    expect(await tip.locator('q').innerText()).toContain('Verfahrensfrei sind Vorhaben');
    await chat.page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await mark.focus();
    expect(await mark.getAttribute('aria-describedby')).toBe('citation-tip');
    await mark.press('Enter');
    await chat.page.locator('.source').first().click();
    expect(await wishes(chat)).toEqual([
      { type: 'open_citation', run_id: 'run-1', list: 'citations', number: 3 },
      { type: 'open_citation', run_id: 'run-1', list: 'citations', number: 1 },
    ]);
  });

  it('offers every control while a run lives and after it', async () => {
    const chat = await open({ runs: [sampleRun()] });
    await chat.events(sampleEvents().slice(0, 3));
    for (const name of [
      'Anhalten',
      'Anhalten und mit dem Gefundenen antworten',
      'Pausieren',
      'Ablauf öffnen',
    ])
      await chat.page.getByRole('button', { name, exact: true }).locator('visible=true').click();
    await chat.post({ type: 'paused', run_id: 'run-1' });
    await chat.page.getByRole('button', { name: 'Fortsetzen', exact: true }).click();
    await chat.post({ type: 'resumed', run_id: 'run-1' });
    await chat.events(sampleEvents().slice(3));
    await chat.post({ type: 'result', run_id: 'run-1', sequence: 14, result: sampleResult() });
    for (const name of [
      'Antwort kopieren',
      'Als Markdown speichern',
      'Erneut fragen',
      'Aus der Unterhaltung löschen',
    ])
      await chat.page.getByRole('button', { name, exact: true }).locator('visible=true').click();
    expect((await wishes(chat)).map(({ type }) => type)).toEqual([
      'stop',
      'stop_and_answer',
      'pause',
      'open_run',
      'resume',
      'copy',
      'export',
      'ask_again',
      'delete',
    ]);
  });

  it('shows HTML and script in question, step, answer, title and file name as text', async () => {
    const evil =
      '<img src=x onerror="document.body.dataset.hacked=1"><script>document.body.dataset.hacked=1</script>';
    const answer = sampleAnswer();
    const chat = await open({ runs: [sampleRun('run-1', evil)] });
    await chat.events(sampleEvents().map((event) => ({ ...event, message: evil })));
    const result = {
      ...sampleResult('run-1', evil),
      answer: {
        ...answer,
        title: evil,
        blocks: [
          {
            kind: 'paragraph' as const,
            heading: evil,
            sentences: [
              {
                text: `${evil} [x](javascript:alert(1)) ![y](https://e.test/p.png) <b>fett</b>`,
                citations: [1],
              },
            ],
          },
        ],
        citations: answer.citations.map((citation) => ({
          ...citation,
          title: evil,
          quote: evil,
          path: evil,
        })),
        gaps: [evil],
      },
    };
    await chat.post({ type: 'result', run_id: 'run-1', sequence: 14, result });
    await chat.page.locator('.citation').first().hover();
    expect(await chat.page.evaluate(() => document.body.dataset['hacked'])).toBeUndefined();
    const foreign = '#app img, #app script, #app b, #app a[href^="javascript"], .citation-tip img';
    expect(await chat.page.locator(foreign).count()).toBe(0);
    expect(await chat.page.locator('.answer p').first().innerText()).toContain('<b>fett</b>');
    expect(await chat.page.locator('.question').innerText()).toBe(evil);
  });

  it('fits a sidebar of 300 and of 220 pixels without sideways scrolling', async () => {
    const run = sampleRun(
      'run-1',
      'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung '.repeat(3),
    );
    const chat = await open({
      runs: [
        { ...run, snapshot: { ...run.snapshot, status: 'completed', sequence: 14, result: sampleResult() } },
      ],
    });
    for (const width of [300, 220]) {
      await chat.page.setViewportSize({ width, height: 800 });
      const wide = await chat.page.evaluate(() =>
        [...document.querySelectorAll('#app *')]
          .filter(
            (node) =>
              node.closest('.visually-hidden') === null &&
              node.getBoundingClientRect().right > innerWidth + 0.5,
          )
          .map((node) => node.className),
      );
      expect(wide).toEqual([]);
    }
  });

  it('says step starts, ends and the answer, but no percentage', async () => {
    const chat = await open({ runs: [sampleRun()] });
    const spoken: string[] = [];
    const region = chat.page.locator('[aria-live=polite]');
    for (const event of sampleEvents()) {
      await chat.events([event]);
      await chat.page.clock.runFor(2100);
      spoken.push(await region.innerText());
    }
    await chat.post({ type: 'result', run_id: 'run-1', sequence: 14, result: sampleResult() });
    await chat.page.clock.runFor(2100);
    spoken.push(await region.innerText());
    expect(await chat.page.locator('[aria-live]').count()).toBe(1);
    expect([...new Set(spoken.filter((text) => text !== ''))]).toEqual([
      'Anforderungen suchen beginnt',
      'Formulare suchen beginnt',
      'Anforderungen suchen: fertig',
      'Formulare suchen: fertig',
      'Checkliste zusammenstellen beginnt',
      'Checkliste zusammenstellen: fertig',
      'Die Antwort ist da.',
    ]);
  });

  it('tells what happened to a run that was cut off, stopped or failed', async () => {
    const cut = sampleRun('run-1');
    const chat = await open({
      runs: [{ ...cut, interrupted: true }, sampleRun('run-2'), sampleRun('run-3')],
    });
    const end = { answer: null, markdown: null, tree: sampleResult().tree };
    await chat.post({
      type: 'result',
      run_id: 'run-2',
      sequence: 0,
      result: { ...sampleResult('run-2'), ...end, status: 'cancelled' },
    });
    await chat.post({
      type: 'result',
      run_id: 'run-3',
      sequence: 0,
      result: {
        ...sampleResult('run-3'),
        ...end,
        status: 'failed',
        error: { code: 'step_failed', message: 'Es hakt.' },
      },
    });
    expect(await chat.page.locator('.turn > .remark:visible').allInnerTexts()).toEqual([
      'Unterbrochen: Das Fenster wurde geschlossen oder neu geladen, bevor die Antwort fertig war.',
      'Angehalten',
      'Fehlgeschlagen: Es hakt.',
    ]);
  });

  it('shows indexing, trouble and notices, and changes its language while it is open', async () => {
    const chat = await open({
      library: { state: 'indexing', percentage: 40, message: 'Akten werden gelesen …' },
    });
    expect(await chat.page.locator('.library .bar').getAttribute('aria-valuenow')).toBe('40');
    await chat.post({
      type: 'notice',
      level: 'error',
      code: 'question_too_long',
      text: 'Die Frage ist zu lang.',
    });
    await chat.post({
      type: 'notice',
      level: 'error',
      code: 'question_too_long',
      text: 'Die Frage ist zu lang.',
    });
    expect(await chat.page.locator('.notice').allInnerTexts()).toEqual(['Die Frage ist zu lang.']);
    await chat.page.getByRole('button', { name: 'Hinweis schließen' }).click();
    expect(await chat.page.locator('.notice').count()).toBe(0);
    await chat.post({ type: 'settings', settings: { language: 'en', detail: 'full', mode: 'agents' } });
    expect(await chat.page.locator('.empty h2').innerText()).toBe('What would you like to know?');
    expect(await chat.page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
