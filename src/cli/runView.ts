import type { Run } from '../core/run.ts';
import type { RunResult } from '../protocol/run.ts';

/** A sink of a run that writes for one kind of reader: a person at a terminal, a log, another program. */
export interface RunView {
  /** Called once, before the run's first event. */
  attach(run: Run): void;
  /** Called once, after the run's last event. */
  finish(result: RunResult): void;
}

/** The part of a stream that the views use; tests hand in one of their own. */
export interface Output {
  write(text: string): void;
}
