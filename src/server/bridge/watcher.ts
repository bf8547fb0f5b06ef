import type { WireLine } from '../runs/runMessages.ts';

/** Whoever reads a session: a socket, a stream of server-sent events, a test. */
export interface Watcher {
  /** An event of a run, in the order of its numbers. */
  line(runId: string, line: WireLine): void;
  /** Any other message, as JSON text; stays in order with the events. `type` is its `event_type`. */
  message(runId: string | null, type: string, json: string): void;
  /** The reader has all events of the run up to this number. */
  caughtUp(runId: string, sequence: number): void;
  /** Much follows at once, up to `release`: it may be sent together. */
  hold(): void;
  release(): void;
}
