import { connect as connectTcp, createServer, type Server, type Socket } from 'node:net';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { WireClient } from '../support/wireClient.ts';
import { chromiumPath, launchBrowser } from '../webview/browser.ts';

const QUESTION = 'Unterschied zwischen GmbH und AG';
const box = 'vscode-text-area textarea';

/** A wire between browser and server that can be cut. */
class CuttableWire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #cut = false;

  constructor(target: number) {
    this.#server = createServer((near) => {
      if (this.#cut) {
        near.destroy();
        return;
      }
      const far = connectTcp(target, '127.0.0.1');
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  }

  cut(): void {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#cut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

describe.skipIf(chromiumPath() === undefined)('the page', () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: TestServer;
  let wire: CuttableWire;
  let url: string;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestServer({ auth: 'jwt', limits: { requestBurst: 1000, heartbeatSeconds: 1 } });
    await server.opened;
    wire = new CuttableWire(server.port);
    const port = await wire.listen();
    const token = await server.mintToken({
      session: null,
      rights: ['ask', 'watch', 'control'],
      seconds: 600,
    });
    url = `http://127.0.0.1:${port}/test#token=${String(token)}`;
  });
  afterAll(async () => {
    await browser.close();
    wire.close();
    await server.stop();
  });
  afterEach(async () => {
    await context.close();
    expect(problems.splice(0)).toEqual([]);
  });

  async function open(scheme: 'light' | 'dark' = 'light', mode = 'agents'): Promise<Page> {
    context = await browser.newContext({ colorScheme: scheme, viewport: { width: 1400, height: 900 } });
    return tab(mode);
  }

  async function tab(mode = 'agents'): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // A cut wire is what one of the tests is about; everything else is a fault.
      const text = message.text();
      if (
        message.type() === 'error' &&
        !/ERR_(CONNECTION|EMPTY|NETWORK|SOCKET)|WebSocket connection/.test(text)
      )
        problems.push(text);
    });
    await page.goto(url.replace('#', `?mode=${mode}#`));
    await connected(page);
    return page;
  }

  const connected = (page: Page): Promise<unknown> =>
    page.locator('.connection[data-state="connected"]').waitFor({ timeout: 20_000 });

  async function ask(page: Page, question: string): Promise<void> {
    await page.locator(box).fill(question);
    await page.locator(box).press('Enter');
  }

  /** The run panel beside the chat. */
  async function panel(page: Page): Promise<Frame> {
    await page.locator('iframe[name="run"]').waitFor();
    const frame = page.frame({ name: 'run' });
    if (frame === null) throw new Error('The run panel is not there.');
    return frame;
  }

  it('asks, shows steps and answer, and the log of every event; the token leaves the address', async () => {
    const page = await open();
    expect(page.url()).not.toContain('token');
    await ask(page, QUESTION);
    await page.locator('.answer').first().waitFor({ timeout: 20_000 });
    const run = await panel(page);
    await expect
      .poll(() => run.locator('body').innerText(), { timeout: 20_000 })
      .toMatch(/plan_completed|100/);
    expect(await page.locator('.conversation').innerText()).toContain(QUESTION);
  });

  /** The steps that the newest run shows, by status. */
  const steps = (page: Page, status: string): Promise<number> =>
    page.locator(`.turn:last-child .step[data-status="${status}"]`).count();

  it('loses the connection in the middle of a run and comes back without losing an event', async () => {
    const page = await open('light', 'mock');
    await ask(page, QUESTION);
    await expect.poll(() => page.locator('.step').count(), { timeout: 20_000 }).toBe(5);
    await (await panel(page)).locator('body[data-connection="connected"]').waitFor();
    wire.cut();
    await page.locator('.connection[data-state="lost"]').waitFor({ timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    wire.mend();
    await connected(page);
    await expect.poll(() => steps(page, 'completed'), { timeout: 20_000 }).toBe(5);
    const run = await panel(page);
    await expect.poll(() => run.locator('body').innerText(), { timeout: 20_000 }).toContain('32');
    expect(await page.locator('[data-fault]').count()).toBe(0);
    expect(await run.locator('[data-fault]').count()).toBe(0);
  });

  it('stops a run, whoever asked it', async () => {
    const page = await open();
    const session = await page.evaluate<string>('localStorage.getItem("veritas.session")');
    const token = await server.mintToken({ session, rights: ['ask', 'watch', 'control'], seconds: 60 });
    const client = new WireClient(`${server.socketUrl(session)}?token=${String(token)}`);
    await client.type('connected');
    client.send({ query: QUESTION, mode: 'mock' });
    await client.type('plan_started');
    // Held, so that it cannot end by itself while the browser looks for the button.
    client.send({ command: 'pause' });
    await page.getByRole('button', { name: 'Stop', exact: true }).last().click();
    expect((await client.type('result')).data['status']).toBe('cancelled');
    await expect.poll(() => steps(page, 'cancelled'), { timeout: 20_000 }).toBeGreaterThan(0);
    client.close();
  });

  it('shows one session in two tabs', async () => {
    const one = await open();
    const two = await tab();
    await ask(one, 'Was ist eine GmbH?');
    await Promise.all([one, two].map((page) => page.locator('.answer').first().waitFor({ timeout: 20_000 })));
    expect(await two.locator('.conversation').innerText()).toBe(
      await one.locator('.conversation').innerText(),
    );
    await two.reload();
    await two.locator('.answer').first().waitFor({ timeout: 20_000 });
  });

  it('is dark in the dark', async () => {
    const background = async (scheme: 'light' | 'dark'): Promise<number> => {
      const page = await open(scheme);
      const color = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      if (scheme === 'light') await context.close();
      return Number(/\d+/.exec(color)?.[0]);
    };
    expect(await background('light')).toBeGreaterThan(200);
    expect(await background('dark')).toBeLessThan(60);
  });

  it('asks for a token when it has none', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url.replace(/#.*/, ''));
    await page.locator('.connection[data-state="refused"]').waitFor({ timeout: 20_000 });
    const token = /token=(.*)/.exec(url)?.[1] ?? '';
    await page.locator('.token-form input').fill(token);
    await page.locator('.token-form button').click();
    await connected(page);
  });
});
