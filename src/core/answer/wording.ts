import type { Analysis } from '../../protocol/analysis.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { germanWording } from '../nlp/text/englishTerms.ts';
import { repairWord } from '../nlp/spelling.ts';
import { joinSeparatedVerbs, withoutZu } from '../nlp/text/verbForms.ts';

/** A text as German sources word it: English terms translated, separated verbs put together, "zu" taken out of infinitives. */
export function germanText(text: string, language: Language): string {
  const german = language === 'en' ? germanWording(text) : joinSeparatedVerbs(text);
  return german.replace(/\p{L}+/gu, withoutZu);
}

/** The question in German, with places under their German name. */
export function germanQuestion({ query, language, entities, parameters }: Analysis): string {
  const { location } = parameters;
  const named = entities.filter(({ type }) => type === 'location').map(({ text }) => text);
  if (language === 'de') return germanText(query.replace(/\p{L}+/gu, repairWord), language);
  if (location === undefined) return germanText(query, language);
  return germanText(
    named.reduce((text, name) => text.replace(name, location), query),
    language,
  );
}

const COUNTRY = /^(?:Deutschland|Germany|Bund|Bundesrepublik(?: Deutschland)?|BRD)$/iu;

/** The place that a question is about; null for the whole country, of which every federal text speaks. */
export function placeOf(location: string | undefined): string | null {
  return location === undefined || COUNTRY.test(location) ? null : location;
}
