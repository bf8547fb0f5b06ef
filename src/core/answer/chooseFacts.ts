import type { Fact } from '../../protocol/stepResult.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { namesDuration } from './timeExpressions.ts';
import { rankFacts, type RankedFact, type RankedPassage } from './rankFacts.ts';

const MOST_FACTS = 6;
const MOST_DEFINITION = 4;
/** What is far behind the best fact does not belong to the answer. */
const NEAR_BEST = 0.75;

/** The fact that answers best, then up to five that belong to it: from the same passage, or nearly as good. */
export function chooseFacts(profile: QuestionProfile, passages: readonly RankedPassage[]): readonly Fact[] {
  const ranked = rankFacts(profile, passages);
  const [first, ...others] = ranked;
  if (first === undefined) return [];
  const most = profile.expects === 'definition' ? MOST_DEFINITION : MOST_FACTS;
  const further = others.filter((each) => belongs(first, each) && fits(profile, each)).slice(0, most - 1);
  return [first, ...further].map(({ fact }) => fact);
}

function belongs(first: RankedFact, other: RankedFact): boolean {
  const samePassage = other.fact.source.passage_id === first.fact.source.passage_id;
  const near = samePassage ? NEAR_BEST - 0.15 : NEAR_BEST;
  return other.score >= first.score * near && other.coverage >= first.coverage * 0.85;
}

/** Whoever asks for a deadline or an office wants no other facts beside it. */
function fits({ expects, onlyNamed }: QuestionProfile, { fact }: RankedFact): boolean {
  if (onlyNamed) return true;
  switch (expects) {
    case 'authority':
      return ['authority', 'form', 'procedure'].includes(fact.kind);
    case 'duration':
      return fact.kind === 'deadline' || namesDuration(fact.text);
    case 'definition':
      return fact.kind === 'definition';
    case 'amount':
    case 'right':
    case 'general':
      return true;
  }
}
