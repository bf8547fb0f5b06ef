import { crc32 } from 'node:zlib';
import { JOURNAL_VERSION, journalRecordSchema, type JournalRecord } from '../../protocol/journal.ts';

/** Bytes of a file, end exclusive. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** The lines of a file as far as their checksums vouch for them. */
export interface SoundLines {
  /** JSON of each sound line. */
  readonly lines: readonly Buffer[];
  /** Lines whose checksum does not fit, with their line ends. */
  readonly damaged: readonly ByteSpan[];
  /** What stands behind the last line end: a record that was being written. */
  readonly torn: ByteSpan | null;
  /** The last line is sound but for its line end, which has to be put right before anything is appended. */
  readonly endMissing: boolean;
}

export interface DecodedFile extends Omit<SoundLines, 'lines'> {
  readonly records: readonly JournalRecord[];
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
  return encodeJson(JSON.stringify(record));
}

/** The line of a record that is JSON already. */
export function encodeJson(json: string): string {
  return `${checksum(json)} ${json}\n`;
}

function checksum(data: string | Uint8Array): string {
  return crc32(data).toString(16).padStart(CHECKSUM_LENGTH, '0');
}

/** Ends for any bytes and never throws. */
export function splitLines(bytes: Buffer): SoundLines {
  const lines: Buffer[] = [];
  const damaged: ByteSpan[] = [];
  let torn: ByteSpan | null = null;
  let endMissing = false;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const json = soundJson(bytes.subarray(start, end - 1));
    if (json !== null) {
      lines.push(json);
      endMissing = newline < 0;
    } else if (newline < 0) torn = { start, end };
    else damaged.push({ start, end });
    start = end;
  }
  return { lines, damaged, torn, endMissing };
}

/** Reads whatever is sound; ends for any bytes and never throws. */
export function decodeRecords(bytes: Buffer): DecodedFile {
  const { lines, ...faults } = splitLines(bytes);
  const records: JournalRecord[] = [];
  let unknown = 0;
  let newer: number | null = null;
  for (const line of lines) {
    const value = parseLine(line);
    newer ??= versionAbove(value);
    const record = journalRecordSchema.safeParse(value);
    if (record.success) records.push(record.data);
    else unknown += 1;
  }
  return { ...faults, records, unknown, newer };
}

/** The value of a sound line; undefined for one that was no JSON when it was written. */
export function parseLine(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Null when the line is not what was once written. */
function soundJson(line: Buffer): Buffer | null {
  if (line.length <= CHECKSUM_LENGTH + 1 || line[CHECKSUM_LENGTH] !== SPACE) return null;
  const json = line.subarray(CHECKSUM_LENGTH + 1);
  return line.toString('latin1', 0, CHECKSUM_LENGTH) === checksum(json) ? json : null;
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
