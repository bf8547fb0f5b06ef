import { isCancelled, isVeritasError } from '../errors.ts';
import type { EventError } from '../progress/eventFactories.ts';

const FIRST_WAIT = 200;
const LONGEST_WAIT = 5000;

/**
 * Milliseconds to wait before the try after `attempt` (1 = the first), or null if there is none: doubling from 200 ms to
 * 5 s, without a random part, so that the same run gives the same log. A try that met its time limit is not repeated,
 * since the same work would meet it again.
 */
export function retryWait(error: unknown, attempt: number, maxRetries: number): number | null {
  if (!isVeritasError(error) || !error.retryable || attempt > maxRetries) return null;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
}

/** What the log says of an error that ended a step; `unexpected` stands in for words not meant for people. */
export function describeFailure(error: unknown, unexpected: string): EventError {
  // An agent that reports a cancellation nobody asked for has failed like any other.
  if (isCancelled(error)) return { code: 'step_failed', message: unexpected };
  if (isVeritasError(error)) return { code: error.code, message: error.message };
  return { code: 'internal', message: unexpected };
}
