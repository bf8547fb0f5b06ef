import { Decompounder } from './decompounder.ts';
import { foldWord } from './fold.ts';
import { stemGerman } from './germanStemmer.ts';
import { stopWords } from './stopWords.ts';

/** Search terms of one word. `term` is its stem; `parts` are stems of a compound's parts. */
export interface WordTerms {
  readonly term: string;
  readonly parts: readonly string[];
}

export interface AnalyzedToken extends WordTerms {
  /** The word as it stands in the text. */
  readonly text: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;
const DIGIT = /\d/;
const BEYOND_BASIC = /[\uD800-\uDFFF]/;
const MAX_WORD = 64;
/** Words whose Snowball stem would be that of another word ("Wetter" and "Wette"). */
const OWN_STEMS: ReadonlySet<string> = new Set(['wetter', 'leiter', 'mutter', 'vater', 'maler', 'sommer']);
/** Distinct words kept; all federal law has about 400,000 spellings, most of them rare. */
const CACHE_SIZE = 150_000;

/**
 * One analyser for index and query: fold, drop stop words, stem (Snowball German), add compound parts.
 * Keeps a cache of words; otherwise stateless.
 */
export class GermanAnalyzer {
  readonly #decompounder: Decompounder;
  readonly #cache = new Map<string, WordTerms | null>();

  constructor(decompounder: Decompounder = new Decompounder()) {
    this.#decompounder = decompounder;
  }

  /** Terms of one word; null for stop words, single letters and overlong strings. */
  word(word: string): WordTerms | null {
    const cached = this.#cache.get(word);
    if (cached !== undefined) return cached;
    const terms = this.analyze(word);
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    this.#cache.set(word, terms);
    return terms;
  }

  /** Terms of every telling word of the text, in order. */
  tokens(text: string): AnalyzedToken[] {
    const tokens: AnalyzedToken[] = [];
    for (const match of text.matchAll(WORD)) {
      const terms = this.word(match[0]);
      if (terms === null) continue;
      tokens.push({ ...terms, text: match[0], start: match.index, end: match.index + match[0].length });
    }
    return tokens;
  }

  /** Stems of every telling word of the text, in order: `tokens` without the compounds' parts, which take most of the time. */
  terms(text: string): string[] {
    return (text.match(WORD) ?? []).flatMap((word) => {
      const folded = readable(word);
      return folded === null ? [] : (this.#termOf(folded) ?? []);
    });
  }

  /** Calls `visit` for every telling word; the cheap form for indexing. */
  forEachTerm(text: string, visit: (terms: WordTerms) => void): void {
    const words = new RegExp(WORD);
    for (let match = words.exec(text); match !== null; match = words.exec(text)) {
      const terms = this.word(match[0]);
      if (terms !== null) visit(terms);
    }
  }

  /** Stem of a folded or unfolded word, stop word or not. */
  stem(word: string): string {
    return this.#stem(foldWord(word));
  }

  /** As `word`, every time anew. */
  analyze(word: string): WordTerms | null {
    const folded = readable(word);
    const term = folded === null ? null : this.#termOf(folded);
    if (folded === null || term === null) return null;
    if (DIGIT.test(folded)) return { term, parts: [] };
    const parts: string[] = [];
    for (const part of this.#decompounder.split(folded)) {
      const stem = this.#stem(part);
      if (stem !== term && !stopWords.has(part) && !parts.includes(stem)) parts.push(stem);
    }
    return { term, parts };
  }

  /** Null for what is no telling word. */
  #termOf(folded: string): string | null {
    if (DIGIT.test(folded)) return folded.replace(/[.,](?=\d{3})/g, '');
    return folded.length < 2 || stopWords.has(folded) ? null : this.#stem(folded);
  }

  #stem(folded: string): string {
    return OWN_STEMS.has(folded) ? folded : stemGerman(folded);
  }
}

/** The word folded; null for one that cannot be a term. */
function readable(word: string): string | null {
  // Letters beyond the basic plane sort differently in SQLite; no word of ours holds one.
  return word.length > MAX_WORD || BEYOND_BASIC.test(word) ? null : foldWord(word);
}
