import { Parser } from 'htmlparser2';
import { ReadError, type ExtractedText, type ReadLimits } from './formats.ts';
import { MarkdownWriter } from './markdownWriter.ts';
import { unpackEntries } from './zipEntries.ts';

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** Deleted words, field codes and the second form of what an older program cannot show. */
const SKIPPED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pict']);

/** Paragraphs, headings, lists and tables of a Word document as Markdown. Macros and linked parts are never opened. */
export function readDocx(bytes: Uint8Array, limits: ReadLimits): ExtractedText {
  const entries = unpackEntries(bytes, (name) => name === BODY || name === STYLES, limits);
  const body = entries.get(BODY);
  if (body === undefined) throw new ReadError('damaged');
  const styles = entries.get(STYLES);
  const reader = new BodyReader(styles === undefined ? new Map() : headingStyles(decode(styles)), limits);
  parseXml(decode(body), limits, reader);
  return { text: reader.toString(), pages: null, textlessPages: 0 };
}

interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
}

function parseXml(source: string, limits: ReadLimits, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > limits.depth) throw new ReadError('too_deep');
        handler.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        handler.close(name);
      },
      ontext: (words) => handler.text(words),
    },
    // In this mode only the five entities of XML itself exist: a document type cannot define more.
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Heading level by style id; a style's name or its outline level says it. */
function headingStyles(source: string): Map<string, number> {
  const levels = new Map<string, number>();
  let style: string | null = null;
  const limits = { depth: 200, characters: source.length, pages: 0, entryBytes: 0 };
  parseXml(source, limits, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') style = attributes['w:styleId'] ?? null;
      else if (style !== null && name === 'w:name') {
        const level =
          /^(?:heading|Überschrift) ([1-6])$/i.exec(value)?.[1] ??
          (/^(?:title|titel)$/i.test(value) ? '1' : undefined);
        if (level !== undefined) levels.set(style, Number(level));
      } else if (style !== null && name === 'w:outlineLvl' && /^[0-5]$/.test(value))
        levels.set(style, Number(value) + 1);
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text: () => undefined,
  });
  return levels;
}

interface OpenParagraph {
  words: string;
  /** Heading level; null for other paragraphs. */
  level: number | null;
  /** Depth of the list it is an item of; null for none. */
  listDepth: number | null;
}

class BodyReader implements XmlHandler {
  readonly #headings: ReadonlyMap<string, number>;
  readonly #writer: MarkdownWriter;
  readonly #tables: string[][][] = [];
  /** Open paragraphs, outermost first: a text box holds paragraphs within a paragraph. */
  readonly #paragraphs: OpenParagraph[] = [];
  #inText = false;
  #skipped = 0;

  constructor(headings: ReadonlyMap<string, number>, limits: ReadLimits) {
    this.#headings = headings;
    this.#writer = new MarkdownWriter(limits.characters);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SKIPPED.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    if (name === 'w:p') this.#paragraphs.push({ words: '', level: null, listDepth: null });
    else if (name === 'w:tbl') this.#tables.push([]);
    else if (name === 'w:tr') this.#tables.at(-1)?.push([]);
    else if (name === 'w:tc') this.#tables.at(-1)?.at(-1)?.push('');
    else if (name === 'w:t') this.#inText = true;
    else this.#describe(name, attributes['w:val'] ?? '');
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.#skipped--;
    else if (this.#skipped > 0) return;
    else if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tbl') this.#endTable();
  }

  text(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && this.#inText && this.#skipped === 0) paragraph.words += words;
  }

  toString(): string {
    return this.#writer.toString();
  }

  /** Properties of the paragraph, and what stands for a character in it. */
  #describe(name: string, value: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'w:pStyle') paragraph.level = this.#headings.get(value) ?? levelOfStyle(value);
    else if (name === 'w:outlineLvl' && /^[0-5]$/.test(value)) paragraph.level = Number(value) + 1;
    else if (name === 'w:ilvl') paragraph.listDepth = Math.min(8, Number(value) || 0);
    else if (name === 'w:tab') paragraph.words += ' ';
    else if (name === 'w:br' || name === 'w:cr') paragraph.words += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.words += '-';
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { words, level, listDepth } = paragraph;
    const row = this.#tables.at(-1)?.at(-1);
    if (row !== undefined) row.push(`${row.pop() ?? ''} ${words}`.trim());
    else if (level !== null) this.#writer.heading(level, words);
    else if (listDepth !== null) this.#writer.item(listDepth, '-', words);
    else this.#writer.paragraph(words);
  }

  #endTable(): void {
    const rows = this.#tables.pop() ?? [];
    const row = this.#tables.at(-1)?.at(-1);
    if (row === undefined) this.#writer.table(rows);
    else row.push(`${row.pop() ?? ''} ${rows.map((cells) => cells.join(' ')).join(' ')}`.trim());
  }
}

/** Level by the id that Word gives its own styles, for documents without a list of styles. */
function levelOfStyle(id: string): number | null {
  const level = /^(?:Heading|berschrift|Überschrift)([1-6])$/i.exec(id)?.[1];
  return level === undefined ? null : Number(level);
}
