import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { checkedText, rowSum, type Row } from './rows.ts';

/** Raised when the stored form or the analysis of text changes: older files are built anew. */
export const SCHEMA_VERSION = 10;
/** "VRTS": tells our files from any other SQLite file. */
export const APPLICATION_ID = 0x56525453;

/**
 * documents: one row a file. passages: what a passage is, without its text. texts: deflated pieces of the decoded file.
 * segments and blocks: postings (see core/library/index). sections: passages by law and section. problems: files that gave no document.
 * `crc` guards its whole row (see rows.ts): SQLite does not notice a flipped byte within a value.
 * meta: `generation` counts transactions, `epoch` tells one file from a later one of the same name.
 */
const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, mtime REAL NOT NULL, hash TEXT NOT NULL,
  passages INTEGER NOT NULL, problem TEXT, info TEXT NOT NULL, crc INTEGER NOT NULL);
CREATE TABLE passages (
  document INTEGER NOT NULL, ordinal INTEGER NOT NULL, span TEXT NOT NULL, crc INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)) WITHOUT ROWID;
CREATE TABLE texts (
  document INTEGER NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, crc INTEGER NOT NULL, PRIMARY KEY (document, start));
CREATE TABLE sections (
  key TEXT NOT NULL, document INTEGER NOT NULL, ordinal INTEGER NOT NULL, crc INTEGER NOT NULL,
  PRIMARY KEY (key, document, ordinal)) WITHOUT ROWID;
CREATE INDEX sections_of ON sections (document);
CREATE TABLE segments (id INTEGER PRIMARY KEY AUTOINCREMENT, features BLOB NOT NULL, crc INTEGER NOT NULL);
CREATE TABLE blocks (
  segment INTEGER NOT NULL, first TEXT NOT NULL, bytes BLOB NOT NULL, crc INTEGER NOT NULL, PRIMARY KEY (segment, first));
CREATE TABLE problems (path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime REAL NOT NULL, reason TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID;
`;

export function createSchema(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(`${TABLES}PRAGMA application_id=${APPLICATION_ID};PRAGMA user_version=${SCHEMA_VERSION};`);
    writeMeta(database, 'epoch', randomUUID());
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** A value of the table `meta`; null when there is none. Throws `index_corrupt`. */
export function readMeta(database: DatabaseSync, key: string): string | null {
  const row: Row | undefined = database.prepare('SELECT value, crc FROM meta WHERE key = ?').get(key);
  return row === undefined ? null : checkedText(row, 'value', [key]);
}

export function writeMeta(database: DatabaseSync, key: string, value: string): void {
  database.prepare('INSERT OR REPLACE INTO meta (key, value, crc) VALUES (?, ?, ?)').run(key, value, rowSum([key], value));
}

/** Counts a value of the table `meta` up by one. */
export function countUp(database: DatabaseSync, key: 'generation'): void {
  writeMeta(database, key, String(Number(readMeta(database, key) ?? '0') + 1));
}

export function pragmaNumber(database: DatabaseSync, name: string): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  return typeof value === 'number' ? value : 0;
}
