import { shorten } from './plainText.ts';

const LONGEST = 350;
/** Shorter than this a beginning is seldom a whole clause. */
const SHORTEST = 80;
/** Where a sentence can end without losing what it says: at a semicolon, then before what only adds to it. */
const BOUNDARIES = [
  /;(?=\s)/gu,
  /,(?=\s(?:wobei|insbesondere|einschließlich|und zwar|soweit|sofern|es sei denn|ausgenommen)(?!\p{L}))/gu,
] as const;

/** A statute's long sentence down to its main clause, marked as cut; a sentence of up to 350 characters as it is. */
export function mainClause(text: string): string {
  if (text.length <= LONGEST) return text;
  for (const boundary of BOUNDARIES) {
    const ends = [...text.matchAll(boundary)].map(({ index }) => index);
    const end = ends.findLast((each) => each >= SHORTEST && each <= LONGEST);
    if (end !== undefined) return `${text.slice(0, end)} …`;
  }
  return shorten(text, LONGEST);
}
