import { ReadError } from './formats.ts';

/** Beginnings of a line that Markdown or our readers would take for structure. */
const STRUCTURE = /^(?=#{1,6}\s|```|~~~|---\s*$|\|)/;
const SPACES = /[^\S\n]+/g;

/** Writes the Markdown that the library's own readers cut into passages. Words of the document can never become structure. */
export class MarkdownWriter {
  readonly #limit: number;
  readonly #parts: string[] = [];
  #length = 0;
  #afterItem = false;

  /** `limit` in characters; more throws a ReadError `too_large`. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Front matter; only as the first thing. */
  frontMatter(values: Readonly<Record<string, string>>): void {
    const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(oneLine(value))}`);
    this.#push(`---\n${lines.join('\n')}\n---`);
  }

  heading(level: number, text: string): void {
    const words = oneLine(text);
    if (words !== '') this.#push(`${'#'.repeat(Math.max(1, Math.min(6, level)))} ${words}`);
  }

  /** Line breaks in `text` stay. */
  paragraph(text: string): void {
    const lines = cleanLines(text);
    if (lines !== '') this.#push(lines);
  }

  /** `depth` from 0; without marker the text goes on with the item before it. */
  item(depth: number, marker: string, text: string): void {
    const indent = '  '.repeat(Math.min(depth, 8));
    const words = oneLine(text);
    if (words === '') return;
    const line = marker === '' ? `${indent}  ${words}` : `${indent}${oneLine(marker)} ${words}`;
    this.#push(line, this.#afterItem ? '\n' : '\n\n');
    this.#afterItem = true;
  }

  table(rows: readonly (readonly string[])[]): void {
    const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    if (filled.every((row) => row.length < 2)) {
      for (const row of filled) this.paragraph(row.join(' '));
      return;
    }
    const width = Math.max(...filled.map((row) => row.length));
    const lines = filled.map((row) => {
      const cells = [...row, ...Array.from({ length: width - row.length }, () => '')];
      return `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '/')).join(' | ')} |`;
    });
    lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
    this.#push(lines.join('\n'));
  }

  toString(): string {
    return this.#parts.length === 0 ? '' : `${this.#parts.join('')}\n`;
  }

  #push(block: string, gap = '\n\n'): void {
    this.#length += block.length + 2;
    if (this.#length > this.#limit) throw new ReadError('too_large');
    this.#parts.push(this.#parts.length === 0 ? block : gap + block);
    this.#afterItem = false;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cleanLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(SPACES, ' ').trim().replace(STRUCTURE, '\\'))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
