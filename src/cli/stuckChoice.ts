import type { Clock } from '../core/clock.ts';
import type { StepSnapshot } from '../protocol/run.ts';

/** Milliseconds after which a step that is waited for is asked about again. */
const PATIENCE = 30_000;

/** Steps without a sign of life about which a person has to decide, and those for which they have decided to wait. */
export class StuckChoice {
  readonly #clock: Clock;
  /** Until when nothing is asked, by step id; monotonic milliseconds. */
  readonly #patience = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Ids of the steps to decide about, in the order of `steps`; keys mean the first one. */
  open(steps: readonly StepSnapshot[]): readonly string[] {
    const now = this.#clock.monotonic();
    return steps
      .filter(({ step_id, stuck }) => stuck === true && now >= (this.#patience.get(step_id) ?? 0))
      .map(({ step_id }) => step_id);
  }

  wait(stepId: string): void {
    this.#patience.set(stepId, this.#clock.monotonic() + PATIENCE);
  }

  /** Should it fall silent once more, it is asked about at once. */
  decided(stepId: string): void {
    this.#patience.delete(stepId);
  }
}
