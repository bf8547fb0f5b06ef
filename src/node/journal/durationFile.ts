import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DurationRecords, type DurationHistory } from '../../core/process/durationHistory.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import { stepTypeSchema } from '../../protocol/vocabulary.ts';

/** What this machine's past runs took, kept beside the journal. */
export class DurationFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** `passages`: how many the searched libraries hold. Knows nothing while there is no file that can be read. */
  async history(passages: number): Promise<DurationHistory> {
    return (await this.#read()).forLibrary(passages);
  }

  /** Adds the steps that a run completed; `events` is its log. That it cannot be written does no harm. */
  async learn(events: readonly ProgressEvent[], passages: number): Promise<void> {
    const records = await this.#read();
    let learned = false;
    for (const { event_type, data, execution_time } of events) {
      const type = stepTypeSchema.safeParse(data['step_type']);
      if (event_type !== 'step_completed' || !type.success) continue;
      records.add(type.data, passages, execution_time);
      learned = true;
    }
    if (!learned) return;
    const fresh = `${this.#path}.${process.pid}.new`;
    try {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      await writeFile(fresh, JSON.stringify(records.toJSON()), { mode: 0o600 });
      await rename(fresh, this.#path);
    } catch {
      // Estimates stay as they are.
    }
  }

  async #read(): Promise<DurationRecords> {
    try {
      return DurationRecords.fromJSON(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      return new DurationRecords();
    }
  }
}
