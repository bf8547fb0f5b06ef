import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import { datedLawKey, lawKey } from './lawKey.ts';
import type { PassageStore } from './passageStore.ts';
import { readSectionHeading, sectionKey } from './readers/sectionHeading.ts';

/** Sections of a range that are looked up at most ("§§ 705 bis 740"). */
const MAX_RANGE = 60;
const LETTERS = ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const NUMBER_OF_NAME = /(?: (?:\d{1,2}|[IVX]{1,4}))?(?: (?:19|20)\d\d(?:-\d\d){0,2})?$/;
const FEDERAL: ReadonlySet<string | null> = new Set(['DE', 'EU', null]);

/**
 * Keys of the sections a reference names; the empty key stands for a law's first section. A range comes first as a whole: a law may have a
 * heading of that very name ("§§ 1 bis 5").
 */
export function referencedSections(reference: LawReference): string[] {
  if (reference.unit === 'law' || reference.number === null) return [''];
  const prefix = { section: '§ ', article: 'Art. ', annex: 'Anlage ' }[reference.unit];
  const first = sectionKey(prefix + reference.number);
  const from = /^\d+/.exec(reference.number)?.[0];
  const to = reference.number_to === null ? undefined : /^\d+/.exec(reference.number_to)?.[0];
  if (from === undefined || to === undefined) return [first];
  const whole = wholeHeading(reference);
  const keys = whole === null ? [first] : [whole, first];
  const last = Math.min(Number(to), Number(from) + MAX_RANGE);
  for (let number = Number(from); number <= last; number++) {
    for (const letter of LETTERS) {
      const key = sectionKey(`${prefix}${number}${letter}`);
      if (!keys.includes(key) && !(number === Number(to) && letter > (/[a-z]$/.exec(reference.number_to ?? '')?.[0] ?? ''))) keys.push(key);
    }
  }
  return keys;
}

/** Key of the one heading that a range may be ("§§ 1 bis 5"); null for single sections. */
function wholeHeading({ text, number_to: to }: LawReference): string | null {
  const heading = to === null ? '' : (readSectionHeading(text)?.section ?? '');
  return heading.startsWith('§§') ? sectionKey(heading) : null;
}

/**
 * Passages that a reference names, in the order of the reference; of one section the text in force before a repealed one, federal before
 * Land law, the act of exactly the cited name and the newer Stand first. Law of another Land than `land` is left out.
 */
export function resolveReference(stores: readonly PassageStore[], reference: LawReference, land: string | null): Passage[] {
  for (const { law, sections } of readings(reference)) {
    const found = sections.flatMap((section) => {
      const versions = stores.flatMap((store) => store.locate(law, section).flatMap((address) => store.passage(address) ?? []));
      const fitting = versions.filter(({ jurisdiction }) => land === null || FEDERAL.has(jurisdiction) || jurisdiction === land);
      return fitting.sort((a, b) => compareVersions(a, b, reference.law));
    });
    // Several numbers of a range may stand under one heading.
    if (found.length > 0) return [...new Map(found.map((passage) => [passage.id, passage])).values()];
  }
  return [];
}

/** A reference as it may be meant, the likeliest first. The keys are those of a library's sections. */
export interface ReferenceReading {
  readonly law: string;
  readonly sections: readonly string[];
  /** Of the sections the one that is the whole range under one heading, if the reference is a range. */
  readonly whole: string | null;
}

/** A year at the end of a reference, which its law's everyday name does not hold. */
const YEAR_OF_TEXT = /\s(?:19|20)\d\d(?:-\d\d){0,2}$/;

/** "§§ 48f" may be a section with a letter, or one and the next. */
const FOLLOWING = /^§§.*\d ?f/;

/**
 * Of the version whose year is named ("VerkFinG 1971"); as written; then without a number behind the law's name ("§ 3 XyzG 2 Jahre"); then the article alone where the library does not cut it
 * into sections ("Art. 1 § 3"), and the section without the letter that may mean "and the next".
 */
export function readings(reference: LawReference): readonly ReferenceReading[] {
  if (reference.law === null) return [];
  const named = [reference.law, reference.law + (YEAR_OF_TEXT.exec(reference.text)?.[0] ?? '')];
  const dated = named.flatMap((name) => datedLawKey(name) ?? []);
  const laws = new Set([...dated, lawKey(reference.law), lawKey(reference.law.replace(NUMBER_OF_NAME, ''))]);
  const shorter = reference.number?.replace(FOLLOWING.test(reference.text) ? /f$/ : / § .*$/, '') ?? null;
  const forms = shorter === reference.number ? [reference] : [reference, { ...reference, number: shorter }];
  return forms.flatMap((form) => Array.from(laws, (law) => ({ law, sections: referencedSections(form), whole: wholeHeading(form) })));
}

/** Whether an act is federal and bears exactly the cited name, not with a year behind it: "BGSG" is not "BGSG 1994". */
export function bearsName(name: string | null, act: { readonly official: string | null; readonly jurisdiction: string | null }): boolean {
  return name !== null && act.official === name && FEDERAL.has(act.jurisdiction);
}

function compareVersions(a: Passage, b: Passage, name: string | null): number {
  const rank = ({ repealed, jurisdiction, law_official: official }: Passage): number =>
    (repealed ? 4 : 0) + (FEDERAL.has(jurisdiction) ? 0 : 2) + (bearsName(name, { official, jurisdiction }) ? 0 : 1);
  return rank(a) - rank(b) || (b.stand ?? '').localeCompare(a.stand ?? '');
}
