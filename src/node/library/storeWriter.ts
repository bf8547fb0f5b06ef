import type { DatabaseSync } from 'node:sqlite';
import type { PassageSpan, ReadDocument } from '../../core/library/document.ts';
import type { SegmentData } from '../../core/library/index/segment.ts';
import { furtherKeys, referenceKeys } from '../../core/library/sectionTable.ts';
import { encodeFeatures } from './featureCodec.ts';
import type { LibraryProblem } from './libraryOptions.ts';
import { DOCUMENT_COLUMNS, documentIn, documentSum, problemSum, sectionSum } from './checkedRows.ts';
import { numberIn, rowSum, type Row } from './rows.ts';
import { countUp } from './schema.ts';
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

/** Runs `work` in one transaction: all of it is in the file afterwards, or nothing. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    countUp(database, 'generation');
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
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
  const inserted = database.prepare('INSERT INTO segments (features, crc) VALUES (?, 0)').run(bytes);
  const id = Number(inserted.lastInsertRowid);
  database.prepare('UPDATE segments SET crc = ? WHERE id = ?').run(rowSum([id], bytes), id);
  const insert = database.prepare('INSERT INTO blocks (segment, first, bytes, crc) VALUES (?, ?, ?, ?)');
  for (const { first, bytes: block } of segment.blocks) insert.run(id, first, block, rowSum([id, first], block));
}

function writeDocument(database: DatabaseSync, entry: PendingDocument): number {
  const { file, hash, document, pieces, problem } = entry;
  deleteFile(database, file.path);
  const info = encodeInfo(document.info);
  const passages = document.spans.length;
  const inserted = database
    .prepare('INSERT INTO documents (path, size, mtime, hash, passages, problem, info, crc) VALUES (?, ?, ?, ?, ?, ?, ?, 0)')
    .run(file.path, file.size, file.mtime, hash, passages, problem, info);
  const number = Number(inserted.lastInsertRowid);
  sumDocument(database, number);
  writeSpans(database, number, document.spans);
  const text = database.prepare('INSERT INTO texts (document, start, bytes, crc) VALUES (?, ?, ?, ?)');
  for (const { start, bytes } of pieces) text.run(number, start, bytes, rowSum([number, start], bytes));
  const section = database.prepare('INSERT OR IGNORE INTO sections (key, document, ordinal, crc) VALUES (?, ?, ?, ?)');
  const addSection = (key: string, ordinal: number): void => {
    section.run(key, number, ordinal, sectionSum({ key, document: number, ordinal }));
  };
  for (const [ordinal, key] of referenceKeys(document).entries()) if (key !== null) addSection(key, ordinal);
  for (const { key, ordinal } of furtherKeys(document)) addSection(key, ordinal);
  return number;
}

function writeSpans(database: DatabaseSync, document: number, spans: readonly PassageSpan[]): void {
  const insert = database.prepare('INSERT INTO passages (document, ordinal, span, crc) VALUES (?, ?, ?, ?)');
  for (const [ordinal, span] of spans.entries()) {
    const json = encodeSpan(span);
    insert.run(document, ordinal, json, rowSum([document, ordinal], json));
  }
}

/** Stores the sum of a document's row as it stands. */
function sumDocument(database: DatabaseSync, number: number): void {
  const row: Row = database.prepare(`SELECT ${DOCUMENT_COLUMNS} FROM documents WHERE id = ?`).get(number) ?? {};
  database.prepare('UPDATE documents SET crc = ? WHERE id = ?').run(documentSum(documentIn(row)), number);
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
    const touch = database.prepare('UPDATE documents SET size = ?, mtime = ? WHERE path = ? RETURNING id');
    for (const { path, size, mtime } of touched) for (const row of touch.all(size, mtime, path)) sumDocument(database, numberIn(row, 'id'));
    const note = database.prepare('INSERT INTO problems (path, size, mtime, reason, crc) VALUES (?, ?, ?, ?, ?)');
    for (const { file, problem } of failed) {
      deleteFile(database, file.path);
      const row = { path: file.path, size: file.size, mtime: file.mtime, reason: problem.reason };
      note.run(row.path, row.size, row.mtime, row.reason, problemSum(row));
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
