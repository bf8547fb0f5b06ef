import type { Run } from '../core/run.ts';
import type { RunResult } from '../protocol/run.ts';

/** As much of a run as a view looks at; the run itself may be on another machine. */
export type WatchedRun = Pick<Run, 'id' | 'mode' | 'subscribe' | 'snapshot'>;

/** A sink of a run that writes for one kind of reader: a person at a terminal, a log, another program. */
export interface RunView {
  /** Called once, before the run's first event. */
  attach(run: WatchedRun): void;
  /** Called once, after the run's last event. */
  finish(result: RunResult): void;
  /** Instead of `finish`, when the end of the run will never be known. */
  abandon?(): void;
}

/** The part of a stream that the views use; tests hand in one of their own. */
export interface Output {
  write(text: string): void;
}
