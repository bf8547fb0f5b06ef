import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  DurationRecords,
  type DurationHistory,
  type StepDuration,
} from '../../core/process/durationHistory.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import { stepTypeSchema } from '../../protocol/vocabulary.ts';

/** What this machine's past runs took, kept beside the journal. */
export class DurationFile {
  readonly #path: string;
  /** Additions come one after the other, so that none overwrites another. */
  #adding: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** `passages`: how many the searched libraries hold. Knows nothing while there is no file that can be read. */
  async history(passages: number): Promise<DurationHistory> {
    return (await this.records()).forLibrary(passages);
  }

  /** Adds the steps that a run completed; `events` is its log. That it cannot be written does no harm. */
  async learn(events: readonly ProgressEvent[], passages: number): Promise<void> {
    const steps: StepDuration[] = [];
    for (const { event_type, data, execution_time } of events) {
      const type = stepTypeSchema.safeParse(data['step_type']);
      if (event_type === 'step_completed' && type.success)
        steps.push({ type: type.data, seconds: execution_time });
    }
    if (steps.length > 0) await this.add(steps, passages);
  }

  /** Adds the completed steps of one run. Resolves with all that is known then, also when it cannot be written. */
  add(steps: readonly StepDuration[], passages: number): Promise<DurationRecords> {
    const added = this.#adding.then(() => this.#add(steps, passages));
    this.#adding = added;
    return added;
  }

  async #add(steps: readonly StepDuration[], passages: number): Promise<DurationRecords> {
    const records = await this.records();
    records.addRun(steps, passages);
    // Another program, or another part of this one, may write at the same time.
    const fresh = `${this.#path}.${randomBytes(6).toString('hex')}.new`;
    try {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      await writeFile(fresh, JSON.stringify(records.toJSON()), { mode: 0o600 });
      await rename(fresh, this.#path);
    } catch {
      // Estimates stay as they are.
      await unlink(fresh).catch(() => undefined);
    }
    return records;
  }

  /** Empty while there is no file that can be read. */
  async records(): Promise<DurationRecords> {
    try {
      return DurationRecords.fromJSON(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      return new DurationRecords();
    }
  }
}
