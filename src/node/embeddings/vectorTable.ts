import type { DatabaseSync } from 'node:sqlite';
import { checkedBytes, numberIn, rowSum } from '../library/rows.ts';
import { inTransaction } from '../library/storeWriter.ts';

export interface PassageKey {
  readonly document: number;
  readonly ordinal: number;
}

/** Vectors in memory, one after another. */
export interface LoadedVectors {
  readonly keys: readonly PassageKey[];
  readonly values: Float32Array;
  readonly dimension: number;
}

/** Beside the passages, in the library's own file; an index without vectors has no such table. `bytes` are float32, little-endian. */
const TABLE = `CREATE TABLE IF NOT EXISTS vectors (
  document INTEGER NOT NULL, ordinal INTEGER NOT NULL, model TEXT NOT NULL, dimension INTEGER NOT NULL, bytes BLOB NOT NULL, crc INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)) WITHOUT ROWID`;

/** Takes out the vectors of passages that are gone and of other models. */
export function prepareVectors(database: DatabaseSync, model: string): void {
  const outdated = 'model <> ? OR document NOT IN (SELECT id FROM documents)';
  // A transaction counts as a change of the file even if it changes nothing.
  if (
    hasVectors(database) &&
    database.prepare(`SELECT 1 FROM vectors WHERE ${outdated} LIMIT 1`).get(model) === undefined
  )
    return;
  inTransaction(database, () => {
    database.exec(TABLE);
    database.prepare(`DELETE FROM vectors WHERE ${outdated}`).run(model);
  });
}

/** Passages without a vector, in order, after the given one. */
export function missingVectors(database: DatabaseSync, limit: number): PassageKey[] {
  return database
    .prepare(
      `SELECT document, ordinal FROM passages AS p
       WHERE NOT EXISTS (SELECT 1 FROM vectors AS v WHERE v.document = p.document AND v.ordinal = p.ordinal) LIMIT ?`,
    )
    .all(limit)
    .map((row) => ({ document: numberIn(row, 'document'), ordinal: numberIn(row, 'ordinal') }));
}

export function writeVectors(
  database: DatabaseSync,
  model: string,
  keys: readonly PassageKey[],
  vectors: readonly Float32Array[],
): void {
  inTransaction(database, () => {
    const insert = database.prepare(
      'INSERT OR REPLACE INTO vectors (document, ordinal, model, dimension, bytes, crc) VALUES (?, ?, ?, ?, ?, ?)',
    );
    for (const [index, { document, ordinal }] of keys.entries()) {
      const vector = vectors[index] ?? new Float32Array();
      const bytes = new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
      insert.run(
        document,
        ordinal,
        model,
        vector.length,
        bytes,
        rowSum([document, ordinal, model, vector.length], bytes),
      );
    }
  });
}

/** All vectors of a model. Throws `index_corrupt` for a wrong sum. */
export function loadVectors(database: DatabaseSync, model: string): LoadedVectors {
  const rows = hasVectors(database)
    ? database.prepare('SELECT * FROM vectors WHERE model = ?').all(model)
    : [];
  const dimension = rows[0] === undefined ? 0 : numberIn(rows[0], 'dimension');
  const same = rows.filter((row) => row['dimension'] === dimension);
  const values = new Float32Array(same.length * dimension);
  const keys = same.map((row, index) => {
    const key = { document: numberIn(row, 'document'), ordinal: numberIn(row, 'ordinal') };
    const bytes = checkedBytes(row, 'bytes', [key.document, key.ordinal, model, dimension]);
    values.set(new Float32Array(bytes.slice().buffer), index * dimension);
    return key;
  });
  return { keys, values, dimension };
}

function hasVectors(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'vectors'").get() !== undefined;
}
