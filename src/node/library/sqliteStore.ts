import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DocumentInfo } from '../../core/library/document.ts';
import type { IndexedSegment, PassageAddress } from '../../core/library/index/passageIndex.ts';
import { findInTermBlock } from '../../core/library/index/termBlocks.ts';
import type { LibraryInfo } from '../../core/library/libraryPort.ts';
import type { PassageStore } from '../../core/library/passageStore.ts';
import { toPassage } from '../../core/library/readDocument.ts';
import { joinKey } from '../../core/library/sectionTable.ts';
import type { Passage } from '../../protocol/passage.ts';
import { decodeFeatures } from './featureCodec.ts';
import type { LibraryProblem, LibrarySource } from './libraryOptions.ts';
import { checkedDocument, checkedProblem, checkedSection, DOCUMENT_COLUMNS } from './checkedRows.ts';
import { checkedBytes, checkedText, numberIn, textIn, type Row } from './rows.ts';
import { pragmaNumber } from './schema.ts';
import { decodeInfo, decodeSpan } from './storedForms.ts';
import { readPiece } from './textPieces.ts';

/** What the index knows about a file. */
export interface KnownFile {
  readonly size: number;
  readonly mtime: number;
  /** Null for files that gave no document. */
  readonly hash: string | null;
  readonly problem: string | null;
}

interface StoredDocument extends DocumentInfo, KnownFile {
  readonly path: string;
  /** Of the file's bytes. */
  readonly hash: string;
  readonly passages: number;
  /** Sum of its row: the same as long as nothing of it has changed. */
  readonly sum: number;
}

interface LoadedSegment extends IndexedSegment {
  readonly id: number;
  /** Number in its document of each passage. */
  readonly ordinals: Int32Array;
}

/** One library's index file, for reading. Notices what another process has written. */
export class SqliteStore implements PassageStore {
  readonly libraryId: string;
  readonly source: LibrarySource;
  readonly database: DatabaseSync;
  segments: readonly LoadedSegment[] = [];
  documents: ReadonlyMap<number, StoredDocument> = new Map();
  #places = new Map<number, PassageAddress>();
  #numbers = new Map<string, number>();
  #dataVersion = -1;
  /** Null until it is asked for. */
  #fingerprint: string | null = null;
  #problems: readonly LibraryProblem[] = [];
  readonly #block: StatementSync;
  readonly #span: StatementSync;
  readonly #piece: StatementSync;
  readonly #sections: StatementSync;

  constructor(database: DatabaseSync, source: LibrarySource) {
    this.database = database;
    this.source = source;
    this.libraryId = source.id;
    this.#block = database.prepare('SELECT first, bytes, crc FROM blocks WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1');
    this.#span = database.prepare('SELECT span, crc FROM passages WHERE document = ? AND ordinal = ?');
    this.#piece = database.prepare('SELECT start, bytes, crc FROM texts WHERE document = ? AND start <= ? ORDER BY start DESC LIMIT 1');
    this.#sections = database.prepare('SELECT key, document, ordinal, crc FROM sections WHERE key = ?');
    this.reload();
  }

  /** Problems of the last pass, beside those of the documents themselves. */
  set problems(problems: readonly LibraryProblem[]) {
    this.#problems = problems;
  }

  info(): LibraryInfo {
    let passages = 0;
    for (const document of this.documents.values()) passages += document.passages;
    const { id, name, root } = this.source;
    const fingerprint = (this.#fingerprint ??= fingerprintOf([...this.documents.values()]));
    return { id, name, root, documents: this.documents.size, passages, fingerprint, problems: this.#problems };
  }

  /** Reloads if the file has been changed by another connection; true when it was. */
  refresh(): boolean {
    if (pragmaNumber(this.database, 'data_version') === this.#dataVersion) return false;
    this.reload();
    return true;
  }

  /** Loads of segments and documents what has changed since they were loaded. Throws `index_corrupt`. */
  reload(): void {
    this.#dataVersion = pragmaNumber(this.database, 'data_version');
    const documents = this.documents.size === 0 ? this.#allDocuments() : this.#changedDocuments();
    this.#numbers = new Map();
    for (const [id, { path }] of documents) this.#numbers.set(path, id);
    const known = new Map(this.segments.map((segment) => [segment.id, segment]));
    const segments: LoadedSegment[] = [];
    this.#places = new Map();
    for (const row of this.database.prepare('SELECT id FROM segments ORDER BY id').all()) {
      const id = numberIn(row, 'id');
      const segment = known.get(id) ?? this.#loadSegment(id);
      const { documents: owners, count } = segment.features;
      for (let passage = 0; passage < count; passage++) {
        if (segment.ordinals[passage] === 0) this.#places.set(owners[passage] ?? -1, { segment: segments.length, passage });
      }
      segments.push(segment);
    }
    this.documents = documents;
    this.segments = segments;
    this.#fingerprint = null;
  }

  /** What the index knows about the files of the library, by path: its documents, and files that gave none. */
  knownFiles(): Map<string, KnownFile> {
    const files = new Map<string, KnownFile>();
    for (const document of this.documents.values()) files.set(document.path, document);
    for (const row of this.database.prepare('SELECT * FROM problems').iterate()) {
      const { path, size, mtime, reason } = checkedProblem(row);
      files.set(path, { size, mtime, hash: null, problem: reason });
    }
    return files;
  }

  locate(law: string, section: string): readonly PassageAddress[] {
    const addresses: PassageAddress[] = [];
    for (const row of this.#sections.all(joinKey(law, section))) {
      const { document, ordinal } = checkedSection(row);
      const place = this.#places.get(document);
      if (place !== undefined) addresses.push({ segment: place.segment, passage: place.passage + ordinal });
    }
    return addresses;
  }

  passage(address: PassageAddress): Passage | null {
    const segment = this.segments[address.segment];
    const document = segment?.features.documents[address.passage];
    const ordinal = segment?.ordinals[address.passage];
    return document === undefined || ordinal === undefined ? null : this.#load(document, ordinal);
  }

  passagesOf(path: string, from: number, to: number): readonly Passage[] {
    const document = this.#numbers.get(path);
    if (document === undefined) return [];
    const last = Math.min(to, (this.documents.get(document)?.passages ?? 0) - 1);
    const passages: Passage[] = [];
    for (let ordinal = Math.max(0, from); ordinal <= last; ordinal++) {
      const passage = this.#load(document, ordinal);
      if (passage !== null) passages.push(passage);
    }
    return passages;
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  #allDocuments(): Map<number, StoredDocument> {
    const documents = new Map<number, StoredDocument>();
    for (const row of this.database.prepare(`SELECT ${DOCUMENT_COLUMNS} FROM documents`).iterate()) documents.set(numberIn(row, 'id'), storedDocument(row));
    return documents;
  }

  /** Reads only the rows whose sum is another one than when they were loaded. */
  #changedDocuments(): Map<number, StoredDocument> {
    const documents = new Map<number, StoredDocument>();
    const load = this.database.prepare(`SELECT ${DOCUMENT_COLUMNS} FROM documents WHERE id = ?`);
    for (const row of this.database.prepare('SELECT id, crc FROM documents').all()) {
      const id = numberIn(row, 'id');
      const before = this.documents.get(id);
      if (before !== undefined && before.sum === row['crc']) documents.set(id, before);
      else for (const changed of load.all(id)) documents.set(id, storedDocument(changed));
    }
    return documents;
  }

  #loadSegment(id: number): LoadedSegment {
    const row: Row = this.database.prepare('SELECT features, crc FROM segments WHERE id = ?').get(id) ?? {};
    const features = decodeFeatures(checkedBytes(row, 'features', [id]));
    const ordinals = new Int32Array(features.count);
    for (let passage = 1; passage < features.count; passage++) {
      if (features.documents[passage] === features.documents[passage - 1]) ordinals[passage] = (ordinals[passage - 1] ?? 0) + 1;
    }
    return { id, features, ordinals, postings: (term) => this.#postings(id, term) };
  }

  #postings(segment: number, term: string): Uint8Array | null {
    const row: Row | undefined = this.#block.get(segment, term);
    return row === undefined ? null : findInTermBlock(checkedBytes(row, 'bytes', [segment, textIn(row, 'first')]), term);
  }

  #load(number: number, ordinal: number): Passage | null {
    const document = this.documents.get(number);
    const row: Row | undefined = this.#span.get(number, ordinal);
    if (document === undefined || row === undefined) return null;
    const span = decodeSpan(checkedText(row, 'span', [number, ordinal]));
    const text = this.#text(number, span.start, span.end);
    const { id: libraryId, root } = this.source;
    const file = `${root.replace(/[\\/]+$/, '')}/${document.path}`;
    return toPassage(document, { span, ordinal, text }, { libraryId, path: document.path, file });
  }

  /** Characters of the decoded file as it was when indexed. */
  #text(document: number, start: number, end: number): string {
    let text = '';
    let at = start;
    while (at < end) {
      const row: Row | undefined = this.#piece.get(document, at);
      if (row === undefined) break;
      const from = numberIn(row, 'start');
      const part = readPiece(checkedBytes(row, 'bytes', [document, from])).slice(at - from, end - from);
      if (part === '') break;
      text += part;
      at += part.length;
    }
    return text;
  }
}

function storedDocument(row: Row): StoredDocument {
  const { path, size, mtime, hash, passages, problem, info } = checkedDocument(row);
  return { ...decodeInfo(info), path, size, mtime, hash, passages, problem, sum: numberIn(row, 'crc') };
}

/** The same for the same files with the same bytes, wherever, when and in whatever order they were read. */
function fingerprintOf(documents: readonly StoredDocument[]): string {
  const lines = documents.map(({ path, hash }) => `${path}\n${hash}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}
