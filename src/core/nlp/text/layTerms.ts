import type { GermanAnalyzer } from './germanAnalyzer.ts';
import { layTermLines, readSections, type LaySection } from './layTermLines.ts';
import { familyOf } from './wordFamilies.ts';

export interface LayTermMatch {
  /** The popular name as the table has it. */
  readonly name: string;
  /** Words of the law's own language for it. */
  readonly terms: readonly string[];
  readonly sections: readonly LaySection[];
  /** Share of the text's telling words that the name's words are, over 0 to 1: how surely the text is about it. */
  readonly share: number;
}

/** A name of the table; its sections and terms are read when it is met, for a table has thousands. */
interface Entry extends Pick<LayTermMatch, 'name'> {
  readonly sections: string;
  readonly terms: string;
  /** Families of the words that must all be in the text. */
  readonly stems: readonly string[];
  /** Stems of the other words of a name of which one telling word is left ("B-Plan", "Ehe für alle"): alone that word says something else. */
  readonly others: readonly string[];
}

/** Words of a text as the table compares them, by family. */
interface TextWords {
  readonly whole: ReadonlySet<string>;
  /** With the parts of compounds: "Wohnungskündigung" holds "Kündigung" and "Wohnung". */
  readonly withParts: ReadonlySet<string>;
}

/** Characters of a question that are read. */
const LONGEST_TEXT = 4_000;
/** Stop words and single letters too. */
const ANY_WORD = /[\p{L}\p{N}]+/gu;
const tables = new WeakMap<GermanAnalyzer, ReadonlyMap<string, readonly Entry[]>>();

/** Popular names of provisions that the text uses ("Taschengeldparagraph" → § 110 BGB), in the order of the table. */
export function layTermsIn(text: string, analyzer: GermanAnalyzer): readonly LayTermMatch[] {
  const words = wordsOf(text, analyzer);
  const table = tableFor(analyzer);
  const matches: Entry[] = [];
  let all: ReadonlySet<string> | null = null;
  for (const word of words.withParts) {
    for (const entry of table.get(word) ?? []) {
      if (!isIn(entry, words)) continue;
      if (entry.others.length > 0) all ??= new Set(stemsOf(text.slice(0, LONGEST_TEXT), analyzer));
      if (entry.others.every((stem) => all?.has(stem) === true)) matches.push(entry);
    }
  }
  // "Recht auf Vergessenwerden" and "Vergessenwerden" in one text: the longer name says it all.
  return matches
    .filter((entry) => !matches.some((other) => other !== entry && covers(other, entry)))
    .map(({ name, sections, terms, stems }) => ({
      name,
      sections: readSections(sections),
      terms: terms === '' ? [] : terms.split(/\s*;\s*/),
      share: Math.min(1, stems.length / words.whole.size),
    }));
}

function wordsOf(text: string, analyzer: GermanAnalyzer): TextWords {
  const whole = new Set<string>();
  const withParts = new Set<string>();
  const family = (stem: string): string => familyOf(stem, (word) => analyzer.stem(word));
  for (const token of analyzer.tokens(text.slice(0, LONGEST_TEXT))) {
    whole.add(family(token.term));
    // The end of a longer compound names the thing: "Mindeststammkapital" is a "Stammkapital".
    for (let part = 1; part < token.parts.length - 1; part++)
      whole.add(family(token.parts.slice(part).join('')));
    for (const part of token.parts) withParts.add(family(part));
  }
  for (const word of whole) withParts.add(word);
  return { whole, withParts };
}

/** A name of one word must be a word of the text; of a longer name one word must be, the others may be parts of compounds. */
function isIn({ stems }: Entry, { whole, withParts }: TextWords): boolean {
  return stems.every((stem) => withParts.has(stem)) && stems.some((stem) => whole.has(stem));
}

function covers(longer: Entry, shorter: Entry): boolean {
  return (
    longer.stems.length > shorter.stems.length && shorter.stems.every((stem) => longer.stems.includes(stem))
  );
}

/** Entries by the family of their first word. */
function tableFor(analyzer: GermanAnalyzer): ReadonlyMap<string, readonly Entry[]> {
  const built = tables.get(analyzer);
  if (built !== undefined) return built;
  const stem = (word: string): string => analyzer.stem(word);
  const table = new Map<string, Entry[]>();
  for (const { names, sections, terms } of layTermLines()) {
    for (const name of names) {
      const stems = [...new Set(analyzer.terms(name).map((term) => familyOf(term, stem)))];
      const first = stems[0];
      if (first === undefined) continue;
      const entry = {
        name,
        stems,
        others: stems.length > 1 ? [] : othersOf(name, analyzer),
        sections,
        terms,
      };
      const known = table.get(first);
      if (known === undefined) table.set(first, [entry]);
      else known.push(entry);
    }
  }
  tables.set(analyzer, table);
  return table;
}

function stemsOf(text: string, analyzer: GermanAnalyzer): string[] {
  return (text.match(ANY_WORD) ?? []).map((word) => analyzer.stem(word));
}

/** Stems of the words of a name that the analyser drops. */
function othersOf(name: string, analyzer: GermanAnalyzer): string[] {
  return stemsOf(
    (name.match(ANY_WORD) ?? []).filter((word) => analyzer.terms(word).length === 0).join(' '),
    analyzer,
  );
}
