import { ENGLISH_TERMS_BUSINESS } from './englishTermsBusiness.ts';
import { ENGLISH_TERMS_CITIZENS } from './englishTermsCitizens.ts';
import { ENGLISH_TERMS_LIVING } from './englishTermsLiving.ts';
import { englishStopWords } from './stopWords.ts';

interface Entry {
  readonly words: readonly string[];
  readonly german: string;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = readTable();

function readTable(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const line of (ENGLISH_TERMS_CITIZENS + ENGLISH_TERMS_LIVING + ENGLISH_TERMS_BUSINESS)
    .trim()
    .split('\n')) {
    const [english = '', german = ''] = line.split('|');
    const words = english
      .split(' ')
      .filter((word) => !englishStopWords.has(word))
      .map(stemEnglish);
    const [first] = words;
    if (first !== undefined) table.set(first, [...(table.get(first) ?? []), { words, german }]);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Plural and genitive endings only: enough to find an entry of the table. */
function stemEnglish(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?:'s|s')$/, (ending) => (ending === "s'" ? 's' : ''));
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

export interface EnglishReading {
  /** German words for what the table knows. */
  readonly terms: readonly string[];
  /** True for offsets of words that are said by `terms` or are English filler. */
  consumed(offset: number): boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const NOT_ENGLISH: EnglishReading = { terms: [], consumed: () => false };
const MOST_CHARACTERS = 2_000;

/** German terms of an English question; nothing for any other text. English is told by its filler words. */
export function germanTermsOf(text: string): EnglishReading {
  const words = wordsOf(text);
  const filler = words.filter(({ text: word }) => englishStopWords.has(word.toLowerCase()));
  if (words.length === 0 || filler.length < 1 || filler.length * 6 < words.length || /[äöüß]/i.test(text))
    return NOT_ENGLISH;
  const read = readEnglish(words);
  const consumed = new Set(
    [...filler, ...read.flatMap(({ german, words: own }) => (german === null ? [] : own))].map(
      ({ start }) => start,
    ),
  );
  return {
    terms: read.flatMap(({ german }) =>
      german === null || german === '' ? [] : [german.replace('; ', ' ')],
    ),
    consumed: (offset) => consumed.has(offset),
  };
}

/**
 * An English text in the German words of the table, in the text's order: function words go, words that the table does not know stay,
 * so that what is not understood is not taken as answered.
 */
export function germanWording(text: string): string {
  return readEnglish(wordsOf(text))
    .flatMap(({ german, words }) => german?.split('; ')[0] ?? words.map((word) => word.text))
    .filter((part) => part !== '')
    .join(' ');
}

interface Word {
  readonly text: string;
  readonly start: number;
}

interface ReadPart {
  readonly words: readonly Word[];
  /** Null for a word that the table does not know. */
  readonly german: string | null;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.slice(0, MOST_CHARACTERS).matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

/** The telling words from left to right, the longest entry first; function words between the words of a phrase do not matter. */
function readEnglish(words: readonly Word[]): readonly ReadPart[] {
  const telling = words.filter(({ text }) => !englishStopWords.has(text.toLowerCase()));
  const stems = telling.map(({ text }) => stemEnglish(text));
  const parts: ReadPart[] = [];
  for (let at = 0; at < telling.length;) {
    const entry = (ENTRIES.get(stems[at] ?? '') ?? []).find(({ words: wanted }) =>
      wanted.every((word, offset) => stems[at + offset] === word),
    );
    const length = entry?.words.length ?? 1;
    parts.push({ words: telling.slice(at, at + length), german: entry?.german ?? null });
    at += length;
  }
  return parts;
}
