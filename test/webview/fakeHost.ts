import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';
import { toProgressMessage } from '../../src/protocol/progressMessage.ts';
import type { HostMessage, HostMessageOf, ViewFile, ViewRun } from '../../src/protocol/viewChannel.ts';
import { VIEW_PROTOCOL, type ViewKind, type ViewMessage } from '../../src/protocol/viewMessage.ts';
import themeData from '../fixtures/themes.json' with { type: 'json' };

export type Theme = keyof typeof themeData;
export const themeNames: readonly Theme[] = ['dark', 'light', 'high-contrast-dark', 'high-contrast-light'];

const root = path.resolve(import.meta.dirname, '../..');
const built = (name: string): string => readFileSync(path.join(root, 'dist/webview', name), 'utf8');
const ORIGIN = 'http://127.0.0.1:1';
const NONCE = 'fake-nonce';

export interface FakeHostOptions {
  readonly view: ViewKind;
  readonly theme?: Theme;
  readonly language?: 'de' | 'en';
  readonly width?: number;
  readonly height?: number;
  readonly runs?: readonly ViewRun[];
  /** The run file that the panel shows. */
  readonly file?: ViewFile;
  /** Time of a clock that the test moves, milliseconds since the epoch; absent = the real one. */
  readonly time?: number;
  readonly library?: Partial<HostMessageOf<'snapshot'>['library']>;
}

/** The built view in a browser page, with this process in the place of VS Code. */
export class FakeHost {
  readonly page: Page;
  /** Errors, and violations of the content security policy, that the page met. */
  readonly errors: string[] = [];
  readonly #options: FakeHostOptions;

  private constructor(page: Page, options: FakeHostOptions) {
    this.page = page;
    this.#options = options;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(browser: Browser, options: FakeHostOptions): Promise<FakeHost> {
    const { width = 300, height = 800 } = options;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const host = new FakeHost(page, options);
    await page.route(`${ORIGIN}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') return route.fulfill({ contentType: 'text/html', body: host.#html() });
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ contentType, body: built(name) });
    });
    if (options.time !== undefined) await page.clock.install({ time: options.time });
    await page.addInitScript(() => {
      const sent: unknown[] = [];
      Object.assign(globalThis, {
        sent,
        acquireVsCodeApi: () => ({
          postMessage: (message: unknown) => sent.push(message),
          getState: () => undefined,
          setState: () => undefined,
        }),
      });
    });
    await page.goto(`${ORIGIN}/`);
    await host.snapshot(options.runs ?? []);
    return host;
  }

  async snapshot(runs: readonly ViewRun[]): Promise<void> {
    const { language = 'de', library, file } = this.#options;
    await this.post({
      type: 'snapshot',
      protocol: VIEW_PROTOCOL,
      session_id: 'session-1',
      settings: { language, detail: 'full', mode: 'agents' },
      library: {
        state: 'ready',
        percentage: null,
        documents: 188,
        passages: 1598,
        message: '',
        sources: [{ name: 'Bibliothek', documents: 188, passages: 1598 }],
        problems: [],
        ...library,
      },
      examples: ['Wie beantrage ich einen Carport?', 'Was kostet ein Hund?', 'Unterschied zwischen A und B'],
      draft: '',
      runs: [...runs],
      kept: [],
      ...(file === undefined ? {} : { file }),
    });
    await this.page.locator('body[data-ready]').waitFor();
  }

  async post(message: HostMessage): Promise<void> {
    await this.page.evaluate((value) => window.postMessage(value, '*'), message);
    await this.painted();
  }

  async events(events: readonly ProgressEvent[]): Promise<void> {
    await this.post({
      type: 'events',
      messages: events.map((event) => toProgressMessage(event, 'session-1')),
    });
  }

  /** Waits until what was posted is on screen. */
  async painted(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
  }

  sent(): Promise<ViewMessage[]> {
    return this.page.evaluate(() => (globalThis as unknown as { sent: ViewMessage[] }).sent);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  #html(): string {
    const { view, theme = 'dark', language = 'de' } = this.#options;
    const { className, kind, variables } = themeData[theme];
    const policy = `default-src 'none'; style-src ${ORIGIN} 'nonce-${NONCE}'; script-src 'nonce-${NONCE}'`;
    const style = Object.entries(variables)
      .map(([name, value]) => `${name}: ${value};`)
      .join('\n');
    return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta property="csp-nonce" content="${NONCE}">
<title>Veritas</title><style nonce="${NONCE}">:root { ${style} }</style><link rel="stylesheet" href="${ORIGIN}/${view}.css"></head>
<body class="${className}" data-vscode-theme-kind="${kind}" data-view="${view}"><div id="app"></div>
<script nonce="${NONCE}" src="${ORIGIN}/${view}.js"></script></body></html>`;
  }
}
