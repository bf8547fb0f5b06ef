import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { indexFile } from '../library/openStore.ts';
import { numberIn, textIn } from '../library/rows.ts';
import type { LibraryProblem } from '../library/libraryOptions.ts';
import { verifyStore } from '../library/verifyStore.ts';

export interface IndexStatus {
  readonly file: string;
  readonly bytes: number;
  readonly documents: number;
  readonly passages: number;
  /** Latest Stand that a document names; null when none does. */
  readonly stand: string | null;
  /** Files that could not be read, or not wholly. */
  readonly problems: readonly LibraryProblem[];
  /** What is wrong with the index itself; null for a sound one. */
  readonly damage: string | null;
}

/** What an index holds, without opening its library; null when there is none. `thorough` reads all of it and checks every sum. */
export function indexStatus(
  cacheDir: string,
  root: string,
  options: { readonly thorough: boolean },
): IndexStatus | null {
  const file = indexFile(cacheDir, root);
  if (!existsSync(file)) return null;
  const bytes = statSync(file).size;
  const empty = { file, bytes, documents: 0, passages: 0, stand: null, problems: [] };
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    if (options.thorough) verifyStore(database);
    return { ...empty, ...contents(database), damage: null };
  } catch (error) {
    return { ...empty, damage: error instanceof Error ? error.message : String(error) };
  } finally {
    if (database?.isOpen === true) database.close();
  }
}

function contents(
  database: DatabaseSync,
): Pick<IndexStatus, 'documents' | 'passages' | 'stand' | 'problems'> {
  const totals =
    database
      .prepare('SELECT count(*) AS documents, coalesce(sum(passages), 0) AS passages FROM documents')
      .get() ?? {};
  const stand = database.prepare("SELECT max(json_extract(info, '$.stand')) AS stand FROM documents").get()?.[
    'stand'
  ];
  const rows = database
    .prepare(
      'SELECT path, reason FROM problems UNION ALL SELECT path, problem AS reason FROM documents WHERE problem IS NOT NULL ORDER BY path',
    )
    .all();
  return {
    documents: numberIn(totals, 'documents'),
    passages: numberIn(totals, 'passages'),
    stand: typeof stand === 'string' ? stand : null,
    problems: rows.map((row) => ({ path: textIn(row, 'path'), reason: textIn(row, 'reason') })),
  };
}
