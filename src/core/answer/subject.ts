import type { Passage } from '../../protocol/passage.ts';
import { contextStems } from './matterCoverage.ts';
import { withSynonyms } from './synonyms.ts';
import { contentStems, fold, stemOf, wordMatch } from './wordMatch.ts';

/** Heads that a thousand things share: "Hundesteuer" and "Zweitwohnungssteuer" have nothing in common but the word. */
const HEAD =
  /(?:gebuhr(?:en)?|steuern?|abgaben?|kosten|entgelte?s?|beitrage?s?|preise?s?|antrage?s?|amt(?:er|es|s)?|frist(?:en)?|pflicht(?:en)?|verfahrens?)$/u;
/** Nouns that go with any matter. */
const ANY_MATTER = new Set(
  (
    'Höhe Betrag Summe Euro Preis Tarif Anzahl Nutzung Benutzung Antrag Anträge Amt Behörde Frist Dauer Pflicht Regel Regeln Vorschrift ' +
    'Jahr Monat Woche Tag Person Gemeinde Stadt Land Ort Bürger Recht Gesetz Fall'
  )
    .split(' ')
    .map(stemOf),
);
/** Whether one is needed is asked of a thing; one for another thing says nothing about it. */
const PERMITS = new Set(['Erlaubnis', 'Genehmigung'].map(stemOf));
/** A long head tells enough without a modifier as short as "Bau": "Vorbescheid" names the "Bauvorbescheid". */
const LONG_HEAD = 8;
const SHORT_MODIFIER = 3;
/** A beginning as general as "Straße" tells nothing of the "Straßenfest". */
const LONG_MODIFIER = 7;
/** Names a place before which no article stands ("in Seehausen"). */
const PLACE = /(?<!\p{L})(?:in|bei|nach|aus)\s+(\p{Lu}[\p{L}-]+)/gu;
/** A shorter part of a compound says nothing of the whole. */
const SHORTEST_PART = 5;
const TOUCHED = 0.6;

/**
 * Stems of the nouns that tell one matter from the others, of a compound with a common head also its modifier ("Hund" of
 * "Hundesteuer"). Neither places nor what every matter has are among them. Empty when the question names no such noun.
 * `matter` and `question` are in German.
 */
export function subjectOf(matter: string, question: string): readonly string[] {
  const words = [...matter.matchAll(/\p{L}+/gu)].map(([word]) => word);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  // Without capital letters a word is surely a noun where it ends in a common head.
  const nouns = capitals.length > 0 ? capitals : words.filter((word) => variantsOf(word).length > 1);
  const places = new Set([...question.matchAll(PLACE)].flatMap(([, name]) => contentStems(name ?? '')));
  const telling = nouns.filter((noun) => contentStems(noun).length > 0 && !isCommon(noun));
  const things = telling.filter((noun) => !places.has(stemOf(noun)));
  return [...new Set((things.length > 0 ? things : telling).flatMap(variantsOf))];
}

/** True when the stems name one of the subject's nouns: itself, a kind of it or a synonym, but not merely its wider word. */
export function namesSubject(subject: readonly string[], offered: readonly string[]): boolean {
  return subject
    .flatMap(withSynonyms)
    .some((wanted) => offered.some((stem) => means(wanted, stem)) || isComposed(wanted, offered));
}

/** True when the passage, its headings or its title name the subject; a question without one is about any passage. */
export function isAboutSubject(subject: readonly string[], passage: Passage): boolean {
  if (subject.length === 0) return true;
  return namesSubject(subject, [...contextStems(passage), ...contentStems(passage.text)]);
}

/** True when one of the subject's nouns is at least touched, by more than a head that any matter has; a subject of none is touched by all. */
export function comesNearSubject(subject: readonly string[], offered: readonly string[]): boolean {
  const telling = offered.filter((stem) => stem.replace(HEAD, '') !== '');
  return (
    subject.length === 0 ||
    subject.flatMap(withSynonyms).some((wanted) => telling.some((stem) => wordMatch(wanted, stem) >= TOUCHED))
  );
}

/** Whether a stem is of a noun that goes with any matter ("Behörde", "Gemeinde"). */
export function isAnyMatter(stem: string): boolean {
  return ANY_MATTER.has(stem);
}

function isCommon(noun: string): boolean {
  return ANY_MATTER.has(stemOf(noun)) || PERMITS.has(stemOf(noun)) || fold(noun).replace(HEAD, '') === '';
}

function variantsOf(noun: string): readonly string[] {
  const modifier = fold(noun).replace(HEAD, '');
  return modifier.length < 4 || modifier === fold(noun) ? [stemOf(noun)] : [stemOf(noun), stemOf(modifier)];
}

function means(wanted: string, offered: string): boolean {
  const match = wordMatch(wanted, offered);
  if (match >= 0.8 || (offered.startsWith(wanted) && HEAD.test(offered))) return true;
  // "Zeltplatz" is not named by "Platz"; the beginning of a compound is what tells it.
  if (match === 0) return false;
  if (wanted.endsWith(offered))
    return offered.length >= LONG_HEAD && wanted.length - offered.length <= SHORT_MODIFIER;
  return (
    !wanted.includes(offered) ||
    (wanted.startsWith(offered) && offered.length >= LONG_MODIFIER && offered.length * 2 >= wanted.length)
  );
}

/** "Führerschein" and "Motorrad" together name the "Motorradführerschein". */
function isComposed(wanted: string, offered: readonly string[]): boolean {
  const heads = offered.filter((stem) => stem.length >= SHORTEST_PART && wanted.endsWith(stem));
  return heads.some((head) => {
    const modifier = stemOf(wanted.slice(0, -head.length));
    return modifier.length >= SHORTEST_PART && offered.includes(modifier);
  });
}
