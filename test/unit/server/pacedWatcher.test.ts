import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../src/protocol/progressEvent.ts';
import { PacedWatcher, type Outlet, type OutletFrame } from '../../../src/server/socket/pacedWatcher.ts';
import { wireLine } from '../../../src/server/runs/wireLine.ts';
import type { WireLine } from '../../../src/server/runs/runMessages.ts';
import { sampleLog } from '../../support/eventSamples.ts';
import { VirtualClock } from '../../support/virtualClock.ts';

/** A transport that keeps all in its buffer until it is told to let go. */
class Valve implements Outlet {
  readonly frames: OutletFrame[] = [];
  unsent = 0;
  corked = 0;
  #sent: (() => void)[] = [];

  send(frame: OutletFrame, sent?: () => void): void {
    this.frames.push(frame);
    this.unsent += frame.json.length;
    if (sent !== undefined) this.#sent.push(sent);
  }

  cork(): void {
    this.corked += 1;
  }

  uncork(): void {
    this.corked -= 1;
  }

  drain(): void {
    this.unsent = 0;
    const sent = this.#sent;
    this.#sent = [];
    for (const each of sent) each();
  }
}

interface Setup {
  readonly valve: Valve;
  readonly watcher: PacedWatcher;
  readonly merged: () => number;
  readonly dropped: () => number;
}

function setUp(slowBytes: number, droppedBytes: number): Setup {
  const valve = new Valve();
  let merged = 0;
  let dropped = 0;
  const watcher = new PacedWatcher({
    outlet: valve,
    clock: new VirtualClock(),
    slowBytes,
    droppedBytes,
    onTooSlow: () => (dropped += 1),
    onMerged: (count) => (merged += count),
    onSent: () => undefined,
  });
  return { valve, watcher, merged: () => merged, dropped: () => dropped };
}

const lineOf = (event: ProgressEvent): WireLine =>
  wireLine(event, { sessionId: 's', stepTypes: new Map(), at: 0 });

/** plan start, step start, then many reports of the one step, its end and the plan's end. */
function longLog(reports: number): WireLine[] {
  const [planStart, stepStart, report, , , stepEnd, planEnd] = sampleLog() as [
    ProgressEvent,
    ProgressEvent,
    ProgressEvent,
    ProgressEvent,
    ProgressEvent,
    ProgressEvent,
    ProgressEvent,
  ];
  const events = [planStart, stepStart, ...Array<ProgressEvent>(reports).fill(report), stepEnd, planEnd];
  return events.map((event, index) => lineOf({ ...event, sequence: index + 1 }));
}

interface Span {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

function spans(frames: readonly OutletFrame[]): Span[] {
  return frames
    .filter(({ sequence }) => sequence !== null)
    .map(({ type, json }) => {
      const { sequence, sequence_from } = JSON.parse(json) as { sequence: number; sequence_from?: number };
      return { type, from: sequence_from ?? sequence, to: sequence };
    });
}

describe('a reader', () => {
  it('that keeps up gets every event as it is', () => {
    const { valve, watcher, merged } = setUp(1e9, 1e9);
    const log = longLog(50);
    for (const line of log) watcher.line('run', line);
    expect(valve.frames.map(({ json }) => json)).toEqual(log.map(({ json }) => json));
    expect(merged()).toBe(0);
  });

  it('that lags gets merged progress without a hole, and every start, end and result', () => {
    const { valve, watcher, merged } = setUp(500, 1e9);
    for (const line of longLog(200)) watcher.line('run', line);
    watcher.message('run', 'result', '{}');
    const got = spans(valve.frames);
    expect(got.length).toBeLessThan(20);
    expect(merged()).toBe(204 - got.length);
    let next = 1;
    for (const { from, to } of got) {
      expect(from).toBe(next);
      next = to + 1;
    }
    expect(next).toBe(205);
    const types = got.map(({ type }) => type);
    for (const type of ['plan_started', 'step_started', 'step_completed', 'plan_completed'])
      expect(types).toContain(type);
    expect(valve.frames.at(-1)?.type).toBe('result');
  });

  it('that catches up gets what waited, and then everything again', () => {
    const { valve, watcher } = setUp(500, 1e9);
    const log = longLog(20);
    for (const line of log.slice(0, 10)) watcher.line('run', line);
    expect(watcher.slow).toBe(true);
    valve.drain();
    valve.drain();
    expect(watcher.slow).toBe(false);
    for (const line of log.slice(10, 12)) {
      watcher.line('run', line);
      valve.drain();
    }
    expect(spans(valve.frames).at(-1)?.to).toBe(12);
    expect(
      spans(valve.frames)
        .slice(-2)
        .every(({ from, to }) => from === to),
    ).toBe(true);
  });

  it('that never reads is given up at the bound, once', () => {
    const { valve, watcher, dropped } = setUp(500, 2000);
    for (let count = 0; count < 100; count += 1) watcher.message(null, 'error', 'x'.repeat(100));
    expect(dropped()).toBe(1);
    expect(valve.unsent).toBeLessThan(2500);
  });

  it('that was shown a state gets only what came after it', () => {
    const { valve, watcher } = setUp(1e9, 1e9);
    watcher.caughtUp('run', 4);
    for (const line of longLog(4)) watcher.line('run', line);
    expect(spans(valve.frames).map(({ to }) => to)).toEqual([5, 6, 7, 8]);
  });
});
