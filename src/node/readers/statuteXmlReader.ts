import { Parser } from 'htmlparser2';
import { decodeText } from '../library/decodeText.ts';
import { FlowBuilder, type ElementRole } from './flowBuilder.ts';
import { ReadError, type ExtractedText, type ReadLimits } from './formats.ts';
import { MarkdownWriter } from './markdownWriter.ts';

/** Elements of a norm's text. Footnotes of editors are no part of the law. */
const ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ['P', 'block'],
  ['Title', 'block'],
  ['Subtitle', 'block'],
  ['LA', 'block'],
  ['Citation', 'block'],
  ['BR', 'break'],
  ['DL', 'bullets'],
  ['DT', 'marker'],
  ['DD', 'block'],
  ['table', 'table'],
  ['row', 'row'],
  ['entry', 'cell'],
  ['pre', 'preformatted'],
  ['FnR', 'skip'],
  ['Footnotes', 'skip'],
  ['IMG', 'skip'],
]);

/** Kind of a `standangabe` and the words under which the library's readers know it. */
const STAND_KINDS: ReadonlyMap<string, string> = new Map([
  ['Stand', 'Zuletzt geändert durch'],
  ['Neuf', 'Neugefasst durch'],
]);
const LEFT_OUT: ReadonlySet<string> = new Set(['Inhaltsübersicht', 'Inhaltsverzeichnis']);
const METADATA_FIELDS: ReadonlySet<string> = new Set([
  'jurabk',
  'amtabk',
  'kurzue',
  'langue',
  'ausfertigung-datum',
  'enbez',
  'titel',
  'gliederungskennzahl',
  'gliederungsbez',
  'gliederungstitel',
  'standtyp',
  'standkommentar',
]);

/** The official XML of a federal law (document type gii-norm) in the Markdown form of federal law. Throws `no_statute` for other XML. */
export function readStatuteXml(bytes: Uint8Array, limits: ReadLimits): ExtractedText {
  const { text: source } = decodeText(bytes);
  if (source === null) throw new ReadError('encoding');
  if (!/<dokumente[\s>]/.test(source.slice(0, 4_096))) throw new ReadError('no_statute');
  const reader = new NormReader(limits);
  const parser = new Parser(
    {
      onopentag: (name) => reader.open(name),
      onclosetag: (name) => reader.close(name),
      ontext: (words) => reader.text(words),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  if (!/<\/dokumente>\s*$/.test(source.slice(-200))) throw new ReadError('damaged');
  const text = reader.toString();
  if (text === '') throw new ReadError('no_statute');
  return { text, pages: null, textlessPages: 0 };
}

class NormReader {
  readonly #limits: ReadLimits;
  readonly #writer: MarkdownWriter;
  readonly #path: string[] = [];
  #fields = new Map<string, string>();
  #stands: string[] = [];
  #words = '';
  /** Builder of the text that is open; null outside of a norm's own text. */
  #flow: FlowBuilder | null = null;
  #headed = false;
  #unit = '';
  #level = 1;
  #leftOut = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
    this.#writer = new MarkdownWriter(limits.characters);
  }

  open(name: string): void {
    if (this.#path.length >= this.#limits.depth) throw new ReadError('too_deep');
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#flow !== null) {
      this.#flow.open(name, ROLES.get(name) ?? null);
    } else if (name === 'Content' && parent === 'text' && !this.#leftOut) {
      this.#flow = new FlowBuilder(this.#writer, this.#limits);
    } else if (name === 'norm') {
      this.#fields = new Map();
      this.#leftOut = false;
    } else if (METADATA_FIELDS.has(name)) this.#words = '';
    else if (name === 'BR') this.#words += ' ';
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#flow !== null) {
      if (name === 'Content') this.#endText();
      else this.#flow.close(name);
    } else if (METADATA_FIELDS.has(name)) {
      const words = this.#words.replace(/\s+/g, ' ').trim();
      if (!this.#fields.has(name) || name.startsWith('stand')) this.#fields.set(name, words);
    } else if (name === 'standangabe') this.#noteStand();
    else if (name === 'metadaten') this.#writeHeadings();
  }

  text(words: string): void {
    if (this.#flow !== null) this.#flow.text(words);
    else this.#words += words;
    if (this.#words.length > this.#limits.characters) throw new ReadError('too_large');
  }

  toString(): string {
    return this.#headed ? this.#writer.toString() : '';
  }

  #endText(): void {
    this.#flow?.finish();
    this.#flow = null;
  }

  #noteStand(): void {
    const kind = STAND_KINDS.get(this.#field('standtyp'));
    const words = this.#field('standkommentar').replace(/^(?:Zuletzt geändert|Neugefasst) durch\s+/, '');
    if (kind !== undefined && words !== '') this.#stands.push(`${kind}\n: ${words}`);
    this.#fields.delete('standtyp');
    this.#fields.delete('standkommentar');
  }

  #writeHeadings(): void {
    if (!this.#headed) {
      this.#writeLaw();
      return;
    }
    const unit = this.#field('gliederungskennzahl');
    if (unit !== '' && unit !== this.#unit) {
      this.#unit = unit;
      // Three digits stand for each level; a section below the deepest unit still needs a level of its own.
      this.#level = Math.min(5, 1 + Math.ceil(unit.length / 3));
      this.#writer.heading(
        this.#level,
        `${this.#field('gliederungsbez')} ${this.#field('gliederungstitel')}`,
      );
    }
    const number = this.#field('enbez');
    if (LEFT_OUT.has(number)) this.#leftOut = true;
    else if (number !== '') this.#writer.heading(this.#level + 1, `${number} ${this.#field('titel')}`);
  }

  /** The first norm is the law itself. */
  #writeLaw(): void {
    const law = this.#field('jurabk');
    if (law === '') throw new ReadError('no_statute');
    const short = [this.#field('kurzue'), this.#field('amtabk')].filter((name) => name !== '').join(' - ');
    const long = this.#field('langue') || this.#field('kurzue') || law;
    const title = short === '' || short === long ? long : `${long} (${short})`;
    this.#headed = true;
    this.#writer.frontMatter({ Title: title, jurabk: law });
    this.#writer.heading(1, title);
    const issued = this.#field('ausfertigung-datum');
    if (issued !== '') this.#writer.paragraph(`Ausfertigungsdatum\n: ${issued}`);
    for (const stand of this.#stands) this.#writer.paragraph(stand);
    // What the law's own record says in a text is its notes, not the law.
    this.#leftOut = true;
  }

  #field(name: string): string {
    return this.#fields.get(name) ?? '';
  }
}
