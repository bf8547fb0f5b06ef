import { PLACE_TABLE } from './data/places.ts';
import { fold, foldBare } from './fold.ts';
import { CITY_ALIASES, COUNTRIES, LAND_NAMES } from './landNames.ts';

export interface Place {
  /** Canonical German name. */
  readonly name: string;
  /** Land code; null for countries and for names that several Länder share. */
  readonly land: string | null;
  readonly kind: 'municipality' | 'land' | 'country';
}

const AMBIGUOUS = 'ambiguous';
const WORDS_OF_KEY = /[-\s/.()]+/;

export function keyOf(name: string, reduce: (text: string) => string): string {
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
  for (const name of ['Frankfurt (Oder)', 'Frankfurt an der Oder', 'Frankfurt a. d. Oder'])
    add(name, { name: 'Frankfurt (Oder)', land: 'BB', kind: 'municipality' });
  return { named, short, tables, lengths };
}

let index: PlaceIndex | undefined;
/** Built at first use: the table has thousands of names. */
export function placeIndex(): PlaceIndex {
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

export function placeOf(key: string): Place | undefined {
  const { named, tables } = placeIndex();
  return named.get(key) ?? remember(remembered, key, () => municipality(tables, key) ?? null) ?? undefined;
}

/** Most words of a name whose first word has this key; 0 when no name begins so. */
export function longest(key: string): number {
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

const JOINTS = '(?:an|am|auf|bei|im|in|ob|unter|vor)';

/** The only municipality whose name goes on after this key as names of rivers and regions do ("Marburg" of "Marburg an der Lahn"). */
export function onlyPlaceBegun(key: string): Place | undefined {
  return onlyMunicipality(`${key} ${JOINTS} [^\\n]*`);
}

/** The only municipality whose key fits a pattern of letters, spaces and classes; undefined when several do. */
export function onlyMunicipality(pattern: string): Place | undefined {
  const found = new Map<string, Place>();
  for (const { land, names, folded, bare } of placeIndex().tables) {
    for (const keys of [folded, bare]) {
      for (const { index } of keys.matchAll(new RegExp(`(?<=\\n)${pattern}(?=\\n)`, 'gu'))) {
        const name = names[lineOf(keys, index - 1)];
        if (name !== undefined) found.set(`${name} ${land ?? ''}`, { name, land, kind: 'municipality' });
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** A place by any of its names: German, without umlauts ("Muenchen", "Munchen"), English; Länder also by short form. */
export function findPlace(name: string): Place | undefined {
  return placeIndex().short.get(name) ?? placeOf(keyOf(name, fold)) ?? placeOf(keyOf(name, foldBare));
}
