import type { Analysis } from '../../protocol/analysis.ts';
import type { Expectation } from './expectation.ts';
import { withSynonyms } from './synonyms.ts';
import { contentStems, stemOf } from './wordMatch.ts';

const KIND_WORDS: Readonly<Record<Expectation, readonly string[]>> = {
  amount: [
    'kosten',
    'kostet',
    'gebühr',
    'gebühren',
    'preis',
    'hoch',
    'höhe',
    'betrag',
    'teuer',
    'beträgt',
    'betragen',
    'zahlen',
    'bezahlen',
    'zustehen',
    'anzahl',
    'summe',
    'mindestens',
    'höchstens',
    'maximal',
    'minimal',
  ],
  duration: [
    'frist',
    'fristen',
    'dauer',
    'dauert',
    'gültig',
    'gültigkeit',
    'zeit',
    'tage',
    'monate',
    'jahre',
    'wochen',
    'innerhalb',
    'beträgt',
  ],
  authority: [
    'zuständig',
    'zuständige',
    'behörde',
    'amt',
    'stelle',
    'beantrage',
    'beantragen',
    'adresse',
    'telefonnummer',
    'öffnungszeiten',
    'kontakt',
  ],
  definition: ['begriff', 'definition', 'bedeutet', 'bedeutung', 'heißt', 'versteht', 'meaning'],
  right: ['recht', 'rechte', 'anspruch', 'ansprüche', 'berechtigt', 'zusteht', 'zustehen'],
  general: [
    'bekannt',
    'gibt',
    'regelt',
    'steht',
    'sagt',
    'erklären',
    'information',
    'informationen',
    'frage',
    'beachten',
    'wissen',
  ],
};
/** What one does with every matter at a counter: says nothing about which matter it is. */
const ERRAND_WORDS = [
  'beantragen', 'beantrage', 'beantragung', 'einreichen', 'einreichung', 'stellen', 'abgeben', 'ausfüllen', 'unterlagen', 'dokumente', 'formular', 'formulare',
  'voraussetzungen', 'anforderungen', 'ablauf', 'schritte', 'nötig', 'notwendig', 'erforderlich', 'lege', 'einlegen', 'bekommen', 'erhalten', 'passiert', 'passieren', 'geschieht',
]; // prettier-ignore
/** "Was passiert, wenn ich mich nicht ummelde?" is about the duty, not about what is not needed. */
const NEGATIONS = ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'keines'];
/** All of these, as stems: a question of nothing else names no matter. */
export const ASKING_STEMS: ReadonlySet<string> = new Set(
  [...Object.values(KIND_WORDS).flat(), ...ERRAND_WORDS, ...NEGATIONS].map(stemOf),
);
/** What one does with most things, or that the law's own rule is asked for: that a text does not say so tells nothing. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'lassen dürfen können müssen bauen errichten aufstellen anlegen einbauen schreiben vorgehen nutzen benutzen verwenden nehmen gehen halten setzen zahlen bezahlen drohen passieren gesetzlich'
    .split(' ')
    .map(stemOf),
);
/** Words between the telling ones: they say nothing of the matter, and no rule repeats them. */
const SMALL_WORDS =
  'bin bist noch mehr schon neu neue neuen neuer neues jetzt aktuell derzeit zurzeit gerade eigentlich überhaupt einfach immer jederzeit nie trotzdem denn bloß sofort gleich'.split(
    ' ',
  );
/** "nach 10 Jahren", "500 Euro": the case asked about, which the rule has in steps of its own. */
const FIGURE =
  /(?<!\p{L}[ .-]?|§ ?|Art\. ?)(\d+)(?=\s*(?:Jahr|Monat|Woche|Tag|Stunde|Euro|€|qm|m²|years?|months?|weeks?|days?))/gu;
/** How many of a thing there are says nothing about which thing it is. */
const NUMBERS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
/** Words that say what kind of answer is wanted, where, and by which provision. */
export function noiseOf(
  { query, parameters, entities }: Analysis,
  expects: Expectation,
): ReadonlySet<string> {
  const noise = new Set(
    [
      ...KIND_WORDS.general,
      ...KIND_WORDS[expects],
      ...ERRAND_WORDS,
      ...NEGATIONS,
      ...NUMBERS,
      ...SMALL_WORDS,
    ].map(stemOf),
  );
  const places = entities.filter(({ type }) => type === 'location').map(({ text }) => text);
  // "BAföG" is a law, and what people get by it.
  const references = parameters.law_references.flatMap(({ text, number }) =>
    number === null && withSynonyms(stemOf(text)).length > 1 ? [] : [text],
  );
  for (const stem of contentStems([parameters.location ?? '', ...places, ...references].join(' ')))
    noise.add(stem);
  for (const [figure] of query.matchAll(FIGURE)) noise.add(figure);
  return noise;
}
/** "Kindergeld für drei Kinder": a word that begins another one names the matter no further. */
export function withoutEchoes(stems: readonly string[]): readonly string[] {
  return stems.filter(
    (stem) => !stems.some((other) => other.length >= stem.length + 3 && other.startsWith(stem)),
  );
}
/** A question of errand words only ("Unterlagen") at least names those. */
export function namesErrand(stems: readonly string[]): boolean {
  const words = new Set(ERRAND_WORDS.map(stemOf));
  return stems.some((stem) => words.has(stem));
}
