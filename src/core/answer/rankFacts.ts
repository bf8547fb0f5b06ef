import type { Passage } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { extractFacts } from './extractFacts.ts';
import { isExample } from './feeLines.ts';
import { speaksOfOtherLand } from './laender.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { withSynonyms } from './synonyms.ts';
import { titleFit } from './titleFit.ts';
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
    const fit = passage.kind === 'guide' ? titleFit(profile, passage.title) : 0.5;
    const facts = extractFacts(passage).filter((fact) => isStatement(fact) && !otherLand(profile, fact));
    return facts.map((fact, index) => score(profile, fact, { context, rank, index, passage, fit }));
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
  /** How much of the document's title was asked for. */
  readonly fit: number;
}

/** Examples for a calculation and bare captions state nothing. */
function isStatement(fact: Fact): boolean {
  return !isExample(fact) && fact.text.split(' ').length >= 3;
}

function otherLand({ land }: QuestionProfile, { text }: Fact): boolean {
  return land !== null && speaksOfOtherLand(text, land);
}

function score(profile: QuestionProfile, fact: Fact, place: FactPlace): RankedFact {
  const naming = namedShare(profile, fact);
  const coverage = Math.max(naming, factCoverage(profile.stems, contentStems(fact.text), place.context));
  let points = coverage + naming + (profile.onlyNamed ? 0 : expectationBonus(profile, fact));
  points +=
    0.3 / (1 + 0.5 * place.rank) +
    (profile.onlyNamed && naming === 1 ? 0.5 : 0.03) / (1 + place.index) +
    0.25 * place.fit;
  if (place.passage.repealed) points -= 1;
  if (profile.place !== null && place.passage.places.includes(profile.place)) points += 0.15;
  if (place.passage.law !== null && profile.laws.includes(place.passage.law)) points += 0.15;
  else if (place.passage.law !== null && GENERAL_LAWS.has(place.passage.law)) points += 0.06;
  // Long enumerations name everything and answer nothing.
  points -= Math.min(0.35, Math.max(0, fact.text.length - 250) / 1500);
  return { fact, score: points, coverage };
}

/** 1 for the words of a provision that the question names, 0.5 for a sentence that cites it, else 0. */
export function namedShare({ named }: QuestionProfile, { text, source }: Fact): number {
  let share = 0;
  for (const { law, number, paragraph } of named) {
    if (number === null) continue;
    const own =
      /\d+\s?[a-z]?/u.exec(source.section ?? '')?.[0].replace(/\s/gu, '') === number &&
      (law === null || law === source.law);
    if (own && (paragraph === null || paragraph === source.absatz)) share = 1;
    else if (own || (law !== null && cites(text, number, law))) share = Math.max(share, 0.5);
  }
  return share;
}

function cites(text: string, number: string, law: string): boolean {
  const at = text.search(new RegExp(String.raw`(?:§§?|Art\.)\s?${number}(?![\d\p{L}])`, 'u'));
  return at >= 0 && text.slice(at, at + 60).includes(law);
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

/** As `factCoverage`, over the better half of the wanted stems: a statute on building permits never says "Einfamilienhaus". */
export function mainCoverage(
  wanted: readonly string[],
  own: readonly string[],
  context: readonly string[],
): number {
  const matches = wanted
    .map((stem) => factCoverage([stem], own, context))
    .sort((left, right) => right - left);
  const half = matches.slice(0, Math.ceil(matches.length / 2));
  return half.length === 0 ? 0 : half.reduce((sum, match) => sum + match, 0) / half.length;
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

function expectationBonus({ expects, bound, stems }: QuestionProfile, fact: Fact): number {
  const { kind, text } = fact;
  switch (expects) {
    case 'amount': {
      const amounts = findAmounts(text);
      if (amounts.length === 0) return namesDuration(text) && namesBound(bound, text) ? 0.55 : 0;
      return 0.4 + (bound !== null && amounts.some((amount) => amount.bound === bound) ? 0.15 : 0);
    }
    case 'duration':
      if (kind === 'fee') return -0.3;
      if (namesDuration(text)) return kind === 'deadline' || namesDeadline(text) ? 0.5 : 0.3;
      return kind === 'deadline' ? 0.15 : 0;
    case 'authority':
      return kind === 'authority' ? 0.55 : 0;
    case 'definition':
      return (kind === 'definition' ? 0.5 : 0) + (isAboutTerm(stems, text) ? 0.3 : 0);
    case 'general':
      return GENERAL_BONUS[kind] ?? 0.05;
  }
}

/** Whether a sentence begins with the term asked about ("Ein Verwaltungsakt ist …"), as definitions do. */
export function isAboutTerm(stems: readonly string[], text: string): boolean {
  const [first, second] = contentStems(text.split(/\s+/u).slice(0, 5).join(' '));
  return stems.some((stem) =>
    [first, second]
      .slice(0, stems.length)
      .some((other) => other !== undefined && wordMatch(stem, other) === 1),
  );
}

/** "mindestens 24 Werktage" answers how high a minimum is, although it is no amount of money. */
function namesBound(bound: QuestionProfile['bound'], text: string): boolean {
  return bound === 'min'
    ? /mindestens|wenigstens/iu.test(text)
    : bound === 'max' && /höchstens|bis zu/iu.test(text);
}

/** Whoever asks without asking for a fee or a remedy wants to know what holds. */
const GENERAL_BONUS: Readonly<Partial<Record<Fact['kind'], number>>> = {
  requirement: 0.15,
  definition: 0.15,
  right: 0.15,
  consequence: 0,
  other: 0,
  fee: -0.2,
  remedy: -0.05,
};

function distinct(facts: readonly RankedFact[]): readonly RankedFact[] {
  const kept: { readonly ranked: RankedFact; readonly stems: readonly string[] }[] = [];
  for (const ranked of facts) {
    const stems = contentStems(ranked.fact.text);
    if (!kept.some((other) => likeness(other.stems, stems) >= 0.8)) kept.push({ ranked, stems });
    if (kept.length >= 60) break;
  }
  return kept.map(({ ranked }) => ranked);
}
