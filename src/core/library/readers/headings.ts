import type { LineIndex } from '../lineIndex.ts';

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** Offset of the heading's line and of the character after it. */
  readonly start: number;
  readonly bodyStart: number;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const FENCE = /^\s{0,3}(```|~~~)/;
const MARKUP = /\*\*|__|`/g;

/** Markdown headings from the 0-based line on, those within fenced code left out. */
export function scanHeadings(lines: LineIndex, fromLine: number): Heading[] {
  const headings: Heading[] = [];
  let fence: string | null = null;
  for (let line = fromLine; line < lines.count; line++) {
    const start = lines.startOf(line);
    const first = lines.text.charCodeAt(start);
    // "#", "`", "~" and blanks are the only beginnings that matter; most lines end here.
    if (first !== 35 && first !== 96 && first !== 126 && first !== 32) continue;
    const text = lines.lineText(line);
    const mark = FENCE.exec(text)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (fence === mark) fence = null;
      continue;
    }
    const match = fence === null ? HEADING.exec(text) : null;
    if (match === null) continue;
    const title = (match[2] ?? '').replace(MARKUP, '').trim();
    headings.push({ level: (match[1] ?? '#').length, text: title, start, bodyStart: lines.startOf(line + 1) });
  }
  return headings;
}

/** Headings above a place, outermost first. */
export class HeadingPath {
  readonly #open: { readonly level: number; readonly text: string }[] = [];

  enter(level: number, text: string): void {
    this.leave(level);
    this.#open.push({ level, text });
  }

  /** Closes all headings of this level and deeper ones. */
  leave(level: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
  }

  get path(): string[] {
    return this.#open.map((heading) => heading.text);
  }
}
