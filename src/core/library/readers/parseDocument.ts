import { isWrittenAnswer } from '../../../protocol/writtenAnswer.ts';
import type { ReadDocument } from '../document.ts';
import { LineIndex } from '../lineIndex.ts';
import { readCurrentLaw } from './currentLawReader.ts';
import { readFrontMatter, textValue } from './frontMatter.ts';
import { readGuide } from './guideReader.ts';
import { readMarkdown, readPlainText } from './markdownReader.ts';
import { readStatute } from './statuteReader.ts';

const MARKDOWN = /\.(?:md|markdown|mdown)$/i;

/**
 * Reads a decoded file by its form: statute (`jurabk`), current law (`titel` and `ebene`), guide (`title` with `topics` or `legal_bases`),
 * other Markdown, plain text. An answer of Veritas itself has no passages. `path` is relative to the library with forward slashes. Pure; never throws.
 */
export function parseDocument(path: string, text: string): ReadDocument {
  const lines = new LineIndex(text);
  if (!MARKDOWN.test(path)) return readPlainText(path, lines);
  const front = readFrontMatter(lines);
  if (isWrittenAnswer(text)) return { ...readMarkdown(path, lines, front), spans: [] };
  const has = (key: string): boolean => front.values[key] !== undefined;
  if (textValue(front.values, 'jurabk') !== null) return readStatute(lines, front);
  if (has('titel') && has('ebene')) return readCurrentLaw(path, lines, front);
  if (has('title') && (has('topics') || has('legal_bases'))) return readGuide(lines, front);
  return readMarkdown(path, lines, front);
}
