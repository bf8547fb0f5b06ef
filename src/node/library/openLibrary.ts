import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { sealIndex } from './indexSeal.ts';
import type { IndexSummary, LibraryProblem, LibrarySource } from './libraryOptions.ts';
import { indexFile, openStore, removeIndex } from './openStore.ts';
import { isCorruption } from './rows.ts';
import type { SqliteStore } from './sqliteStore.ts';
import type { LibraryTexts } from './texts.ts';
import { verifyIndexFile, verifyStore } from './verifyStore.ts';

export interface OpenLibraryOptions {
  readonly cacheDir: string;
  readonly texts: LibraryTexts;
  /** The index turned out to be damaged and has been begun anew; it is empty now. */
  readonly onRebuilt: (library: OpenLibrary) => void;
}

/** Milliseconds of quiet after a change before the index is sealed: not after each of many. */
const QUIET = 1_000;
/** Bytes up to which opening waits until the index has been checked. */
const SMALL = 8 * 1024 * 1024;
/** Milliseconds that opening waits for the check of a larger one, and closing, so that short calls get through it as well. */
const OPEN_PATIENCE = 300;
const CLOSE_PATIENCE = 3_000;

/** A library that is open: its index, whether that is sound, and what there was to say of it. */
export class OpenLibrary {
  readonly source: LibrarySource;
  readonly #options: OpenLibraryOptions;
  #store: SqliteStore;
  #file: string | null;
  /** What opening the index itself had to say (rebuilt, in memory). */
  #notes: readonly LibraryProblem[];
  #verified: Promise<void>;
  /** Known to hold what was written: may be sealed. */
  #sound = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #closing = new AbortController();

  /** Throws what opening the index throws. */
  constructor(source: LibrarySource, options: OpenLibraryOptions) {
    this.source = source;
    this.#options = options;
    const { store, file, problems } = openStore(source, options.cacheDir, options.texts);
    this.#store = store;
    this.#file = file;
    this.#notes = problems;
    store.problems = problems;
    this.#verified = this.#verify();
  }

  get store(): SqliteStore {
    return this.#store;
  }

  get notes(): readonly LibraryProblem[] {
    return this.#notes;
  }

  /** Resolves when it is known whether the index is sound; nothing is written before. Never rejects. */
  get verified(): Promise<void> {
    return this.#verified;
  }

  /** Resolves when the first answer need not wait any longer: checked, or a check that takes its time. */
  async checkedOrLong(patience = OPEN_PATIENCE): Promise<void> {
    const size = this.#file === null ? 0 : (statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0);
    await (size <= SMALL ? this.#verified : Promise.race([this.#verified, pause(patience, undefined, { ref: false })]));
  }

  /** What the library holds before any pass. */
  standing(): IndexSummary {
    const { id, name, root, documents, passages } = this.#store.info();
    const counts = { read: 0, unchanged: documents, removed: 0, documents, passages, seconds: 0 };
    return { library: id, name, root, ...counts, problems: [...this.#notes], error: null };
  }

  /** Begins the index anew. */
  rebuild(): void {
    const { cacheDir, texts, onRebuilt } = this.#options;
    this.#store.close();
    const path = indexFile(cacheDir, this.source.root);
    removeIndex(path);
    const { store, file, problems } = openStore(this.source, cacheDir, texts);
    this.#store = store;
    this.#file = file;
    this.#notes = [{ path, reason: texts.rebuilt }, ...problems];
    store.problems = this.#notes;
    this.#sound = true;
    onRebuilt(this);
  }

  /** Reads the whole index through, whatever its seal says. */
  isSound(): boolean {
    try {
      this.#store.reload();
      verifyStore(this.#store.database);
      return true;
    } catch (error) {
      return !isCorruption(error);
    }
  }

  /** Seals the index when it has been quiet for a while. `turn` runs work when no pass runs. */
  sealSoon(turn: (work: () => Promise<unknown>) => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => turn(() => this.seal()), QUIET);
    this.#timer.unref();
  }

  /** Must not run while a pass writes. Does nothing when the seal still holds. */
  async seal(): Promise<void> {
    clearTimeout(this.#timer);
    await this.checkedOrLong(CLOSE_PATIENCE);
    if (this.#sound && this.#file !== null && this.#store.database.isOpen) await sealIndex(this.#file, this.#closing.signal);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#closing.abort();
    // Its connection would keep the log beside the index.
    await this.#verified;
    this.#store.close();
  }

  async #verify(): Promise<void> {
    if (this.#file === null) return;
    const store = this.#store;
    try {
      if (await this.#isDamaged(this.#file)) {
        if (store === this.#store && store.database.isOpen) this.rebuild();
      } else if (store === this.#store) this.#sound = true;
    } catch {
      // Stopped, or it can be neither told nor mended just now: what is read of the index is checked all the same.
    }
  }

  async #isDamaged(file: string): Promise<boolean> {
    try {
      await verifyIndexFile(file, this.#closing.signal);
      return false;
    } catch (error) {
      if (!isCorruption(error)) throw error;
      return true;
    }
  }
}
