import type { Analysis } from '../protocol/analysis.ts';
import type { ProgressEvent } from '../protocol/progressEvent.ts';
import type { RunResult, RunSnapshot } from '../protocol/run.ts';
import type { EventType, RunMode } from '../protocol/vocabulary.ts';
import type { ProcessTree } from './process/processTree.ts';

/** One execution of one tree, as every surface sees it. */
export interface Run {
  readonly id: string;
  readonly query: string;
  readonly mode: RunMode;
  readonly analysis: Analysis;
  readonly tree: ProcessTree;
  /** Settles once, with the end of the run whatever it was; never rejects. */
  readonly done: Promise<RunResult>;
  readonly paused: boolean;
  /** Adds a sink; returns how to take it away. A sink that throws harms nobody. */
  subscribe(sink: (event: ProgressEvent) => void, types?: readonly EventType[]): () => void;
  /** The whole state up to the newest event. */
  snapshot(): RunSnapshot;
  /** Events with a higher sequence number, oldest first. */
  eventsAfter(sequence: number): readonly ProgressEvent[];
  /** Ends the run now, without an answer. */
  cancel(): void;
  /** Ends the open steps and answers from what is finished. */
  stopAndAnswer(): void;
  /** Running steps finish, no further one starts. */
  pause(): void;
  resume(): void;
  skipStep(stepId: string): void;
  retryStep(stepId: string): void;
}
