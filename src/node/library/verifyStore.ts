import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { throwIfCancelled } from '../../core/errors.ts';
import { checkedDocument, checkedProblem, checkedSection } from './checkedRows.ts';
import { checkSeal } from './indexSeal.ts';
import { checkedBytes, checkedText, corruptError, numberIn, textIn, type Row } from './rows.ts';

/** Milliseconds of checking between two looks at messages. */
const SLICE = 10;

/** Each table with the check of one of its rows. */
const CHECKS: readonly (readonly [table: string, check: (row: Row) => unknown])[] = [
  ['meta', (row) => checkedText(row, 'value', [textIn(row, 'key')])],
  ['documents', checkedDocument],
  ['problems', checkedProblem],
  ['segments', (row) => checkedBytes(row, 'features', [numberIn(row, 'id')])],
  ['blocks', (row) => checkedBytes(row, 'bytes', [numberIn(row, 'segment'), textIn(row, 'first')])],
  ['texts', (row) => checkedBytes(row, 'bytes', [numberIn(row, 'document'), numberIn(row, 'start')])],
  ['passages', (row) => checkedText(row, 'span', [numberIn(row, 'document'), numberIn(row, 'ordinal')])],
  ['sections', checkedSection],
];

/** Reads an index through: structure and every row's sum. Throws `index_corrupt`. */
export function verifyStore(database: DatabaseSync): void {
  for (const row of rowChecks(database)) row();
}

/**
 * Finds out whether an index file is what was written, without keeping a search waiting for long: by its seal, or row by row where it was
 * not sealed since it last changed. True when sealed. Rejects with `index_corrupt` or `cancelled`.
 */
export async function verifyIndexFile(file: string, signal: AbortSignal): Promise<boolean> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const state = await checkSeal(database, file, signal);
    if (state === 'damaged') throw corruptError('checksum of the file');
    if (state === 'sound') return true;
    let sliceStart = performance.now();
    for (const row of rowChecks(database)) {
      row();
      if (performance.now() - sliceStart < SLICE) continue;
      await setImmediate();
      throwIfCancelled(signal);
      sliceStart = performance.now();
    }
    return false;
  } finally {
    database.close();
  }
}

function* rowChecks(database: DatabaseSync): Generator<() => void> {
  yield () => {
    const result = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
    if (result !== 'ok') throw corruptError(String(result));
  };
  for (const [table, check] of CHECKS) {
    for (const row of database.prepare(`SELECT * FROM ${table}`).iterate()) yield () => check(row);
  }
}
