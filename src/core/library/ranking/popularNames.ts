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
  readonly #postings = new Map<string, NamePostings>();
  readonly #stem: (word: string) => string;

  constructor(collection: Collection, analyzer: GermanAnalyzer) {
    this.#stem = (word) => analyzer.stem(word);
    const frequencies = new Map<string, Map<number, number>>();
    const lengths = new Map<number, number>();
    const slotsOf = provisionSlots(collection);
    for (const { names, sections } of layTermLines()) {
      const slots = readSections(sections).flatMap(({ law, section }) => slotsOf(law, section));
      if (slots.length === 0) continue;
      for (const [word, frequency] of names.flatMap((name) => this.#wordsOf(name, analyzer))) {
        const bySlot = frequencies.get(word) ?? new Map<number, number>();
        frequencies.set(word, bySlot);
        for (const slot of slots) {
          bySlot.set(slot, (bySlot.get(slot) ?? 0) + frequency);
          lengths.set(slot, (lengths.get(slot) ?? 0) + 1);
        }
      }
    }
    const mean = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.size);
    for (const [word, bySlot] of frequencies) {
      const slots = Int32Array.from(bySlot.keys()).sort();
      const normalised = Float32Array.from(slots, (slot) => (WEIGHT * (bySlot.get(slot) ?? 0)) / (1 - B + (B * (lengths.get(slot) ?? 0)) / mean));
      this.#postings.set(word, { slots, frequencies: normalised });
    }
  }

  /** Where a search term, or another word of its family, stands in a name; null when no name has it. */
  postings(term: string): NamePostings | null {
    return this.#postings.get(familyOf(term, this.#stem)) ?? null;
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

/** Looks up the live passages of a provision in all libraries; each provision once. */
function provisionSlots(collection: Collection): (law: string, section: string) => readonly number[] {
  const indexes = [...new Set(collection.segments.map(({ index }) => index))];
  const bases = new Map(indexes.map((index) => [index, collection.segments.filter((placed) => placed.index === index)]));
  const found = new Map<string, readonly number[]>();
  return (law, section) => {
    const key = `${law} ${section}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const slots = indexes.flatMap((index) =>
      index.locate(lawKey(law), sectionKey(section)).flatMap(({ segment, passage }) => {
        const placed = bases.get(index)?.find(({ number }) => number === segment);
        const slot = placed === undefined ? -1 : placed.base + passage;
        return collection.alive[slot] === 1 ? [slot] : [];
      }),
    );
    found.set(key, slots);
    return slots;
  };
}
