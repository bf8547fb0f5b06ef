import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { runSummarySchema, type RunSummary } from '../../protocol/journal.ts';

const INDEX_FILE = 'summaries.json';

const entrySchema = z.object({ size: z.number(), changed: z.number(), summary: runSummarySchema });
const indexSchema = z.object({ version: z.literal(1), files: z.record(z.string(), entrySchema) });
type Entry = Readonly<z.infer<typeof entrySchema>>;

/**
 * What the run files say in short, so that a list need not read them all. Holds for a file as long as its size and
 * time are the same; without it, or if it cannot be read, the files are read again.
 */
export class SummaryIndex {
  readonly #path: string;
  #entries = new Map<string, Entry>();
  #loaded = false;
  #changed = false;

  constructor(folder: string) {
    this.#path = join(folder, INDEX_FILE);
  }

  async load(): Promise<void> {
    if (this.#loaded) return;
    this.#loaded = true;
    try {
      const parsed = indexSchema.safeParse(JSON.parse(await readFile(this.#path, 'utf8')));
      if (parsed.success) this.#entries = new Map(Object.entries(parsed.data.files));
    } catch {
      // Not there or not whole: it is made anew.
    }
  }

  get(name: string, state: { readonly size: number; readonly changed: number }): RunSummary | null {
    const entry = this.#entries.get(name);
    return entry?.size === state.size && entry.changed === state.changed ? entry.summary : null;
  }

  set(name: string, state: { readonly size: number; readonly changed: number }, summary: RunSummary): void {
    this.#entries.set(name, { ...state, summary });
    this.#changed = true;
  }

  /** Forgets the files that are gone and writes the rest, if anything is new. That it cannot be written does no harm. */
  async save(names: ReadonlySet<string>): Promise<void> {
    for (const name of this.#entries.keys()) if (!names.has(name)) this.#changed = this.#entries.delete(name);
    if (!this.#changed) return;
    this.#changed = false;
    const fresh = `${this.#path}.${process.pid}.new`;
    try {
      const data = JSON.stringify({ version: 1, files: Object.fromEntries(this.#entries) });
      await writeFile(fresh, data, { mode: 0o600 });
      await rename(fresh, this.#path);
    } catch {
      // The next list reads the files again.
      await unlink(fresh).catch(() => undefined);
    }
  }
}
