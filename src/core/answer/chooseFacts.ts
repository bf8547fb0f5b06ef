import type { Fact } from '../../protocol/stepResult.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { findAmounts } from './amounts.ts';
import { definesTerm } from './definesTerm.ts';
import { factFit } from './factFit.ts';
import { withoutReferences } from './quantities.ts';
import { contentStems, coverage, likeness } from './wordMatch.ts';
import { namesDuration } from './timeExpressions.ts';
import { rankFacts, type RankedFact, type RankedPassage } from './rankFacts.ts';

const MOST_FACTS = 5;
const MOST_DEFINITION = 3;
/** Facts of another document have to be nearly as good as the first. */
const NEAR_BEST_ELSEWHERE = 0.85;
/** What is far behind the best fact does not belong to the answer. */
const NEAR_BEST = 0.75;
/** Share of the matter that the first fact names which others have to name: the next sentence on the same point names less. */
const NAMED_BESIDE = 0.7;
const NAMED_ELSEWHERE = 0.85;

/** The fact that answers best, then up to five that belong to it: from the same passage, or nearly as good. */
export function chooseFacts(profile: QuestionProfile, passages: readonly RankedPassage[]): readonly Fact[] {
  const ranked = rankFacts(profile, passages);
  const [first, ...others] = ranked;
  if (first === undefined) return [];
  const most = profile.expects === 'definition' ? MOST_DEFINITION : MOST_FACTS;
  const chosen = [first];
  for (const each of others) {
    if (chosen.length === most) break;
    const known = chosen.some((other) => repeats(other.fact, each.fact));
    if (!known && belongs(first, each) && fits(profile, each, first)) chosen.push(each);
  }
  return chosen.map(({ fact }) => fact);
}

/** Whether a fact says again what another one has said: its words, or most of them with the same figures. */
function repeats({ text: said }: Fact, { text }: Fact): boolean {
  const [left, right] = [contentStems(said), contentStems(text)];
  const plain = [text, said].map(withoutReferences);
  return (
    likeness(left, right) >= 0.7 ||
    (coverage(right, left) >= 0.7 &&
      figuresOf(plain[0] ?? '').every((figure) => figuresOf(plain[1] ?? '').includes(figure)))
  );
}

function figuresOf(text: string): readonly string[] {
  return text.match(/\d[\d.,]*/gu) ?? [];
}

function belongs(first: RankedFact, other: RankedFact): boolean {
  const samePassage = other.fact.source.passage_id === first.fact.source.passage_id;
  const sameDocument = other.fact.source.path === first.fact.source.path;
  // Another guide is on another matter, unless it is as much about this one.
  if (!sameDocument && other.titled < first.titled) return false;
  const near = samePassage ? NEAR_BEST - 0.1 : sameDocument ? NEAR_BEST : NEAR_BEST_ELSEWHERE;
  const named = samePassage && other.fact.kind === first.fact.kind ? NAMED_BESIDE : NAMED_ELSEWHERE;
  return other.score >= first.score * near && other.coverage >= first.coverage * named;
}

/** Whoever asks for a deadline or an office wants no other facts beside it. */
function fits(profile: QuestionProfile, { fact }: RankedFact, first: RankedFact): boolean {
  const { expects, onlyNamed } = profile;
  if (onlyNamed) return true;
  switch (expects) {
    case 'authority':
      return ['authority', 'form', 'procedure'].includes(fact.kind);
    case 'duration':
      return fact.kind === 'deadline' || namesDuration(fact.text);
    case 'definition':
      return fact.kind === 'definition' || definesTerm(profile, fact);
    case 'amount':
      return (
        factFit(profile, fact) >= Math.max(0.25, factFit(profile, first.fact) - 0.3) &&
        (findAmounts(first.fact.text).length === 0 || findAmounts(fact.text).length > 0)
      );
    case 'right':
    case 'general':
      return true;
  }
}
