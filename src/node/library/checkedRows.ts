import { corruptError, numberIn, rowSum, textIn, type Row } from './rows.ts';

/** Columns that `checkedDocument` needs. */
export const DOCUMENT_COLUMNS = 'id, path, size, mtime, hash, passages, problem, info, crc';

export interface DocumentRow {
  readonly id: number;
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  readonly hash: string;
  readonly passages: number;
  readonly problem: string | null;
  readonly info: string;
}

export function documentSum({ id, path, size, mtime, hash, passages, problem, info }: DocumentRow): number {
  return rowSum([id, path, size, mtime, hash, passages, problem], info);
}

/** A row of `documents`, its sum not looked at. */
export function documentIn(row: Row): DocumentRow {
  return {
    id: numberIn(row, 'id'),
    path: textIn(row, 'path'),
    size: numberIn(row, 'size'),
    mtime: numberIn(row, 'mtime'),
    hash: textIn(row, 'hash'),
    passages: numberIn(row, 'passages'),
    problem: row['problem'] === null ? null : textIn(row, 'problem'),
    info: textIn(row, 'info'),
  };
}

/** A row of `documents`. Throws `index_corrupt` when it is not what was written. */
export function checkedDocument(row: Row): DocumentRow {
  const document = documentIn(row);
  if (documentSum(document) !== row['crc']) throw corruptError('checksum of a document');
  return document;
}

export interface ProblemRow {
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  readonly reason: string;
}

export function problemSum({ path, size, mtime, reason }: ProblemRow): number {
  return rowSum([path, size, mtime], reason);
}

/** A whole row of `problems`. Throws `index_corrupt` when it is not what was written. */
export function checkedProblem(row: Row): ProblemRow {
  const problem = { path: textIn(row, 'path'), size: numberIn(row, 'size'), mtime: numberIn(row, 'mtime'), reason: textIn(row, 'reason') };
  if (problemSum(problem) !== row['crc']) throw corruptError('checksum of a problem');
  return problem;
}

export interface SectionRow {
  readonly key: string;
  readonly document: number;
  readonly ordinal: number;
}

export function sectionSum({ key, document, ordinal }: SectionRow): number {
  return rowSum([document, ordinal], key);
}

/** A whole row of `sections`. Throws `index_corrupt` when it is not what was written. */
export function checkedSection(row: Row): SectionRow {
  const section = { key: textIn(row, 'key'), document: numberIn(row, 'document'), ordinal: numberIn(row, 'ordinal') };
  if (sectionSum(section) !== row['crc']) throw corruptError('checksum of a section');
  return section;
}
