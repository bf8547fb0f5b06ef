import { PLACE_TABLE } from './data/places.ts';
import { adminNounType } from './entities/adminNouns.ts';
import { fold, foldBare } from './fold.ts';
import { CITY_ALIASES, COMMON_WORD_PLACES, COUNTRIES, LAND_NAMES } from './landNames.ts';
import type { Token } from './tokenizer.ts';

export interface Place {
  /** Canonical German name. */
  readonly name: string;
  /** Land code; null for countries and for names that several Länder share. */
  readonly land: string | null;
  readonly kind: 'municipality' | 'land' | 'country';
}

export interface PlaceMatch {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

interface PlaceIndex {
  readonly byKey: ReadonlyMap<string, Place>;
  /** Key of a name's first word → most words of a name that begins so. */
  readonly lengths: ReadonlyMap<string, number>;
  readonly short: ReadonlyMap<string, Place>;
}

const AMBIGUOUS = 'ambiguous';
/** Words that make the next word a place, whatever else it means. */
const BEFORE_PLACE = /^(?:in|stadt|gemeinde|kreis|landkreis|markt|raum|großraum|landratsamt|rathaus|stadtverwaltung|gemeindeverwaltung|finanzamt|bauamt|bürgeramt|jobcenter|amtsgericht|landgericht|standesamt|of|city)$/iu; // prettier-ignore
const WORDS_OF_KEY = /[-\s/.()]+/;

function keyOf(name: string, reduce: (text: string) => string): string {
  return reduce(name).split(WORDS_OF_KEY).filter(Boolean).join(' ');
}

function buildIndex(): PlaceIndex {
  const byKey = new Map<string, Place>();
  const lengths = new Map<string, number>();
  const short = new Map<string, Place>();
  const add = (name: string, place: Place): void => {
    for (const reduce of [fold, foldBare]) {
      const key = keyOf(name, reduce);
      if (byKey.has(key)) continue;
      byKey.set(key, place);
      const first = key.split(' ', 1)[0] ?? '';
      lengths.set(first, Math.max(lengths.get(first) ?? 0, key.split(' ').length));
    }
  };
  for (const land of LAND_NAMES) {
    const place: Place = { name: land.name, land: land.code, kind: 'land' };
    for (const name of [land.name, ...land.names]) add(name, place);
    for (const name of land.short) short.set(name, place);
  }
  for (const name of COUNTRIES) add(name, { name, land: null, kind: 'country' });
  const cities = new Map<string, Place>();
  for (const [code, names] of Object.entries(PLACE_TABLE)) {
    const land = code === AMBIGUOUS ? null : code;
    for (const name of names.split('\n')) cities.set(`${name}/${code}`, { name, land, kind: 'municipality' });
  }
  const cityByName = new Map([...cities.values()].reverse().map((city) => [city.name, city]));
  for (const [alias, name] of Object.entries(CITY_ALIASES)) {
    const city = cityByName.get(name);
    if (city !== undefined) add(alias, city);
  }
  add('Frankfurt (Oder)', { name: 'Frankfurt (Oder)', land: 'BB', kind: 'municipality' });
  for (const city of cities.values()) add(city.name, city);
  return { byKey, lengths, short };
}

let index: PlaceIndex | undefined;
/** Built at first use: the table has thousands of names. */
function placeIndex(): PlaceIndex {
  return (index ??= buildIndex());
}

/** A place by any of its names: German, without umlauts ("Muenchen", "Munchen"), English; Länder also by short form. */
export function findPlace(name: string): Place | undefined {
  const { byKey, short } = placeIndex();
  return short.get(name) ?? byKey.get(keyOf(name, fold)) ?? byKey.get(keyOf(name, foldBare));
}

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
  const { byKey, lengths, short } = placeIndex();
  const first = tokens[at];
  if (first === undefined || (!/^\p{Lu}/u.test(first.text) && !isCareless(text, first))) return undefined;
  const land = short.get(first.text);
  if (land !== undefined) return { match: { place: land, start: first.start, end: first.end }, count: 1 };
  const head = first.text.split(/[-/.]/, 1)[0] ?? '';
  const most = Math.max(lengths.get(fold(head)) ?? 0, lengths.get(foldBare(head)) ?? 0);
  const district = districtOf(first, tokens[at - 1]);
  if (district !== undefined)
    return { match: { place: district, start: first.start, end: first.end }, count: 1 };
  for (let count = Math.min(most, tokens.length - at); count > 0; count--) {
    const last = tokens[at + count - 1];
    if (last === undefined) continue;
    const name = text.slice(first.start, last.end);
    if (count > 1 && /[,;:!?]/.test(name)) continue;
    const place = byKey.get(keyOf(name, fold)) ?? byKey.get(keyOf(name, foldBare));
    if (place === undefined || !isTrusted(place, tokens, at)) continue;
    const closing = name.includes('(') && text.charAt(last.end) === ')' ? 1 : 0;
    return { match: { place, start: first.start, end: last.end + closing }, count };
  }
  return undefined;
}

/** Places named in a text, longest names first at each position ("Frankfurt am Main" before "Frankfurt"). */
export function findPlaces(text: string, tokens: readonly Token[]): PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = matchAt(text, tokens, at);
    if (hit !== undefined) found.push(hit.match);
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
