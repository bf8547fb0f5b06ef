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

/**
 * What people call a provision, as a further field of its passages. It is read from the tables and not from the index, so that it may change
 * without any library being indexed anew.
 */
export class PopularNames {
  /** By word, how often it stands in the names of each provision. */
  readonly #words = new Map<string, Map<string, number>>();
  /** Words in the names of each provision. */
  readonly #lengths = new Map<string, number>();
  readonly #mean: number;
  readonly #slotsOf: (provision: string) => readonly number[];
  readonly #stem: (word: string) => string;
  readonly #postings = new Map<string, NamePostings>();

  constructor(collection: Collection, analyzer: GermanAnalyzer) {
    this.#stem = (word) => analyzer.stem(word);
    this.#slotsOf = provisionSlots(collection);
    for (const { names, sections } of layTermLines()) {
      const provisions = sections.split(/\s*,\s*/);
      for (const [word, frequency] of names.flatMap((name) => this.#wordsOf(name, analyzer))) {
        const counts = this.#words.get(word) ?? new Map<string, number>();
        this.#words.set(word, counts);
        for (const provision of provisions) {
          counts.set(provision, (counts.get(provision) ?? 0) + frequency);
          this.#lengths.set(provision, (this.#lengths.get(provision) ?? 0) + 1);
        }
      }
    }
    this.#mean = [...this.#lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(1, this.#lengths.size);
  }

  /** Where a search term, or another word of its family, stands in a name; null when no name has it. */
  postings(term: string): NamePostings | null {
    const word = familyOf(term, this.#stem);
    const counts = this.#words.get(word);
    if (counts === undefined) return null;
    let postings = this.#postings.get(word);
    if (postings === undefined) this.#postings.set(word, (postings = this.#read(counts)));
    return postings;
  }

  /** Looks the provisions up only now: a library answers for each of thousands, a question is about few. */
  #read(counts: ReadonlyMap<string, number>): NamePostings {
    const bySlot = new Map<number, number>();
    for (const [provision, count] of counts) {
      const length = (this.#lengths.get(provision) ?? 0) / this.#mean;
      for (const slot of this.#slotsOf(provision)) bySlot.set(slot, (WEIGHT * count) / (1 - B + B * length));
    }
    const slots = Int32Array.from(bySlot.keys()).sort();
    return { slots, frequencies: Float32Array.from(slots, (slot) => bySlot.get(slot) ?? 0) };
  }

  /** A name's words and their parts by family, each once. */
  #wordsOf(name: string, analyzer: GermanAnalyzer): readonly (readonly [string, number])[] {
    const words = new Map<string, number>();
    for (const { term, parts } of analyzer.tokens(name)) {
      words.set(familyOf(term, this.#stem), 1);
      for (const part of parts) {
        const family = familyOf(part, this.#stem);
        if (!words.has(family)) words.set(family, PART);
      }
    }
    return [...words];
  }
}

const known = new WeakMap<Collection, PopularNames>();

/** The names of the provisions that a collection holds, made when it is first searched. */
export function popularNamesOf(collection: Collection, analyzer: GermanAnalyzer): PopularNames {
  let names = known.get(collection);
  if (names === undefined) known.set(collection, (names = new PopularNames(collection, analyzer)));
  return names;
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
