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

const AMBIGUOUS = 'ambiguous';
/** Words that make the next word a place, whatever else it means. */
const BEFORE_PLACE = /^(?:in|stadt|gemeinde|kreis|landkreis|markt|raum|großraum|landratsamt|rathaus|stadtverwaltung|gemeindeverwaltung|finanzamt|bauamt|bürgeramt|jobcenter|amtsgericht|landgericht|standesamt|of|city)$/iu; // prettier-ignore
const WORDS_OF_KEY = /[-\s/.()]+/;

function keyOf(name: string, reduce: (text: string) => string): string {
  return reduce(name).split(WORDS_OF_KEY).filter(Boolean).join(' ');
}

/** One Land's municipalities: their keys as lines of one text, which is searched faster than a map of all is built. */
interface PlaceTable {
  readonly land: string | null;
  readonly names: readonly string[];
  readonly folded: string;
  readonly bare: string;
}

interface PlaceIndex {
  /** Länder, countries and other names of cities, by key. */
  readonly named: ReadonlyMap<string, Place>;
  readonly short: ReadonlyMap<string, Place>;
  readonly tables: readonly PlaceTable[];
  /** Key of a name's first word → most words of a name that begins so, among `named`. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** As `keyOf`, of all lines at once, with a line end before and behind each. */
function keysOf(lines: string, reduce: (text: string) => string): string {
  return `\n${reduce(lines)
    .replace(/[-\t /.()]+/g, ' ')
    .replace(/ *\n */g, '\n')}\n`;
}

function lineOf(text: string, at: number): number {
  let line = 0;
  for (let end = text.indexOf('\n', 1); end >= 0 && end <= at; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

function municipality(tables: readonly PlaceTable[], key: string): Place | undefined {
  for (const { land, names, folded, bare } of tables) {
    for (const keys of [folded, bare]) {
      const at = keys.indexOf(`\n${key}\n`);
      const name = at < 0 ? undefined : names[lineOf(keys, at)];
      if (name !== undefined) return { name, land, kind: 'municipality' };
    }
  }
  return undefined;
}

function buildIndex(): PlaceIndex {
  const named = new Map<string, Place>();
  const short = new Map<string, Place>();
  const lengths = new Map<string, number>();
  const add = (name: string, place: Place): void => {
    for (const reduce of [fold, foldBare]) {
      const key = keyOf(name, reduce);
      if (named.has(key)) continue;
      named.set(key, place);
      const words = key.split(' ');
      const first = words[0] ?? '';
      lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
    }
  };
  for (const land of LAND_NAMES) {
    const place: Place = { name: land.name, land: land.code, kind: 'land' };
    for (const name of [land.name, ...land.names]) add(name, place);
    for (const name of land.short) short.set(name, place);
  }
  for (const name of COUNTRIES) add(name, { name, land: null, kind: 'country' });
  const tables = Object.entries(PLACE_TABLE).map(([code, lines]): PlaceTable => {
    const land = code === AMBIGUOUS ? null : code;
    return { land, names: lines.split('\n'), folded: keysOf(lines, fold), bare: keysOf(lines, foldBare) };
  });
  for (const [alias, name] of Object.entries(CITY_ALIASES)) {
    const city = municipality(tables, keyOf(name, fold));
    if (city !== undefined) add(alias, city);
  }
  add('Frankfurt (Oder)', { name: 'Frankfurt (Oder)', land: 'BB', kind: 'municipality' });
  return { named, short, tables, lengths };
}

let index: PlaceIndex | undefined;
/** Built at first use: the table has thousands of names. */
function placeIndex(): PlaceIndex {
  return (index ??= buildIndex());
}

const MOST_REMEMBERED = 20_000;
/** Keys already looked up: a long text repeats its words. */
const remembered = new Map<string, Place | null>();
const rememberedLengths = new Map<string, number>();

function remember<T>(memory: Map<string, T>, key: string, find: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}

function placeOf(key: string): Place | undefined {
  const { named, tables } = placeIndex();
  return named.get(key) ?? remember(remembered, key, () => municipality(tables, key) ?? null) ?? undefined;
}

/** Most words of a name whose first word has this key; 0 when no name begins so. */
function longest(key: string): number {
  return remember(rememberedLengths, key, () => {
    const { lengths, tables } = placeIndex();
    let most = lengths.get(key) ?? 0;
    for (const { folded, bare } of tables) {
      for (const keys of [folded, bare]) {
        if (most === 0 && keys.includes(`\n${key}\n`)) most = 1;
        for (let at = keys.indexOf(`\n${key} `); at >= 0; at = keys.indexOf(`\n${key} `, at + 1)) {
          most = Math.max(most, keys.slice(at + 1, keys.indexOf('\n', at + 1)).split(' ').length);
        }
      }
    }
    return most;
  });
}

/** A place by any of its names: German, without umlauts ("Muenchen", "Munchen"), English; Länder also by short form. */
export function findPlace(name: string): Place | undefined {
  return placeIndex().short.get(name) ?? placeOf(keyOf(name, fold)) ?? placeOf(keyOf(name, foldBare));
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
  const first = tokens[at];
  if (first === undefined || (!/^\p{Lu}/u.test(first.text) && !isCareless(text, first))) return undefined;
  const land = placeIndex().short.get(first.text);
  if (land !== undefined) return { match: { place: land, start: first.start, end: first.end }, count: 1 };
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
    const match = hit?.match ?? unlistedAt(tokens[at], tokens[at - 1]);
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
