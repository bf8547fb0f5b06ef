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

/**
 * Share of the question's telling words, weighted by idf, that a passage holds: 0 to 1. A word counts in full when its stem is there
 * and in proportion to their weight when only parts of it are.
 */
export function coverage(terms: readonly ScoredTerm[], words: number, slot: number): number {
  const total = new Float64Array(words);
  const reached = new Float64Array(words);
  for (const term of terms) {
    if (term.word < 0) continue;
    total[term.word] = Math.max(total[term.word] ?? 0, term.idf);
    const share = term.idf * (term.weight < 1 ? PART_SHARE : 1);
    if (findSlot(term.slots, slot) >= 0) reached[term.word] = Math.max(reached[term.word] ?? 0, share);
  }
  let sum = 0;
  let all = 0;
  for (let word = 0; word < words; word++) {
    all += total[word] ?? 0;
    sum += Math.min(reached[word] ?? 0, total[word] ?? 0);
  }
  return all === 0 ? 0 : sum / all;
}

const PART_SHARE = 0.8;
