import { encodePostings, type PostingList } from './postings.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Neighbouring terms of a segment with their postings: the unit in which postings are stored and read. */
export interface TermBlock {
  readonly first: string;
  readonly bytes: Uint8Array;
}

/** Bytes after which a block is closed. A frequent term makes its block larger. */
const BLOCK_SIZE = 4_096;
/** Characters of a term at most; more are read from damaged bytes only. */
const LONGEST_REST = 1_024;

/**
 * Cuts terms, given in rising order, into blocks. Per term: length of the prefix shared with the term before, length and UTF-8 bytes of the rest
 * (terms are ASCII or short words of other scripts), length and bytes of the postings.
 */
export class TermBlockWriter {
  readonly #block = new ByteWriter(BLOCK_SIZE * 2);
  readonly #postings = new ByteWriter(BLOCK_SIZE);
  readonly #emit: (block: TermBlock) => void;
  #first: string | null = null;
  #previous = '';

  constructor(emit: (block: TermBlock) => void) {
    this.#emit = emit;
  }

  add(term: string, list: PostingList): void {
    this.#postings.clear();
    encodePostings(this.#postings, list);
    if (this.#first === null) {
      this.#first = term;
      this.#previous = '';
    }
    const shared = sharedPrefix(this.#previous, term);
    this.#block.varint(shared);
    this.#block.varint(term.length - shared);
    for (let index = shared; index < term.length; index++) this.#block.varint(term.charCodeAt(index));
    this.#block.varint(this.#postings.length);
    this.#block.bytes(this.#postings.take());
    this.#previous = term;
    if (this.#block.length >= BLOCK_SIZE) this.finish();
  }

  /** Closes the open block, if any. */
  finish(): void {
    if (this.#first === null) return;
    this.#emit({ first: this.#first, bytes: this.#block.take() });
    this.#block.clear();
    this.#first = null;
  }
}

function sharedPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Terms of a block in order, each with its encoded postings. */
export function* readTermBlock(bytes: Uint8Array): Generator<{ readonly term: string; readonly postings: Uint8Array }> {
  const reader = new ByteReader(bytes);
  let term = '';
  while (!reader.done) {
    const shared = reader.varint();
    let rest = '';
    for (let left = Math.min(reader.varint(), LONGEST_REST); left > 0; left--) rest += String.fromCharCode(reader.varint());
    term = term.slice(0, shared) + rest;
    yield { term, postings: reader.bytes(reader.varint()) };
  }
}

/** Encoded postings of a term within the block that would hold it. No string is made of the terms before it. */
export function findInTermBlock(bytes: Uint8Array, wanted: string): Uint8Array | null {
  const reader = new ByteReader(bytes);
  /** Characters with which both the term at hand, which comes before the wanted one, and the wanted one begin. */
  let same = 0;
  while (!reader.done) {
    const shared = reader.varint();
    const rest = Math.min(reader.varint(), LONGEST_REST);
    // It leaves the term before it earlier than that one leaves the wanted term, and terms rise.
    if (shared < same) return null;
    let differs = shared > same;
    for (let left = rest; left > 0; left--) {
      const unit = reader.varint();
      if (differs) continue;
      if (same < wanted.length && unit === wanted.charCodeAt(same)) same++;
      else if (same < wanted.length && unit < wanted.charCodeAt(same)) differs = true;
      else return null;
    }
    const postings = reader.bytes(reader.varint());
    if (!differs && same === wanted.length) return postings;
  }
  return null;
}
