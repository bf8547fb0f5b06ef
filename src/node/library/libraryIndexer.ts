import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { throwIfCancelled } from '../../core/errors.ts';
import { SegmentBuilder } from '../../core/library/index/segmentBuilder.ts';
import { parseDocument } from '../../core/library/readers/parseDocument.ts';
import type { ReadDocument } from '../../core/library/document.ts';
import type { GermanAnalyzer } from '../../core/nlp/text/germanAnalyzer.ts';
import type { FormatReader } from '../readers/formatReader.ts';
import { decodeText } from './decodeText.ts';
import { IndexPace } from './indexPace.ts';
import type { IndexProgress, IndexSummary, LibraryProblem } from './libraryOptions.ts';
import { mergeSegmentsOf } from './mergeStore.ts';
import type { KnownFile, SqliteStore } from './sqliteStore.ts';
import { noteFiles, removeFiles, writeBatch, type PendingDocument } from './storeWriter.ts';
import type { LibraryTexts } from './texts.ts';
import { cutText } from './textPieces.ts';
import { errorCode, type FoundFile, type Walk } from './walkFolder.ts';

export interface IndexContext {
  readonly store: SqliteStore;
  readonly analyzer: GermanAnalyzer;
  readonly texts: LibraryTexts;
  readonly formats: FormatReader;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IndexProgress) => void;
  /** Awaited before anything is written. */
  readonly beforeWrite: () => Promise<void>;
  /** Called after each commit: the store holds something else than before. */
  readonly onCommit: () => void;
}

/** A batch is written when it has so many postings or characters: bounds memory however large the library is. */
const BATCH_POSTINGS = 1_500_000;
const BATCH_CHARACTERS = 16 * 1024 * 1024;
/** What a document takes up beside its text, in characters: the smallest of them fill a batch as well. */
const DOCUMENT_CHARACTERS = 2048;
/** Milliseconds of work between two looks at messages: a search waits no longer than this and one file. */
const SLICE = 12;

/**
 * One pass that brings an index up to date with what a walk found. What is committed stays when the pass is cancelled or killed;
 * the next one goes on from there.
 */
export class LibraryIndexer {
  readonly #context: IndexContext;
  readonly #builder: SegmentBuilder;
  readonly #pace: IndexPace;
  readonly #problems: LibraryProblem[] = [];
  readonly #touched: FoundFile[] = [];
  readonly #failed: { file: FoundFile; problem: LibraryProblem }[] = [];
  readonly #started = performance.now();
  #pending: PendingDocument[] = [];
  #characters = 0;
  #read = 0;
  #passages = 0;
  #sliceStart = performance.now();

  constructor(context: IndexContext) {
    this.#context = context;
    this.#builder = new SegmentBuilder(context.analyzer);
    this.#pace = new IndexPace(context.store.libraryId, context.onProgress);
  }

  /** `whole`: files that the walk did not find are taken out; otherwise only those of `gone`. Rejects with `cancelled` or what the store throws. */
  async run(walk: Walk, scope: { readonly whole: true } | { readonly whole: false; readonly gone: readonly string[] }): Promise<IndexSummary> {
    const { store } = this.#context;
    // Another process may have written since the last pass.
    if (store.refresh()) this.#context.onCommit();
    const known = store.knownFiles();
    const changed: FoundFile[] = [];
    for (const file of walk.files) {
      const before = known.get(file.path);
      if (before?.size === file.size && before.mtime === file.mtime) this.#keepProblem(file.path, before);
      else changed.push(file);
    }
    const present = new Set(walk.files.map((file) => file.path));
    const gone = (scope.whole ? [...known.keys()] : scope.gone).filter((path) => known.has(path) && !present.has(path));
    await this.#readAll(changed, known);
    if (gone.length + this.#touched.length + this.#failed.length > 0) await this.#context.beforeWrite();
    removeFiles(store.database, gone);
    noteFiles(store.database, this.#touched, this.#failed);
    if (gone.length + this.#touched.length + this.#failed.length > 0) this.#changed();
    if (this.#read + gone.length + this.#failed.length > 0) {
      this.#pace.report('merge', { files: changed.length, totalFiles: changed.length, passages: this.#passages });
      if (mergeSegmentsOf(store)) this.#changed();
    }
    const problems = [...walk.problems, ...this.#problems];
    const info = store.info();
    this.#pace.report('done', { files: changed.length, totalFiles: changed.length, passages: info.passages });
    return {
      library: info.id,
      name: info.name,
      root: info.root,
      read: this.#read,
      unchanged: walk.files.length - this.#read - this.#failed.length,
      removed: gone.length,
      documents: info.documents,
      passages: info.passages,
      seconds: (performance.now() - this.#started) / 1000,
      problems,
      error: null,
    };
  }

  async #readAll(changed: readonly FoundFile[], known: ReadonlyMap<string, KnownFile>): Promise<void> {
    for (const [index, file] of changed.entries()) {
      throwIfCancelled(this.#context.signal);
      await this.#readFile(file, known.get(file.path) ?? null);
      if (this.#builder.postings > BATCH_POSTINGS || this.#characters > BATCH_CHARACTERS) await this.#commit();
      if (performance.now() - this.#sliceStart > SLICE) {
        this.#pace.report('read', { files: index + 1, totalFiles: changed.length, passages: this.#passages });
        await setImmediate();
        this.#sliceStart = performance.now();
      }
    }
    await this.#commit();
  }

  async #readFile(file: FoundFile, before: KnownFile | null): Promise<void> {
    const { texts } = this.#context;
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file.file);
    } catch (error) {
      this.#fail(file, texts.fileUnreadable(errorCode(error)));
      return;
    }
    const hash = createHash('sha1').update(bytes).digest('base64');
    if (before !== null && before.hash === hash) {
      this.#touched.push(file);
      this.#keepProblem(file.path, before);
      return;
    }
    const read = this.#context.formats.reads(file.path) ? await this.#context.formats.read(file.path, bytes) : this.#readText(file.path, bytes);
    if ('reason' in read) this.#fail(file, read.reason);
    else this.#add({ file, hash, ...read });
  }

  #readText(path: string, bytes: Uint8Array): { text: string; document: ReadDocument; problem: string | null } | { reason: string } {
    const { texts } = this.#context;
    const decoded = decodeText(bytes);
    if (decoded.text === null) return { reason: decoded.problem === 'binary' ? texts.binary : texts.encoding };
    const document = parseDocument(path, decoded.text);
    return { text: decoded.text, document, problem: document.problem === null ? null : texts.frontMatter(document.problem) };
  }

  #add({ text, ...entry }: Omit<PendingDocument, 'pieces'> & { readonly text: string }): void {
    const { file, document, problem } = entry;
    if (problem !== null) this.#problems.push({ path: file.path, reason: problem });
    this.#builder.addDocument(this.#pending.length, text, document);
    this.#pending.push({ ...entry, pieces: cutText(text) });
    this.#characters += text.length + DOCUMENT_CHARACTERS;
    this.#passages += document.spans.length;
    this.#read++;
  }

  async #commit(): Promise<void> {
    if (this.#pending.length === 0) return;
    await this.#context.beforeWrite();
    writeBatch(this.#context.store.database, this.#pending, this.#builder.build());
    this.#pending = [];
    this.#characters = 0;
    this.#changed();
  }

  #changed(): void {
    this.#context.store.reload();
    this.#context.onCommit();
  }

  #fail(file: FoundFile, reason: string): void {
    const problem = { path: file.path, reason };
    this.#failed.push({ file, problem });
    this.#problems.push(problem);
  }

  #keepProblem(path: string, before: KnownFile): void {
    if (before.problem !== null) this.#problems.push({ path, reason: before.problem });
  }
}
