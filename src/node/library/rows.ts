import { crc32 } from 'node:zlib';
import { VeritasError } from '../../core/errors.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The index file holds what it never should: it has to be built anew. */
export function corruptError(detail: string, cause?: unknown): VeritasError {
  return new VeritasError('index_corrupt', `The index is damaged (${detail}).`, { cause, retryable: true });
}

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw corruptError(`no number in ${column}`);
  return value;
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw corruptError(`no text in ${column}`);
  return value;
}

/** What a row's `crc` is made of: its key and its value, so that neither changes unseen. */
export function rowSum(key: readonly (string | number | null)[], value: string | Uint8Array): number {
  return crc32(value, crc32(key.join('\n')));
}

/** The bytes of a column, checked with the row's key against its sum. */
export function checkedBytes(row: Row, column: string, key: readonly (string | number)[]): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw corruptError(`no bytes in ${column}`);
  if (rowSum(key, value) !== row['crc']) throw corruptError(`checksum of ${column}`);
  return value;
}

/** The text of a column, checked with the row's key against its sum. */
export function checkedText(row: Row, column: string, key: readonly (string | number)[]): string {
  const value = textIn(row, column);
  if (rowSum(key, value) !== row['crc']) throw corruptError(`checksum of ${column}`);
  return value;
}

/** True for SQLite's errors that mean a file cannot be written: SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN. */
export function isUnwritable(error: unknown): error is Error {
  const code = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 255 : 0;
  return code === 8 || code === 10 || code === 13 || code === 14;
}

/** True for errors that mean a damaged file, by SQLite's own codes. */
export function isCorruption(error: unknown): boolean {
  if (error instanceof VeritasError) return error.code === 'index_corrupt';
  if (!(error instanceof Error)) return false;
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 255 : 0;
  // SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT; SQLITE_ERROR when the schema itself is garbled.
  return code === 11 || code === 26 || code === 24 || /malformed|no such (?:table|column)/.test(error.message);
}
