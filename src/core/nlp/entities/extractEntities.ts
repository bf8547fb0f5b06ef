import type { LawReference } from '../../../protocol/analysis.ts';
import { findLawCitations } from '../lawReference.ts';
import { findPlaces, type PlaceMatch } from '../places.ts';
import type { Token } from '../tokenizer.ts';
import { findAmounts } from './amounts.ts';
import { resolveOverlaps, type Candidate } from './candidate.ts';
import { findDates } from './dates.ts';
import { findEnglishTerms, findNouns, findPersons } from './nouns.ts';
import { findThings } from './things.ts';

export interface Extraction {
  readonly entities: readonly Candidate[];
  /** All of them, also where a longer entity covers the law ("BImSchG-Antrag"). */
  readonly references: readonly LawReference[];
  /** Likewise: the place within "Bauamt Stuttgart" too. */
  readonly places: readonly PlaceMatch[];
}

/** Everything the question names, without overlaps, in its order. */
export function extractEntities(text: string, tokens: readonly Token[]): Extraction {
  const places = findPlaces(text, tokens);
  const citations = findLawCitations(text);
  const laws = citations.map((citation): Candidate => {
    const law = citation.references[0]?.law;
    const value = law === null || law === undefined ? {} : { value: law };
    return {
      type: 'law',
      start: citation.start,
      end: citation.end,
      ...value,
    };
  });
  const locations = places.map((match): Candidate => {
    return {
      type: 'location',
      start: match.start,
      end: match.end,
      value: match.place.name,
    };
  });
  const entities = resolveOverlaps([
    ...laws,
    ...locations,
    ...findNouns(text, tokens, places),
    ...findPersons(text, tokens),
    ...findEnglishTerms(text, tokens),
    ...findDates(text),
    ...findAmounts(text),
    ...findThings(text, tokens),
  ]);
  return { entities, references: citations.flatMap((citation) => [...citation.references]), places };
}
