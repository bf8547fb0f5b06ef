import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { RunningServer } from './host/server.ts';

export const themes = {
  dark: { id: 'Dark Modern', className: 'vs-dark' },
  light: { id: 'Light Modern', className: 'vs' },
  'high-contrast-dark': { id: 'Default High Contrast', className: 'hc-black' },
  'high-contrast-light': { id: 'Default High Contrast Light', className: 'hc-light' },
} as const;
export type ThemeName = keyof typeof themes;

/** Polls until `check` gives something true; an exception counts as not yet. */
export async function until<Value>(
  what: string,
  check: () => Promise<Value | false | undefined | null> | Value | false | undefined | null,
  limit = 20_000,
): Promise<Value> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value !== false && value !== undefined && value !== null) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const why = last instanceof Error ? ` (${last.message.split('\n')[0] ?? ''})` : '';
      throw new Error(`timed out after ${limit} ms: ${what}${why}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** A VS Code window in a browser. Every method waits for what it needs; nothing sleeps for luck. */
export class Window {
  readonly page: Page;
  readonly server: RunningServer;
  /** Errors of the page and its console, for the report of a failed test. */
  readonly errors: string[] = [];

  private constructor(page: Page, server: RunningServer) {
    this.page = page;
    this.server = server;
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text().slice(0, 400));
    });
  }

  static async open(
    context: BrowserContext,
    server: RunningServer,
    folder: string | null,
    locale?: string,
  ): Promise<Window> {
    const page = await context.newPage();
    const window = new Window(page, server);
    const query = folder === null ? 'ew=true' : `folder=${encodeURIComponent(folder)}`;
    const payload = locale === undefined ? '' : `&locale=${locale}`;
    await page.goto(`${server.url}?${query}${payload}`, { waitUntil: 'commit' });
    await window.settled();
    return window;
  }

  async settled(): Promise<void> {
    const limit = { timeout: 60_000 };
    await this.page.locator('.part.statusbar .statusbar-item').first().waitFor(limit);
    await this.page.locator('.activitybar .action-item').first().waitFor(limit);
  }

  /** Opens a view container of the activity bar; a second click would close it again. */
  async activity(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).first();
    await until(
      `view container ${name}`,
      async () => {
        if ((await tab.getAttribute('aria-selected', { timeout: 2000 })) === 'true') return true;
        await tab.locator('.action-label').first().click({ timeout: 2000 });
        return false;
      },
      60_000,
    );
  }

  async toggleSideBar(): Promise<void> {
    await this.command('View: Toggle Primary Side Bar Visibility');
  }

  /** Runs a command of the palette by its whole label; asks again when the command was not registered yet. */
  async command(label: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget .quick-input-filter input').locator('visible=true');
    const exact = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.locator('.label-name', { hasText: exact }) })
      .first();
    await until(
      `palette command ${label}`,
      async () => {
        if ((await box.count()) === 0) {
          await this.page.keyboard.press('F1');
          await box.waitFor({ timeout: 2000 });
        }
        await box.fill(`>${label}`, { timeout: 2000 });
        try {
          await row.click({ timeout: 2500 });
          return true;
        } catch {
          await this.page.keyboard.press('Escape');
          return false;
        }
      },
      40_000,
    );
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget .quick-input-filter input').locator('visible=true');
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
    await until(`file ${name}`, async () => {
      if ((await box.count()) === 0) {
        await this.page.keyboard.press('F1');
        await box.waitFor({ timeout: 2000 });
      }
      await box.fill(name, { timeout: 2000 });
      try {
        await row.click({ timeout: 2500 });
        return true;
      } catch {
        await this.page.keyboard.press('Escape');
        return false;
      }
    });
  }

  /** Types into the input box or pick on screen whose title or placeholder holds `title`. */
  async typeInput(text: string, title: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget').locator('visible=true');
    await widget.locator('.quick-input-title', { hasText: title }).waitFor();
    const box = widget.locator('.quick-input-filter input').first();
    await box.fill(text);
    await box.press('Enter');
  }

  toast(text: string): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text });
  }

  /** VS Code shows no more than three notifications in 800 ms; the rest wait unseen behind its bell. */
  async untilNextToasts(): Promise<void> {
    await this.page.waitForTimeout(1000);
  }

  async toastButton(text: string, button: string): Promise<void> {
    const toast = this.toast(text).first();
    await toast.hover();
    await toast
      .locator('.notification-list-item-buttons-container .monaco-button', { hasText: button })
      .click();
  }

  /** The status bar item with the given id: `<publisher>.<name>.<item>`. */
  status(id: string): Locator {
    return this.page.locator(`.statusbar-item[id="${id}"]`);
  }

  /** Clicks an item of the status bar at once, though its text changes all the time. */
  async clickStatus(id: string): Promise<void> {
    await this.status(id).locator('a').first().click({ force: true, noWaitAfter: true });
  }

  /** Clicks a link in the tooltip of a status bar item, pressing as long as a person does. */
  async statusLink(id: string, name: string): Promise<void> {
    const link = this.page.locator('.monaco-hover a', { hasText: name }).locator('visible=true').first();
    await until(`link ${name} in the status bar's tooltip`, async () => {
      if ((await link.count()) === 0)
        await this.status(id).locator('a').first().hover({ force: true, timeout: 2000 });
      await link.click({ timeout: 2000, delay: 100 });
      return true;
    });
  }

  /** Clicks a link within the words of a notification. */
  async toastLink(text: string, name: string): Promise<void> {
    const link = this.toast(text).first().locator('.notification-list-item-message a', { hasText: name });
    await until(`link ${name} in the notification`, async () => {
      await link.click({ timeout: 2000 });
      return true;
    });
  }

  /** Whether the palette offers a command by its whole label. */
  async offers(label: string): Promise<boolean> {
    await this.page.keyboard.press('F1');
    const widget = this.page.locator('.quick-input-widget').locator('visible=true');
    await widget.locator('.quick-input-filter input').fill(`>${label}`);
    // The list is filled in the same turn as the box; another entry, or the word that there is none, tells that it is.
    await widget.locator('.quick-input-list .monaco-list-row').first().waitFor();
    const found = await widget.locator('.quick-input-list .label-name').filter({ hasText: label }).count();
    await this.page.keyboard.press('Escape');
    return found > 0;
  }

  /** The frame of the webview whose document matches. */
  async webview(selector: string, limit = 40_000): Promise<Frame> {
    return until(
      `webview with ${selector}`,
      async () => {
        for (const frame of this.page.frames()) {
          if (!/\/webview\/browser\/pre\/fake\.html/.test(frame.url())) continue;
          if ((await frame.locator(selector).count()) > 0) return frame;
        }
        return undefined;
      },
      limit,
    );
  }

  chat(): Promise<Frame> {
    return this.webview('body[data-view=chat][data-ready]');
  }

  panel(): Promise<Frame> {
    return this.webview('body[data-view=run][data-ready]');
  }

  /** Changes machine settings: the one file that a window watches reliably. */
  settings(change: Readonly<Record<string, unknown>>): void {
    const file = path.join(this.server.dataFolder, 'data/Machine/settings.json');
    const old: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    writeFileSync(file, JSON.stringify({ ...old, ...change }, null, 2));
  }

  async theme(name: ThemeName): Promise<void> {
    const { id, className } = themes[name];
    this.settings({ 'workbench.colorTheme': id });
    await this.page.locator(`.monaco-workbench.${className}`).waitFor();
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Reloads as a user does; unlike a reload of the page it lets VS Code store its state first. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load', { timeout: 60_000 });
    await this.command('Developer: Reload Window');
    await loaded;
    await this.settled();
  }

  async screenshot(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }
}
