import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { VeritasError } from '../../core/errors.ts';
import { errorCode } from '../library/walkFolder.ts';
import type { SourceTexts } from './texts.ts';
import { exclusively } from './exclusively.ts';
import { writeAtomically } from './writeAtomically.ts';

const nameSchema = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u));

export const registeredSchema = z.object({
  name: nameSchema,
  kind: z.enum(['folder', 'git', 'statutes']),
  /** Absolute folder that is indexed. */
  root: z.string(),
  /** Where it came from; null for folders. */
  url: z.nullable(z.string()),
  /** ISO times. */
  added_at: z.string(),
  refreshed_at: z.nullable(z.string()),
});
export type RegisteredLibrary = Readonly<z.infer<typeof registeredSchema>>;

/** Milliseconds that a change waits for those of other processes, each of which takes a few. */
const PATIENCE = 20_000;

const registrySchema = z.object({ version: z.literal(1), libraries: z.array(registeredSchema) });

/** The libraries that a user has registered, in one file of the user's own. */
export class LibraryRegistry {
  readonly file: string;
  readonly #texts: SourceTexts;

  constructor(file: string, texts: SourceTexts) {
    this.file = file;
    this.#texts = texts;
  }

  /** In the order in which they were added; none while there is no file. Rejects with `registry_damaged`. */
  async list(): Promise<readonly RegisteredLibrary[]> {
    let text: string;
    try {
      text = await readFile(this.file, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw this.#damaged(errorCode(error), error);
    }
    try {
      const parsed = registrySchema.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data.libraries;
      throw this.#damaged(parsed.error.issues[0]?.path.join('.') ?? 'schema', parsed.error);
    } catch (error) {
      throw error instanceof SyntaxError ? this.#damaged('JSON', error) : error;
    }
  }

  /** Rejects with `wrong_usage` when there is none of this name. */
  async find(name: string): Promise<RegisteredLibrary> {
    const libraries = await this.list();
    const found = libraries.find((library) => sameName(library.name, name));
    if (found !== undefined) return found;
    throw new VeritasError(
      'wrong_usage',
      this.#texts.unknownName(
        name,
        libraries.map((library) => library.name),
      ),
    );
  }

  /** Rejects with `wrong_usage` for a name or folder that is taken or a name that cannot be one. */
  async add(library: RegisteredLibrary): Promise<void> {
    if (!registeredSchema.safeParse(library).success)
      throw new VeritasError('wrong_usage', this.#texts.badName(library.name));
    await this.#change((libraries) => {
      if (libraries.some(({ name }) => sameName(name, library.name))) {
        throw new VeritasError('wrong_usage', this.#texts.nameTaken(library.name));
      }
      const same = libraries.find(({ root }) => root === library.root);
      if (same !== undefined) throw new VeritasError('wrong_usage', this.#texts.rootTaken(same.name));
      return [...libraries, library];
    });
  }

  /** Notes when a library was last brought up to date. */
  async noteRefresh(name: string, time: string): Promise<void> {
    await this.#change((libraries) =>
      libraries.map((library) =>
        sameName(library.name, name) ? { ...library, refreshed_at: time } : library,
      ),
    );
  }

  /** Takes the entry out and returns it; files stay. */
  async remove(name: string): Promise<RegisteredLibrary> {
    const found = await this.find(name);
    await this.#change((libraries) => libraries.filter((library) => !sameName(library.name, name)));
    return found;
  }

  /** Reads the list, changes it and writes it while no other process does: none of two entries made at once is lost. */
  async #change(
    change: (libraries: readonly RegisteredLibrary[]) => readonly RegisteredLibrary[],
  ): Promise<void> {
    try {
      const changed = await exclusively(
        this.file,
        async () => {
          const libraries = change(await this.list());
          await writeAtomically(this.file, `${JSON.stringify({ version: 1, libraries }, null, 2)}\n`);
        },
        PATIENCE,
      );
      if (changed === null) throw new VeritasError('source_failed', this.#texts.registryBusy(this.file));
    } catch (error) {
      if (error instanceof VeritasError) throw error;
      throw new VeritasError('source_failed', this.#texts.registryUnwritable(this.file, errorCode(error)), {
        cause: error,
      });
    }
  }

  #damaged(detail: string, cause: unknown): VeritasError {
    return new VeritasError('registry_damaged', this.#texts.registryDamaged(this.file, detail), { cause });
  }
}

export function isLibraryName(name: string): boolean {
  return nameSchema.safeParse(name).success;
}

function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('de') === b.toLocaleLowerCase('de');
}
