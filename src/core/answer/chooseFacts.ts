import type { Fact } from '../../protocol/stepResult.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { rankFacts, type RankedFact, type RankedPassage } from './rankFacts.ts';

const MOST_FACTS = 6;
/** What is far behind the best fact does not belong to the answer. */
const NEAR_BEST = 0.72;

/** The fact that answers best, then up to five that belong to it: from the same passage, or nearly as good. */
export function chooseFacts(profile: QuestionProfile, passages: readonly RankedPassage[]): readonly Fact[] {
  const ranked = rankFacts(profile, passages);
  const [first, ...others] = ranked;
  if (first === undefined) return [];
  const further = others.filter((each) => belongs(first, each)).slice(0, MOST_FACTS - 1);
  return [first, ...further].map(({ fact }) => fact);
}

function belongs(first: RankedFact, other: RankedFact): boolean {
  const sameDocument = other.fact.source.path === first.fact.source.path;
  return (
    other.score >= first.score * (sameDocument ? NEAR_BEST - 0.1 : NEAR_BEST) &&
    other.coverage >= first.coverage * 0.7
  );
}
