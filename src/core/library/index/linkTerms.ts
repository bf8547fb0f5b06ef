import type { LawReference } from '../../../protocol/analysis.ts';
import { lawKey } from '../lawKey.ts';
import { sectionKey } from '../readers/sectionHeading.ts';
import { joinKey } from '../sectionTable.ts';

/** Sections of a range that are linked one by one. */
const MAX_RANGE = 40;
const PREFIX = { section: '§ ', article: 'Art. ', annex: 'Anlage ', law: '' } as const;

/**
 * Term under which the passages that refer to a provision are posted. No word of a text holds a blank or "§", so that it meets no search
 * word; the whole key is compared, so that § 823 never meets § 1823.
 */
export function linkTerm(law: string, section: string): string {
  return `§${joinKey(law, section)}`;
}

/** Link terms of the provisions that a passage refers to, each once, without the passage's own. */
export function linkTermsOf(
  links: readonly LawReference[],
  own: { readonly law: string | null; readonly section: string | null },
): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const link of links) for (const section of linkedSections(link)) terms.add(linkTerm(lawKey(link.law ?? ''), section));
  if (own.law !== null && own.section !== null) terms.delete(linkTerm(lawKey(own.law), sectionKey(own.section)));
  return terms;
}

/** Keys of the sections that a reference names, the first one first. */
export function linkedSections({ unit, number, number_to: to }: LawReference): string[] {
  if (number === null) return [];
  const sections = [sectionKey(PREFIX[unit] + number)];
  const from = parseInt(number, 10);
  const last = to === null ? from : Math.min(parseInt(to, 10), from + MAX_RANGE);
  for (let next = from + 1; next <= last; next++) sections.push(sectionKey(PREFIX[unit] + String(next)));
  if (to !== null) sections.push(sectionKey(PREFIX[unit] + to));
  return sections;
}
