import type { GermanAnalyzer } from '../../nlp/text/germanAnalyzer.ts';
import { layTermLines, readSections } from '../../nlp/text/layTermLines.ts';
import { familyOf } from '../../nlp/text/wordFamilies.ts';
import { lawKey } from '../lawKey.ts';
import { sectionKey } from '../readers/sectionHeading.ts';
import type { Collection } from './bm25f.ts';

/** Passages in whose popular names a word stands. */
export interface NamePostings {
  /** Rising. */
  readonly slots: Int32Array;
  /** How often it stands there, by weight and length normalisation: what is added to the frequency in the passage's own fields. */
  readonly frequencies: Float32Array;
}

/** Weight and length normalisation, as those of the fields in the index. */
const WEIGHT = 6;
const B = 0.2;
/** Of a word, what a part of a compound counts. */
const PART = 0.5;

/** By word of a family, the provisions in whose names it stands ("§ 110 BGB"), and how often, by weight and length normalisation. */
type NameWords = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NO_WORDS: NameWords = new Map();
const wordsOfTables = new WeakMap<GermanAnalyzer, NameWords>();

/**
 * What people call a provision, as a further field of its passages. It is read from the tables and not from the index, so that it may change
 * without any library being indexed anew.
 */
export class PopularNames {
  readonly #words: NameWords;
  readonly #slotsOf: (provision: string) => readonly number[];
  readonly #stem: (word: string) => string;
  readonly #postings = new Map<string, NamePostings>();

  constructor(collection: Collection, analyzer: GermanAnalyzer) {
    this.#stem = (word) => analyzer.stem(word);
    this.#slotsOf = provisionSlots(collection);
    this.#words = holdsLaws(collection) ? wordsFor(analyzer, this.#stem) : NO_WORDS;
  }

  /** Where a search term, or another word of its family, stands in a name; null when no name has it. */
  postings(term: string): NamePostings | null {
    const word = familyOf(term, this.#stem);
    const frequencies = this.#words.get(word);
    if (frequencies === undefined) return null;
    let postings = this.#postings.get(word);
    if (postings === undefined) this.#postings.set(word, (postings = this.#place(frequencies)));
    return postings;
  }

  /** Looks the provisions up only now: a library answers for each of thousands, a question is about few. */
  #place(frequencies: ReadonlyMap<string, number>): NamePostings {
    const bySlot = new Map<number, number>();
    for (const [provision, frequency] of frequencies) for (const slot of this.#slotsOf(provision)) bySlot.set(slot, frequency);
    const slots = Int32Array.from(bySlot.keys()).sort();
    return { slots, frequencies: Float32Array.from(slots, (slot) => bySlot.get(slot) ?? 0) };
  }
}

const known = new WeakMap<Collection, PopularNames>();

/** The names of the provisions that a collection holds. */
export function popularNamesOf(collection: Collection, analyzer: GermanAnalyzer): PopularNames {
  let names = known.get(collection);
  if (names === undefined) known.set(collection, (names = new PopularNames(collection, analyzer)));
  return names;
}

/** Guides alone are no provisions: the tables need not be read for them. */
function holdsLaws({ segments }: Collection): boolean {
  return segments.some(({ index }) => [...index.documents.values()].some(({ law }) => law !== null));
}

/** The tables' words; read once, whatever changes in the libraries. */
function wordsFor(analyzer: GermanAnalyzer, stem: (word: string) => string): NameWords {
  const words = wordsOfTables.get(analyzer) ?? readTables(analyzer, stem);
  wordsOfTables.set(analyzer, words);
  return words;
}

function readTables(analyzer: GermanAnalyzer, stem: (word: string) => string): NameWords {
  const counts = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const { names, sections } of layTermLines()) {
    const provisions = sections.split(/\s*,\s*/);
    for (const [word, count] of names.flatMap((name) => wordsOf(name, analyzer, stem))) {
      const byProvision = counts.get(word) ?? new Map<string, number>();
      counts.set(word, byProvision);
      for (const provision of provisions) {
        byProvision.set(provision, (byProvision.get(provision) ?? 0) + count);
        lengths.set(provision, (lengths.get(provision) ?? 0) + 1);
      }
    }
  }
  const mean = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.size);
  for (const byProvision of counts.values()) {
    for (const [provision, count] of byProvision) {
      byProvision.set(provision, (WEIGHT * count) / (1 - B + (B * (lengths.get(provision) ?? 0)) / mean));
    }
  }
  return counts;
}

/** A name's words and their parts by family, each once. */
function wordsOf(name: string, analyzer: GermanAnalyzer, stem: (word: string) => string): readonly (readonly [string, number])[] {
  const words = new Map<string, number>();
  for (const { term, parts } of analyzer.tokens(name)) {
    words.set(familyOf(term, stem), 1);
    for (const part of parts) {
      const family = familyOf(part, stem);
      if (!words.has(family)) words.set(family, PART);
    }
  }
  return [...words];
}

/** Finds the live passages of a provision ("§ 110 BGB") in all libraries; each provision once. */
function provisionSlots(collection: Collection): (provision: string) => readonly number[] {
  const indexes = [...new Set(collection.segments.map(({ index }) => index))];
  const segments = new Map(indexes.map((index) => [index, collection.segments.filter((placed) => placed.index === index)]));
  const found = new Map<string, readonly number[]>();
  return (provision) => {
    const before = found.get(provision);
    if (before !== undefined) return before;
    const slots = readSections(provision).flatMap(({ law, section }) =>
      indexes.flatMap((index) =>
        index.locate(lawKey(law), sectionKey(section)).flatMap(({ segment, passage }) => {
          const placed = segments.get(index)?.find(({ number }) => number === segment);
          const slot = placed === undefined ? -1 : placed.base + passage;
          return collection.alive[slot] === 1 ? [slot] : [];
        }),
      ),
    );
    found.set(provision, slots);
    return slots;
  };
}
