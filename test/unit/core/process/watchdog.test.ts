import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/core/clock.ts';
import { Watchdog } from '../../../../src/core/process/watchdog.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

const DAY = 86_400_000;

/** A watchdog that requires its next call `ahead` milliseconds after each one. */
function watch(clock: Clock, ahead: number): { watchdog: Watchdog; woken: number[] } {
  const woken: number[] = [];
  const watchdog = new Watchdog(clock, () => {
    woken.push(clock.monotonic());
    watchdog.require(clock.monotonic() + ahead);
  });
  return { watchdog, woken };
}

describe('Watchdog', () => {
  it('wakes at the earliest moment that is required, with one timer', async () => {
    const clock = new VirtualClock();
    const { watchdog, woken } = watch(clock, 1000);
    for (const at of [500, 300, 400, 300]) watchdog.require(at);
    expect(clock.pending).toBe(1);
    await clock.advance(1500);
    expect([woken, clock.pending]).toEqual([[300, 1300], 1]);
  });

  it('sets no timer longer than hosts take, and none shorter than a millisecond', async () => {
    const clock = new VirtualClock();
    const lengths: number[] = [];
    const recording: Clock = {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      schedule: (milliseconds, action) => {
        lengths.push(milliseconds);
        return clock.schedule(milliseconds, action);
      },
    };
    const { watchdog } = watch(recording, 40 * DAY);
    watchdog.require(30 * DAY);
    watchdog.require(0.5);
    watchdog.require(-5);
    await clock.advance(1);
    expect(lengths).toEqual([3_600_000, 1, 1, 3_600_000]);
  });

  it('sets no timer for never', () => {
    const clock = new VirtualClock();
    watch(clock, 1).watchdog.require(Number.POSITIVE_INFINITY);
    expect(clock.pending).toBe(0);
  });

  it('is silent once stopped, whatever is required', async () => {
    const clock = new VirtualClock();
    const { watchdog, woken } = watch(clock, 10);
    watchdog.require(5);
    watchdog.stop();
    watchdog.require(7);
    await clock.advance(100);
    expect([woken, clock.pending]).toEqual([[], 0]);
  });
});
