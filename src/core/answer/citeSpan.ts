import type { SourceSpan } from '../../protocol/answer.ts';
import type { Passage } from '../../protocol/passage.ts';

/**
 * The source of `passage.text.slice(start, end)`.
 * @param start UTF-16 offset into the passage's text; @param end exclusive.
 * The quote is the file's own characters, so that `file.slice(source.start, source.end) === source.quote`.
 */
export function citeSpan(passage: Passage, start: number, end: number): SourceSpan {
  const from = Math.max(0, Math.min(start, passage.text.length));
  const to = Math.max(from, Math.min(end, passage.text.length));
  const quote = passage.text.slice(from, to);
  const firstLine = passage.start_line + lineBreaks(passage.text.slice(0, from));
  return {
    passage_id: passage.id,
    library_id: passage.library_id,
    path: passage.path,
    file: passage.file,
    title: passage.title,
    law: passage.law,
    section: passage.section,
    absatz: absatzAt(passage, from),
    heading_path: passage.heading === '' ? passage.heading_path : [...passage.heading_path, passage.heading],
    start_line: firstLine,
    end_line: firstLine + lineBreaks(quote),
    ...(passage.page === undefined ? {} : { page: passage.page }),
    start: passage.start + from,
    end: passage.start + to,
    quote,
    stand: passage.stand,
    jurisdiction: passage.jurisdiction,
    url: passage.url,
  };
}

/** Number of the Absatz that holds the offset; null where the passage has none. */
export function absatzAt(passage: Passage, offset: number): string | null {
  const part = passage.subdivisions.find(({ start, end }) => offset >= start && offset < end);
  return part?.absatz ?? null;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
