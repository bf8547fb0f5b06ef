import { splitSentences, type SentenceSpan } from './germanSentences.ts';

/** A span of text that says something on its own, or together with the clause that introduces it. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  /** Table row. */
  readonly row: boolean;
  /** The clause before a long list ("Verfahrensfrei sind") that the statement is one item of; null for a whole sentence. */
  readonly lead: { readonly start: number; readonly end: number } | null;
}

/** Longest text of one statement; a list that would pass it is told item by item. */
const LIMIT = 700;

/** Statements of a guide or another plain document: every sentence of a paragraph, every whole list item, every row. */
export function plainStatements(text: string): readonly Statement[] {
  const result: { start: number; end: number; row: boolean; lead: null; block: number }[] = [];
  const spans = splitSentences(text);
  spans.forEach((span, index) => {
    const last = result.at(-1);
    if (span.kind === 'item' && last?.block === span.block) last.end = span.end;
    else if (!isTableHead(text, spans, index)) {
      result.push({
        start: span.start,
        end: span.end,
        row: span.kind === 'row',
        lead: null,
        block: span.block,
      });
    }
  });
  return result.map(({ start, end, row, lead }) => ({ start, end, row, lead }));
}

/**
 * Statements of a statute. A clause that ends open ("…, wenn er") goes on to the next full stop, over all items of its list:
 * neither half says anything alone. Where that would be too long, each item is a statement with the clause as its lead.
 */
export function statuteStatements(text: string): readonly Statement[] {
  const spans = splitSentences(text);
  const result: Statement[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || isTableHead(text, spans, index)) continue;
    if (span.kind === 'row') {
      result.push({ start: span.start, end: span.end, row: true, lead: null });
      continue;
    }
    const last = endOfRun(text, spans, index);
    result.push(...runStatements(text, spans.slice(index, last + 1)));
    index = last;
  }
  return result;
}

/** Index of the span that closes the sentence begun at `from`. */
function endOfRun(text: string, spans: readonly SentenceSpan[], from: number): number {
  let last = from;
  while (isOpen(text, spans[last])) {
    const next = spans[last + 1];
    if (next === undefined || next.kind === 'row' || /^\(/u.test(next.marker ?? '')) break;
    last += 1;
  }
  return last;
}

function runStatements(text: string, run: readonly SentenceSpan[]): readonly Statement[] {
  const [first, ...items] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  if (items.length === 0 || last.end - first.start <= LIMIT) {
    return [{ start: first.start, end: last.end, row: false, lead: null }];
  }
  const lead = { start: first.start, end: first.end };
  return items.flatMap((item) => {
    const end = withoutJoint(text, item);
    return text.charAt(item.end - 1) === ':' || end - item.start > LIMIT
      ? []
      : [{ start: item.start, end, row: false, lead }];
  });
}

function isOpen(text: string, span: SentenceSpan | undefined): boolean {
  return span !== undefined && !/[.!?]["“»)\]]*$/u.test(text.slice(span.start, span.end));
}

/** End of an item without what ties it to the next one (", und"). */
function withoutJoint(text: string, { start, end }: SentenceSpan): number {
  return (
    start +
    text.slice(start, end).replace(/(?:\s*[,;]\s*(?:und|oder|sowie)?|\s+(?:und|oder|sowie))$/u, '').length
  );
}

function isTableHead(text: string, spans: readonly SentenceSpan[], index: number): boolean {
  const span = spans[index];
  if (
    span?.kind !== 'row' ||
    (spans[index - 1]?.block === span.block - 1 && spans[index - 1]?.kind === 'row')
  )
    return false;
  return /^\s*\|?[\s|:]*-{2,}/u.test(text.slice(span.end));
}
