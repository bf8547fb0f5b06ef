import { landName } from './laender.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { withSynonyms } from './synonyms.ts';
import { contentStems, stemOf, wordMatch } from './wordMatch.ts';

/** Words of titles that only say what kind of text it is. */
const PLAIN = new Set(
  [
    'beantragen',
    'Antrag',
    'anmelden',
    'melden',
    'anzeigen',
    'erhalten',
    'ausstellen',
    'lassen',
    'Gebühren',
    'Kosten',
    'Überblick',
    'Landeshauptstadt',
    'Stadt',
    'Fristen',
    'Verfahren',
  ].map(stemOf),
);

/** Share (0 to 1) of a title's telling words that the question asks for; the place and the Land asked about count as asked for. */
export function titleFit(profile: QuestionProfile, title: string): number {
  const places = contentStems(
    [profile.place ?? '', profile.land === null ? '' : (landName(profile.land) ?? '')].join(' '),
  );
  const asked = [...profile.readings.flat().flatMap(withSynonyms), ...places];
  const telling = contentStems(title).filter((stem) => !PLAIN.has(stem));
  if (telling.length === 0) return 1;
  const met = telling.filter((stem) => asked.some((other) => wordMatch(stem, other) > 0));
  return met.length / telling.length;
}
