import type { Subdivision } from '../../protocol/passage.ts';
import { LineIndex, trimSpan } from './lineIndex.ts';

const ABSATZ = /^\((\d+[a-z]?)\)(?=\s|$)/;
const LIST_ITEM = /^(?:[-*+•]|\d+[.)]|[a-z]{1,2}\))\s+\S/;
const TABLE_ROW = /^\|.*\|\s*$/;
const TABLE_RULE = /^\|[\s:|-]+\|\s*$/;

interface Piece {
  readonly absatz: string | null;
  readonly start: number;
}

/**
 * Parts of a passage that can be cited on their own. A norm with numbered Absätze is cut at these, lists and all;
 * any other passage at paragraphs, top-level list items and table rows.
 * Offsets are relative to the passage; `startLine` is the passage's first line in its file.
 */
export function subdivide(text: string, startLine: number): Subdivision[] {
  const lines = new LineIndex(text);
  const numbered = absaetze(lines);
  const pieces = numbered.some((piece) => piece.absatz !== null) ? numbered : paragraphs(lines);
  const subdivisions: Subdivision[] = [];
  for (const [index, piece] of pieces.entries()) {
    const span = trimSpan(text, piece.start, pieces[index + 1]?.start ?? text.length);
    if (span.start === span.end) continue;
    subdivisions.push({
      absatz: piece.absatz,
      start: span.start,
      end: span.end,
      start_line: startLine + lines.lineAt(span.start) - 1,
      end_line: startLine + lines.lineAt(span.end - 1) - 1,
    });
  }
  return subdivisions;
}

function absaetze(lines: LineIndex): Piece[] {
  const pieces: Piece[] = [{ absatz: null, start: 0 }];
  let blankBefore = true;
  for (let line = 0; line < lines.count; line++) {
    const text = lines.lineText(line);
    const number = blankBefore ? ABSATZ.exec(text)?.[1] : undefined;
    if (number !== undefined) pieces.push({ absatz: number, start: lines.startOf(line) });
    blankBefore = text.trim() === '';
  }
  return pieces;
}

function paragraphs(lines: LineIndex): Piece[] {
  const pieces: Piece[] = [];
  let blankBefore = true;
  let inTable = false;
  for (let line = 0; line < lines.count; line++) {
    const text = lines.lineText(line);
    const row = TABLE_ROW.test(text);
    const begins = row ? !TABLE_RULE.test(text) : blankBefore || inTable || LIST_ITEM.test(text);
    if (begins && text.trim() !== '' && !(blankBefore && /^\s{2,}/.test(text) && pieces.length > 0)) {
      pieces.push({ absatz: null, start: lines.startOf(line) });
    }
    blankBefore = text.trim() === '';
    inTable = row;
  }
  return pieces;
}
