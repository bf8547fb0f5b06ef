interface Entry {
  readonly weight: number;
  /** Highest percentage the step reported. */
  reported: number;
  /** Percentage that counts for the whole: 100 once the step has ended, however it ended. */
  counted: number;
}

/** Until the plan's end the overall percentage stays below 100, because composing the answer is still to come. */
const CEILING = 99;

/**
 * Overall percentage of a run: Σ weight × step percentage / Σ weight, with the steps' expected durations as weights.
 * It never falls. A step that failed or was skipped counts in full, since no more of the run's time will go into it.
 * A run that goes on after it was cut off may have lost work that had been counted: what is left of the percentage is
 * then spread over what is left of the work.
 */
export class OverallProgress {
  readonly #entries = new Map<string, Entry>();
  readonly #total: number;
  #sum = 0;
  /** Sum and percentage at which this section of the run began. */
  #firstSum = 0;
  #first = 0;
  #finished = false;
  #frozen = false;

  /** Weights in seconds (> 0) by step id. */
  constructor(weights: ReadonlyMap<string, number>) {
    let total = 0;
    for (const [id, weight] of weights) {
      this.#entries.set(id, { weight, reported: 0, counted: 0 });
      total += weight;
    }
    this.#total = total;
  }

  /** 0 to 100 with one decimal. */
  get percentage(): number {
    if (this.#finished) return 100;
    if (this.#total === 0) return 0;
    // The tiny summand keeps 24.999999 (floating point) from being shown as 24.9.
    return Math.min(CEILING, Math.floor(this.#exact() * 10 + 1e-6) / 10);
  }

  /** After the finished steps of an earlier section are noted: goes on from the percentage that it had come to. */
  goOnFrom(percentage: number): void {
    this.#firstSum = this.#sum;
    this.#first = Math.min(CEILING, percentage);
  }

  /** Notes a step's percentage; returns the highest one noted so far. */
  raise(stepId: string, percentage: number): number {
    const entry = this.#entries.get(stepId);
    if (entry === undefined) return 0;
    entry.reported = Math.max(entry.reported, Math.min(100, percentage));
    this.#count(entry, entry.reported);
    return entry.reported;
  }

  /** Counts a step as ended; returns the percentage it had reported. */
  end(stepId: string): number {
    const entry = this.#entries.get(stepId);
    if (entry === undefined) return 0;
    this.#count(entry, 100);
    return entry.reported;
  }

  /** From here on only `finish` moves it: steps that end because the run was stopped are no progress. */
  freeze(): void {
    this.#frozen = true;
  }

  finish(): void {
    this.#finished = true;
  }

  #exact(): number {
    const share = this.#sum / this.#total;
    const firstShare = this.#firstSum / this.#total;
    if (100 * firstShare >= this.#first) return 100 * share;
    return this.#first + ((100 - this.#first) * (share - firstShare)) / (1 - firstShare);
  }

  #count(entry: Entry, percentage: number): void {
    if (this.#frozen || percentage <= entry.counted) return;
    this.#sum += (entry.weight * (percentage - entry.counted)) / 100;
    entry.counted = percentage;
  }
}
