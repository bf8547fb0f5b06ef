import type { PassageSpan, ReadDocument } from '../document.ts';
import { LineIndex } from '../lineIndex.ts';
import { fileTitle, MAX_TEXT_PASSAGE, plainInfo, sectionSpans } from './markdownReader.ts';
import { parseDocument } from './parseDocument.ts';

const EXTENSION = /\.[^./]+$/;

/**
 * Cuts the text that was taken out of a file of another format into passages. `pages`: offsets at which the pages begin; null for Markdown.
 * `path` is the file's own. Pure; never throws.
 */
export function parseExtracted(path: string, text: string, pages: readonly number[] | null): ReadDocument {
  return pages === null ? parseDocument(path.replace(EXTENSION, '.md'), text) : readPages(path, text, pages);
}

/** Passages of whole paragraphs that never go beyond their page. */
function readPages(path: string, text: string, pages: readonly number[]): ReadDocument {
  const lines = new LineIndex(text);
  const title = fileTitle(path);
  const spans = pages.flatMap((start, index): PassageSpan[] => {
    const range = { start, end: pages[index + 1] ?? text.length, heading: title, headingPath: [], size: MAX_TEXT_PASSAGE };
    return sectionSpans(lines, range).map((span) => ({ ...span, page: index + 1 }));
  });
  return { info: plainInfo('text', title), spans, problem: null };
}
