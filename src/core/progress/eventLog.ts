import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunSnapshot } from '../../protocol/run.ts';
import type { EventType } from '../../protocol/vocabulary.ts';
import { VeritasError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { ExecutionProgress } from './executionProgress.ts';
import { EventPacker, unpackEvent, type PackedEvent } from './packedEvent.ts';
import { ProgressCallback, type ProgressHandler } from './progressCallback.ts';

export interface EventLogOptions {
  readonly runId: string;
  readonly logger: Logger;
  /** Steps of the tree in their order, so that a snapshot lists the pending ones too. */
  readonly stepIds: readonly string[];
}

/** What a snapshot says beyond its events. */
export type SnapshotFrame = Pick<
  RunSnapshot,
  'query' | 'mode' | 'detail' | 'paused' | 'analysis' | 'tree' | 'result'
>;

/** The numbered log of one run in memory: sinks read it, late ones catch up from any number. */
export class EventLog {
  readonly #events: PackedEvent[] = [];
  readonly #packer = new EventPacker();
  readonly #progress: ExecutionProgress;
  readonly #subscribers: ProgressCallback;

  constructor(options: EventLogOptions) {
    this.#progress = new ExecutionProgress(options.runId, options.stepIds);
    this.#subscribers = new ProgressCallback(options.logger);
  }

  get progress(): ExecutionProgress {
    return this.#progress;
  }

  get events(): readonly ProgressEvent[] {
    return this.#events.map(unpackEvent);
  }

  /** Number of the newest event; 0 before the first. */
  get lastSequence(): number {
    return this.#events.at(-1)?.sequence ?? 0;
  }

  /** Throws VeritasError `internal` for an event of another run or one that is not the next. */
  append(event: ProgressEvent): void {
    const last = this.#events.at(-1);
    if (
      event.run_id !== this.#progress.runId ||
      (last !== undefined && event.sequence !== last.sequence + 1)
    ) {
      throw new VeritasError('internal', `Event ${event.event_id} does not continue this log.`);
    }
    this.#events.push(this.#packer.pack(event));
    this.#progress.apply(event);
    this.#subscribers.emit(event);
  }

  /** Events with a higher number, oldest first. */
  after(sequence: number): readonly ProgressEvent[] {
    const first = this.#events[0]?.sequence ?? 1;
    return this.#events.slice(Math.max(0, sequence + 1 - first)).map(unpackEvent);
  }

  /** Hands over each further event; returns how to end that. Take `after` in the same turn to miss none. */
  subscribe(handler: ProgressHandler, types?: readonly EventType[]): () => void {
    return this.#subscribers.add(handler, types);
  }

  /** The whole state up to the newest event. */
  snapshot(frame: SnapshotFrame): RunSnapshot {
    return {
      run_id: this.#progress.runId,
      sequence: this.lastSequence,
      query: frame.query,
      mode: frame.mode,
      detail: frame.detail,
      status: this.#progress.status,
      paused: frame.paused,
      percentage: this.#progress.percentage,
      started_at: this.#progress.startedAt ?? '',
      analysis: frame.analysis,
      tree: frame.tree,
      steps: [...this.#progress.steps],
      events: [...this.events],
      result: frame.result,
    };
  }
}
