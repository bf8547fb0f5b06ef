import type { DatabaseSync } from 'node:sqlite';

/** Raised when the stored form or the analysis of text changes: older files are built anew. */
export const SCHEMA_VERSION = 4;
/** "VRTS": tells our files from any other SQLite file. */
export const APPLICATION_ID = 0x56525453;

/**
 * documents: one row a file. passages: what a passage is, without its text. texts: deflated pieces of the decoded file.
 * segments and blocks: postings (see core/library/index). sections: passages by law and section. problems: files that gave no document.
 * `crc` guards the column before it: SQLite does not notice a flipped byte within a value.
 */
const TABLES = `
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
CREATE TABLE problems (path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime REAL NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
`;

export function createSchema(database: DatabaseSync): void {
  database.exec(`BEGIN IMMEDIATE;${TABLES}PRAGMA application_id=${APPLICATION_ID};PRAGMA user_version=${SCHEMA_VERSION};COMMIT;`);
}

export function pragmaNumber(database: DatabaseSync, name: string): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  return typeof value === 'number' ? value : 0;
}
