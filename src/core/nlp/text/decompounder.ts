import { compoundPartsByClass } from '../data/compoundParts.ts';
import { compoundPartsAdded } from './compoundPartsAdded.ts';

const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;
const MIN_PART = 4;
/** Letters of the shortest part, with which a word may begin. */
const START = 3;
const MIN_WORD = 8;
const MAX_WORD = 48;
/** Taken off for each part beyond the second: "baugenehmigung" says more than "bau" and "genehmigung". */
const EXTRA_PART = 1.5;

interface Split {
  /** Mean of the parts' log frequencies: the logarithm of their geometric mean. */
  readonly score: number;
  readonly parts: readonly string[];
}

/** Log frequency of each known part. */
export function loadCompoundParts(): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const [level, words] of Object.entries(compoundPartsByClass)) {
    for (const word of words.trim().split(/\s+/)) parts.set(word, Number(level));
  }
  for (const word of compoundPartsAdded) if (!parts.has(word)) parts.set(word, 6);
  return parts;
}

/** Splits folded German compounds into known words: "einkommensteuererklaerung" → einkommen, steuer, erklaerung. */
export class Decompounder {
  readonly #parts: ReadonlyMap<string, number>;
  /** Length of the longest part by its first letters: most places of a word begin none. */
  readonly #longest = new Map<string, number>();

  constructor(parts: ReadonlyMap<string, number> = loadCompoundParts()) {
    this.#parts = parts;
    for (const part of parts.keys()) {
      const start = part.slice(0, START);
      this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, part.length));
    }
  }

  /** The best split by geometric mean of part frequencies, or none. `word` is folded. */
  split(word: string): readonly string[] {
    if (word.length < MIN_WORD || word.length > MAX_WORD) return [];
    const best = this.#splitFrom(word, 0, new Map());
    return best === null || best.parts.length < 2 ? [] : best.parts;
  }

  #splitFrom(word: string, from: number, known: Map<number, Split | null>): Split | null {
    const earlier = known.get(from);
    if (earlier !== undefined) return earlier;
    let best: Split | null = null;
    const whole = from > 0 ? this.#parts.get(word.slice(from)) : undefined;
    if (whole !== undefined) best = { score: whole, parts: [word.slice(from)] };
    const longest = this.#longest.get(word.slice(from, from + START)) ?? 0;
    const last = Math.min(word.length - MIN_PART, from + longest);
    for (let end = from + START; end <= last; end++) {
      const part = word.slice(from, end);
      const weight = this.#parts.get(part);
      if (weight === undefined) continue;
      for (const link of LINKS) {
        const next = end + link.length;
        if (next > word.length - MIN_PART || !word.startsWith(link, end)) continue;
        const rest = this.#splitFrom(word, next, known);
        if (rest === null) continue;
        const score =
          (weight + rest.score * rest.parts.length) / (1 + rest.parts.length) - (from === 0 ? 0 : EXTRA_PART);
        if (best === null || score > best.score) best = { score, parts: [part, ...rest.parts] };
      }
    }
    known.set(from, best);
    return best;
  }
}
