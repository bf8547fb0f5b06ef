import type { ReadDocument } from './document.ts';
import { datedLawKey, lawKey } from './lawKey.ts';
import { sectionKey } from './readers/sectionHeading.ts';

/** "Art. 229 " before a section of its own. */
const ARTICLE = /^Art\. \S+ (?=§)/;
/** "§§ 9 u. 10", "§§ 3 bis 6, 8": sections under one heading. */
const NUMBER_OR_RANGE = /(\d+(?:\.\d+)?[a-z]*)(?:\s*(?:bis|-|–)\s*(?:§\s*)?(\d+(?:\.\d+)?[a-z]*))?/g;
/** Sections of such a range that get a key of their own at most. */
const MAX_RANGE = 60;

/** Keys under which each passage of a document is found by reference; null for passages without one. */
export function referenceKeys(document: ReadDocument): readonly (string | null)[] {
  const law = document.info.law;
  if (law === null) return document.spans.map(() => null);
  const key = lawKey(law);
  return document.spans.map((span) => (span.section === null ? null : joinKey(key, sectionKey(span.section))));
}

interface SectionEntry {
  readonly key: string;
  readonly ordinal: number;
}

/**
 * Further keys: of the law's first section, under which a reference to the law as a whole is found; of sections within articles
 * ("Art. I § 6a") by their number alone and of sections under one heading ("§§ 9 u. 10") each by its own, where no other section has it; and
 * all of them by the law's name with its year.
 */
export function furtherKeys(document: ReadDocument): readonly SectionEntry[] {
  if (document.info.law === null) return [];
  const law = lawKey(document.info.law);
  const sections = sectionEntries(document);
  const further = [...firstEntry(document), ...partEntries(document, new Set(sections.map(({ key }) => key)))];
  const dated = document.info.lawOfficial === null ? null : datedLawKey(document.info.lawOfficial);
  return [
    ...further.map(({ key, ordinal }) => ({ key: joinKey(law, key), ordinal })),
    ...(dated === null ? [] : [...sections, ...further].map(({ key, ordinal }) => ({ key: joinKey(dated, key), ordinal }))),
  ];
}

function sectionEntries({ spans }: ReadDocument): SectionEntry[] {
  return spans.flatMap(({ section }, ordinal) => (section === null ? [] : [{ key: sectionKey(section), ordinal }]));
}

function firstEntry({ spans }: ReadDocument): SectionEntry[] {
  const ordinal = spans.findIndex((span) => span.kind === 'norm' && !span.repealed);
  return ordinal < 0 ? [] : [{ key: '', ordinal }];
}

/** Numbers that are not a section's whole name; those of sections within articles only where one section has it. */
function partEntries({ spans }: ReadDocument, taken: ReadonlySet<string>): SectionEntry[] {
  const found = new Map<string, number[]>();
  for (const [ordinal, { section }] of spans.entries()) {
    for (const key of section === null ? [] : partKeys(section)) found.set(key, [...(found.get(key) ?? []), ordinal]);
  }
  return [...found].flatMap(([key, ordinals]) => {
    const inArticles = ordinals.some((ordinal) => ARTICLE.test(spans[ordinal]?.section ?? ''));
    return taken.has(key) || (inArticles && ordinals.length > 1) ? [] : ordinals.map((ordinal) => ({ key, ordinal }));
  });
}

function partKeys(section: string): string[] {
  if (ARTICLE.test(section)) return [sectionKey(section.replace(ARTICLE, ''))];
  if (!section.startsWith('§§')) return [];
  return Array.from(section.matchAll(NUMBER_OR_RANGE)).flatMap(([, first = '', last]) => {
    if (last === undefined) return [sectionKey(first)];
    const from = parseInt(first, 10);
    const count = /\./.test(first + last) ? 0 : Math.min(parseInt(last, 10) - from, MAX_RANGE);
    const between = Array.from({ length: Math.max(0, count) }, (_, index) => String(from + 1 + index));
    return [...new Set([sectionKey(first), ...between, sectionKey(last)])];
  });
}

export function joinKey(law: string, section: string): string {
  return `${law} ${section}`;
}
