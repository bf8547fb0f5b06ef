import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { FakeHost, type FakeHostOptions } from './fakeHost.ts';

/** The pages of a test file, in a browser of their own. A test fails when one of its pages had an error. */
export class HostedPages {
  #browser: Browser | undefined;
  #hosts: FakeHost[] = [];

  /** Call it in the suite: the browser lives as long as that, pages as long as their test. */
  use(): void {
    beforeAll(async () => {
      this.#browser = await launchBrowser();
    });
    afterAll(() => this.#browser?.close());
    afterEach(async () => {
      const hosts = this.#hosts;
      this.#hosts = [];
      const errors = hosts.flatMap((host) => host.errors);
      for (const host of hosts) await host.close();
      expect(errors).toEqual([]);
    });
  }

  async open(options: FakeHostOptions): Promise<FakeHost> {
    if (this.#browser === undefined) throw new Error('Pages are opened in tests, after use().');
    const host = await FakeHost.open(this.#browser, options);
    this.#hosts.push(host);
    return host;
  }
}
