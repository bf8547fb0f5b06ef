import type { Fact } from '../../protocol/stepResult.ts';
import { plainText } from './plainText.ts';

const BOUNDARY = /[,;:()]/u;

/** The part of a fact between commas that holds the cue, with its own exact source; the whole fact if the cue is not found. */
export function clauseOf(fact: Fact, cue: RegExp): Fact {
  const { source } = fact;
  // Line breaks become spaces one for one, so that offsets into the quote stay right.
  const match = cue.exec(source.quote.replace(/\s/gu, ' '));
  if (match === null) return fact;
  let start = match.index;
  let end = match.index + match[0].length;
  while (start > 0 && !BOUNDARY.test(source.quote.charAt(start - 1))) start -= 1;
  while (end < source.quote.length && !BOUNDARY.test(source.quote.charAt(end))) end += 1;
  while (start < end && /\s/u.test(source.quote.charAt(start))) start += 1;
  const quote = source.quote.slice(start, end);
  const line = source.start_line + breaks(source.quote.slice(0, start));
  return {
    ...fact,
    text: plainText(quote),
    lead: null,
    source: {
      ...source,
      quote,
      start: source.start + start,
      end: source.start + end,
      start_line: line,
      end_line: line + breaks(quote),
    },
  };
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}
