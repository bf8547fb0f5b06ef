import type { DurationFile } from '../../node/journal/durationFile.ts';
import { DurationRecords, type StepDuration } from '../../core/process/durationHistory.ts';
import { stepTypeSchema } from '../../protocol/vocabulary.ts';
import type { DurationBands, WireLine } from './runMessages.ts';

/** What this machine's past runs took, as the server's runs learn from it and add to it. */
export class RunDurations {
  readonly #file: DurationFile | null;
  #records: DurationRecords;
  /** Completed steps that are not in the file yet. */
  #steps: StepDuration[] = [];
  #learning: Promise<void> | null = null;

  private constructor(file: DurationFile | null, records: DurationRecords) {
    this.#file = file;
    this.#records = records;
  }

  /** Null: nothing is known and nothing is learned. */
  static async open(file: DurationFile | null): Promise<RunDurations> {
    return new RunDurations(file, (await file?.records()) ?? new DurationRecords());
  }

  /** `passages`: how many the searched libraries hold. */
  bands(passages: number): DurationBands {
    const history = this.#records.forLibrary(passages);
    const known = stepTypeSchema.options.flatMap((type) => {
      const band = history.band(type);
      return band === null ? [] : [[type, band] as const];
    });
    return Object.fromEntries(known);
  }

  /** Takes note of a step that is completed; of all other events, nothing. */
  took({ event_type: type, step_type: stepType, seconds }: WireLine): void {
    if (this.#file !== null && type === 'step_completed' && stepType !== null)
      this.#steps.push({ type: stepType, seconds });
  }

  /** At a run's end: adds what was noted to the file; runs that end meanwhile are added together and count as one. */
  learn(passages: number): void {
    if (this.#learning !== null || this.#steps.length === 0) return;
    this.#learning = this.#learn(passages).finally(() => (this.#learning = null));
  }

  /** Resolves when nothing is on its way to the file. */
  async learned(): Promise<void> {
    await this.#learning;
  }

  async #learn(passages: number): Promise<void> {
    while (this.#file !== null && this.#steps.length > 0) {
      const steps = this.#steps;
      this.#steps = [];
      this.#records = await this.#file.add(steps, passages);
    }
  }
}
