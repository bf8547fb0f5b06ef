import type { ReadDocument } from './document.ts';
import { lawKey } from './lawKey.ts';
import { sectionKey } from './readers/sectionHeading.ts';

/** "Art. 229 " before a section of its own. */
const ARTICLE = /^Art\. \S+ (?=§)/;

/** Keys under which each passage of a document is found by reference; null for passages without one. */
export function referenceKeys(document: ReadDocument): readonly (string | null)[] {
  const law = document.info.law;
  if (law === null) return document.spans.map(() => null);
  const key = lawKey(law);
  return document.spans.map((span) => (span.section === null ? null : joinKey(key, sectionKey(span.section))));
}

/**
 * Further keys: of the law's first section, under which a reference to the law as a whole is found; and of sections within articles
 * ("Art. I § 6a") by their number alone where no other section has it.
 */
export function furtherKeys(document: ReadDocument): readonly { readonly key: string; readonly ordinal: number }[] {
  if (document.info.law === null) return [];
  const law = lawKey(document.info.law);
  const keys: { key: string; ordinal: number }[] = [];
  const start = document.spans.findIndex((span) => span.kind === 'norm' && !span.repealed);
  if (start >= 0) keys.push({ key: joinKey(law, ''), ordinal: start });
  const seen = new Map<string, number>();
  for (const { section } of document.spans) {
    const number = section?.replace(ARTICLE, '');
    if (number !== undefined) seen.set(number, (seen.get(number) ?? 0) + 1);
  }
  for (const [ordinal, { section }] of document.spans.entries()) {
    const number = section?.replace(ARTICLE, '');
    if (number !== undefined && number !== section && seen.get(number) === 1) keys.push({ key: joinKey(law, sectionKey(number)), ordinal });
  }
  return keys;
}

export function joinKey(law: string, section: string): string {
  return `${law} ${section}`;
}
