import { continuity, pendingStep } from '../../protocol/runFold.ts';
import { RunTracker } from '../../protocol/runTracker.ts';
import { fromProgressMessage, type ProgressMessage } from '../../protocol/progressMessage.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunSnapshot } from '../../protocol/run.ts';
import type { RunMode } from '../../protocol/vocabulary.ts';
import type { SteeredRun } from '../runKeys.ts';
import type { WatchedRun } from '../runView.ts';

/** What keys may ask of a run on a server. */
export type RemoteControl =
  | { readonly command: 'pause' | 'resume' | 'stop_and_answer' }
  | { readonly command: 'retry_step' | 'skip_step'; readonly step_id: string };

/** A run on a server as the terminal's views watch it: every event once and in order, whatever the connection did. */
export class RemoteRun implements WatchedRun, SteeredRun {
  readonly id: string;
  readonly mode: RunMode;
  readonly #tracker: RunTracker;
  readonly #steer: (control: RemoteControl) => void;
  readonly #events: ProgressEvent[] = [];
  readonly #sinks = new Set<(event: ProgressEvent) => void>();

  /** Starts before the snapshot's first event; hand it the snapshot with `catchUp` when the sinks are there. */
  constructor(snapshot: RunSnapshot, steer: (control: RemoteControl) => void) {
    this.#steer = steer;
    this.id = snapshot.run_id;
    this.mode = snapshot.mode;
    const steps = snapshot.steps.map(({ step_id }) => step_id);
    const first = (snapshot.events[0]?.sequence ?? snapshot.sequence + 1) - 1;
    const before = { ...snapshot, sequence: first, percentage: 0, events: [], result: null };
    this.#tracker = new RunTracker({
      ...before,
      status: 'pending',
      steps: first === 0 ? steps.map(pendingStep) : snapshot.steps,
    });
  }

  get sequence(): number {
    return this.#tracker.sequence;
  }

  get paused(): boolean {
    return this.#tracker.paused;
  }

  /** The server has paused the run, or lets it go on. */
  setPaused(paused: boolean): void {
    this.#tracker.setPaused(paused);
  }

  pause(): void {
    this.#steer({ command: 'pause' });
  }

  resume(): void {
    this.#steer({ command: 'resume' });
  }

  stopAndAnswer(): void {
    this.#steer({ command: 'stop_and_answer' });
  }

  retryStep(stepId: string): void {
    this.#steer({ command: 'retry_step', step_id: stepId });
  }

  skipStep(stepId: string): void {
    this.#steer({ command: 'skip_step', step_id: stepId });
  }

  subscribe(sink: (event: ProgressEvent) => void): () => void {
    this.#sinks.add(sink);
    return () => this.#sinks.delete(sink);
  }

  snapshot(): RunSnapshot {
    return this.#tracker.toSnapshot(this.#events);
  }

  catchUp(snapshot: RunSnapshot): void {
    for (const event of snapshot.events) if (event.sequence > this.sequence) this.#take(event);
  }

  /** False when something between this message and the last one is missing; ask for it. */
  apply(message: ProgressMessage): boolean {
    const from = message.sequence_from ?? message.sequence;
    const fit = continuity(this.sequence, from, message.sequence);
    if (fit === 'next') this.#take(fromProgressMessage(message));
    return fit !== 'gap';
  }

  #take(event: ProgressEvent): void {
    this.#events.push(event);
    this.#tracker.apply(event);
    for (const sink of this.#sinks) sink(event);
  }
}
