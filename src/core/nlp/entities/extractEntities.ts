import { findLawCitations } from '../lawReference.ts';
import { findPlaces } from '../places.ts';
import type { Token } from '../tokenizer.ts';
import { findAmounts } from './amounts.ts';
import { resolveOverlaps, type Candidate } from './candidate.ts';
import { findDates } from './dates.ts';
import { findEnglishTerms, findNouns, findPersons } from './nouns.ts';
import { findThings } from './things.ts';

/** Everything the question names, without overlaps, in its order. */
export function extractEntities(text: string, tokens: readonly Token[]): Candidate[] {
  const places = findPlaces(text, tokens);
  const laws = findLawCitations(text).map((citation): Candidate => {
    const law = citation.references[0]?.law;
    const value = law === null || law === undefined ? {} : { value: law };
    return {
      type: 'law',
      start: citation.start,
      end: citation.end,
      references: citation.references,
      ...value,
    };
  });
  const locations = places.map((match): Candidate => {
    return {
      type: 'location',
      start: match.start,
      end: match.end,
      value: match.place.name,
      place: match.place,
    };
  });
  return resolveOverlaps([
    ...laws,
    ...locations,
    ...findNouns(text, tokens, places),
    ...findPersons(text, tokens),
    ...findEnglishTerms(text, tokens),
    ...findDates(text),
    ...findAmounts(text),
    ...findThings(text, tokens),
  ]);
}
