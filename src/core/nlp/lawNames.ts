import { EVERYDAY_LAWS, OTHER_LAWS } from './data/laws.ts';
import { fold } from './fold.ts';
import { GERMAN_FUNCTION_WORDS } from './functionWords.ts';
import { LAW_ALIASES } from './lawAliases.ts';

/** A law named in a text: everyday abbreviation and where its name ends. */
export interface LawMatch {
  readonly law: string;
  readonly end: number;
  /** The words are an abbreviation, not a title written out. */
  readonly abbreviation: boolean;
}

interface NamedLaw {
  readonly law: string;
  readonly name: string;
  readonly folded: string;
  readonly everyday: boolean;
}

interface LawIndex {
  /** Folded name without blanks and points → everyday abbreviation. */
  readonly exact: Map<string, string>;
  /** The same with inflection endings cut, for "des Bürgerlichen Gesetzbuchs". */
  readonly stems: Map<string, string>;
  /** Stem of a name's first word → most words of a name that begins so. */
  readonly lengths: Map<string, number>;
  /** Stems of the first two words of longer names: most texts leave every name at the second word. */
  readonly beginnings: Set<string>;
  /** Abbreviations as written: in running text only these count, since "WEG" is a law and "weg" is not. */
  readonly written: Map<string, string>;
  /** Lower-cased abbreviations of everyday laws that no German word looks like. */
  readonly careless: Map<string, string>;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
const WORD = /[\p{L}\d](?:[\p{L}\d/-]*[\p{L}\d])?\.?/uy;
/** Abbreviations that mean something else far more often when no § stands before them. */
const AMBIGUOUS = new Set('AG AUG EU ES GO HG LV MV NLV SG UN WG ZT CIV ADR BSG BGL KGO RID MSA RIP PCT CSC SH LSA BW SL KAV GAD GIV DEV RAG GNG BEG SAG ZKG'.split(' ')); // prettier-ignore
const GERMAN_WORDS = new Set([
  'weg',
  'hag',
  'eeg',
  'aug',
  'inso',
  'geg',
  'sog',
  'mog',
  'lag',
  'stag',
  'rog',
  'paus',
]);

function wordsOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? [];
}

function words(name: string): string[] {
  return wordsOf(fold(name));
}

/** Cuts "es", "en", "er", "em", "e", "s" or "n" off longer words. By hand: the table has ten thousand words. */
function stem(word: string): string {
  if (word.length <= 5) return word;
  const last = word.charAt(word.length - 1);
  const isTwo = word.charAt(word.length - 2) === 'e' && 'snrm'.includes(last);
  if (isTwo) return word.slice(0, -2);
  return 'esn'.includes(last) ? word.slice(0, -1) : word;
}

/** Stem of a stretch without blanks, hyphens and slashes taken out. */
function headOf(chunk: string): string {
  return stem(words(chunk).join(''));
}

function keyOf(parts: readonly string[]): string {
  const joined = parts.join('');
  if (!/^(?:s[go]|b)/.test(joined)) return joined;
  const key = joined.replace(/^sozialgesetzbuch(?=[ivx\d]+$)/, 'sgb');
  const book = /^sgb(\d{1,2})$/.exec(key)?.[1];
  if (book !== undefined) return `sgb${(ROMAN[Number(book) - 1] ?? book).toLowerCase()}`;
  return key.replace(/^bimschv(\d+)$/, '$1bimschv');
}

function emptyIndex(): LawIndex {
  return {
    exact: new Map(),
    stems: new Map(),
    lengths: new Map(),
    beginnings: new Set(),
    written: new Map(),
    careless: new Map(),
  };
}

function addName(to: LawIndex, { law, name, folded, everyday }: NamedLaw): void {
  const parts = wordsOf(folded);
  if (parts.length === 0) return;
  const key = keyOf(parts);
  if (!to.exact.has(key)) to.exact.set(key, law);
  const stemmed = parts.map(stem).join('');
  if (!to.stems.has(stemmed)) to.stems.set(stemmed, law);
  const chunks = folded.split(' ');
  const head = stem(wordsOf(chunks[0] ?? '').join(''));
  if ((to.lengths.get(head) ?? 0) < chunks.length) to.lengths.set(head, chunks.length);
  if (chunks.length > 1) to.beginnings.add(`${head} ${stem(wordsOf(chunks[1] ?? '').join(''))}`);
  const isAbbreviation = name.length <= 12 && /[A-ZÄÖÜ].*[A-ZÄÖÜ]/.test(name);
  if (!isAbbreviation || AMBIGUOUS.has(name)) return;
  if (!to.written.has(name)) to.written.set(name, law);
  const lower = name.toLowerCase();
  const unlikeAWord = key.length >= 4 || /^[^aeiouäöü]+$/.test(lower);
  if (everyday && unlikeAWord && !GERMAN_WORDS.has(lower)) to.careless.set(lower, law);
}

function addTable(to: LawIndex, table: string, everyday: boolean): void {
  const foldedLines = fold(table).split('\n');
  for (const [at, line] of table.split('\n').entries()) {
    const names = line.split('|');
    const folded = (foldedLines[at] ?? '').split('|');
    const law = to.exact.get(keyOf(wordsOf(folded[0] ?? ''))) ?? names[0] ?? '';
    for (const [nth, name] of names.entries())
      addName(to, { law, name, folded: folded[nth] ?? '', everyday });
  }
}

/** A table that is read into the index when a word could begin one of its names. */
interface Tier {
  readonly tables: readonly string[];
  readonly everyday: boolean;
  read: boolean;
  /** All names, as written and without blanks and signs: these tell in no time whether a word can begin one. */
  names?: { readonly written: string; readonly joined: string };
}

const index = emptyIndex();
const FUNCTION_WORDS = new Set(GERMAN_FUNCTION_WORDS);
/** In this order: an everyday law's abbreviation wins over a rarer law's. */
const TIERS: readonly Tier[] = [
  { tables: [LAW_ALIASES, EVERYDAY_LAWS], everyday: true, read: false },
  { tables: [OTHER_LAWS], everyday: false, read: false },
];

function mayBegin(tier: Tier, word: string): boolean {
  if (tier.names === undefined) {
    const names = tier.tables.join('\n').replace(/\n/g, '|');
    tier.names = { written: `|${names}|`, joined: `|${fold(names).replace(/[^a-z0-9|]+/g, '')}|` };
  }
  const { written, joined } = tier.names;
  if (written.includes(`|${word}|`)) return true;
  if (FUNCTION_WORDS.has(word.toLowerCase())) return false;
  const head = headOf(word);
  if (head === '') return false;
  // Lower-case words name a law only as a whole ("dsgvo"), capitalised ones may begin a longer name.
  return joined.includes(/^\p{Ll}/u.test(word) ? `|${wordsOf(fold(word)).join('')}|` : `|${head}`);
}

/**
 * The names that a text beginning with this word can hold; without a word all names. The tables are read only when a word
 * could begin one of their names: most questions name no law and should not wait for ten thousand words.
 */
function lawIndex(firstWord?: string): LawIndex {
  const needed = TIERS.findLastIndex(
    (tier) => !tier.read && (firstWord === undefined || mayBegin(tier, firstWord)),
  );
  for (const tier of TIERS.slice(0, needed + 1)) {
    if (!tier.read) for (const table of tier.tables) addTable(index, table, tier.everyday);
    tier.read = true;
  }
  return index;
}

/**
 * The everyday abbreviation of a law from any of its names ("BBauG", "baugesetzbuch", "SGB 2", "BImSchV 4", "GDPR"),
 * whatever its case, blanks and year; undefined when the name is not known.
 */
export function canonicalLaw(name: string): string | undefined {
  if (name.length > 200) return undefined;
  const parts = words(name);
  const { exact, stems } = lawIndex();
  const found = exact.get(keyOf(parts)) ?? stems.get(parts.map(stem).join(''));
  if (found !== undefined || parts.length < 2 || !/^(?:19|20)\d\d$/.test(parts.at(-1) ?? '')) return found;
  return exact.get(keyOf(parts.slice(0, -1)));
}

/** A single word as a law's abbreviation, the way it stands in running text. */
export function writtenAbbreviation(word: string): string | undefined {
  const { written, careless } = lawIndex(word);
  return written.get(word) ?? careless.get(word.toLowerCase());
}

/** Whether a name of the table begins with this word: false spares a text's words any further look. */
export function beginsName(word: string): boolean {
  return lawIndex(word).lengths.has(headOf(word)) || writtenAbbreviation(word) !== undefined;
}

function wordsFrom(text: string, start: number, count: number): { text: string; end: number }[] {
  const found: { text: string; end: number }[] = [];
  let at = start;
  while (found.length < count) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) break;
    found.push({ text: match[0], end: WORD.lastIndex });
    const gap = /[,]? |\u00a0|\n/y;
    gap.lastIndex = WORD.lastIndex;
    if (gap.exec(text) === null) break;
    at = gap.lastIndex;
  }
  return found;
}

/** The words from `start` that a known name can span at most. */
function wordsOfName(text: string, start: number): { text: string; end: number }[] {
  const two = wordsFrom(text, start, 2);
  const [first, second] = two;
  const { lengths, beginnings } = lawIndex(first?.text ?? '');
  if (first === undefined || second === undefined) return two;
  const head = headOf(first.text);
  if (!beginnings.has(`${head} ${headOf(second.text)}`)) return [first];
  const most = lengths.get(head) ?? 1;
  return most <= 2 ? two : wordsFrom(text, start, Math.min(most, 16));
}

/**
 * The longest known name of a law that begins at `start`, or undefined. `strict`: an abbreviation must be written as usual
 * (running text); without it any spelling counts (after "§ 5").
 */
export function matchLawAt(text: string, start: number, strict: boolean): LawMatch | undefined {
  const parts = wordsOfName(text, start);
  const { exact, stems } = lawIndex(parts[0]?.text ?? '');
  for (let count = parts.length; count > 0; count--) {
    const last = parts[count - 1];
    if (last === undefined) continue;
    const end = /\p{Ll}\.$/u.test(last.text) || /\p{Lu}\.$/u.test(last.text) ? last.end - 1 : last.end;
    const name = text.slice(start, end);
    const isShort = count === 1 && name.length <= 8;
    const written = writtenAbbreviation(name);
    if (written !== undefined) return { law: written, end, abbreviation: true };
    if (strict && (isShort || (count === 1 && !/^[\p{Lu}\d]/u.test(name)) || AMBIGUOUS.has(name))) continue;
    const nameWords = words(name);
    const law = exact.get(keyOf(nameWords)) ?? stems.get(nameWords.map(stem).join(''));
    if (law !== undefined)
      return { law, end, abbreviation: count === 1 && name.length <= 12 && /\p{Lu}.*\p{Lu}/u.test(name) };
  }
  return undefined;
}
