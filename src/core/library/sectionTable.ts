import type { ReadDocument } from './document.ts';
import { lawKey } from './lawKey.ts';
import { sectionKey } from './readers/sectionHeading.ts';

/** Keys under which each passage of a document is found by reference; null for passages without one. */
export function referenceKeys(document: ReadDocument): readonly (string | null)[] {
  const law = document.info.law;
  if (law === null) return document.spans.map(() => null);
  const key = lawKey(law);
  return document.spans.map((span) => (span.section === null ? null : joinKey(key, sectionKey(span.section))));
}

/** Key of a law's first section, under which a reference to the law as a whole is found. */
export function lawStartKey(document: ReadDocument): { readonly key: string; readonly ordinal: number } | null {
  const ordinal = document.spans.findIndex((span) => span.kind === 'norm' && !span.repealed);
  return document.info.law === null || ordinal < 0 ? null : { key: joinKey(lawKey(document.info.law), ''), ordinal };
}

export function joinKey(law: string, section: string): string {
  return `${law} ${section}`;
}
