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

/** A name of the table. */
interface Name {
  readonly name: string;
  readonly sections: string;
  readonly terms: string;
}

interface NameWords {
  /** Families of the words that must all be in the text. */
  readonly stems: readonly string[];
  /** Stems of the other words of a name of which one telling word is left ("B-Plan", "Ehe für alle"): alone that word says something else. */
  readonly others: readonly string[];
}

/** The names by the family of their first telling word; what else there is to read of a name is read when it is met, for there are thousands. */
interface Table {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  readonly families: (word: string) => readonly string[];
  readonly read: WeakMap<Name, NameWords>;
}

type Entry = Name & NameWords;

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
const tables = new WeakMap<GermanAnalyzer, Table>();

/** Popular names of provisions that the text uses ("Taschengeldparagraph" → § 110 BGB), in the order of the table. */
export function layTermsIn(text: string, analyzer: GermanAnalyzer): readonly LayTermMatch[] {
  const words = wordsOf(text, analyzer);
  const table = tableFor(analyzer);
  const matches: Entry[] = [];
  let all: ReadonlySet<string> | null = null;
  for (const word of words.withParts) {
    for (const name of table.byFirst.get(word) ?? []) {
      const read = wordsOfName(name, table, analyzer);
      if (!isIn(read, words)) continue;
      const entry = { ...name, ...read };
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

/** Reads the table, so that no question waits for it. */
export function readLayTerms(analyzer: GermanAnalyzer): void {
  tableFor(analyzer);
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
function isIn({ stems }: NameWords, { whole, withParts }: TextWords): boolean {
  return stems.every((stem) => withParts.has(stem)) && stems.some((stem) => whole.has(stem));
}

function covers(longer: Entry, shorter: Entry): boolean {
  return (
    longer.stems.length > shorter.stems.length && shorter.stems.every((stem) => longer.stems.includes(stem))
  );
}

function tableFor(analyzer: GermanAnalyzer): Table {
  const built = tables.get(analyzer);
  if (built !== undefined) return built;
  const families = familiesByWord(analyzer);
  const byFirst = new Map<string, Name[]>();
  for (const { names, sections, terms } of layTermLines()) {
    for (const name of names) {
      const first = firstFamily(name, families);
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [{ name, sections, terms }]);
      else known.push({ name, sections, terms });
    }
  }
  const table = { byFirst, families, read: new WeakMap<Name, NameWords>() };
  tables.set(analyzer, table);
  return table;
}

function firstFamily(name: string, families: Table['families']): string | undefined {
  for (const word of name.split(' ')) {
    const [first] = families(word);
    if (first !== undefined) return first;
  }
  return undefined;
}

function wordsOfName(name: Name, { families, read }: Table, analyzer: GermanAnalyzer): NameWords {
  const known = read.get(name);
  if (known !== undefined) return known;
  const stems = [...new Set(name.name.split(' ').flatMap(families))];
  const words = { stems, others: stems.length > 1 ? [] : othersOf(name.name, analyzer) };
  read.set(name, words);
  return words;
}

/** Families of a word's terms; the names share most of their words, and each is read once. */
function familiesByWord(analyzer: GermanAnalyzer): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const stem = (word: string): string => analyzer.stem(word);
  return (word) => {
    const read = known.get(word);
    if (read !== undefined) return read;
    const families = analyzer.terms(word).map((term) => familyOf(term, stem));
    known.set(word, families);
    return families;
  };
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
