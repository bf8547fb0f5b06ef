import { bitsOf } from '../index/fields.ts';
import type { ScoredTerm } from './bm25f.ts';
import { findSlot } from './findSlot.ts';

const HEADINGS = bitsOf('title') | bitsOf('name') | bitsOf('path');
const OWN_WORDS = HEADINGS | bitsOf('body');

/** A word of which only compound parts are found counts for this share. */
const PART_SHARE = 0.8;
/** Share of the telling words, by idf, that a passage must hold to answer: short questions have no word to spare. */
const SHORT_QUESTION = { words: 3, share: 0.62 };
const LONG_QUESTION_SHARE = 0.45;
/** Enough when the passage is of a law that the question names. */
const NAMED_LAW_SHARE = 0.25;
/** Enough when a heading says it and the passage is of the question's field of law or place. */
const SAME_FIELD_SHARE = 0.35;

export interface CoverageQuery {
  readonly terms: readonly ScoredTerm[];
  /** Number of the question's telling words. */
  readonly words: number;
  /** Words that say where or how much, not what: they prove nothing. */
  readonly ignored: ReadonlySet<number>;
}

/** Why a passage is likely to be about the question's subject, beside its words. */
export interface GroundedBy {
  /** Of a law that the question names, or of the fee schedule of the place it names. */
  readonly namedLaw: boolean;
  /** The question's field of law, its Land or its place is the passage's. */
  readonly sameField: boolean;
  /** A document without the headings of a law or a guide: a short paragraph of it has nothing but its body to say its subject. */
  readonly plain: boolean;
}

/** True when the passage holds enough of the question to answer it. */
export function isGrounded(query: CoverageQuery, slot: number, by: GroundedBy): boolean {
  const { share, heading, found, words } = coverage(query, slot);
  if (by.namedLaw) return share >= NAMED_LAW_SHARE;
  if (by.sameField && heading && share >= SAME_FIELD_SHARE) return true;
  if (words > SHORT_QUESTION.words) return share >= LONG_QUESTION_SHARE;
  // One word somewhere in a law is chance; in a heading or a title it is a subject, and so it is where it is all that was asked.
  return share >= SHORT_QUESTION.share && (heading || found > 1 || (by.plain && share === 1));
}

/** What is known of one word of the question in one passage. All numbers are sums of idf. */
interface WordCoverage {
  whole: number;
  known: boolean;
  wholeFound: boolean;
  parts: number;
  partsFound: number;
  largestPart: number;
}

/**
 * Share of the question's telling words, weighted by idf, that a passage holds (0 to 1). A word counts in full when its stem is there
 * and less when only parts of it are. `heading`: one of them stands in a heading or a title.
 */
export function coverage(
  query: CoverageQuery,
  slot: number,
): { readonly share: number; readonly heading: boolean; readonly found: number; readonly words: number } {
  const words = Array.from({ length: query.words }, newWord);
  let fields = 0;
  for (const term of query.terms) {
    const word = words[term.word];
    if (word === undefined || query.ignored.has(term.word)) continue;
    const at = findSlot(term.slots, slot);
    const packed = at < 0 ? 0 : (term.frequencies[at] ?? 0);
    // Words of others about the passage lead to it and prove nothing of what it says.
    const holds = (packed & OWN_WORDS) !== 0;
    fields |= packed & HEADINGS;
    if (term.weight < 1) {
      word.parts += term.idf;
      word.partsFound += holds ? term.idf : 0;
      word.largestPart = Math.max(word.largestPart, term.idf);
    } else {
      word.whole = term.idf;
      word.known = term.slots.length > 0;
      word.wholeFound = holds;
    }
  }
  let all = 0;
  let sum = 0;
  let found = 0;
  for (const word of words) {
    const total = totalOf(word);
    const reached = word.wholeFound ? total : word.parts === 0 ? 0 : (PART_SHARE * total * word.partsFound) / word.parts;
    all += total;
    sum += reached;
    if (reached > 0) found++;
  }
  const counted = words.filter((word) => totalOf(word) > 0).length;
  return { share: all === 0 ? 0 : sum / all, heading: fields !== 0, found, words: counted };
}

function newWord(): WordCoverage {
  return { whole: 0, known: false, wholeFound: false, parts: 0, partsFound: 0, largestPart: 0 };
}

/** A compound that no text holds is as telling as its parts; any other unknown word is as telling as can be. */
function totalOf(word: WordCoverage): number {
  return word.known || word.parts === 0 ? word.whole : word.largestPart;
}
