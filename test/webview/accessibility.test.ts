import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { chromiumPath } from './browser.ts';
import { themeNames } from './fakeHost.ts';
import { HostedPages } from './hostedPages.ts';
import { sampleEvents, sampleResult, sampleRun, START } from './sampleRun.ts';

const pages = new HostedPages();

describe.skipIf(chromiumPath() === undefined)('accessibility', () => {
  pages.use();

  for (const theme of themeNames)
    for (const view of ['chat', 'run'] as const)
      it(`${view} in ${theme} has no violation, empty, running, finished and looked back at`, async () => {
        const host = await pages.open({
          view,
          theme,
          time: START + 1000,
          width: view === 'chat' ? 300 : 1000,
        });
        const found = { empty: await violations(host), running: [''], finished: [''], lookedBack: [''] };
        await host.post({ type: 'run', run: sampleRun() });
        if (view === 'run') await host.snapshot([sampleRun()]);
        await host.events(sampleEvents().slice(0, 7));
        found.running = await violations(host);
        await host.events(sampleEvents().slice(7));
        await host.post({ type: 'result', run_id: 'run-1', sequence: 14, result: sampleResult() });
        found.finished = await violations(host);
        if (view === 'run') await host.page.getByRole('slider').fill('7');
        found.lookedBack = await violations(host);
        expect(found).toEqual({ empty: [], running: [], finished: [], lookedBack: [] });
      });

  it('every control of the chat is reached by Tab', async () => {
    const run = sampleRun();
    const host = await pages.open({
      view: 'chat',
      runs: [
        { ...run, snapshot: { ...run.snapshot, status: 'completed', sequence: 14, result: sampleResult() } },
      ],
    });
    await host.page.keyboard.press('Tab');
    const reached = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      const name = await host.page.evaluate(() => {
        const focused = document.activeElement;
        return focused === null || focused === document.body
          ? ''
          : `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.trim()}`;
      });
      if (name !== '') reached.add(name);
      await host.page.keyboard.press('Tab');
    }
    const expected = await host.page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '#app button, #app vscode-button, #app vscode-text-area, #app summary',
        ),
      ]
        .filter((node) => node.offsetParent !== null && !node.hasAttribute('disabled'))
        .map((node) => `${node.tagName} ${node.getAttribute('aria-label') ?? node.textContent.trim()}`),
    );
    expect(expected.filter((name) => !reached.has(name))).toEqual([]);
  });
});
