import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { errorCode } from '../library/walkFolder.ts';
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

/** The queue of laws to load and what has been loaded: one file, whole at every moment. */
export class StatuteStateFile {
  readonly #file: string;
  #laws: StatuteState[] = [];

  private constructor(file: string) {
    this.#file = file;
  }

  /** A damaged list begins anew: the laws themselves are loaded again at worst. */
  static async open(folder: string): Promise<StatuteStateFile> {
    const opened = new StatuteStateFile(join(folder, 'statutes.json'));
    try {
      const parsed = stateSchema.safeParse(JSON.parse(await readFile(opened.#file, 'utf8')));
      if (parsed.success) opened.#laws = parsed.data.laws;
    } catch (error) {
      if (!(error instanceof SyntaxError) && errorCode(error) !== 'ENOENT') throw error;
    }
    return opened;
  }

  get laws(): readonly StatuteState[] {
    return this.#laws;
  }

  /** Sets the state of these laws; new ones come last. */
  async put(...changed: readonly StatuteState[]): Promise<void> {
    for (const entry of changed) {
      const at = this.#laws.findIndex(({ law }) => law === entry.law);
      if (at < 0) this.#laws.push(entry);
      else this.#laws[at] = entry;
    }
    await writeAtomically(this.#file, `${JSON.stringify({ version: 1, laws: this.#laws }, null, 2)}\n`);
  }
}
