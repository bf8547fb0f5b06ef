import { adminNounType } from './entities/adminNouns.ts';
import { fold, foldBare } from './fold.ts';
import { COMMON_WORD_PLACES, LAND_NAMES } from './landNames.ts';
import { suffixedPlace } from './placeSuffixes.ts';
import { findPlace, keyOf, longest, onlyPlaceBegun, placeIndex, placeOf, type Place } from './placeTable.ts';
import type { Token } from './tokenizer.ts';

export interface PlaceMatch {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** Words that make the next word a place, whatever else it means. */
const BEFORE_PLACE = /^(?:in|stadt|gemeinde|kreis|landkreis|markt|raum|großraum|landratsamt|rathaus|stadtverwaltung|gemeindeverwaltung|finanzamt|bauamt|bürgeramt|jobcenter|amtsgericht|landgericht|standesamt|of|city)$/iu; // prettier-ignore
/** In a question typed without any capital letter a longer lower-case word may be a place. */
function isCareless(text: string, token: Token): boolean {
  return token.text.length >= 4 && text.length < 200 && !/\p{Lu}/u.test(text);
}

function isTrusted(place: Place, tokens: readonly Token[], at: number): boolean {
  if (!COMMON_WORD_PLACES.has(place.name)) return true;
  const before = tokens[at - 1]?.text ?? '';
  const isLast = at === tokens.length - 1;
  return BEFORE_PLACE.test(before) || (isLast && adminNounType(before) !== undefined);
}

/** "in Berlin-Mitte": a part of a city, behind a preposition of place. */
function districtOf(token: Token, before: Token | undefined): Place | undefined {
  const parts = /^(\p{Lu}\p{L}+)-\p{Lu}/u.exec(token.text);
  if (parts?.[1] === undefined || !/^(?:in|aus|nach|bei|von)$/iu.test(before?.text ?? '')) return undefined;
  return findPlace(token.text) === undefined ? findPlace(parts[1]) : undefined;
}

function matchAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { match: PlaceMatch; count: number } | undefined {
  const first = tokens[at];
  if (first === undefined || (!/^\p{Lu}/u.test(first.text) && !isCareless(text, first))) return undefined;
  const land = placeIndex().short.get(first.text);
  if (land !== undefined) return { match: { place: land, start: first.start, end: first.end }, count: 1 };
  const suffixed = suffixedAt(text, tokens, at);
  if (suffixed !== undefined) return suffixed;
  const head = first.text.split(/[-/.]/, 1)[0] ?? '';
  const most = Math.max(longest(fold(head)), longest(foldBare(head)));
  const district = districtOf(first, tokens[at - 1]);
  if (district !== undefined)
    return { match: { place: district, start: first.start, end: first.end }, count: 1 };
  for (let count = Math.min(most, tokens.length - at); count > 0; count--) {
    const last = tokens[at + count - 1];
    if (last === undefined) continue;
    const name = text.slice(first.start, last.end);
    if (count > 1 && /[,;:!?]/.test(name)) continue;
    const place = placeOf(keyOf(name, fold)) ?? placeOf(keyOf(name, foldBare));
    if (place === undefined || !isTrusted(place, tokens, at)) continue;
    const closing = name.includes('(') && text.charAt(last.end) === ')' ? 1 : 0;
    return { match: { place, start: first.start, end: last.end + closing }, count };
  }
  return undefined;
}

/** "Bad Homburg v. d. Höhe", "Kempten (Allgäu)": a name with what tells it from others of that name. */
function suffixedAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { match: PlaceMatch; count: number } | undefined {
  const start = tokens[at]?.start ?? text.length;
  const found = suffixedPlace(text.slice(start, start + LONGEST_NAME));
  if (found === undefined || !isTrusted(found.place, tokens, at)) return undefined;
  const end = start + found.length;
  const count = tokens.slice(at).filter((token) => token.start < end).length;
  return { match: { place: found.place, start, end }, count };
}

/** "in Marburg": the only place of which this is the beginning, behind a word of place. */
function begunAt(token: Token | undefined, before: Token | undefined): PlaceMatch | undefined {
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || !BEFORE_PLACE.test(before?.text ?? ''))
    return undefined;
  const key = keyOf(token.text, fold);
  const place = /^[\p{L} ]+$/u.test(key) ? onlyPlaceBegun(key) : undefined;
  return place === undefined ? undefined : { place, start: token.start, end: token.end };
}

/** Characters of the longest name with its suffix. */
const LONGEST_NAME = 60;
const SPA = 'Bad';
/** Endings of German place names that hardly any other noun has. */
const PLACE_ENDING = /^\p{Lu}\p{Ll}{2,}(?:hausen|dorf|ingen|hofen|weiler|stetten|rode|büttel|stedt|kirchen|bach|bronn|wangen|scheid|reuth|kofen|moor|horst|itz)$/u; // prettier-ignore

/** "Bad Boll": the gazetteer knows some spas by their plain name only. */
function spaAt(
  text: string,
  [bad, name]: readonly (Token | undefined)[],
): { match: PlaceMatch; count: number } | undefined {
  if (bad?.text !== SPA || name === undefined || !/^\s+$/u.test(text.slice(bad.end, name.start)))
    return undefined;
  const place = placeOf(keyOf(name.text, fold)) ?? placeOf(keyOf(name.text, foldBare));
  const whole = onlyPlaceBegun(keyOf(`${SPA} ${name.text}`, fold));
  if (whole !== undefined) return { match: { place: whole, start: bad.start, end: name.end }, count: 2 };
  if (place?.kind !== 'municipality') return undefined;
  const spa: Place = { ...place, name: `${SPA} ${place.name}` };
  return { match: { place: spa, start: bad.start, end: name.end }, count: 2 };
}

/** "in Niederhausen": a hamlet that no gazetteer has, behind a preposition of place and named as places are. */
function unlistedAt(token: Token | undefined, before: Token | undefined): PlaceMatch | undefined {
  if (token === undefined || !/^(?:in|aus|nach)$/u.test(before?.text ?? '')) return undefined;
  if (!PLACE_ENDING.test(token.text)) return undefined;
  const place: Place = { name: token.text, land: null, kind: 'municipality' };
  return { place, start: token.start, end: token.end };
}

/** Places named in a text, longest names first at each position ("Frankfurt am Main" before "Frankfurt"). */
export function findPlaces(text: string, tokens: readonly Token[]): PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = matchAt(text, tokens, at) ?? spaAt(text, tokens.slice(at, at + 2));
    const match = hit?.match ?? begunAt(tokens[at], tokens[at - 1]) ?? unlistedAt(tokens[at], tokens[at - 1]);
    if (match !== undefined) found.push(match);
    at += hit?.count ?? 1;
  }
  return found;
}

/** The Land an adjective points to ("bayerischen", "Berliner"); null when the word is none. */
export function landOfAdjective(word: string): string | null {
  const lower = word.toLowerCase();
  const land = LAND_NAMES.find(({ adjectives }) => adjectives.some((stem) => lower.startsWith(stem)));
  if (land !== undefined) return land.code;
  if (!/^\p{Lu}\p{Ll}{3,}er$/u.test(word)) return null;
  const stem = word.slice(0, -2);
  const place = findPlace(stem);
  return place?.kind === 'municipality' && !COMMON_WORD_PLACES.has(place.name) ? place.land : null;
}
