import { findAmounts } from './amounts.ts';
import { parseGermanNumber } from './numberWords.ts';
import { splitSentences } from './germanSentences.ts';
import { plainText } from './plainText.ts';
import { contentStems, coverage } from './wordMatch.ts';

/** verified: the quote plainly says it. unverified: it may. contradicted: a figure, § or negation differs. absent: it does not. */
export type Verdict = 'verified' | 'unverified' | 'contradicted' | 'absent';

const NEGATION =
  /(?<!\p{L})(?:nicht|kein|keine[nmrs]?|nie|niemals|ohne|weder|unzulässig|no|not|never)(?!\p{L})/giu;
const SECTION = /(?:§§?|Art(?:ikel|\.)?)\s*(\d+\s?[a-z]?)(?!\p{L})/giu;
const FIGURE = /(?<![\p{L}\d.,])\d[\d.]*(?:,\d+)?/gu;
const VERIFIED_SHARE = 0.6;
const PRESENT_SHARE = 0.3;

/**
 * Checks a sentence of an answer against the words it cites.
 * Figures and sections must stand in a quote (or be its own section), negations must agree, content words must mostly be there.
 * @param sections Section numbers of the citations themselves ("5", "48a"): they may be named without standing in the quote.
 */
export function checkSentence(
  text: string,
  quotes: readonly string[],
  sections: readonly string[] = [],
): Verdict {
  const sentence = plainText(text);
  const words = quotes.map(plainText);
  if (words.some((quote) => quote.includes(sentence))) return 'verified';
  const source = words.join(' ');
  const share = coverage(contentStems(sentence), contentStems(source));
  if (share < PRESENT_SHARE) return 'absent';
  if (!figuresIn(sentence, source, sections) || !sectionsIn(sentence, source, sections))
    return 'contradicted';
  if (negations(sentence) !== negations(closest(sentence, words))) return 'contradicted';
  return share >= VERIFIED_SHARE ? 'verified' : 'unverified';
}

function figuresIn(sentence: string, source: string, sections: readonly string[]): boolean {
  const known = new Set([...figures(source), ...sections.map(Number)]);
  return figures(sentence).every((figure) => known.has(figure));
}

/** Every figure of a text, in digits or words with a unit ("fünfundzwanzigtausend Euro" = 25000). */
function figures(text: string): readonly number[] {
  const digits = [...text.matchAll(FIGURE)].flatMap(
    ([figure]) => parseGermanNumber(figure.replace(/\.$/u, '')) ?? [],
  );
  return [...digits, ...findAmounts(text).flatMap(({ low, high }) => [low, high])];
}

function sectionsIn(sentence: string, source: string, sections: readonly string[]): boolean {
  const known = new Set([...numbersOfSections(source), ...sections]);
  return numbersOfSections(sentence).every((number) => known.has(number));
}

function numbersOfSections(text: string): readonly string[] {
  return [...text.matchAll(SECTION)].map((match) => (match[1] ?? '').replace(/\s/gu, ''));
}

/** The sentence of the quotes that shares most words with the checked one. */
function closest(sentence: string, quotes: readonly string[]): string {
  const wanted = contentStems(sentence);
  let best = '';
  let bestShare = -1;
  for (const quote of quotes) {
    for (const { start, end } of splitSentences(quote)) {
      const candidate = quote.slice(start, end);
      const share = coverage(wanted, contentStems(candidate));
      if (share > bestShare) [best, bestShare] = [candidate, share];
    }
  }
  return best;
}

/** Whether the text denies: an odd number of negations. */
function negations(text: string): boolean {
  return [...text.matchAll(NEGATION)].length % 2 === 1;
}
