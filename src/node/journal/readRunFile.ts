import { open, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { VeritasError } from '../../core/errors.ts';
import { journalTexts } from '../../core/journal/texts.ts';
import type { JournalRecord } from '../../protocol/journal.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { errorCode } from './ownership.ts';
import { decodeRecords, type DecodedFile } from './recordLines.ts';

const LINE_END = 0x0a;
/** Far above any run; what is larger is none. */
const LARGEST_FILE = 512 * 1024 * 1024;

export interface ReadOptions {
  readonly language: Language;
  /** Whether a damaged file may be mended: nobody else is at work on it. */
  readonly mend: boolean;
  /** Told what was cut off or set aside. */
  readonly onNotice: (notice: VeritasError) => void;
}

/**
 * The records of a run's file. With `mend` a torn end is cut off and damaged lines are moved into a file beside it.
 * Rejects with VeritasError `journal_newer` (the file is left alone), `journal_damaged` (it cannot be read at all) or
 * `run_not_found` (it is not there).
 */
export async function readRunFile(path: string, options: ReadOptions): Promise<readonly JournalRecord[]> {
  const texts = journalTexts(options.language);
  const bytes = await readBytes(path, options.language);
  const decoded = decodeRecords(bytes);
  if (decoded.newer !== null)
    throw new VeritasError('journal_newer', texts.newer(path, decoded.newer), { details: { path } });
  if (decoded.endMissing && options.mend) await putLineEnd(path, bytes);
  if (decoded.damaged.length > 0) {
    const setAside = options.mend ? await setDamageAside(path, bytes, decoded) : null;
    const message = texts.damaged(basename(path), decoded.damaged.length, setAside);
    options.onNotice(new VeritasError('journal_damaged', message, { details: { path, setAside } }));
  } else if (decoded.torn !== null && options.mend) {
    const { start, end } = decoded.torn;
    const cut = await truncate(path, start, end);
    const message = texts.tornTail(basename(path), end - start, cut);
    options.onNotice(
      new VeritasError('journal_damaged', message, { details: { path, cut: cut ? end - start : 0 } }),
    );
  }
  return decoded.records;
}

async function readBytes(path: string, language: Language): Promise<Buffer> {
  const texts = journalTexts(language);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw new VeritasError('journal_damaged', texts.tooLarge(path));
    return await readFile(path);
  } catch (error) {
    if (error instanceof VeritasError) throw error;
    if (errorCode(error) === 'ENOENT')
      throw new VeritasError('run_not_found', texts.runNotFound(basename(path)), { cause: error });
    throw new VeritasError('journal_damaged', texts.unreadable(path, errorCode(error)), { cause: error });
  }
}

async function putLineEnd(path: string, bytes: Buffer): Promise<void> {
  bytes[bytes.length - 1] = LINE_END;
  const handle = await open(path, 'r+').catch(() => null);
  if (handle === null) return;
  try {
    if ((await handle.stat()).size === bytes.length)
      await handle.write(bytes, bytes.length - 1, 1, bytes.length - 1);
  } finally {
    await handle.close();
  }
}

/** Moves all bytes that are no record into a file of their own; its path, or null if nothing can be written there. */
async function setDamageAside(path: string, bytes: Buffer, decoded: DecodedFile): Promise<string | null> {
  const bad = [...decoded.damaged, ...(decoded.torn === null ? [] : [decoded.torn])];
  const sound: Buffer[] = [];
  let at = 0;
  for (const { start, end } of bad) {
    sound.push(bytes.subarray(at, start));
    at = end;
  }
  sound.push(bytes.subarray(at));
  const rest = Buffer.concat(bad.map(({ start, end }) => bytes.subarray(start, end)));
  const mended = `${path}.mended`;
  try {
    const setAside = await writeNew(path, rest);
    await writeFile(mended, Buffer.concat(sound), { mode: 0o600, flush: true });
    await rename(mended, path);
    return setAside;
  } catch {
    await unlink(mended).catch(() => undefined);
    return null;
  }
}

/** Writes `<path>.damaged`, or with a number before it if there already is one. */
async function writeNew(path: string, bytes: Buffer): Promise<string> {
  for (let attempt = 1; attempt < 1000; attempt += 1) {
    const name = attempt === 1 ? `${path}.damaged` : `${path}.${attempt}.damaged`;
    try {
      await writeFile(name, bytes, { flag: 'wx', mode: 0o600, flush: true });
      return name;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  throw new Error(`There are too many damaged parts of ${path}.`);
}

/** Cuts the file at `start`, unless it has changed since it was read. In a folder that is read-only it stays as it is. */
async function truncate(path: string, start: number, end: number): Promise<boolean> {
  const handle = await open(path, 'r+').catch(() => null);
  if (handle === null) return false;
  try {
    const unchanged = (await handle.stat()).size === end;
    if (unchanged) await handle.truncate(start);
    return unchanged;
  } finally {
    await handle.close();
  }
}
