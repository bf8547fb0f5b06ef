import { crc32 } from 'node:zlib';
import { JOURNAL_VERSION, journalRecordSchema, type JournalRecord } from '../../protocol/journal.ts';

/** Bytes of a file, end exclusive. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

export interface DecodedFile {
  readonly records: readonly JournalRecord[];
  /** Lines whose checksum does not fit, with their line ends. */
  readonly damaged: readonly ByteSpan[];
  /** What stands behind the last line end: a record that was being written. */
  readonly torn: ByteSpan | null;
  /** The last line is sound but for its line end, which has to be put right before anything is appended. */
  readonly endMissing: boolean;
  /** Sound lines of a kind or shape that this version does not know. */
  readonly unknown: number;
  /** Version of the file if it is newer than this program; its records are then not to be trusted. */
  readonly newer: number | null;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const CHECKSUM_LENGTH = 8;

/** One line: checksum of the record's bytes in hex, a space, the record as JSON. */
export function encodeRecord(record: JournalRecord): string {
  const json = JSON.stringify(record);
  return `${checksum(json)} ${json}\n`;
}

function checksum(data: string | Uint8Array): string {
  return crc32(data).toString(16).padStart(CHECKSUM_LENGTH, '0');
}

/** Reads whatever is sound; ends for any bytes and never throws. */
export function decodeRecords(bytes: Buffer): DecodedFile {
  const records: JournalRecord[] = [];
  const damaged: ByteSpan[] = [];
  let torn: ByteSpan | null = null;
  let endMissing = false;
  let unknown = 0;
  let newer: number | null = null;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = readLine(bytes.subarray(start, end - 1));
    if (line === null) {
      if (newline < 0) torn = { start, end };
      else damaged.push({ start, end });
    } else {
      endMissing = newline < 0;
      newer ??= versionAbove(line.value);
      const record = journalRecordSchema.safeParse(line.value);
      if (record.success) records.push(record.data);
      else unknown += 1;
    }
    start = end;
  }
  return { records, damaged, torn, endMissing, unknown, newer };
}

/** Null when the line is not what was once written. */
function readLine(line: Buffer): { readonly value: unknown } | null {
  if (line.length <= CHECKSUM_LENGTH + 1 || line[CHECKSUM_LENGTH] !== SPACE) return null;
  const json = line.subarray(CHECKSUM_LENGTH + 1);
  if (line.toString('latin1', 0, CHECKSUM_LENGTH) !== checksum(json)) return null;
  try {
    return { value: JSON.parse(json.toString('utf8')) as unknown };
  } catch {
    return null;
  }
}

/** The version that a record names, if this program does not know it. */
function versionAbove(value: unknown): number | null {
  const question = field(value, 'kind') === 'plan' ? field(value, 'question') : value;
  const version = field(question, 'version');
  return typeof version === 'number' && version > JOURNAL_VERSION ? version : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
