import { everydayLaws } from '../nlp/everydayLaws.ts';
import { canonicalLaw } from '../nlp/lawNames.ts';
import { foldWord } from '../nlp/text/fold.ts';

const LAND_SUFFIX = /[\s-]+(?:bw|bawue|by|bay|bayern|be|bln|bb|bbg|hb|hh|hmb|he|hess|mv|ni|nds|nw|nrw|rp|rlp|sl|saar|sn|st|lsa|sh|th)$/;
const YEAR = /\s+(?:19|20)\d\d(?:-\d\d){0,2}$/;
const PUNCTUATION = /[^a-z0-9]+/g;

/**
 * Comparable form of a law's name: "BBauG" and "BauGB" meet, "AufenthG 2004" and "AufenthG", "LBO BW" and "LBO".
 * Laws of different Länder with one name share a key; the passage's jurisdiction tells them apart.
 */
export function lawKey(name: string): string {
  const canonical = canonicalLaw(name) ?? name;
  const plain = foldWord(canonical).replace(YEAR, '').replace(LAND_SUFFIX, '');
  return plain.replace(PUNCTUATION, '');
}

/**
 * Form of an official name that keeps its year: tells "VerkFinG 1971" from "VerkFinG". Null for a name without one, for which `lawKey` says
 * all there is to say.
 */
export function datedLawKey(name: string): string | null {
  return YEAR.test(name) ? foldWord(name).replace(PUNCTUATION, '') : null;
}

let everydayKeys: ReadonlySet<string> | null = null;

/** Whether people ask about this law: one of the table of everyday laws, by its key. */
export function isEverydayLaw(key: string): boolean {
  everydayKeys ??= new Set(Array.from(everydayLaws(), lawKey));
  return everydayKeys.has(key);
}
