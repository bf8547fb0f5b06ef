import { GrowingInts } from './growingInts.ts';
import type { GermanAnalyzer } from '../../nlp/text/germanAnalyzer.ts';

/** FNV-1a. */
const HASH_BASIS = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
/** Characters; longer ones are no words: the analyser takes none of them. */
const LONGEST_WORD = 64;
/** The list of a word that gives no terms. */
const NOTHING = 0;
/** Spellings after which all is forgotten, and characters they may have: bounds memory however large a library is. */
const LIMITS = { words: 600_000, characters: 10_000_000 };

/**
 * Terms of words as numbers. A text repeats its words: each spelling is analysed once, and found again by its characters without a string
 * being made. Memory: about 60 bytes a spelling.
 */
export class TermNumbers {
  readonly #analyzer: GermanAnalyzer;
  readonly #limits: typeof LIMITS;
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Characters of all spellings in a row, and where each begins in it. */
  #characters = new Uint16Array(65_536);
  readonly #starts = new GrowingInts();
  /** Where the terms of each spelling begin in `#lists`: their count, the stem's number, the parts' numbers. */
  readonly #listStarts = new GrowingInts();
  readonly #lists = new GrowingInts();
  /** Of the characters of each spelling. */
  readonly #hashes = new GrowingInts();
  /** Numbers of spellings + 1 by the hash of their characters, 0 = free; at most half full. */
  #slots = new Int32Array(16_384);

  constructor(analyzer: GermanAnalyzer, limits = LIMITS) {
    this.#analyzer = analyzer;
    this.#limits = limits;
    this.#empty();
  }

  /** Number of terms. */
  get count(): number {
    return this.#terms.length;
  }

  term(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** The number of a term, a new one if need be. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#terms.push(term);
    this.#numbers.set(term, number);
    return number;
  }

  /** Where `listAt` has the terms of the word text[from, to): their count (0: nothing to be searched for), stem, parts. */
  listOf(text: string, from: number, to: number): number {
    if (to - from > LONGEST_WORD) return NOTHING;
    let hash = HASH_BASIS;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return this.#add(text, { from, to }, { hash, slot });
      if (this.#isSpelled(entry - 1, text, from, to)) return this.#listStarts.at(entry - 1);
    }
  }

  listAt(at: number): number {
    return this.#lists.at(at);
  }

  /** Forgets everything if it has grown too large: all numbers are void then. True when it did. */
  trim(): boolean {
    const words = this.#listStarts.length;
    if (words < this.#limits.words && this.#starts.at(words) < this.#limits.characters) return false;
    this.#terms.length = 0;
    this.#numbers.clear();
    for (const column of [this.#starts, this.#listStarts, this.#lists, this.#hashes]) column.clear();
    this.#slots = new Int32Array(16_384);
    this.#empty();
    return true;
  }

  #empty(): void {
    this.#starts.push(0);
    this.#lists.push(0);
  }

  #isSpelled(word: number, text: string, from: number, to: number): boolean {
    const start = this.#starts.at(word);
    const length = to - from;
    if (this.#starts.at(word + 1) - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#characters[start + at] !== text.charCodeAt(from + at)) return false;
    return true;
  }

  #add(text: string, { from, to }: { readonly from: number; readonly to: number }, place: { readonly hash: number; readonly slot: number }): number {
    const number = this.#listStarts.length;
    const word = this.#spell(text, from, to);
    this.#slots[place.slot] = number + 1;
    this.#hashes.push(place.hash);
    const list = this.#lists.length;
    this.#listStarts.push(list);
    const analyzed = this.#analyzer.analyze(word);
    const terms = analyzed === null ? [] : [analyzed.term, ...analyzed.parts];
    this.#lists.push(terms.length);
    for (const term of terms) this.#lists.push(this.numberOf(term));
    if (this.#listStarts.length * 2 > this.#slots.length) this.#rehash();
    return list;
  }

  /** Keeps the characters of a word and gives it as a string of its own: a part of the text would keep all of the text in memory. */
  #spell(text: string, from: number, to: number): string {
    const start = this.#starts.at(this.#listStarts.length);
    const end = start + to - from;
    if (end > this.#characters.length) {
      const larger = new Uint16Array(Math.max(this.#characters.length * 2, end));
      larger.set(this.#characters);
      this.#characters = larger;
    }
    for (let at = from; at < to; at++) this.#characters[start + at - from] = text.charCodeAt(at);
    this.#starts.push(end);
    return String.fromCharCode(...this.#characters.subarray(start, end));
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let word = 0; word < this.#listStarts.length; word++) {
      let slot = this.#hashes.at(word) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}
