import { ReadError, type ReadLimits } from './formats.ts';
import type { MarkdownWriter } from './markdownWriter.ts';

/** What an element does to the text around and within it; elements without a role are part of their line. */
export type ElementRole =
  | 'block'
  | 'break'
  | 'skip'
  | 'bullets'
  | 'numbers'
  | 'item'
  /** Its words number the definition that follows ("1.", "a)"). */
  | 'marker'
  | 'table'
  | 'row'
  | 'cell'
  | 'preformatted'
  | `heading${1 | 2 | 3 | 4 | 5 | 6}`;

interface OpenElement {
  readonly name: string;
  readonly role: ElementRole | null;
}

interface OpenList {
  readonly ordered: boolean;
  count: number;
}

const BREAK = '\u0001';

/** Turns the elements and words of a marked-up text into Markdown, without ever building a tree of it. */
export class FlowBuilder {
  readonly #writer: MarkdownWriter;
  readonly #limits: ReadLimits;
  readonly #open: OpenElement[] = [];
  readonly #lists: OpenList[] = [];
  /** Rows of the tables around the place, outermost first. */
  readonly #tables: string[][][] = [];
  #buffer = '';
  #marker: string | null = null;
  #heading: number | null = null;
  #skipped = 0;
  #preformatted = 0;

  constructor(writer: MarkdownWriter, limits: ReadLimits) {
    this.#writer = writer;
    this.#limits = limits;
  }

  open(name: string, role: ElementRole | null): void {
    if (this.#open.length >= this.#limits.depth) throw new ReadError('too_deep');
    this.#open.push({ name, role });
    if (role === 'skip') {
      this.#skipped++;
      return;
    }
    if (this.#skipped > 0 || role === null) return;
    if (role === 'break') this.#buffer += BREAK;
    else this.#begin(role);
  }

  close(name: string): void {
    const element = this.#open.pop();
    // The parser closes in order; anything else is a fault of ours and would garble the text.
    if (element?.name !== name) throw new ReadError('damaged');
    if (element.role === 'skip') this.#skipped--;
    else if (this.#skipped === 0 && element.role !== null && element.role !== 'break')
      this.#end(element.role);
  }

  text(words: string): void {
    if (this.#skipped > 0) return;
    this.#buffer += this.#preformatted > 0 ? words.replaceAll('\n', BREAK) : words;
    if (this.#buffer.length > this.#limits.characters) throw new ReadError('too_large');
  }

  /** Writes what is left when the input ends. */
  finish(): void {
    this.#flush();
  }

  #begin(role: Exclude<ElementRole, 'skip' | 'break'>): void {
    this.#flush();
    switch (role) {
      case 'bullets':
      case 'numbers':
        this.#lists.push({ ordered: role === 'numbers', count: 0 });
        return;
      case 'item': {
        const list = this.#lists.at(-1);
        if (list !== undefined) list.count++;
        this.#marker = list?.ordered === true ? `${list.count}.` : '-';
        return;
      }
      case 'table':
        this.#tables.push([]);
        return;
      case 'row':
        this.#tables.at(-1)?.push([]);
        return;
      case 'cell':
        this.#tables.at(-1)?.at(-1)?.push('');
        return;
      case 'preformatted':
        this.#preformatted++;
        return;
      case 'block':
      case 'marker':
        return;
      default:
        this.#heading = Number(role.slice(-1));
    }
  }

  #end(role: Exclude<ElementRole, 'skip' | 'break'>): void {
    if (role === 'marker') {
      this.#marker = this.#take().replaceAll('\n', ' ') || '-';
      return;
    }
    this.#flush();
    switch (role) {
      case 'bullets':
      case 'numbers':
        this.#lists.pop();
        this.#marker = null;
        return;
      case 'item':
        this.#marker = null;
        return;
      case 'table':
        this.#endTable();
        return;
      case 'preformatted':
        this.#preformatted--;
        return;
      case 'block':
      case 'row':
      case 'cell':
        return;
      default:
        this.#heading = null;
    }
  }

  #endTable(): void {
    const rows = this.#tables.pop() ?? [];
    const cell = this.#tables.at(-1)?.at(-1);
    // A table within a cell becomes words of that cell.
    if (cell === undefined) this.#writer.table(rows);
    else cell.push(`${cell.pop() ?? ''} ${rows.map((row) => row.join(' ')).join(' ')}`.trim());
  }

  #take(): string {
    const words = this.#buffer.replace(/\s+/g, ' ').replaceAll(BREAK, '\n').trim();
    this.#buffer = '';
    return words;
  }

  #flush(): void {
    const words = this.#take();
    if (words === '') return;
    const row = this.#tables.at(-1)?.at(-1);
    if (row !== undefined) {
      const cell = row.pop();
      row.push(cell === undefined || cell === '' ? words : `${cell} ${words}`);
    } else if (this.#heading !== null) this.#writer.heading(this.#heading, words);
    else if (this.#lists.length > 0) {
      this.#writer.item(this.#lists.length - 1, this.#marker ?? '', words);
      this.#marker = null;
    } else this.#writer.paragraph(words);
  }
}
