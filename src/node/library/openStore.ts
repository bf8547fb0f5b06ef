import { createHash } from 'node:crypto';
import { accessSync, constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { sealFile } from './indexSeal.ts';
import type { LibraryProblem, LibrarySource } from './libraryOptions.ts';
import { corruptError, isCorruption, isUnwritable } from './rows.ts';
import { APPLICATION_ID, createSchema, pragmaNumber, SCHEMA_VERSION } from './schema.ts';
import { SqliteStore } from './sqliteStore.ts';
import type { LibraryTexts } from './texts.ts';
import { errorCode } from './walkFolder.ts';

/** Milliseconds that a writer waits for another process. */
const BUSY_TIMEOUT = 10_000;
/** Bytes that have to be free for SQLite to open an index: less counts as a full disk. */
const ROOM = 64 * 1024;
const SQLITE_FULL = 13;

export interface OpenedStore {
  readonly store: SqliteStore;
  /** Path of the index; null when it is not written to. */
  readonly file: string | null;
  /** The file could not be used and was begun anew; or the index lives in memory. For people. */
  readonly problems: readonly LibraryProblem[];
}

/** Index file of a library: named by its root, so that every process finds the same one. */
export function indexFile(cacheDir: string, root: string): string {
  return join(cacheDir, `library-${createHash('sha256').update(root).digest('hex').slice(0, 24)}.sqlite`);
}

/**
 * Opens or creates a library's index. A damaged or outdated file is begun anew; where the cache folder cannot be written (read-only, disk
 * full) the index that is there answers as it is, and without one it lives in memory. Each is said in `problems`.
 */
export function openStore(source: LibrarySource, cacheDir: string, texts: LibraryTexts): OpenedStore {
  const file = indexFile(cacheDir, source.root);
  try {
    mkdirSync(cacheDir, { recursive: true });
    accessSync(cacheDir, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
    if (source.kind === 'starter') plantSeed(file);
  } catch (error) {
    return openUnwritten(source, { cacheDir, texts, reason: errorCode(error) });
  }
  const existed = existsSync(file);
  try {
    return { store: openDatabase(file, source), file, problems: [] };
  } catch (error) {
    if (isUnwritable(error)) return openUnwritten(source, { cacheDir, texts, reason: storeReason(error, cacheDir, texts) });
    if (!existed || !isCorruption(error)) throw error;
    removeIndex(file);
    return { store: openDatabase(file, source), file, problems: [{ path: file, reason: texts.rebuilt }] };
  }
}

/** What is there answers without a byte being written; where that cannot be had, the index lives in memory. */
function openUnwritten(
  source: LibrarySource,
  { cacheDir, texts, reason }: { readonly cacheDir: string; readonly texts: LibraryTexts; readonly reason: string },
): OpenedStore {
  const file = indexFile(cacheDir, source.root);
  if (existsSync(file)) {
    try {
      return { store: openFrozen(file, source), file: null, problems: [{ path: cacheDir, reason: texts.indexFrozen(cacheDir, reason) }] };
    } catch {
      // It is damaged as well, or holds nothing yet.
    }
  }
  return { store: openDatabase(':memory:', source), file: null, problems: [{ path: cacheDir, reason: texts.cacheUnwritable(cacheDir, reason) }] };
}

/** Opens an index that nobody can write just now; not even SQLite's own files beside it are made. */
function openFrozen(file: string, source: LibrarySource): SqliteStore {
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  const database = new DatabaseSync(url, { readOnly: true });
  try {
    if (pragmaNumber(database, 'user_version') !== SCHEMA_VERSION) throw corruptError('another version');
    database.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000');
    return new SqliteStore(database, source);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Why SQLite could not write, for people: a full disk makes it say several things. */
export function storeReason(error: Error, cacheDir: string, texts: LibraryTexts): string {
  try {
    const { bavail, bsize } = statfsSync(cacheDir);
    if (bavail * bsize < ROOM) return texts.diskFull;
  } catch {
    // Its own words have to do.
  }
  return 'errcode' in error && error.errcode === SQLITE_FULL ? texts.diskFull : error.message;
}

/** Index of the starter library, built with the product and lying beside the built worker; absent when the sources run. */
const SEED = fileURLToPath(new URL('./starter.sqlite', import.meta.url));

/** Begins the starter library's index with the built one, so that the first answer need not wait for reading the guides. */
function plantSeed(file: string): void {
  if (existsSync(file) || !existsSync(SEED)) return;
  const half = `${file}.${process.pid}.seed`;
  copyFileSync(SEED, half);
  renameSync(half, file);
}

/** Removes an index file with its companions. */
export function removeIndex(file: string): void {
  rmSync(sealFile(file), { force: true });
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}

function openDatabase(file: string, source: LibrarySource): SqliteStore {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000');
    prepareSchema(database);
    return new SqliteStore(database, source);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Creates the tables in a new file. An older or foreign file counts as damaged. */
function prepareSchema(database: DatabaseSync): void {
  const version = pragmaNumber(database, 'user_version');
  const application = pragmaNumber(database, 'application_id');
  if (version === SCHEMA_VERSION && application === APPLICATION_ID) return;
  const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.['count'];
  if (tables !== 0) throw corruptError('another version');
  try {
    createSchema(database);
  } catch (error) {
    // Another process may have been first.
    if (pragmaNumber(database, 'user_version') !== SCHEMA_VERSION) throw error;
  }
}
