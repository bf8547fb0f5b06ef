import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isCancelled, isVeritasError, VeritasError } from '../../core/errors.ts';
import type { CallOptions, SearchRequest, SearchResponse } from '../../core/library/libraryPort.ts';
import { LibraryEngine } from '../../core/library/libraryEngine.ts';
import { GermanAnalyzer } from '../../core/nlp/text/germanAnalyzer.ts';
import { DenseSearch } from '../embeddings/denseSearch.ts';
import { HttpEmbeddings } from '../embeddings/httpEmbeddings.ts';
import { embeddingTexts } from '../embeddings/texts.ts';
import { FormatReader } from '../readers/formatReader.ts';
import { readerTexts } from '../readers/texts.ts';
import { LibraryIndexer } from './libraryIndexer.ts';
import type { IndexProgress, IndexSummary, LibrarySource, OpenOptions } from './libraryOptions.ts';
import { OpenLibrary } from './openLibrary.ts';
import { storeReason } from './openStore.ts';
import { corruptError, isCorruption } from './rows.ts';
import { libraryTexts, type LibraryTexts } from './texts.ts';
import { errorCode, findFiles, walkFolder } from './walkFolder.ts';

/** Milliseconds that closing waits for a pass that has been cancelled: a file may be in the middle of being read. */
const CLOSE_PATIENCE = 1_000;

export interface ServiceEvents {
  readonly onProgress: (progress: IndexProgress) => void;
  readonly onIndexed: (summary: IndexSummary) => void;
  /** Ends passes that nobody waits for. */
  readonly background: AbortSignal;
}

/** The libraries of a process: stores, indexing passes and the engine over all of them. Lives in the worker. */
export class LibraryService {
  readonly #options: OpenOptions;
  readonly #events: ServiceEvents;
  readonly #texts: LibraryTexts;
  readonly #analyzer: GermanAnalyzer;
  readonly #libraries: OpenLibrary[] = [];
  readonly engine: LibraryEngine;
  /** Null unless the user has named a service for vectors. */
  readonly #dense: DenseSearch | null;
  /** Passes run one after another: they share the analyser's memory and the disk. */
  #queue: Promise<unknown> = Promise.resolve();
  /** Those whose first pass `open` has yet to do. */
  readonly #opening = new Set<OpenLibrary>();

  constructor(options: OpenOptions, events: ServiceEvents, analyzer = new GermanAnalyzer()) {
    this.#analyzer = analyzer;
    this.#options = options;
    this.#events = events;
    this.#texts = libraryTexts[options.language];
    const { embeddings, language } = options;
    this.#dense = embeddings === undefined ? null : new DenseSearch(new HttpEmbeddings(embeddings), embeddingTexts[language]);
    this.engine = new LibraryEngine({
      analyzer: this.#analyzer,
      stores: () => this.#libraries.map((library) => library.store),
      unavailable: this.#texts.noLibrary,
    });
  }

  /** Opens all libraries; with `wait` also brings them up to date. One that cannot be opened says so in its summary. Throws `cancelled` only. */
  async open(signal: AbortSignal): Promise<IndexSummary[]> {
    const summaries: IndexSummary[] = [];
    for (const source of this.#options.libraries) summaries.push(this.#openLibrary(source));
    this.engine.changed();
    const replace = (summary: IndexSummary): void => {
      summaries[summaries.findIndex(({ library: id }) => id === summary.library)] = summary;
    };
    for (const library of this.#libraries) {
      await library.checkedOrLong();
      if (this.#options.indexing === 'background') {
        replace(library.standing());
        void this.#background(library);
      } else replace(await this.#attemptPass(library, signal));
      this.#opening.delete(library);
    }
    return summaries;
  }

  async search(request: SearchRequest, options: CallOptions): Promise<SearchResponse> {
    const dense = this.#dense;
    if (dense === null) return this.guard(() => this.engine.search(request, options));
    const wide = { ...request, limit: dense.candidates(request.limit) };
    const lexical = this.guard(() => this.engine.search(wide, options));
    const vector = await dense.questionVector(request.text, options.signal);
    return this.guard(() => dense.fuse(lexical, request, { vector, stores: this.#libraries.map(({ store }) => store) }));
  }

  refresh(libraryId: string, signal: AbortSignal): Promise<IndexSummary> {
    const library = this.#libraries.find(({ source }) => source.id === libraryId);
    if (library === undefined) throw new VeritasError('library_missing', this.#texts.missing(libraryId));
    return this.#pass(library, signal, null);
  }

  /** Brings single files up to date, whichever library they belong to. `paths` are absolute. */
  async update(paths: readonly string[], signal: AbortSignal): Promise<IndexSummary[]> {
    const summaries: IndexSummary[] = [];
    for (const library of this.#libraries) {
      const own = paths.map((path) => relativePath(library.source.root, path)).filter((path) => path !== null);
      if (own.length > 0) summaries.push(await this.#pass(library, signal, own));
    }
    return summaries;
  }

  /** Looks whether another process has written to an index. A damaged index is begun anew and filled in the background. */
  guard<T>(work: () => T): T {
    try {
      for (const { store } of this.#libraries) {
        if (!store.refresh()) continue;
        this.#dense?.forget(store);
        this.engine.changed();
      }
      return work();
    } catch (error) {
      if (!isCorruption(error)) throw error;
      for (const library of this.#libraries) {
        if (!library.isSound()) library.rebuild();
      }
      throw new VeritasError('index_corrupt', this.#texts.rebuilt, { cause: error, retryable: true });
    }
  }

  /** Waits for what is under way, which the caller has cancelled, and leaves each index checked and sealed if that is soon done. */
  async close(): Promise<void> {
    const libraries = this.#libraries.splice(0);
    const quiet = await Promise.race([this.#queue.then(() => true), pause(CLOSE_PATIENCE, false, { ref: false })]);
    for (const library of libraries) {
      if (quiet) await library.seal();
      await library.close();
    }
  }

  #checkRoot(source: LibrarySource): void {
    if (!existsSync(source.root)) {
      throw new VeritasError('library_missing', this.#texts.missing(source.root), { details: { library: source.id, path: source.root } });
    }
    try {
      if (!statSync(source.root).isDirectory()) throw new VeritasError('library_unreadable', this.#texts.notAFolder(source.root));
      accessSync(source.root, constants.R_OK | constants.X_OK);
    } catch (error) {
      if (isVeritasError(error)) throw error;
      throw new VeritasError('library_unreadable', this.#texts.unreadable(source.root, errorCode(error)), { cause: error });
    }
  }

  #openLibrary(source: LibrarySource): IndexSummary {
    try {
      this.#checkRoot(source);
      const { cacheDir } = this.#options;
      const onRebuilt = (library: OpenLibrary): void => this.#rebuilt(library);
      const library = new OpenLibrary(source, { cacheDir, texts: this.#texts, onRebuilt });
      this.#libraries.push(library);
      this.#opening.add(library);
      return library.standing();
    } catch (error) {
      const counts = { read: 0, unchanged: 0, removed: 0, documents: 0, passages: 0, seconds: 0 };
      return { library: source.id, name: source.name, root: source.root, ...counts, problems: [], error: this.#failure(error) };
    }
  }

  /** Says that an index was damaged and fills the new one, unless opening does that anyway. */
  #rebuilt(library: OpenLibrary): void {
    this.engine.changed();
    if (this.#opening.has(library)) return;
    this.#events.onIndexed(library.standing());
    void this.#background(library);
  }

  /** One pass after all that wait; begun anew once when the index turns out to be damaged. */
  #pass(library: OpenLibrary, signal: AbortSignal, paths: readonly string[] | null): Promise<IndexSummary> {
    const pass = this.#queue.then(async () => {
      const { store } = library;
      try {
        return await this.#runPass(library, signal, paths);
      } catch (error) {
        if (!isCorruption(error) && store === library.store) throw this.#storeError(error);
        if (store === library.store) library.rebuild();
        return await this.#runPass(library, signal, null);
      } finally {
        library.sealSoon((work) => this.#take(work));
      }
    });
    this.#take(() => pass);
    return pass;
  }

  /** Work after all that waits; what becomes of it is told elsewhere. */
  #take(work: () => Promise<unknown>): void {
    this.#queue = this.#queue.then(work).catch(() => undefined);
  }

  async #runPass(library: OpenLibrary, signal: AbortSignal, paths: readonly string[] | null): Promise<IndexSummary> {
    const { store, source } = library;
    const { onProgress } = this.#events;
    onProgress({ library: source.id, phase: 'scan', files: 0, totalFiles: 0, passages: 0, rate: 0, etaSeconds: null });
    this.#checkRoot(source);
    const formats = new FormatReader(readerTexts[this.#options.language]);
    const beforeWrite = async (): Promise<void> => {
      await library.verified;
      // A sum of damaged bytes would pass for theirs.
      if (library.store !== store) throw corruptError('found while files were read');
    };
    const indexer = new LibraryIndexer({
      store,
      analyzer: this.#analyzer,
      texts: this.#texts,
      formats,
      signal,
      onProgress,
      beforeWrite,
      onCommit: () => this.engine.changed(),
    });
    const run =
      paths === null
        ? indexer.run(walkFolder(source, this.#texts), { whole: true })
        : indexer.run(findFiles(source, paths, this.#texts), { whole: false, gone: paths });
    const summary = await run.finally(() => formats.close());
    // What was wrong with files that were not looked at still is.
    const elsewhere = paths === null ? [] : store.info().problems.filter((known) => !paths.includes(known.path) && known.path !== source.name && !library.notes.includes(known));
    if (this.#dense !== null) await beforeWrite();
    const stopped = (await this.#dense?.fill(store, signal)) ?? null;
    const noVectors = stopped === null ? [] : [{ path: source.name, reason: stopped }];
    const problems = [...library.notes, ...elsewhere, ...summary.problems, ...noVectors];
    store.problems = problems;
    return { ...summary, problems };
  }

  async #background(library: OpenLibrary): Promise<void> {
    try {
      this.#events.onIndexed(await this.#attemptPass(library, this.#events.background));
    } catch (error) {
      this.#events.onIndexed({ ...library.standing(), error: this.#failure(error) });
    }
  }

  /** A pass whose failure is part of its summary; only a cancel is thrown. */
  async #attemptPass(library: OpenLibrary, signal: AbortSignal): Promise<IndexSummary> {
    try {
      return await this.#pass(library, signal, null);
    } catch (error) {
      if (isCancelled(error)) throw error;
      return { ...library.standing(), error: this.#failure(error) };
    }
  }

  #failure(error: unknown): { code: string; message: string } {
    const known = this.#storeError(error);
    if (isVeritasError(known)) return { code: known.code, message: known.message };
    return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
  }

  /** SQLite's own errors (disk full, locked) in words for people. */
  #storeError(error: unknown): unknown {
    if (isVeritasError(error) || !(error instanceof Error) || !('errcode' in error)) return error;
    return new VeritasError('store_failed', this.#texts.storeFailed(storeReason(error, this.#options.cacheDir, this.#texts)), { cause: error, retryable: true });
  }
}

/** Path within the root with forward slashes; null for paths elsewhere. */
function relativePath(root: string, path: string): string | null {
  const inside = relative(root, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : inside.split(sep).join('/');
}
