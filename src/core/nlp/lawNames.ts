import { EVERYDAY_LAWS, OTHER_LAWS } from './data/laws.ts';
import { fold } from './fold.ts';
import { LAW_ALIASES } from './lawAliases.ts';

/** A law named in a text: everyday abbreviation and where its name ends. */
export interface LawMatch {
  readonly law: string;
  readonly end: number;
  /** The words are an abbreviation, not a title written out. */
  readonly abbreviation: boolean;
}

interface LawIndex {
  /** Folded name without blanks and points → everyday abbreviation. */
  readonly exact: ReadonlyMap<string, string>;
  /** The same with inflection endings cut, for "des Bürgerlichen Gesetzbuchs". */
  readonly stems: ReadonlyMap<string, string>;
  /** Stem of a name's first word → most words of a name that begins so. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Stems of the first two words of longer names: most texts leave every name at the second word. */
  readonly beginnings: ReadonlySet<string>;
  /** Abbreviations as written: in running text only these count, since "WEG" is a law and "weg" is not. */
  readonly written: ReadonlyMap<string, string>;
  /** Lower-cased abbreviations of everyday laws that no German word looks like. */
  readonly careless: ReadonlyMap<string, string>;
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

function words(name: string): string[] {
  return fold(name).match(/[a-z0-9]+/g) ?? [];
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:es|en|er|em|e|s|n)$/, '') : word;
}

/** Stem of a stretch without blanks, hyphens and slashes taken out. */
function headOf(chunk: string): string {
  return stem(words(chunk).join(''));
}

function keyOf(parts: readonly string[]): string {
  const key = parts.join('').replace(/^sozialgesetzbuch(?=[ivx\d]+$)/, 'sgb');
  const book = /^sgb(\d{1,2})$/.exec(key)?.[1];
  if (book !== undefined) return `sgb${(ROMAN[Number(book) - 1] ?? book).toLowerCase()}`;
  return key.replace(/^bimschv(\d+)$/, '$1bimschv');
}

function buildIndex(): LawIndex {
  const exact = new Map<string, string>();
  const stems = new Map<string, string>();
  const lengths = new Map<string, number>();
  const beginnings = new Set<string>();
  const written = new Map<string, string>();
  const careless = new Map<string, string>();
  const add = (law: string, name: string, everyday: boolean): void => {
    const parts = words(name);
    const first = parts[0];
    if (first === undefined) return;
    const key = keyOf(parts);
    if (!exact.has(key)) exact.set(key, law);
    const stemmed = parts.map(stem).join('');
    if (!stems.has(stemmed)) stems.set(stemmed, law);
    const chunks = name.split(' ');
    const head = headOf(chunks[0] ?? '');
    lengths.set(head, Math.max(lengths.get(head) ?? 0, chunks.length));
    if (chunks.length > 1) beginnings.add(`${head} ${headOf(chunks[1] ?? '')}`);
    const isAbbreviation = name.length <= 12 && /\p{Lu}.*\p{Lu}/u.test(name);
    if (!isAbbreviation || AMBIGUOUS.has(name)) return;
    if (!written.has(name)) written.set(name, law);
    const lower = name.toLowerCase();
    const unlikeAWord = key.length >= 4 || /^[^aeiouäöü]+$/.test(lower);
    if (everyday && unlikeAWord && !GERMAN_WORDS.has(lower)) careless.set(lower, law);
  };
  const addTable = (table: string, everyday: boolean): void => {
    for (const line of table.split('\n')) {
      const names = line.split('|');
      for (const name of names)
        add(exact.get(keyOf(words(names[0] ?? ''))) ?? names[0] ?? '', name, everyday);
    }
  };
  addTable(LAW_ALIASES, true);
  addTable(EVERYDAY_LAWS, true);
  addTable(OTHER_LAWS, false);
  return { exact, stems, lengths, beginnings, written, careless };
}

let index: LawIndex | undefined;
/** Built at first use: parsing the table takes milliseconds that a start without questions should not pay. */
function lawIndex(): LawIndex {
  return (index ??= buildIndex());
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
  const { written, careless } = lawIndex();
  return written.get(word) ?? careless.get(word.toLowerCase());
}

/** Whether a name of the table begins with this word: false spares a text's words any further look. */
export function beginsName(word: string): boolean {
  return lawIndex().lengths.has(headOf(word)) || writtenAbbreviation(word) !== undefined;
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
  const { lengths, beginnings } = lawIndex();
  const two = wordsFrom(text, start, 2);
  const [first, second] = two;
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
  const { exact, stems } = lawIndex();
  const parts = wordsOfName(text, start);
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
