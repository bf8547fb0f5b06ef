import { pendingStep } from '../../src/protocol/runFold.ts';
import { RunTracker } from '../../src/protocol/runTracker.ts';
import type { RunModel } from '../runModel.ts';

/** What the parts of the panel show: the run as it is, or as it was after some of its events. */
export interface ShownRun {
  readonly tracker: RunTracker;
  /** Steps that have no end yet are at work: the run lives, or did at this moment. */
  readonly working: boolean;
  /** Looked back at: nothing of it can be controlled. */
  readonly replayed: boolean;
  /** The moment shown, milliseconds since the epoch. */
  readonly now: number;
}

/** A run looked back at. Going forward folds only what is new; going back starts over. */
export class Replay {
  readonly #model: RunModel;
  #tracker: RunTracker;
  #count = 0;

  constructor(model: RunModel) {
    this.#model = model;
    this.#tracker = beginning(model);
  }

  /** The run after the first `count` events of its log. */
  after(count: number): ShownRun {
    const { entries } = this.#model;
    if (count < this.#count) {
      this.#tracker = beginning(this.#model);
      this.#count = 0;
    }
    for (const { event } of entries.slice(this.#count, count)) this.#tracker.apply(event);
    this.#count = count;
    const last = entries[count - 1]?.event.timestamp ?? '';
    const now = Date.parse(last);
    return {
      tracker: this.#tracker,
      working: !this.#tracker.ended,
      replayed: true,
      now: Number.isNaN(now) ? 0 : now,
    };
  }
}

function beginning({ tracker, entries }: RunModel): RunTracker {
  return new RunTracker({
    ...tracker.toSnapshot([]),
    sequence: 0,
    status: 'pending',
    paused: false,
    percentage: 0,
    started_at: entries[0]?.event.timestamp ?? tracker.startedAt,
    steps: tracker.tree.steps.map(({ id }) => pendingStep(id)),
    result: null,
  });
}
