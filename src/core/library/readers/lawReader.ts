import { trimSpan, type LineIndex } from '../lineIndex.ts';
import type { PassageSpan } from '../document.ts';
import { HeadingPath, type Heading } from './headings.ts';
import { isRepealedText, readSectionHeading, type SectionHeading } from './sectionHeading.ts';

export interface LawBodyOptions {
  /** Text before the first heading is a passage of its own. */
  readonly keepPreamble: boolean;
  /** The whole document is out of force. */
  readonly repealed: boolean;
  readonly title: string;
}

const SKIPPED = /^(?:Inhalts(?:verzeichnis|übersicht)|Fußnote)/i;

/**
 * Cuts a legal text into passages: one per §, article or annex, whatever the level of its heading, and one per other heading that has
 * words of its own. Headings above become the passage's path.
 */
export class LawReader {
  readonly #lines: LineIndex;
  readonly #headings: readonly Heading[];
  readonly #options: LawBodyOptions;
  readonly #path = new HeadingPath();
  readonly #spans: PassageSpan[] = [];
  /** The article that following § headings belong to ("Art. 229 § 1 EGBGB"). */
  #article: { readonly level: number; readonly section: string } | null = null;
  #first = true;

  constructor(lines: LineIndex, headings: readonly Heading[], options: LawBodyOptions) {
    this.#lines = lines;
    this.#headings = headings;
    this.#options = options;
  }

  read(bodyStart: number): PassageSpan[] {
    const firstHeading = this.#headings[0]?.start ?? this.#lines.text.length;
    if (this.#options.keepPreamble) this.#add(null, this.#options.title, { start: bodyStart, end: firstHeading, from: bodyStart });
    let index = 0;
    while (index < this.#headings.length) {
      const heading = this.#headings[index];
      if (heading === undefined) break;
      index = this.#readHeading(heading, index);
    }
    return this.#spans;
  }

  /** Reads one heading with its words; returns the index of the next one. */
  #readHeading(heading: Heading, index: number): number {
    const section = readSectionHeading(heading.text);
    let next = index + 1;
    // Deeper headings that name no provision (parts of an annex, tables) belong to the passage.
    if (section !== null && section.kind !== 'other') {
      while (this.#belongsTo(heading, section, this.#headings[next])) next++;
    }
    const end = this.#headings[next]?.start ?? this.#lines.text.length;
    if (section === null) {
      if (heading.level === 1 && heading.text.startsWith(this.#options.title)) return next;
      this.#path.leave(heading.level);
      if (!SKIPPED.test(heading.text)) {
        this.#add(null, heading.text, { start: heading.bodyStart, end, from: heading.start });
        this.#path.enter(heading.level, heading.text);
        this.#first = true;
      }
      if (this.#article !== null && heading.level <= this.#article.level) this.#article = null;
      return next;
    }
    this.#path.leave(heading.level);
    this.#add(this.#withArticle(section, heading.level), section.title, { start: heading.bodyStart, end, from: heading.start });
    return next;
  }

  #belongsTo(heading: Heading, section: SectionHeading, next: Heading | undefined): boolean {
    if (next === undefined || next.level <= heading.level) return false;
    const inner = readSectionHeading(next.text);
    return inner === null || (section.kind === 'annex' && inner.section.startsWith('Nr.'));
  }

  #withArticle(section: SectionHeading, level: number): SectionHeading {
    if (section.section.startsWith('Art.')) {
      this.#article = { level, section: section.section };
      return section;
    }
    const article = this.#article;
    if (article === null || !section.section.startsWith('§ ') || level < article.level) return section;
    return { ...section, section: `${article.section} ${section.section}` };
  }

  #add(section: SectionHeading | null, heading: string, range: { start: number; end: number; from: number }): void {
    const text = this.#lines.text;
    let span = trimSpan(text, range.start, range.end);
    const empty = span.start === span.end;
    if (empty && section === null) return;
    // A provision without words is kept with its heading line: it can still be cited and shown.
    if (empty) span = trimSpan(text, range.from, range.start);
    const gone = section !== null && (section.repealed || (empty ? heading === '' : isRepealedText(text.slice(span.start, span.start + 20))));
    this.#spans.push({
      kind: section?.kind ?? 'other',
      repealed: this.#options.repealed || gone,
      section: section?.section ?? null,
      heading,
      headingPath: this.#path.path,
      ...span,
      startLine: this.#lines.lineAt(span.start),
      endLine: this.#lines.lineAt(span.end - 1),
      first: this.#first && section?.kind === 'norm' && !gone,
    });
    if (section?.kind === 'norm' && !gone) this.#first = false;
  }
}
