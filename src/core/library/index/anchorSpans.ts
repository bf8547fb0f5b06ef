import type { LawReference } from '../../../protocol/analysis.ts';
import type { PassageSpan } from '../document.ts';
import { sectionKey } from '../readers/sectionHeading.ts';
import { linkedSections } from './linkTerms.ts';

/** Characters before and behind a reference that say what it is about. */
const AROUND = 60;
/** References to one passage that are read: what is cited a thousand times is known by then. */
const MOST_REFERENCES = 40;

export interface AnchorSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words around references to each passage stand in its document, by the passage's number in it. `links` are each passage's
 * references, their offsets relative to it; those to other laws are left out.
 */
export function anchorSpans(text: string, spans: readonly PassageSpan[], links: readonly (readonly LawReference[])[], law: string | null): ReadonlyMap<number, readonly AnchorSpan[]> {
  const anchors = new Map<number, AnchorSpan[]>();
  if (law === null) return anchors;
  const ordinals = new Map<string, number>();
  for (const [ordinal, { section }] of spans.entries()) {
    const key = section === null ? null : sectionKey(section);
    if (key !== null && !ordinals.has(key)) ordinals.set(key, ordinal);
  }
  for (const [ordinal, span] of spans.entries()) {
    for (const link of links[ordinal] ?? []) {
      const [section] = link.law === law ? linkedSections(link) : [];
      const target = section === undefined ? undefined : ordinals.get(section);
      if (target === undefined || target === ordinal) continue;
      const known = anchors.get(target) ?? [];
      if (known.length < 2 * MOST_REFERENCES) anchors.set(target, [...known, ...around(text, span, link)]);
    }
  }
  return anchors;
}

/** Whole words before and behind the reference, within its passage. */
function around(text: string, span: PassageSpan, link: LawReference): AnchorSpan[] {
  const start = span.start + link.start;
  const end = span.start + link.end;
  const from = start - AROUND <= span.start ? span.start : Math.min(start, afterBlank(text, start - AROUND));
  const to = end + AROUND >= span.end ? span.end : Math.max(end, text.lastIndexOf(' ', end + AROUND));
  return [
    { start: from, end: start },
    { start: end, end: to },
  ];
}

function afterBlank(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? text.length : blank + 1;
}
