import type { Frame, Locator } from 'playwright-core';
import { until, type Window } from '../window.ts';

/** The chat as a user sees it. */
export class ChatDriver {
  readonly frame: Frame;

  private constructor(frame: Frame) {
    this.frame = frame;
  }

  static async open(window: Window): Promise<ChatDriver> {
    await window.activity('Veritas');
    const chat = new ChatDriver(await window.chat());
    await until(
      'the library is ready',
      async () => ['ready', 'limited'].includes((await chat.libraryState()) ?? ''),
      90_000,
    );
    return chat;
  }

  libraryState(): Promise<string | null> {
    return this.frame.locator('.library').getAttribute('data-state');
  }

  get turns(): Locator {
    return this.frame.locator('.turn');
  }

  get last(): Locator {
    return this.turns.last();
  }

  /** Asks and waits until the run is shown. */
  async ask(question: string): Promise<void> {
    const before = await this.turns.count();
    const box = this.frame.locator('vscode-text-area textarea');
    await box.fill(question);
    await box.press('Enter');
    await until('the run is shown', async () => (await this.turns.count()) > before);
  }

  async answered(): Promise<string> {
    await this.last.locator('.answer').waitFor({ timeout: 60_000 });
    return this.last.locator('.answer').innerText();
  }

  button(name: string): Locator {
    return this.last.getByRole('button', { name, exact: true }).locator('visible=true');
  }

  /** Overall percent of the last run, as its bar says. */
  async percent(): Promise<number> {
    return Number(await this.last.locator('.bar.overall').getAttribute('aria-valuenow'));
  }

  /** The last run has come to its end, whatever it was. */
  async ended(): Promise<void> {
    await until(
      'the run has ended',
      async () => (await this.last.locator('.bar.overall').isHidden()) || undefined,
      60_000,
    );
  }

  note(): Promise<string> {
    return this.last.locator('> .remark').innerText();
  }
}
