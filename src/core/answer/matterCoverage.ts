import type { Passage } from '../../protocol/passage.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { withSynonyms } from './synonyms.ts';
import { contentStems, stemOf, wordMatch } from './wordMatch.ts';

type Matter = Pick<QuestionProfile, 'readings'>;
/** How telling each stem is; a stem without a weight counts 1. */
export type StemWeights = ReadonlyMap<string, number>;

const NO_WEIGHTS: StemWeights = new Map();
const CONTEXT_SHARE = 0.65;
const VERB_WEIGHT = 0.5;

/** Mean over the wanted stems: named in the fact counts fully, named only by its section less. */
export function factCoverage(
  wanted: readonly string[],
  own: readonly string[],
  context: readonly string[],
): number {
  return weighted(wanted, { own, context, weights: NO_WEIGHTS });
}

/** As `factCoverage`, of the reading of the matter that the text comes nearest to. */
export function matterCoverage(
  { readings }: Matter,
  own: readonly string[],
  context: readonly string[],
  weights: StemWeights = NO_WEIGHTS,
): number {
  return Math.max(0, ...readings.map((stems) => weighted(stems, { own, context, weights })));
}

/**
 * As `matterCoverage` without context, where verbs weigh half: what is done with a thing has many words ("bestellt" for "benennen").
 * In a question without capital letters all words weigh the same.
 */
export function nounCoverage(
  profile: Matter & Pick<QuestionProfile, 'matter'>,
  own: readonly string[],
): number {
  const words = profile.matter.split(' ');
  const isNoun = (word: string): boolean => /^[\p{Lu}\d]/u.test(word);
  const weights = new Map(
    words.flatMap((word) =>
      contentStems(word).map((stem) => [stem, isNoun(word) ? 1 : VERB_WEIGHT] as const),
    ),
  );
  return matterCoverage(profile, own, [], words.some(isNoun) ? weights : NO_WEIGHTS);
}

/** As `matterCoverage`, over the better half of the wanted stems: a statute on building permits never says "Einfamilienhaus". */
export function mainCoverage(
  { readings }: Matter,
  own: readonly string[],
  context: readonly string[],
): number {
  return Math.max(0, ...readings.map((stems) => betterHalf(stems, own, context)));
}

function betterHalf(wanted: readonly string[], own: readonly string[], context: readonly string[]): number {
  const matches = wanted
    .map((stem) => factCoverage([stem], own, context))
    .sort((left, right) => right - left);
  const half = matches.slice(0, Math.ceil(matches.length / 2));
  return half.length === 0 ? 0 : half.reduce((sum, match) => sum + match, 0) / half.length;
}

function weighted(
  wanted: readonly string[],
  {
    own,
    context,
    weights,
  }: { readonly own: readonly string[]; readonly context: readonly string[]; readonly weights: StemWeights },
): number {
  let sum = 0;
  let all = 0;
  for (const stem of wanted) {
    const weight = weights.get(stem) ?? 1;
    all += weight;
    sum += weight * Math.max(bestMatch(stem, own), CONTEXT_SHARE * bestMatch(stem, context));
  }
  return all === 0 ? 0 : sum / all;
}

/** How well the best of the offered stems names the wanted one or a synonym of it (0 to 1). */
export function bestMatch(stem: string, offered: readonly string[]): number {
  let best = 0;
  withSynonyms(stem).forEach((variant, index) => {
    const weight = index === 0 ? 1 : 0.8;
    for (const other of offered) best = Math.max(best, weight * wordMatch(variant, other));
  });
  return best;
}

/**
 * Weights (0.5 to 1.5) of the matter's stems by how rare they are among the texts: in "Kündigung wegen Eigenbedarf" it is the
 * Eigenbedarf that tells the right sentence from the others. A stem that no text has decides nothing.
 */
export function rarityWeights({ readings }: Matter, texts: readonly (readonly string[])[]): StemWeights {
  const weights = new Map<string, number>();
  for (const stem of new Set(readings.flat())) {
    const count = texts.filter((stems) => bestMatch(stem, stems) >= 0.6).length;
    const rarity = count === 0 ? 0 : Math.log((texts.length + 1) / (count + 1)) / Math.log(texts.length + 1);
    weights.set(stem, 0.5 + rarity);
  }
  return weights;
}

/** Stems of what a passage stands under: title, headings and law ("GmbHG" also as "GmbH"). */
export function contextStems(passage: Passage): readonly string[] {
  const law = passage.law ?? '';
  const words = [passage.title, ...passage.heading_path, passage.heading, law].join(' ');
  const short = law.length > 2 && law.endsWith('G') ? [stemOf(law.slice(0, -1))] : [];
  return [...contentStems(words), ...short];
}
