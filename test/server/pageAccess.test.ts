import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { chromiumPath, launchBrowser } from '../webview/browser.ts';

interface AxeReport {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
/** `SHOTS=folder` keeps pictures of what was looked at. */
const shots = process.env['SHOTS'];

async function violations(frame: Frame): Promise<string[]> {
  const report = await frame.evaluate(async (source) => {
    const scope = globalThis as unknown as { axe?: { run(): Promise<unknown> } };
    if (scope.axe === undefined) (0, eval)(source);
    return await scope.axe?.run();
  }, axeSource);
  return (report as AxeReport).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${frame.name()} ${id}: ${html.slice(0, 160)}`),
  );
}

/** Pixels by which the content is wider than the window. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    found.push(...(await violations(frame)));
    const wide = await overflow(frame);
    if (wide > 0) found.push(`${frame.name()} is ${wide} pixels too wide`);
  }
  return found;
}

const widths: readonly (readonly [name: string, width: number, height: number])[] = [
  ['desk', 1400, 900],
  ['phone', 390, 844],
  ['narrow', 320, 640],
];

describe.skipIf(chromiumPath() === undefined)('the page', () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: TestServer;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestServer({ limits: { requestBurst: 5000 } });
    await server.opened;
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  afterEach(() => context.close());

  async function open(
    path: string,
    scheme: 'light' | 'dark',
    [, width, height]: (typeof widths)[number],
  ): Promise<Page> {
    context = await browser.newContext({ colorScheme: scheme, viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(server.url + path);
    return page;
  }

  async function shot(page: Page, name: string): Promise<void> {
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`) });
  }

  for (const scheme of ['light', 'dark'] as const)
    for (const size of widths) {
      const name = `${size[0]}-${scheme}`;
      it(`${name}: empty, at work and finished has no violation and is not too wide`, async () => {
        const page = await open('/test?mode=mock', scheme, size);
        await page.locator('.connection[data-state="connected"]').waitFor();
        const found = { empty: await faults(page), working: [''], finished: [''] };
        await shot(page, `${name}-empty`);
        await page.locator('vscode-text-area textarea').fill('Unterschied zwischen GmbH und AG');
        await page.locator('vscode-text-area textarea').press('Enter');
        await page.locator('.step[data-status="completed"]').first().waitFor();
        found.working = await faults(page);
        await shot(page, `${name}-working`);
        await page.goto(`${server.url}/test`);
        await page.locator('.connection[data-state="connected"]').waitFor();
        await page.locator('vscode-text-area textarea').fill('Unterschied zwischen GmbH und AG');
        await page.locator('vscode-text-area textarea').press('Enter');
        await page.locator('.answer').first().waitFor({ timeout: 20_000 });
        await page.frameLocator('iframe[name="run"]').locator('#app > *').first().waitFor();
        found.finished = await faults(page);
        await shot(page, `${name}-finished`);
        expect(found).toEqual({ empty: [], working: [], finished: [] });
      });

      it(`${name}: the documentation has no violation and is not too wide`, async () => {
        const page = await open('/docs', scheme, size);
        const foreign: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(server.url)) foreign.push(request.url());
        });
        const refused: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') refused.push(message.text());
        });
        await page.reload();
        await page.locator('summary').first().click();
        expect(await faults(page)).toEqual([]);
        expect([foreign, refused]).toEqual([[], []]);
        await shot(page, `${name}-docs`);
      });
    }
});
