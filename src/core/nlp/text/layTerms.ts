import type { GermanAnalyzer } from './germanAnalyzer.ts';
import { LAY_TERM_TABLE } from './layTermTable.ts';
import { LAY_TERMS_PRIVATE_LAW } from './layTermsPrivateLaw.ts';
import { LAY_TERMS_PUBLIC_LAW } from './layTermsPublicLaw.ts';

export interface LayTermMatch {
  /** The popular name as the table has it. */
  readonly name: string;
  /** Words of the law's own language for it. */
  readonly terms: readonly string[];
  readonly sections: readonly { readonly law: string; readonly section: string }[];
}

interface Entry extends LayTermMatch {
  /** Stems that must all be in the text. */
  readonly stems: readonly string[];
}

/** Characters of a question that are read. */
const LONGEST_TEXT = 4_000;
const SECTION = /^(§ \S+|Art\. \S+) (.+)$/;
const tables = new WeakMap<GermanAnalyzer, ReadonlyMap<string, readonly Entry[]>>();

/** Popular names of provisions that the text uses ("Taschengeldparagraph" → § 110 BGB), in the order of the table. */
export function layTermsIn(text: string, analyzer: GermanAnalyzer): readonly LayTermMatch[] {
  const stems = new Set<string>();
  for (const token of analyzer.tokens(text.slice(0, LONGEST_TEXT))) {
    stems.add(token.term);
    // The end of a longer compound names the thing: "Mindeststammkapital" is a "Stammkapital".
    for (let part = 1; part < token.parts.length - 1; part++) stems.add(token.parts.slice(part).join(''));
  }
  const table = tableFor(analyzer);
  const matches: Entry[] = [];
  for (const stem of stems) {
    for (const entry of table.get(stem) ?? [])
      if (entry.stems.every((part) => stems.has(part))) matches.push(entry);
  }
  // "Recht auf Vergessenwerden" and "Vergessenwerden" in one text: the longer name says it all.
  return matches.filter((entry) => !matches.some((other) => other !== entry && covers(other, entry)));
}

function covers(longer: Entry, shorter: Entry): boolean {
  return (
    longer.stems.length > shorter.stems.length && shorter.stems.every((stem) => longer.stems.includes(stem))
  );
}

/** Entries by the stem of their first word. */
function tableFor(analyzer: GermanAnalyzer): ReadonlyMap<string, readonly Entry[]> {
  const known = tables.get(analyzer);
  if (known !== undefined) return known;
  const table = new Map<string, Entry[]>();
  for (const line of [LAY_TERM_TABLE, LAY_TERMS_PUBLIC_LAW, LAY_TERMS_PRIVATE_LAW].flatMap((part) =>
    part.trim().split('\n'),
  )) {
    const [names = '', sections = '', terms = ''] = line.split('|').map((part) => part.trim());
    for (const name of names.split(/\s*;\s*/)) {
      const stems = analyzer.tokens(name).map((token) => token.term);
      const first = stems[0];
      if (first === undefined) continue;
      const entry = {
        name,
        stems,
        sections: readSections(sections),
        terms: terms === '' ? [] : terms.split(/\s*;\s*/),
      };
      table.set(first, [...(table.get(first) ?? []), entry]);
    }
  }
  tables.set(analyzer, table);
  return table;
}

function readSections(text: string): { law: string; section: string }[] {
  return text.split(/\s*,\s*/).flatMap((part) => {
    const match = SECTION.exec(part);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ section: match[1], law: match[2] }];
  });
}
