import { endsSentence } from './sentenceEnd.ts';

/** One citable unit of a text. Offsets are UTF-16, end exclusive, without list marker and outer white space. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** Ordinal of the block (paragraph, list item, table row) the sentence stands in. */
  readonly block: number;
  readonly kind: 'sentence' | 'item' | 'row';
  /** The block's list marker ("1.", "a)", "-"); null outside lists. */
  readonly marker: string | null;
}

interface Block {
  start: number;
  end: number;
  readonly kind: SentenceSpan['kind'];
  readonly marker: string | null;
}

const BULLET = /^(\s*)([-*+•–])\s+(?:\(\d{1,3}[a-z]?\)\s+)?(?=\S)/u;
const NUMBERED = /^(\s*)(\(?\d{1,3}[a-z]{0,2}[.)]|[a-z]{1,2}\)|\([a-z]{1,2}\))\s+(?=\S)/u;
const ABSATZ = /^(\s*)(\(\d{1,3}[a-z]?\))\s+(?=\S)/u;
const HEADING = /^\s{0,3}#{1,6}(?:\s|$)/u;
/** An editor's note on a line of its own ("*(Fassung vom …)*"). */
const NOTE = /^\s*\*\([^*]*\)\*\s*$/u;
const ROW = /^\s*\|.*\|\s*$/u;
const ROW_RULE = /^[\s|:-]+$/u;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/u;
const MONTH_AFTER =
  /^\s*\d{1,2}\.\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;

/** Splits German text (Markdown or plain) into sentences, list items and table rows; headings and rules are left out. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  splitBlocks(text).forEach((block, ordinal) => {
    const { kind, marker } = block;
    for (const [start, end] of kind === 'row' ? [[block.start, block.end] as const] : cut(text, block)) {
      const trimmed = trim(text, start, end);
      if (trimmed !== null) spans.push({ ...trimmed, block: ordinal, kind, marker });
    }
  });
  return spans;
}

function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let position = 0;
  for (const line of text.split('\n')) {
    const start = position;
    position += line.length + 1;
    const end = start + line.length;
    if (line.trim() === '' || HEADING.test(line) || RULE.test(line) || NOTE.test(line)) {
      open = null;
      continue;
    }
    if (ROW.test(line)) {
      open = null;
      if (!ROW_RULE.test(line)) blocks.push({ start, end, kind: 'row', marker: null });
      continue;
    }
    const head = blockHead(line, open === null ? null : text.slice(open.start, open.end));
    if (head !== null || open === null) {
      open = {
        start: start + (head?.length ?? 0),
        end,
        kind: head?.item === true ? 'item' : 'sentence',
        marker: head?.marker ?? null,
      };
      blocks.push(open);
    } else {
      open.end = end;
    }
  }
  return blocks;
}

/** What a line begins with: null when it goes on with the block before it. */
function blockHead(
  line: string,
  before: string | null,
): { length: number; marker: string; item: boolean } | null {
  const absatz = ABSATZ.exec(line);
  if (absatz !== null) return { length: absatz[0].length, marker: absatz[2] ?? '', item: false };
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { length: bullet[0].length, marker: bullet[2] ?? '', item: true };
  const numbered = NUMBERED.exec(line);
  if (numbered === null || MONTH_AFTER.test(line)) return null;
  // Wrapped text can have "3. Teil" at a line's start: a list item follows the end of a clause.
  if (before !== null && !/(?:[.;:,!?]|und|oder|beziehungsweise|wenn|dass)\s*$/u.test(before)) return null;
  return { length: numbered[0].length, marker: numbered[2] ?? '', item: true };
}

function cut(text: string, block: Block): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = block.start;
  for (let index = block.start; index < block.end; index += 1) {
    const end = endsSentence(text, index, block.end);
    if (end === null) continue;
    parts.push([from, end]);
    from = end;
    index = end - 1;
  }
  if (from < block.end) parts.push([from, block.end]);
  return parts;
}

function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}
