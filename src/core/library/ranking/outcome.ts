import type { ScoredTerm } from './bm25f.ts';

/** Position of a slot in rising slots, or -1. */
export function findSlot(slots: Int32Array, slot: number): number {
  let low = 0;
  let high = slots.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = slots[middle] ?? 0;
    if (value === slot) return middle;
    if (value < slot) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A word of which only compound parts are found counts for this share. */
const PART_SHARE = 0.8;
/** Share of the telling words, by idf, that a passage must hold to answer: short questions have no word to spare. */
const SHORT_QUESTION = { words: 3, share: 0.62 };
const LONG_QUESTION_SHARE = 0.45;
/** Enough when the passage is of a law that the question names. */
const NAMED_LAW_SHARE = 0.25;

export interface CoverageQuery {
  readonly terms: readonly ScoredTerm[];
  /** Number of the question's telling words. */
  readonly words: number;
  /** Words that say where, not what: they prove nothing. */
  readonly ignored: ReadonlySet<number>;
}

/** True when the passage holds enough of the question to answer it. */
export function isGrounded(query: CoverageQuery, slot: number, inNamedLaw: boolean): boolean {
  const { share, body, words } = coverage(query, slot);
  if (inNamedLaw) return share >= NAMED_LAW_SHARE;
  if (words > SHORT_QUESTION.words) return share >= LONG_QUESTION_SHARE;
  // One word somewhere in a long text is chance; in a heading or a title it is a subject.
  return share >= SHORT_QUESTION.share && !(body && words > 0);
}

/**
 * Share of the question's telling words, weighted by idf, that a passage holds (0 to 1). A word counts in full when its stem is there and
 * less when only parts of it are. `body`: a single word was found, and in the body only.
 */
export function coverage(query: CoverageQuery, slot: number): { readonly share: number; readonly body: boolean; readonly words: number } {
  const total = new Float64Array(query.words);
  const reached = new Float64Array(query.words);
  let fields = 0;
  for (const term of query.terms) {
    if (term.word < 0 || query.ignored.has(term.word)) continue;
    total[term.word] = Math.max(total[term.word] ?? 0, term.idf);
    const at = findSlot(term.slots, slot);
    if (at < 0) continue;
    fields |= (term.frequencies[at] ?? 0) & NOT_BODY;
    const part = term.idf * (term.weight < 1 ? PART_SHARE : 1);
    reached[term.word] = Math.max(reached[term.word] ?? 0, part);
  }
  let sum = 0;
  let all = 0;
  let found = 0;
  let words = 0;
  for (let word = 0; word < query.words; word++) {
    all += total[word] ?? 0;
    sum += Math.min(reached[word] ?? 0, total[word] ?? 0);
    if ((reached[word] ?? 0) > 0) found++;
    if ((total[word] ?? 0) > 0) words++;
  }
  return { share: all === 0 ? 0 : sum / all, body: found === 1 && fields === 0, words };
}

/** Bits of every field but the body in packed frequencies. */
const NOT_BODY = 0x00ffffff;
