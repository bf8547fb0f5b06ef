import type { Passage } from '../../protocol/passage.ts';
import type { Fact, FactKind } from '../../protocol/stepResult.ts';
import { ASPECTS, COMPANY_ASPECTS, type Aspect } from './aspects.ts';
import { citeSpan } from './citeSpan.ts';
import { kindOfHeading, kindOfSentence } from './factKinds.ts';
import { splitSentences, type SentenceSpan } from './germanSentences.ts';
import { plainText, rowText } from './plainText.ts';

/** Longest text of one fact; a list that would pass it is cut between two items. */
const FACT_LIMIT = 900;

/** Statements of a passage in text order, each with the exact words it stands in. */
export function extractFacts(passage: Passage): readonly Fact[] {
  const units = statements(passage.text, splitSentences(passage.text), passage.kind === 'guide');
  const heading = plainHeading(passage);
  const guideKind = passage.kind === 'norm' || passage.kind === 'annex' ? null : kindOfHeading(heading);
  const guideAspect = passage.kind === 'norm' ? null : aspectOfHeading(heading);
  return units.map(({ start, end, row }) => {
    const words = passage.text.slice(start, end);
    const text = row ? rowText(words) : plainText(words);
    return {
      kind: guideKind ?? kindInContext(text, heading),
      aspect: guideAspect?.id ?? aspectOfSentence(text)?.id ?? null,
      text,
      source: citeSpan(passage, start, end),
    };
  });
}

function kindInContext(text: string, heading: string): FactKind {
  const kind = kindOfSentence(text);
  if (kind !== 'other') return kind;
  return /gebühr|kosten/iu.test(heading) && /euro|€|‰|%/iu.test(text) ? 'fee' : kind;
}

function plainHeading(passage: Passage): string {
  return passage.heading.replace(/^\d+[.)]\s*/u, '').trim();
}

interface Statement {
  readonly start: number;
  readonly end: number;
  readonly row: boolean;
}

/**
 * Sentences, with the items of a list joined to the clause that introduces them ("wenn er" + 1., 2., 3.):
 * neither half says anything alone. A guide's item is a statement of its own.
 */
function statements(text: string, spans: readonly SentenceSpan[], guide: boolean): readonly Statement[] {
  const result: { start: number; end: number; row: boolean; block: number }[] = [];
  spans.forEach((span, index) => {
    const last = result.at(-1);
    const row = span.kind === 'row';
    if (last !== undefined && belongsToLast(text, { spans, index, last, guide })) {
      if (span.end - last.start <= FACT_LIMIT) {
        last.end = span.end;
        last.block = span.block;
      }
      return;
    }
    if (row && isTableHead(text, spans, index)) return;
    result.push({ start: span.start, end: span.end, row, block: span.block });
  });
  return result;
}

interface Joint {
  readonly spans: readonly SentenceSpan[];
  readonly index: number;
  readonly last: {
    readonly start: number;
    readonly end: number;
    readonly block: number;
    readonly row: boolean;
  };
  readonly guide: boolean;
}

function belongsToLast(text: string, joint: Joint): boolean {
  const { spans, index, last, guide } = joint;
  const span = spans[index];
  const before = spans[index - 1];
  if (span === undefined || before === undefined || span.kind === 'row' || last.row) return false;
  // Second sentence of the same list item: items are whole facts.
  if (span.kind === 'item' && before.block === span.block) return true;
  const open = !/[.!?]["“»)\]]*$/u.test(text.slice(before.start, before.end));
  if (guide) return false;
  if (span.kind === 'item') return open || (before.kind === 'item' && !startsNew(text, last));
  // Words after a list that finish its sentence ("…, ist die Rücknahme unzulässig.").
  return open && /^[\p{Ll}]/u.test(text.slice(span.start, span.start + 1));
}

/** Whether the statement begun is a list item that stands alone, so that the next item is a new one. */
function startsNew(text: string, last: { readonly start: number; readonly end: number }): boolean {
  return !/[:,;]\s|(?:wenn|dass|soweit|sofern)\s/u.test(text.slice(last.start, last.end).slice(0, 400));
}

function isTableHead(text: string, spans: readonly SentenceSpan[], index: number): boolean {
  const span = spans[index];
  if (span === undefined || spans[index - 1]?.kind === 'row') return false;
  return /^\s*\|?\s*\n?[\s|:-]*-{2,}/u.test(text.slice(span.end));
}

function aspectOfHeading(heading: string): Aspect | null {
  return ASPECTS.find(({ headings }) => headings.test(heading)) ?? null;
}

/** Company aspects first: their cues are the more specific words. */
export function aspectOfSentence(text: string, among: readonly Aspect[] = COMPANY_ASPECTS): Aspect | null {
  return among.find(({ cues }) => cues.test(text)) ?? null;
}
