import type { DatabaseSync } from 'node:sqlite';
import { checkedBytes, checkedText, corruptError } from './rows.ts';
import { pragmaNumber } from './schema.ts';

/** Bytes up to which an index is read through when it is opened; a larger one is checked where it is read. */
const FULL_CHECK = 8 * 1024 * 1024;

/** Reads an index of up to `limit` bytes through: structure and every checksum. Throws `index_corrupt`. */
export function verifyStore(database: DatabaseSync, limit = FULL_CHECK): void {
  if (pragmaNumber(database, 'page_count') * pragmaNumber(database, 'page_size') > limit) return;
  const result = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  if (result !== 'ok') throw corruptError(String(result));
  for (const row of database.prepare('SELECT bytes, crc FROM blocks').iterate()) checkedBytes(row, 'bytes');
  for (const row of database.prepare('SELECT bytes, crc FROM texts').iterate()) checkedBytes(row, 'bytes');
  for (const row of database.prepare('SELECT span, crc FROM passages').iterate()) checkedText(row, 'span');
  for (const row of database.prepare('SELECT key, crc FROM sections').iterate()) checkedText(row, 'key');
}
