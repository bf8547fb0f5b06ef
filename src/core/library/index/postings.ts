import { FIELD_COUNT } from './fields.ts';
import { ByteReader, type ByteWriter } from './varint.ts';

/**
 * Postings of one term in one segment: passages in rising order, each with its frequencies packed into 32 bits, one byte a field
 * (title lowest). Frequencies count halves: a whole word is 2, a part of a compound 1.
 */
export interface PostingList {
  readonly passages: Int32Array;
  readonly frequencies: Uint32Array;
}

/**
 * Bytes: count, then per passage the distance to the one before, a head byte (low half: fields present; high half: the frequency when it is
 * one field and below 16) and the remaining frequencies.
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

function encodeFrequencies(writer: ByteWriter, packed: number): void {
  let mask = 0;
  for (let field = 0; field < FIELD_COUNT; field++) if (((packed >>> (8 * field)) & 255) !== 0) mask |= 1 << field;
  const single = (mask & (mask - 1)) === 0;
  const value = single ? (packed >>> (8 * Math.log2(mask))) & 255 : 0;
  if (single && value < 16) {
    writer.byte(mask | (value << 4));
    return;
  }
  writer.byte(mask);
  for (let field = 0; field < FIELD_COUNT; field++) {
    if ((mask & (1 << field)) !== 0) writer.byte((packed >>> (8 * field)) & 255);
  }
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
    const head = reader.byte();
    let packed = 0;
    for (let field = 0; field < FIELD_COUNT; field++) {
      if ((head & (1 << field)) !== 0) packed |= (head > 15 ? head >>> 4 : reader.byte()) << (8 * field);
    }
    frequencies[index] = packed >>> 0;
  }
  return { passages, frequencies };
}
