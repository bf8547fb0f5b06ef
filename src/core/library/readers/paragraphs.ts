import { trimSpan } from '../lineIndex.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const BLANK_LINE = /\n[^\S\n]*\n/g;

/** Cuts a span at blank lines into pieces of at most `size` characters; a single longer paragraph is cut at line ends, else hard. */
export function chunkParagraphs(text: string, span: Span, size: number): Span[] {
  if (span.end - span.start <= size) return [span];
  const chunks: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const end = span.end - start <= size ? span.end : cutBefore(text, start, start + size);
    const chunk = trimSpan(text, start, end);
    if (chunk.start < chunk.end) chunks.push(chunk);
    start = end;
  }
  return chunks;
}

/** The best place to cut in (start, limit]: after a blank line, else after a line, else after a word, else at the limit. */
function cutBefore(text: string, start: number, limit: number): number {
  const slice = text.slice(start, limit);
  let blank = -1;
  for (const match of slice.matchAll(BLANK_LINE)) blank = match.index + match[0].length;
  if (blank > 0) return start + blank;
  const line = slice.lastIndexOf('\n');
  if (line > 0) return start + line + 1;
  const word = slice.lastIndexOf(' ');
  if (word > 0) return start + word + 1;
  const inPair = /[\uD800-\uDBFF]$/.test(slice);
  return inPair ? limit - 1 : limit;
}
