import assert from 'node:assert/strict';
import { until } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, STATUS, type Scenario } from './scenario.ts';

const FRAME = 16;

function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const speed: Scenario = {
  name: 'shows an event about as fast as VS Code can pass a bare message',
  run: (stage) =>
    onStage(stage, { settings: { 'veritas.notifications': 'never' } }, async ({ window }) => {
      const chat = await ChatDriver.open(window);
      await window.command('Veritas Test: Longer Search');
      await chat.ask('Wie melde ich meine Wohnung an?');
      await window.clickStatus(STATUS);
      const panel = await window.panel();
      await chat.ended();
      const own = measured(await panel.locator('.facts').last().innerText());
      await window.command('View: Close All Editors');
      await window.command('Veritas Test: Bare Messages');
      const bareFrame = await window.webview('body[data-view=bare]');
      const text = await until(
        'the bare messages are measured',
        () => bareFrame.locator('body').getAttribute('data-samples'),
        60_000,
      );
      const bare = JSON.parse(text) as number[];
      const p50 = percentile(bare, 0.5);
      const p99 = percentile(bare, 0.99);
      console.log(`    event to painted: p50 ${own.p50} ms, p99 ${own.p99} ms`);
      console.log(`    bare message to painted: p50 ${p50} ms, p99 ${p99} ms (${bare.length} messages)`);
      // A machine that is busy with other work delays both: then the bare message is the measure.
      assert.ok(own.p50 <= Math.max(FRAME, 1.5 * p50), 'p50 is over one frame');
      assert.ok(own.p99 <= 1.5 * p99, 'p99 is over one and a half bare messages');
    }),
};

/** What the panel's statistics say of the time from event to screen, in milliseconds. */
function measured(statistics: string): { readonly p50: number; readonly p99: number } {
  const match = /median ([\d.,]+) ms, 99 % under ([\d.,]+) ms/.exec(statistics);
  assert.ok(match, statistics);
  const [p50 = Number.NaN, p99 = Number.NaN] = match.slice(1).map((text) => Number(text.replaceAll(',', '')));
  return { p50, p99 };
}
