import type { Passage } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import { extractFacts } from './extractFacts.ts';
import { factFit } from './factFit.ts';
import { isExample } from './feeLines.ts';
import { speaksOfOtherLand } from './laender.ts';
import {
  bestMatch,
  contextStems,
  matterCoverage,
  rarityWeights,
  type StemWeights,
} from './matterCoverage.ts';
import { citedFit, namedShare } from './namedProvision.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { namesSubject } from './subject.ts';
import { titleFit } from './titleFit.ts';
import { contentStems, likeness } from './wordMatch.ts';

export interface RankedFact {
  readonly fact: Fact;
  readonly score: number;
  /** Share of the question's matter that the fact names, itself or by the section it stands in (0 to 1). */
  readonly coverage: number;
  /** Share of the matter that the document's title names; 1 for a statute, which is about many matters. */
  readonly titled: number;
  /** Of a passage that was found under what people call the matter. */
  readonly popular: boolean;
}

/** A passage with its place in the search result (0 = best) or a later number for what was loaded around it. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly rank: number;
  /** Score of a hit as a share of the best one's (0 to 1); without it only the place tells how well it was found. */
  readonly share?: number;
  /** Found under what people call the matter: its words need not be the question's. */
  readonly popular?: boolean;
}

/** Below this a fact does not speak of what was asked. */
export const MIN_COVERAGE = 0.45;
/** A sentence that cites another Absatz of the provision asked about still belongs to it. */
const MIN_NAMING = 0.25;

/** Most points for being found, by place and by score: the search weighs more than a sentence's words do. */
const FOUND = 0.3;
const FOUND_SHARE = 0.6;
/** Share of the matter that the title of a guide on it names. */
const GUIDE_SHARE = 0.5;
const ACT_NAMED = 0.6;
/** A section known by a popular name states its rule first. */
const POPULAR_FIRST = 0.2;

/** Codes of general law: they answer when the question names no special field. */
const GENERAL_LAWS = new Set(['VwVfG', 'VwGO', 'BGB', 'GG', 'HGB', 'GewO', 'ZPO', 'StGB', 'GmbHG', 'AktG']);
/** Whether a law is one of general law. */
export function isGeneralLaw(law: string | null): boolean {
  return law !== null && GENERAL_LAWS.has(law);
}

/** A guide on fees answers what is asked about fees. */
const ON_FEES = /gebühr|kosten/iu;
/** Words at a sentence's beginning among which its subject stands. */
const HEAD_WORDS = 8;

/** Facts of the passages that fit the question, best first; the same fact said twice is kept once. */
export function rankFacts(
  profile: QuestionProfile,
  passages: readonly RankedPassage[],
): readonly RankedFact[] {
  const byStatute = !passages.some(({ passage }) => isGuideOn(profile, passage));
  const read = passages.map(({ passage, rank, share, ...each }) => {
    // Where a Land is named, a federal section known by a popular name is not what its law says.
    const own = profile.land === null || passage.jurisdiction === profile.land;
    const popular = byStatute && own && each.popular === true;
    const known = byStatute && profile.land === null && passage.kind !== 'guide' ? share : undefined;
    return {
      passage,
      popular,
      found: known === undefined ? FOUND / (1 + 0.5 * rank) : FOUND_SHARE * known,
      context: popular ? [...contextStems(passage), ...profile.readings.flat()] : contextStems(passage),
      titled: passage.kind === 'guide' ? matterCoverage(profile, contentStems(passage.title), []) : 1,
      fit: passage.kind === 'guide' ? titleFit(profile, passage.title) : 0.5,
      facts: extractFacts(passage).filter((fact) => isStatement(fact) && !otherLand(profile, fact)),
    };
  });
  const stems = read.flatMap(({ facts }) => facts.map(({ text }) => contentStems(text)));
  const weights = rarityWeights(profile, stems);
  const ranked = read.flatMap(({ facts, ...place }) =>
    facts.map((fact, index) => score(profile, fact, { ...place, index, weights })),
  );
  const least = profile.onlyNamed ? MIN_NAMING : MIN_COVERAGE;
  const order = ranked.map((each, index) => ({ each, index }));
  order.sort((left, right) => right.each.score - left.each.score || left.index - right.index);
  if (isSilentOnAct(profile, ranked)) return [];
  // Where a text was found under a popular name of the thing, none of its sentences names it.
  const named = ranked.some(({ fact }) => isOnSubject(profile, fact));
  const fitting = order.map(({ each }) => each).filter(({ coverage }) => coverage >= least);
  return distinct(
    named ? fitting.filter(({ fact, popular }) => popular || isOnSubject(profile, fact)) : fitting,
  );
}

/**
 * "Darf der Vermieter die Wohnung betreten?": guides on other matters none of which has a word for what is done have nothing to say
 * about it, however often they name the landlord.
 */
function isSilentOnAct({ act }: QuestionProfile, ranked: readonly RankedFact[]): boolean {
  if (act === null || ranked.length === 0) return false;
  return ranked.every(
    ({ fact, titled, popular }) =>
      fact.source.law === null &&
      !popular &&
      titled < GUIDE_SHARE &&
      bestMatch(act, contentStems([fact.text, ...fact.source.heading_path, fact.source.title].join(' '))) <
        ACT_NAMED,
  );
}

/** Where a guide is on the matter, statutes need no help to be found. */
function isGuideOn(profile: QuestionProfile, { kind, title }: Passage): boolean {
  if (kind !== 'guide') return false;
  const titled = contentStems(title);
  const named = profile.subject.length > 0 && namesSubject(profile.subject, titled);
  return named || matterCoverage(profile, titled, []) >= GUIDE_SHARE;
}

interface FactPlace {
  readonly context: readonly string[];
  /** What the passage was found for: points of the search. */
  readonly found: number;
  readonly popular: boolean;
  /** Ordinal of the fact in its passage. */
  readonly index: number;
  readonly passage: Passage;
  readonly titled: number;
  /** How much of the document's title was asked for. */
  readonly fit: number;
  readonly weights: StemWeights;
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
  const own = contentStems(fact.text);
  const coverage = profile.onlyNamed ? naming : Math.max(naming, matterCoverage(profile, own, place.context));
  let points = naming + matterCoverage(profile, own, place.context, place.weights);
  if (profile.onlyNamed) points += naming < 1 ? citedFit(profile, fact) : 0;
  else points += factFit(profile, fact) + 0.25 * headCoverage(profile, fact.text);
  points +=
    place.found +
    (profile.onlyNamed && naming === 1 ? 0.5 : place.popular ? POPULAR_FIRST : 0.03) / (1 + place.index) +
    0.25 * place.fit +
    (place.passage.kind === 'guide' ? 0.15 * place.titled : 0);
  if (place.passage.repealed) points -= 1;
  if (profile.expects !== 'amount' && ON_FEES.test(place.passage.title)) points -= 0.5;
  if (profile.place !== null && place.passage.places.includes(profile.place)) points += 0.15;
  if (profile.place !== null && fact.text.includes(profile.place)) points += 0.2;
  if (place.passage.law !== null && profile.laws.includes(place.passage.law)) points += 0.15;
  else if (place.passage.law !== null && GENERAL_LAWS.has(place.passage.law)) points += 0.06;
  // Long enumerations name everything and answer nothing.
  points -= Math.min(0.35, Math.max(0, fact.text.length - 250) / 1500);
  return { fact, score: points, coverage, titled: place.titled, popular: place.popular };
}

/** How much of the matter the beginning of a sentence names, where its subject stands. */
function headCoverage(profile: QuestionProfile, text: string): number {
  return matterCoverage(profile, contentStems(text.split(/\s+/u).slice(0, HEAD_WORDS).join(' ')), []);
}

/** The fact, or the title or heading it stands under, names the question's thing. */
export function isOnSubject({ subject }: QuestionProfile, { text, source }: Fact): boolean {
  if (subject.length === 0) return true;
  return namesSubject(subject, contentStems([text, source.title, ...source.heading_path].join(' ')));
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
