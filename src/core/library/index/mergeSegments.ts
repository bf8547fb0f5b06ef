import { FIELD_COUNT } from './fields.ts';
import { decodePostings, type PostingList } from './postings.ts';
import type { PassageFeatures, SegmentData } from './segment.ts';
import { readTermBlock, TermBlockWriter, type TermBlock } from './termBlocks.ts';

export interface MergeInput {
  readonly features: PassageFeatures;
  /** In rising order of terms. */
  blocks(): Iterable<TermBlock>;
}

/** One segment out of several, without the passages of documents that are gone. Memory: the merged postings, encoded. */
export function mergeSegments(inputs: readonly MergeInput[], isLive: (document: number) => boolean): SegmentData {
  const { features, numbers } = mergeFeatures(inputs, isLive);
  const blocks: TermBlock[] = [];
  const writer = new TermBlockWriter((block) => blocks.push(block));
  const cursors = inputs.map((input, index) => new TermCursor(input, numbers[index] ?? new Int32Array(0)));
  for (;;) {
    let term: string | null = null;
    for (const cursor of cursors) if (cursor.term !== null && (term === null || cursor.term < term)) term = cursor.term;
    if (term === null) break;
    const lists: PostingList[] = [];
    for (const cursor of cursors) if (cursor.term === term) lists.push(cursor.take());
    const list = joinLists(lists);
    if (list.passages.length > 0) writer.add(term, list);
  }
  writer.finish();
  return { features, blocks };
}

/** Features of the live passages, and each input's new passage numbers (-1 = gone). */
function mergeFeatures(
  inputs: readonly MergeInput[],
  isLive: (document: number) => boolean,
): { readonly features: PassageFeatures; readonly numbers: readonly Int32Array[] } {
  let count = 0;
  const numbers = inputs.map(({ features }) => features.documents.map((document) => (isLive(document) ? count++ : -1)));
  const lengths = new Uint16Array(count * FIELD_COUNT);
  const flags = new Uint8Array(count);
  const documents = new Int32Array(count);
  for (const [index, { features }] of inputs.entries()) {
    for (let passage = 0; passage < features.count; passage++) {
      const number = numbers[index]?.[passage] ?? -1;
      if (number < 0) continue;
      lengths.set(features.lengths.subarray(passage * FIELD_COUNT, (passage + 1) * FIELD_COUNT), number * FIELD_COUNT);
      flags[number] = features.flags[passage] ?? 0;
      documents[number] = features.documents[passage] ?? -1;
    }
  }
  return { features: { count, lengths, flags, documents }, numbers };
}

function joinLists(lists: readonly PostingList[]): PostingList {
  const length = lists.reduce((sum, list) => sum + list.passages.length, 0);
  const passages = new Int32Array(length);
  const frequencies = new Uint32Array(length);
  let at = 0;
  for (const list of lists) {
    passages.set(list.passages, at);
    frequencies.set(list.frequencies, at);
    at += list.passages.length;
  }
  return { passages, frequencies };
}

/** Walks an input's terms in order. */
class TermCursor {
  readonly #entries: Iterator<{ readonly term: string; readonly postings: Uint8Array }>;
  readonly #numbers: Int32Array;
  #postings: Uint8Array = new Uint8Array(0);
  term: string | null = null;

  constructor(input: MergeInput, numbers: Int32Array) {
    this.#entries = entriesOf(input);
    this.#numbers = numbers;
    this.#advance();
  }

  /** Postings of the term at hand under their new numbers; goes on to the next term. */
  take(): PostingList {
    const list = decodePostings(this.#postings);
    const passages = new Int32Array(list.passages.length);
    const frequencies = new Uint32Array(list.passages.length);
    let count = 0;
    for (let at = 0; at < list.passages.length; at++) {
      const number = this.#numbers[list.passages[at] ?? 0] ?? -1;
      if (number < 0) continue;
      passages[count] = number;
      frequencies[count++] = list.frequencies[at] ?? 0;
    }
    this.#advance();
    return { passages: passages.subarray(0, count), frequencies: frequencies.subarray(0, count) };
  }

  #advance(): void {
    const next = this.#entries.next();
    this.term = next.done === true ? null : next.value.term;
    if (next.done !== true) this.#postings = next.value.postings;
  }
}

function* entriesOf(input: MergeInput): Generator<{ readonly term: string; readonly postings: Uint8Array }> {
  for (const block of input.blocks()) yield* readTermBlock(block.bytes);
}
