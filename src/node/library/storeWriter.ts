import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import type { PassageSpan, ReadDocument } from '../../core/library/document.ts';
import type { SegmentData } from '../../core/library/index/segment.ts';
import { lawStartKey, referenceKeys } from '../../core/library/sectionTable.ts';
import { encodeFeatures } from './featureCodec.ts';
import type { LibraryProblem } from './libraryOptions.ts';
import { numberIn, textIn, type Row } from './rows.ts';
import { encodeInfo, encodeSpan } from './storedForms.ts';
import type { TextPiece } from './textPieces.ts';
import type { FoundFile } from './walkFolder.ts';

/** A file that has been read, on its way into the store. */
export interface PendingDocument {
  readonly file: FoundFile;
  readonly hash: string;
  readonly document: ReadDocument;
  readonly pieces: readonly TextPiece[];
  /** What is wrong with it though it was read, for people. */
  readonly problem: string | null;
}

export interface KnownFile {
  readonly size: number;
  readonly mtime: number;
  /** Null for files that gave no document. */
  readonly hash: string | null;
  readonly problem: string | null;
}

/** Runs `work` in one transaction: all of it is in the file afterwards, or nothing. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Everything the index knows about files, by path. */
export function knownFiles(database: DatabaseSync): Map<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  for (const row of database.prepare('SELECT path, size, mtime, hash, problem FROM documents').iterate()) {
    const problem = typeof row['problem'] === 'string' ? row['problem'] : null;
    files.set(textIn(row, 'path'), { size: numberIn(row, 'size'), mtime: numberIn(row, 'mtime'), hash: textIn(row, 'hash'), problem });
  }
  for (const row of database.prepare('SELECT path, size, mtime, reason FROM problems').iterate()) {
    const problem = textIn(row, 'reason');
    files.set(textIn(row, 'path'), { size: numberIn(row, 'size'), mtime: numberIn(row, 'mtime'), hash: null, problem });
  }
  return files;
}

/** Puts a batch of documents with its segment into the store, in place of what it held of these files. */
export function writeBatch(database: DatabaseSync, pending: readonly PendingDocument[], segment: SegmentData): void {
  inTransaction(database, () => {
    const numbers = pending.map((entry) => writeDocument(database, entry));
    const { features } = segment;
    const documents = features.documents.map((local) => numbers[local] ?? -1);
    insertSegment(database, { features: { ...features, documents }, blocks: segment.blocks });
  });
}

/** Stores a segment and returns its id. Part of a transaction of the caller. */
export function insertSegment(database: DatabaseSync, segment: SegmentData): void {
  const bytes = encodeFeatures(segment.features);
  const inserted = database.prepare('INSERT INTO segments (features, crc) VALUES (?, ?)').run(bytes, crc32(bytes));
  const insert = database.prepare('INSERT INTO blocks (segment, first, bytes, crc) VALUES (?, ?, ?, ?)');
  for (const block of segment.blocks) insert.run(inserted.lastInsertRowid, block.first, block.bytes, crc32(block.bytes));
}

function writeDocument(database: DatabaseSync, entry: PendingDocument): number {
  const { file, hash, document, pieces, problem } = entry;
  deleteFile(database, file.path);
  const info = encodeInfo(document.info);
  const inserted = database
    .prepare('INSERT INTO documents (path, size, mtime, hash, passages, problem, info, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(file.path, file.size, file.mtime, hash, document.spans.length, problem, info, documentSum(file.path, hash, info));
  const number = Number(inserted.lastInsertRowid);
  writeSpans(database, number, document.spans);
  const text = database.prepare('INSERT INTO texts (document, start, bytes, crc) VALUES (?, ?, ?, ?)');
  for (const piece of pieces) text.run(number, piece.start, piece.bytes, crc32(piece.bytes));
  const section = database.prepare('INSERT OR IGNORE INTO sections (key, document, ordinal, crc) VALUES (?, ?, ?, ?)');
  for (const [ordinal, key] of referenceKeys(document).entries()) if (key !== null) section.run(key, number, ordinal, crc32(key));
  const start = lawStartKey(document);
  if (start !== null) section.run(start.key, number, start.ordinal, crc32(start.key));
  return number;
}

function writeSpans(database: DatabaseSync, document: number, spans: readonly PassageSpan[]): void {
  const insert = database.prepare('INSERT INTO passages (document, ordinal, span, crc) VALUES (?, ?, ?, ?)');
  for (const [ordinal, span] of spans.entries()) {
    const json = encodeSpan(span);
    insert.run(document, ordinal, json, crc32(json));
  }
}

/** Sum over all of a document's row that must not change unseen. */
export function documentSum(path: string, hash: string, info: string): number {
  return crc32(`${path}\n${hash}\n${info}`);
}

/** Takes files out of the store. */
export function removeFiles(database: DatabaseSync, paths: readonly string[]): void {
  if (paths.length === 0) return;
  inTransaction(database, () => {
    for (const path of paths) deleteFile(database, path);
  });
}

/** Notes new size and time of files whose content is the same, and files that gave no document. */
export function noteFiles(
  database: DatabaseSync,
  touched: readonly FoundFile[],
  failed: readonly { readonly file: FoundFile; readonly problem: LibraryProblem }[],
): void {
  if (touched.length + failed.length === 0) return;
  inTransaction(database, () => {
    const touch = database.prepare('UPDATE documents SET size = ?, mtime = ? WHERE path = ?');
    for (const { path, size, mtime } of touched) touch.run(size, mtime, path);
    const note = database.prepare('INSERT INTO problems (path, size, mtime, reason) VALUES (?, ?, ?, ?)');
    for (const { file, problem } of failed) {
      deleteFile(database, file.path);
      note.run(file.path, file.size, file.mtime, problem.reason);
    }
  });
}

function deleteFile(database: DatabaseSync, path: string): void {
  database.prepare('DELETE FROM problems WHERE path = ?').run(path);
  const row: Row | undefined = database.prepare('SELECT id FROM documents WHERE path = ?').get(path);
  if (row === undefined) return;
  const number = numberIn(row, 'id');
  for (const table of ['passages', 'texts', 'sections']) database.prepare(`DELETE FROM ${table} WHERE document = ?`).run(number);
  database.prepare('DELETE FROM documents WHERE id = ?').run(number);
}
