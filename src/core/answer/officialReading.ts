import { EVERYDAY_WORDS } from '../nlp/text/everydayWords.ts';
import { fold, stemOf } from './wordMatch.ts';

interface Entry {
  /** Stems that must all be there; one with `open` only has to begin so. */
  readonly wanted: readonly { readonly stem: string; readonly open: boolean }[];
  readonly official: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** "16-Jähriger", "17 jährige", "15 Jahre alt". */
const AGE = /(?<!\d)(\d{1,2})(?:[-‑– ]?jährige?[nrsm]?|\s+jahre\s+alt)(?!\p{L})/giu;
const FULL_AGE = 18;

/** Entries with more words first: "frist versäumt" before "frist". The sort is stable. */
const ENTRIES: readonly Entry[] = EVERYDAY_WORDS.trim()
  .split('\n')
  .map((line) => {
    const [everyday = '', official = ''] = line.split('|');
    const wanted = everyday.split(' ').map((word) => ({
      stem: word.endsWith('*') ? fold(word.slice(0, -1)) : stemOf(word),
      open: word.endsWith('*'),
    }));
    return { wanted, official };
  })
  .sort((left, right) => right.wanted.length - left.wanted.length);

/**
 * The text with everyday words replaced by what guides and statutes say ("aus der Kirche austreten" → "Kirchenaustritt"),
 * official words first; null when the table knows none of them.
 */
export function officialReading(text: string): string | null {
  const aged = text.replace(AGE, (whole, age: string) => (Number(age) < FULL_AGE ? 'Minderjährige' : whole));
  const words = [...aged.matchAll(WORD)].map(([word]) => ({ word, stem: stemOf(word) }));
  let left = words;
  const said: string[] = aged === text ? [] : ['Minderjährige'];
  for (const { wanted, official } of ENTRIES) {
    const used = wanted.map(({ stem, open }) =>
      left.find((each) => (open ? fold(each.word).startsWith(stem) : each.stem === stem)),
    );
    if (used.includes(undefined) || new Set(used).size < used.length) continue;
    left = left.filter((each) => !used.includes(each));
    said.push(official);
  }
  if (said.length === 0) return null;
  const official = [...new Set(said.join(' ').split(' '))];
  const rest = left.map(({ word }) => word).filter((word) => !official.includes(word));
  return [...official, ...rest].join(' ');
}
