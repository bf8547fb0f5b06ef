import type { Passage } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { extractFacts } from './extractFacts.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { withSynonyms } from './synonyms.ts';
import { namesDeadline, namesDuration } from './timeExpressions.ts';
import { contentStems, likeness, stemOf, wordMatch } from './wordMatch.ts';

export interface RankedFact {
  readonly fact: Fact;
  readonly score: number;
  /** Share of the question's matter that the fact names, itself or by the section it stands in (0 to 1). */
  readonly coverage: number;
}

/** A passage with its place in the search result (0 = best) or a later number for what was loaded around it. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly rank: number;
}

/** Below this a fact does not speak of what was asked. */
export const MIN_COVERAGE = 0.45;

/** Codes of general law: they answer when the question names no special field. */
const GENERAL_LAWS = new Set(['VwVfG', 'VwGO', 'BGB', 'GG', 'HGB', 'GewO', 'ZPO', 'StGB', 'GmbHG', 'AktG']);
const CONTEXT_SHARE = 0.65;

/** Facts of the passages that fit the question, best first; the same fact said twice is kept once. */
export function rankFacts(
  profile: QuestionProfile,
  passages: readonly RankedPassage[],
): readonly RankedFact[] {
  const ranked = passages.flatMap(({ passage, rank }) => {
    const context = contextStems(passage);
    return extractFacts(passage).map((fact, index) =>
      score(profile, fact, { context, rank, index, passage }),
    );
  });
  const order = ranked.map((each, index) => ({ each, index }));
  order.sort((left, right) => right.each.score - left.each.score || left.index - right.index);
  return distinct(order.map(({ each }) => each).filter(({ coverage }) => coverage >= MIN_COVERAGE));
}

interface FactPlace {
  readonly context: readonly string[];
  readonly rank: number;
  /** Ordinal of the fact in its passage. */
  readonly index: number;
  readonly passage: Passage;
}

function score(profile: QuestionProfile, fact: Fact, place: FactPlace): RankedFact {
  const coverage = factCoverage(profile.stems, contentStems(fact.text), place.context);
  let points = coverage + expectationBonus(profile, fact);
  points += 0.3 / (1 + 0.5 * place.rank) + 0.03 / (1 + place.index);
  if (place.passage.repealed) points -= 1;
  if (profile.place !== null && place.passage.places.includes(profile.place)) points += 0.15;
  if (place.passage.law !== null && profile.laws.includes(place.passage.law)) points += 0.15;
  else if (place.passage.law !== null && GENERAL_LAWS.has(place.passage.law)) points += 0.06;
  // Long enumerations name everything and answer nothing.
  points -= Math.min(0.2, Math.max(0, fact.text.length - 350) / 2500);
  return { fact, score: points, coverage };
}

/** Mean over the wanted stems: named in the fact counts fully, named only by its section less. */
export function factCoverage(
  wanted: readonly string[],
  own: readonly string[],
  context: readonly string[],
): number {
  if (wanted.length === 0) return 0;
  const sum = wanted.reduce((total, stem) => {
    const inFact = bestMatch(stem, own);
    return total + Math.max(inFact, CONTEXT_SHARE * bestMatch(stem, context));
  }, 0);
  return sum / wanted.length;
}

function bestMatch(stem: string, offered: readonly string[]): number {
  let best = 0;
  withSynonyms(stem).forEach((variant, index) => {
    const weight = index === 0 ? 1 : 0.8;
    for (const other of offered) best = Math.max(best, weight * wordMatch(variant, other));
  });
  return best;
}

/** Stems of what a passage stands under: title, headings and law ("GmbHG" also as "GmbH"). */
export function contextStems(passage: Passage): readonly string[] {
  const law = passage.law ?? '';
  const words = [passage.title, ...passage.heading_path, passage.heading, law].join(' ');
  const short = law.length > 2 && law.endsWith('G') ? [stemOf(law.slice(0, -1))] : [];
  return [...contentStems(words), ...short];
}

function expectationBonus({ expects, bound }: QuestionProfile, fact: Fact): number {
  switch (expects) {
    case 'amount': {
      const amounts = findAmounts(fact.text);
      if (amounts.length === 0) return 0;
      return 0.35 + (bound !== null && amounts.some((amount) => amount.bound === bound) ? 0.15 : 0);
    }
    case 'duration':
      if (namesDuration(fact.text)) return fact.kind === 'deadline' || namesDeadline(fact.text) ? 0.4 : 0.25;
      return fact.kind === 'deadline' ? 0.15 : 0;
    case 'authority':
      return fact.kind === 'authority' ? 0.4 : 0;
    case 'definition':
      return fact.kind === 'definition' ? 0.4 : 0;
    case 'general':
      return fact.kind === 'other' ? 0 : 0.05;
  }
}

function distinct(facts: readonly RankedFact[]): readonly RankedFact[] {
  const kept: { readonly ranked: RankedFact; readonly stems: readonly string[] }[] = [];
  for (const ranked of facts) {
    const stems = contentStems(ranked.fact.text);
    if (!kept.some((other) => likeness(other.stems, stems) >= 0.8)) kept.push({ ranked, stems });
    if (kept.length >= 60) break;
  }
  return kept.map(({ ranked }) => ranked);
}
