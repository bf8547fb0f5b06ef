import { LAY_TERM_TABLES } from '../layTerms/tables.ts';

/** A line of the tables: what people call a matter and the provisions about it, the basic one first. */
export interface LayTermLine {
  readonly names: readonly string[];
  readonly sections: string;
  /** Words of the law's own language for it, separated by ";"; may be empty. */
  readonly terms: string;
}

export interface LaySection {
  readonly law: string;
  /** "§ 110" or "Art. 17". */
  readonly section: string;
}

const SECTION = /^(§ \S+|Art\. \S+) (.+)$/;

/** All lines of all tables, in their order. */
export function layTermLines(): readonly LayTermLine[] {
  return LAY_TERM_TABLES.flatMap((table) => table.trim().split('\n')).map((line) => {
    const [names = '', sections = '', terms = ''] = line.split('|').map((part) => part.trim());
    return { names: names.split(';').map((name) => name.trim()), sections, terms };
  });
}

/** The provisions of a line, in its order. */
export function readSections(text: string): readonly LaySection[] {
  return text.split(/\s*,\s*/).flatMap((part) => {
    const match = SECTION.exec(part);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ section: match[1], law: match[2] }];
  });
}
