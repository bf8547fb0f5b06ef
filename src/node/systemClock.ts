import { performance } from 'node:perf_hooks';
import type { Clock } from '../core/clock.ts';

/** The real clock of this process. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  schedule(milliseconds, action) {
    // A timer waits at least a millisecond; this comes after the other work of the moment and no later.
    if (milliseconds <= 0) {
      const immediate = setImmediate(action);
      return () => {
        clearImmediate(immediate);
      };
    }
    const timer = setTimeout(action, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Resolves when this thread has taken the messages and timers that are due. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
