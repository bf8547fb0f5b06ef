import type { Locator } from 'playwright-core';
import { until, type Window } from '../window.ts';

/** The library view as a user sees it. */
export class LibraryDriver {
  readonly window: Window;

  private constructor(window: Window) {
    this.window = window;
  }

  static async open(window: Window): Promise<LibraryDriver> {
    const header = window.page.locator('.pane-header', { hasText: 'Library' }).first();
    await until('the view is open', async () => {
      if ((await header.getAttribute('aria-expanded')) === 'true') return true;
      await header.click({ timeout: 2000 });
      return false;
    });
    return new LibraryDriver(window);
  }

  row(name: string): Locator {
    const { page } = this.window;
    const label = page.locator('.label-name', { hasText: new RegExp(`^${name.replace('.', '\\.')}$`) });
    return page.locator('.pane-body .monaco-list-row').filter({ has: label }).first();
  }

  /** Waits until the row says it. */
  async says(name: string, words: RegExp, limit = 30_000): Promise<void> {
    await until(`${name} says ${words}`, async () => words.test(await this.label(name)), limit);
  }

  async label(name: string): Promise<string> {
    return (await this.row(name).getAttribute('aria-label', { timeout: 2000 })) ?? '';
  }

  async action(name: string, action: string): Promise<void> {
    await this.row(name).hover();
    await this.row(name).locator(`.action-label[aria-label^="${action}"]`).click();
  }

  /** Expands a row, or folds it up again. */
  async toggle(name: string): Promise<void> {
    await this.row(name).click();
  }

  /** Walks down from the row that was clicked last until the other one is in sight. */
  async downTo(name: string): Promise<void> {
    await until(`${name} is in sight`, async () => {
      if ((await this.row(name).count()) > 0) return true;
      await this.window.page.keyboard.press('ArrowDown');
      return false;
    });
  }

  /** Chooses a folder, which has a folder within it, in VS Code's own dialog. */
  async chooseFolder(folder: string): Promise<void> {
    const { page } = this.window;
    const dialog = page.locator('.quick-input-widget').locator('visible=true');
    await dialog.locator('.quick-input-title', { hasText: 'add a folder' }).waitFor();
    // The dialog first fills in the folder that it begins with.
    await dialog.locator('.monaco-list-row', { hasText: '..' }).first().waitFor();
    const box = dialog.locator('.quick-input-filter input').first();
    await until('the folder is chosen', async () => {
      if ((await dialog.count()) === 0) return true;
      await box.fill(`${folder}/`, { timeout: 2000 });
      await dialog.locator('.monaco-list-row', { hasText: 'anlagen' }).waitFor({ timeout: 2000 });
      if ((await box.inputValue()) !== `${folder}/`) return false;
      await dialog.locator('.quick-input-action .monaco-button').first().click({ timeout: 2000 });
      await dialog.waitFor({ state: 'hidden', timeout: 3000 });
      return true;
    });
  }
}
