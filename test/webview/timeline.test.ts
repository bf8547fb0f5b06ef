import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/protocol/runFold.ts';
import type { ViewRun } from '../../src/protocol/viewChannel.ts';
import { chromiumPath } from './browser.ts';
import type { FakeHost, FakeHostOptions } from './fakeHost.ts';
import { HostedPages } from './hostedPages.ts';
import { sampleEvents, sampleResult, sampleRun, START } from './sampleRun.ts';

const pages = new HostedPages();

const folded = sampleEvents().reduce(applyEvent, sampleRun().snapshot);
const ended: ViewRun = {
  ...sampleRun(),
  snapshot: { ...folded, events: [], result: sampleResult() },
};

/** A finished run with its whole log. */
async function open(options: Partial<FakeHostOptions> = {}, log = sampleEvents()): Promise<FakeHost> {
  const host = await pages.open({
    view: 'run',
    width: 1000,
    time: START + 5000,
    runs: [ended],
    ...options,
  });
  await host.post({ type: 'log', run_id: 'run-1', events: log });
  return host;
}

/** A finished run on a clock that stands still, for a reader who minds no motion. */
async function openToPlay(): Promise<FakeHost> {
  const panel = await open();
  await panel.page.emulateMedia({ reducedMotion: 'no-preference' });
  await panel.page.evaluate(() => document.body.classList.remove('vscode-reduce-motion'));
  await panel.page.clock.pauseAt(START + 60_000);
  return panel;
}

async function moveTo(panel: FakeHost, count: number): Promise<void> {
  await range(panel).fill(String(count));
  await panel.painted();
}

const range = ({ page }: FakeHost): Locator => page.getByRole('slider', { name: 'Stelle im Lauf' });
const button = ({ page }: FakeHost, name: string): Locator => page.getByRole('button', { name, exact: true });

/** What the panel says of the run at the place where the timeline stands. */
async function shown({ page }: FakeHost): Promise<readonly string[]> {
  return [
    await page.locator('.run-state').innerText(),
    await page.locator('.run-line .percent').innerText(),
    ...(await page
      .locator('.node')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-status') ?? ''))),
    await page.locator('.chip[data-type=all]').innerText(),
  ];
}

const atTheEnd = ['fertig', '100 %', 'completed', 'completed', 'completed', 'Alle 14'];
const afterSeven = ['läuft', '60 %', 'progress', 'progress', 'pending', 'Alle 7'];

describe.skipIf(chromiumPath() === undefined)('timeline', () => {
  pages.use();

  it('is there only for a run that has come to rest', async () => {
    const panel = await open({ runs: [sampleRun()] }, []);
    await panel.events(sampleEvents());
    expect(await panel.page.locator('.timeline').isVisible()).toBe(false);
    await panel.post({ type: 'result', run_id: 'run-1', sequence: 14, result: sampleResult() });
    expect(await panel.page.locator('.timeline').isVisible()).toBe(true);
    expect(await range(panel).getAttribute('aria-valuetext')).toBe('Ereignis 14 von 14');
  });

  it('shows header, graph, log and statistics as they were after each event, and at its end the run as it is', async () => {
    const panel = await open();
    expect(await shown(panel)).toEqual(atTheEnd);
    await moveTo(panel, 7);
    expect(await shown(panel)).toEqual(afterSeven);
    expect(await panel.page.locator('.timeline-place').innerText()).toBe('7 / 14 · 0,7 s');
    expect(await panel.page.locator('.facts').last().innerText()).toContain('0 von 3 Schritten');
    expect(await panel.page.locator('.node .status').first().innerText()).toBe('12 Fundstellen');
    await moveTo(panel, 1);
    expect(await shown(panel)).toEqual(['beginnt', '0 %', 'pending', 'pending', 'pending', 'Alle 1']);
    await moveTo(panel, 9);
    expect((await shown(panel)).slice(2, 5)).toEqual(['completed', 'completed', 'pending']);
    await moveTo(panel, 14);
    expect(await shown(panel)).toEqual(atTheEnd);
  });

  it('offers nothing to control in a run that is looked back at, but what concerns the run itself', async () => {
    const panel = await open({ runs: [{ ...ended, resumable: true }] });
    await moveTo(panel, 7);
    expect(await panel.page.locator('.node vscode-button:visible, [data-wish=stop]:visible').count()).toBe(0);
    expect(await button(panel, 'Erneut fragen').isVisible()).toBe(true);
  });

  it('is moved with the keyboard alone', async () => {
    const panel = await open();
    await range(panel).focus();
    const places: string[] = [];
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'PageUp', 'End']) {
      await panel.page.keyboard.press(key);
      places.push((await range(panel).getAttribute('aria-valuetext')) ?? '');
    }
    expect(places.map((place) => place.split(' ')[1])).toEqual(['13', '12', '1', '2', '3', '14']);
    await button(panel, 'Zum Anfang').focus();
    await panel.page.keyboard.press('Enter');
    expect(await range(panel).inputValue()).toBe('1');
    await button(panel, 'Zum Ende').press('Enter');
    await panel.painted();
    expect(await shown(panel)).toEqual(atTheEnd);
  });

  it('says once where it came to rest: the step, its state and the percentage', async () => {
    const panel = await open();
    const region = panel.page.locator('[aria-live=polite]');
    await range(panel).focus();
    await panel.page.keyboard.press('Home');
    await panel.page.clock.runFor(2100);
    expect(await region.innerText()).toBe('Ereignis 1 von 14: Plan begonnen, 0 %');
    await range(panel).fill('8');
    await panel.page.clock.runFor(2100);
    expect(await region.innerText()).toBe('Ereignis 8 von 14: Anforderungen suchen, fertig, 63 %');
  });

  it.each([
    ['at the pace of the run', '1', 840],
    ['twice as fast', '2', 420],
  ])('plays %s from the beginning, stops at the end', async (_, speed, half) => {
    const panel = await openToPlay();
    await panel.page.getByRole('combobox', { name: 'Geschwindigkeit der Wiedergabe' }).selectOption(speed);
    await button(panel, 'Abspielen').click();
    await panel.page.clock.runFor(half);
    // Events come every 120 ms; a frame is 16 ms.
    expect(Number(await range(panel).inputValue())).toBeGreaterThanOrEqual(7);
    expect(Number(await range(panel).inputValue())).toBeLessThanOrEqual(8);
    await button(panel, 'Wiedergabe anhalten').click();
    const at = await range(panel).inputValue();
    await panel.page.clock.runFor(1000);
    expect(await range(panel).inputValue()).toBe(at);
    await button(panel, 'Abspielen').click();
    await panel.page.clock.runFor(2 * half);
    expect(await shown(panel)).toEqual(atTheEnd);
    expect(await button(panel, 'Abspielen').isVisible()).toBe(true);
  });

  it('moves at most once a second for those who want little motion', async () => {
    const panel = await open();
    await panel.page.clock.pauseAt(START + 60_000);
    await button(panel, 'Abspielen').click();
    await panel.page.clock.runFor(900);
    expect(await range(panel).inputValue()).toBe('1');
    await panel.page.clock.runFor(200);
    expect(Number(await range(panel).inputValue())).toBeGreaterThanOrEqual(9);
    await panel.page.clock.runFor(1000);
    expect(await shown(panel)).toEqual(atTheEnd);
  });

  it('stops playing when the reader takes hold of it', async () => {
    const panel = await openToPlay();
    await button(panel, 'Abspielen').click();
    await panel.page.clock.runFor(300);
    await range(panel).fill('10');
    await panel.page.clock.runFor(3000);
    expect(await range(panel).inputValue()).toBe('10');
    expect(await button(panel, 'Abspielen').isVisible()).toBe(true);
  });

  it.each([300, 220])('fits %i pixels without sideways scrolling', async (width) => {
    const panel = await open({ width });
    await moveTo(panel, 7);
    const wide = await panel.page.evaluate(() =>
      [...document.querySelectorAll('.run-header, .run-header *')]
        .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
        .map((node) => node.className),
    );
    expect(wide).toEqual([]);
    const box = await range(panel).boundingBox();
    expect(box?.width).toBeGreaterThan(width - 60);
  });
});
