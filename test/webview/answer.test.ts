import { describe, expect, it } from 'vitest';
import { answerTexts } from '../../src/core/answer/texts.ts';
import type { Answer } from '../../src/protocol/answer.ts';
import type { ViewRun } from '../../src/protocol/viewChannel.ts';
import { chromiumPath } from './browser.ts';
import type { FakeHost, FakeHostOptions } from './fakeHost.ts';
import { HostedPages } from './hostedPages.ts';
import { sampleAnswer, sampleEvents, sampleResult, sampleRun, START } from './sampleRun.ts';

const pages = new HostedPages();

function answered(answer: Answer, runId = 'run-1'): ViewRun {
  const run = sampleRun(runId);
  const result = { ...sampleResult(runId), answer };
  return { ...run, snapshot: { ...run.snapshot, status: 'completed', sequence: 14, result } };
}

function open(runs: readonly ViewRun[], options: Partial<FakeHostOptions> = {}): Promise<FakeHost> {
  return pages.open({ view: 'chat', time: START + 1000, width: 300, runs, ...options });
}

describe.skipIf(chromiumPath() === undefined)('an answer in the chat', () => {
  pages.use();

  it.each([
    ['de', 'no_match', false, 'noMatch'],
    ['en', 'no_match', false, 'noMatch'],
    ['en', 'no_match', true, 'nothingYet'],
    ['de', 'unavailable', false, 'unavailable'],
    ['en', 'unavailable', false, 'unavailable'],
  ] as const)('in %s that found nothing (%s, partial: %s) says so once', async (...row) => {
    const [language, outcome, partial, key] = row;
    const said = answerTexts(language)[key];
    const common = { ...sampleAnswer(), language, outcome, partial, blocks: [], citations: [] };
    const alone = await open([answered({ ...common, gaps: [said] })]);
    expect((await alone.page.locator('.answer').innerText()).split(said).length - 1).toBe(1);
    expect(await alone.page.locator('.gaps').count()).toBe(0);
    const more = await open([answered({ ...common, gaps: [said, 'Die Satzung fehlt.'] })]);
    expect(await more.page.locator('.gaps li').allInnerTexts()).toEqual(['Die Satzung fehlt.']);
  });

  it('names where a source stands without its title a second time, and cuts neither off at 300 pixels', async () => {
    const [first, second, third] = sampleAnswer().citations;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no citations');
    const title = 'Satzung über die Erhebung von Gebühren für Carports in der Gemeinde Musterstadt';
    const chat = await open([
      answered({
        ...sampleAnswer(),
        citations: [{ ...first, title, heading_path: [title] }, { ...second, title }, third],
      }),
    ]);
    const places = chat.page.locator('.source .place');
    expect(await places.allInnerTexts()).toEqual([
      expect.stringMatching(/^Zeile \d+ · Stand /),
      expect.stringMatching(/^Verfahren · Zeile \d+ · Stand /),
      expect.stringMatching(/^§ 50 Abs\. 1 LBO · Zeile \d+ · Stand /),
    ]);
    const cut = await chat.page
      .locator('.source .title, .source .place')
      .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth).length);
    expect(cut).toBe(0);
  });

  it('speaks of its sources in its own language, whatever that of the window', async () => {
    const chat = await open([answered(sampleAnswer())], { language: 'en' });
    await chat.page.locator('.citation').first().hover();
    const tip = chat.page.locator('.citation-tip');
    expect(await tip.locator('.place').innerText()).toMatch(/Zeile \d+ · Stand /);
    expect(await tip.getAttribute('lang')).toBe('de');
  });

  it('stays below the library’s line while a long conversation goes on', async () => {
    const runs = Array.from({ length: 6 }, (_, at) => answered(sampleAnswer(), `run-${at}`));
    const chat = await open(runs);
    await chat.page.setViewportSize({ width: 300, height: 500 });
    await chat.post({ type: 'run', run: sampleRun('run-new') });
    const events = sampleEvents().slice(0, 5);
    await chat.events(events.map((event) => ({ ...event, run_id: 'run-new' })));
    const place = await chat.page.evaluate(() => ({
      scrolled: document.scrollingElement?.scrollTop,
      longer: (document.scrollingElement?.scrollHeight ?? 0) - window.innerHeight,
      header: document.querySelector('.library')?.getBoundingClientRect().top,
      turnAtTop:
        Math.abs(
          (document.querySelector('.turn:last-child')?.getBoundingClientRect().top ?? 0) -
            (document.querySelector('.library')?.getBoundingClientRect().bottom ?? 0),
        ) < 4,
    }));
    expect(place).toEqual({ scrolled: 0, longer: 0, header: 0, turnAtTop: true });
  });

  it('leaves the newest question in sight when an earlier run ends', async () => {
    const tops: number[] = [];
    // The heights of turns are no whole pixels, and not the same at each width.
    for (const width of [281, 300, 317, 333]) {
      const chat = await open([answered(sampleAnswer(), 'run-0'), answered(sampleAnswer(), 'run-1')]);
      await chat.page.setViewportSize({ width, height: 480 });
      await chat.post({ type: 'run', run: sampleRun('run-slow') });
      await chat.events(
        sampleEvents()
          .slice(0, 8)
          .map((event) => ({ ...event, run_id: 'run-slow' })),
      );
      await chat.post({ type: 'run', run: sampleRun('run-new') });
      await chat.events(
        sampleEvents()
          .slice(8)
          .map((event) => ({ ...event, run_id: 'run-slow' })),
      );
      const result = sampleResult('run-slow');
      await chat.post({ type: 'result', run_id: 'run-slow', sequence: 14, result });
      await chat.painted();
      const newest = await chat.page.locator('.turn').last().boundingBox();
      const above = await chat.page.locator('.library').boundingBox();
      tops.push((newest?.y ?? 0) - (above?.height ?? 0));
      await chat.close();
    }
    expect(tops.filter((top) => Math.abs(top) > 4)).toEqual([]);
  });
});
