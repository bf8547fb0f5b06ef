import assert from 'node:assert/strict';
import { until, type Window } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, type Scenario } from './scenario.ts';

const FRAME = 16;
/** Milliseconds that an event may take on any machine. */
const LIMIT = 1000;

function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One search after the other: each event has its bare message. */
const settings = { 'veritas.notifications': 'never', 'veritas.maxParallel': 1 };

export const speed: Scenario = {
  name: 'shows an event about as fast as VS Code can pass a bare message',
  run: (stage) =>
    onStage(stage, { settings }, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      await window.command('Veritas Test: Measured Search');
      await chat.ask('Wie melde ich meine Wohnung an?');
      await window.command('Veritas: Open Run');
      // Nothing is measured before the panel is there, and nothing is under the pointer.
      const panel = await window.panel();
      await window.page.mouse.move(0, 0);
      await window.command('Veritas Test: Release Search');
      await window.webview('body[data-view=bare]');
      assert.deepEqual(await endlessAnimations(window), [], 'keeps the window drawing');
      await chat.ended();
      const statistics = await panel.locator('.facts').last().innerText();
      const own = measured(statistics);
      const bareFrame = await window.webview('body[data-view=bare]');
      const text = await until('the bare messages are measured', () =>
        bareFrame.locator('body').getAttribute('data-samples'),
      );
      const bare = JSON.parse(text) as number[];
      const p50 = percentile(bare, 0.5);
      const p99 = percentile(bare, 0.99);
      const line = (name: string, half: number, most: number): void =>
        console.log(`    ${name}: p50 ${half.toFixed(1)} ms, p99 ${most.toFixed(1)} ms`);
      line(`event to painted (one frame is ${FRAME} ms)`, own.p50, own.p99);
      line(`bare message to painted (${bare.length} messages)`, p50, p99);
      console.log(
        `    ratio to a bare message: p50 ${(own.p50 / p50).toFixed(2)}, p99 ${(own.p99 / p99).toFixed(2)}`,
      );
      // The figures above are for the reader. A busy machine may be slow; it may not lose or hold up anything.
      assert.ok([own.p50, own.p99, p50, p99].every(Number.isFinite), 'not measured');
      assert.ok(own.p50 <= Math.max(FRAME, 2 * p50), 'an event is shown later than VS Code allows');
      assert.ok(own.p99 <= Math.max(LIMIT, 10 * p99), 'events are held up');
      assert.equal(await chat.percent(), 100);
    }),
};

/** What moves without an end in any frame of the window: each would make all that arrives wait for the next frame. */
async function endlessAnimations({ page }: Window): Promise<string[]> {
  const moving: string[] = [];
  for (const frame of page.frames()) {
    const names = await frame
      .evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().iterations === Infinity)
          .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.className : undefined))
          .map(String),
      )
      // A frame that has gone meanwhile.
      .catch(() => []);
    moving.push(...names);
  }
  return moving;
}

/** What the panel's statistics say of the time from event to screen, in milliseconds. */
function measured(statistics: string): { readonly p50: number; readonly p99: number } {
  const match = /median ([\d.,]+) ms, 99 % under ([\d.,]+) ms/.exec(statistics);
  assert.ok(match, statistics);
  const [p50 = Number.NaN, p99 = Number.NaN] = match.slice(1).map((text) => Number(text.replaceAll(',', '')));
  return { p50, p99 };
}
