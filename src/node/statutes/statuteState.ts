import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { errorCode } from '../library/walkFolder.ts';
import { exclusively } from '../sources/exclusively.ts';
import { writeAtomically } from '../sources/writeAtomically.ts';

export const statuteSchema = z.object({
  /** Everyday abbreviation as asked for. */
  law: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  /** Last part of its address; null until it has been looked up. */
  slug: z.nullable(z.string()),
  title: z.nullable(z.string()),
  /** SHA-256 of the stored XML in hexadecimal; null while there is none. */
  sha256: z.nullable(z.string()),
  etag: z.nullable(z.string()),
  last_modified: z.nullable(z.string()),
  fetched_at: z.nullable(z.string()),
  /** Why the last try failed, for people. */
  error: z.nullable(z.string()),
});
export type StatuteState = Readonly<z.infer<typeof statuteSchema>>;

const stateSchema = z.object({ version: z.literal(1), laws: z.array(statuteSchema) });

export function newStatute(law: string): StatuteState {
  return {
    law,
    state: 'waiting',
    slug: null,
    title: null,
    sha256: null,
    etag: null,
    last_modified: null,
    fetched_at: null,
    error: null,
  };
}

/** Milliseconds that a change waits for those of other processes, each of which takes a few. */
const PATIENCE = 20_000;

/** The queue of laws to load and what has been loaded: one file, whole at every moment, which several processes may change. */
export class StatuteStateFile {
  readonly #file: string;
  #laws: readonly StatuteState[] = [];

  private constructor(file: string) {
    this.#file = file;
  }

  /** A damaged list begins anew: the laws themselves are loaded again at worst. */
  static async open(folder: string): Promise<StatuteStateFile> {
    const opened = new StatuteStateFile(join(folder, 'statutes.json'));
    await opened.reload();
    return opened;
  }

  /** As of the last look at the file. */
  get laws(): readonly StatuteState[] {
    return this.#laws;
  }

  /** Looks at what other processes have written. */
  async reload(): Promise<void> {
    this.#laws = [];
    try {
      const parsed = stateSchema.safeParse(JSON.parse(await readFile(this.#file, 'utf8')));
      if (parsed.success) this.#laws = parsed.data.laws;
    } catch (error) {
      if (!(error instanceof SyntaxError) && errorCode(error) !== 'ENOENT') throw error;
    }
  }

  /**
   * Sets the state of the laws that `change` gives for the list as it stands, while no other process changes it; new ones come last. False
   * when others did not let go of it.
   */
  async put(change: (laws: readonly StatuteState[]) => readonly StatuteState[]): Promise<boolean> {
    const done = await exclusively(
      this.#file,
      async () => {
        await this.reload();
        const changed = new Map(change(this.#laws).map((entry) => [entry.law, entry]));
        const kept = this.#laws.map((entry) => changed.get(entry.law) ?? entry);
        const known = new Set(kept.map(({ law }) => law));
        this.#laws = [...kept, ...[...changed.values()].filter(({ law }) => !known.has(law))];
        await writeAtomically(this.#file, `${JSON.stringify({ version: 1, laws: this.#laws }, null, 2)}\n`);
      },
      PATIENCE,
    );
    return done !== null;
  }
}
