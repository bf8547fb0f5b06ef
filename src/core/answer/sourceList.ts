import type { Citation } from '../../protocol/answer.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { placeOf } from './citationBook.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { plainText, shorten } from './plainText.ts';
import { answerTexts } from './texts.ts';

const QUOTE_LIMIT = 240;

/** Neighbouring numbers of one passage share a line; the words are repeated only where the answer does not show them already. */
export function sourceList(
  heading: string,
  citations: readonly Citation[],
  shown: { readonly text: string; readonly language: Language },
): string {
  const groups: Citation[][] = [];
  for (const citation of citations) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && sameEntry(last, citation)) group.push(citation);
    else groups.push([citation]);
  }
  return `## ${heading}\n\n${groups.map((group) => `- ${entry(group, shown)}`).join('\n')}`;
}

function sameEntry(left: Citation, right: Citation): boolean {
  return left.passage_id === right.passage_id && placeOf(left) === placeOf(right);
}

function entry(
  group: readonly Citation[],
  { text, language }: { readonly text: string; readonly language: Language },
): string {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return '';
  const texts = answerTexts(language);
  const from = Math.min(...group.map(({ start_line }) => start_line));
  const to = Math.max(...group.map(({ end_line }) => end_line));
  const lines = from === to ? `${texts.line} ${from}` : `${texts.lines} ${from}–${to}`;
  const where = first.page === undefined ? lines : `${texts.page} ${first.page}`;
  const numbers = first === last ? `\\[${first.number}\\]` : `\\[${first.number}\\]–\\[${last.number}\\]`;
  const stand = first.stand === null ? '' : `, ${texts.stand} ${first.stand}`;
  const quotes = group.map(({ quote }) => plainText(quote)).filter((quote) => !text.includes(quote));
  const words =
    quotes.length === 0 ? '' : `: ${quotes.map((quote) => `„${shorten(quote, QUOTE_LIMIT)}“`).join(' ')}`;
  return `${numbers} **${escapeMarkdown(nameOf(first))}** – ${escapeMarkdown(first.path)}, ${where}${escapeMarkdown(`${stand}${words}`)}`;
}

function nameOf(citation: Citation): string {
  const place = placeOf(citation);
  const heading = place === null ? (citation.heading_path.at(-1) ?? '') : '';
  return [place ?? '', citation.title, heading === citation.title ? '' : heading]
    .filter((name) => name !== '')
    .join(', ');
}
