import { FIELD_COUNT, frequencyOf, SHIFTS } from './fields.ts';
import { ByteReader, type ByteWriter } from './varint.ts';

/**
 * Postings of one term in one segment: passages in rising order, each with its frequencies packed into 32 bits (see
 * fields.ts). Frequencies count halves: a whole word is 2, a part of a compound 1.
 */
export interface PostingList {
  readonly passages: Int32Array;
  readonly frequencies: Uint32Array;
}

/**
 * Bytes: count, then per passage the distance to the one before, a head byte and the remaining frequencies. Low half of the head: which of the
 * first four fields are present; high half: the frequency when it is one field and below 16. A low half of 0 stands for the anchor alone, and
 * with a high half of 0 for a further byte that has the fields present.
 */
export function encodePostings(writer: ByteWriter, list: PostingList): void {
  writer.varint(list.passages.length);
  let previous = 0;
  for (let index = 0; index < list.passages.length; index++) {
    const passage = list.passages[index] ?? 0;
    writer.varint(passage - previous);
    previous = passage;
    encodeFrequencies(writer, list.frequencies[index] ?? 0);
  }
}

/** Bit of the anchor among the fields present. */
const ANCHOR = 16;

function encodeFrequencies(writer: ByteWriter, packed: number): void {
  let mask = 0;
  let value = 0;
  for (let field = 0; field < FIELD_COUNT; field++) {
    const frequency = frequencyOf(packed, field);
    if (frequency === 0) continue;
    mask |= 1 << field;
    value = frequency;
  }
  const low = mask & 15;
  if ((mask & (mask - 1)) === 0 && value < 16) {
    writer.byte(low | (value << 4));
    return;
  }
  if (mask === low) writer.byte(mask);
  else {
    writer.byte(0);
    writer.byte(mask);
  }
  for (let field = 0; field < FIELD_COUNT; field++) if ((mask & (1 << field)) !== 0) writer.byte(frequencyOf(packed, field));
}

function decodeFrequencies(reader: ByteReader): number {
  const head = reader.byte();
  const value = head >>> 4;
  const mask = (head & 15) !== 0 ? head & 15 : value !== 0 ? ANCHOR : reader.byte();
  let packed = 0;
  for (let field = 0; field < FIELD_COUNT; field++) {
    if ((mask & (1 << field)) !== 0) packed |= (value !== 0 ? value : reader.byte()) << (SHIFTS[field] ?? 0);
  }
  return packed >>> 0;
}

/** Number of passages without decoding them: the document frequency in this segment, deleted passages included. */
export function postingCount(bytes: Uint8Array): number {
  return new ByteReader(bytes).varint();
}

export function decodePostings(bytes: Uint8Array): PostingList {
  const reader = new ByteReader(bytes);
  // A posting has at least two bytes; a damaged count must not ask for gigabytes.
  const count = Math.min(reader.varint(), bytes.length >> 1);
  const passages = new Int32Array(count);
  const frequencies = new Uint32Array(count);
  let passage = 0;
  for (let index = 0; index < count; index++) {
    passage += reader.varint();
    passages[index] = passage;
    frequencies[index] = decodeFrequencies(reader);
  }
  return { passages, frequencies };
}
