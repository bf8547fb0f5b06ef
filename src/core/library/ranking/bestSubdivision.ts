import type { GermanAnalyzer } from '../../nlp/text/germanAnalyzer.ts';
import type { Passage } from '../../../protocol/passage.ts';
import type { QueryTerm } from './queryPlan.ts';

/**
 * Index of the subdivision that shares most with the query, each term once by its weight and length-damped; null when the passage has none.
 * The first one wins when nothing tells them apart.
 */
export function bestSubdivision(passage: Passage, terms: readonly QueryTerm[], analyzer: GermanAnalyzer): number | null {
  if (passage.subdivisions.length === 0) return null;
  const weights = new Map(terms.map((term) => [term.term, term.weight]));
  let best = 0;
  let bestScore = 0;
  for (const [index, { start, end }] of passage.subdivisions.entries()) {
    const seen = new Set<string>();
    let score = 0;
    let words = 0;
    const count = (term: string, factor: number): void => {
      const weight = weights.get(term);
      if (weight === undefined || seen.has(term)) return;
      seen.add(term);
      score += weight * factor;
    };
    analyzer.forEachTerm(passage.text.slice(start, end), (word) => {
      words++;
      count(word.term, 1);
      for (const part of word.parts) count(part, 0.5);
    });
    const damped = score / Math.log2(16 + words);
    if (damped > bestScore) {
      best = index;
      bestScore = damped;
    }
  }
  return best;
}
