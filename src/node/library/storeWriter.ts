import type { DatabaseSync, StatementSync } from 'node:sqlite';
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
    const statements = prepareStatements(database);
    const numbers = pending.map((entry) => writeDocument(statements, entry));
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

/** Prepared once for many documents: each statement keeps memory that only a collection of garbage gives back. */
interface Statements {
  readonly document: StatementSync;
  readonly stored: StatementSync;
  readonly sum: StatementSync;
  readonly passage: StatementSync;
  readonly text: StatementSync;
  readonly section: StatementSync;
  readonly find: StatementSync;
  /** Take out what there is of a path; the others of a document's number. */
  readonly deleteProblem: StatementSync;
  readonly deleteParts: readonly StatementSync[];
}

function prepareStatements(database: DatabaseSync): Statements {
  const prepare = (sql: string): StatementSync => database.prepare(sql);
  return {
    document: prepare('INSERT INTO documents (path, size, mtime, hash, passages, problem, info, crc) VALUES (?, ?, ?, ?, ?, ?, ?, 0)'),
    stored: prepare(`SELECT ${DOCUMENT_COLUMNS} FROM documents WHERE id = ?`),
    sum: prepare('UPDATE documents SET crc = ? WHERE id = ?'),
    passage: prepare('INSERT INTO passages (document, ordinal, span, crc) VALUES (?, ?, ?, ?)'),
    text: prepare('INSERT INTO texts (document, start, bytes, crc) VALUES (?, ?, ?, ?)'),
    section: prepare('INSERT OR IGNORE INTO sections (key, document, ordinal, crc) VALUES (?, ?, ?, ?)'),
    find: prepare('SELECT id FROM documents WHERE path = ?'),
    deleteProblem: prepare('DELETE FROM problems WHERE path = ?'),
    deleteParts: [
      ...['passages', 'texts', 'sections'].map((table) => prepare(`DELETE FROM ${table} WHERE document = ?`)),
      prepare('DELETE FROM documents WHERE id = ?'),
    ],
  };
}

function writeDocument(statements: Statements, entry: PendingDocument): number {
  const { file, hash, document, pieces, problem } = entry;
  deleteFile(statements, file.path);
  const info = encodeInfo(document.info);
  const passages = document.spans.length;
  const inserted = statements.document.run(file.path, file.size, file.mtime, hash, passages, problem, info);
  const number = Number(inserted.lastInsertRowid);
  sumDocument(statements, number);
  writeSpans(statements, number, document.spans);
  for (const { start, bytes } of pieces) statements.text.run(number, start, bytes, rowSum([number, start], bytes));
  const addSection = (key: string, ordinal: number): void => {
    statements.section.run(key, number, ordinal, sectionSum({ key, document: number, ordinal }));
  };
  for (const [ordinal, key] of referenceKeys(document).entries()) if (key !== null) addSection(key, ordinal);
  for (const { key, ordinal } of furtherKeys(document)) addSection(key, ordinal);
  return number;
}

function writeSpans({ passage }: Statements, document: number, spans: readonly PassageSpan[]): void {
  for (const [ordinal, span] of spans.entries()) {
    const json = encodeSpan(span);
    passage.run(document, ordinal, json, rowSum([document, ordinal], json));
  }
}

/** Stores the sum of a document's row as it stands. */
function sumDocument({ stored, sum }: Statements, number: number): void {
  const row: Row = stored.get(number) ?? {};
  sum.run(documentSum(documentIn(row)), number);
}

/** Takes files out of the store. */
export function removeFiles(database: DatabaseSync, paths: readonly string[]): void {
  if (paths.length === 0) return;
  inTransaction(database, () => {
    const statements = prepareStatements(database);
    for (const path of paths) deleteFile(statements, path);
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
    const statements = prepareStatements(database);
    const touch = database.prepare('UPDATE documents SET size = ?, mtime = ? WHERE path = ? RETURNING id');
    for (const { path, size, mtime } of touched) for (const row of touch.all(size, mtime, path)) sumDocument(statements, numberIn(row, 'id'));
    const note = database.prepare('INSERT INTO problems (path, size, mtime, reason, crc) VALUES (?, ?, ?, ?, ?)');
    for (const { file, problem } of failed) {
      deleteFile(statements, file.path);
      const row = { path: file.path, size: file.size, mtime: file.mtime, reason: problem.reason };
      note.run(row.path, row.size, row.mtime, row.reason, problemSum(row));
    }
  });
}

function deleteFile({ deleteProblem, find, deleteParts }: Statements, path: string): void {
  deleteProblem.run(path);
  const row: Row | undefined = find.get(path);
  if (row === undefined) return;
  const number = numberIn(row, 'id');
  for (const statement of deleteParts) statement.run(number);
}
