import wrapAnsi from 'wrap-ansi';
import stringWidth from 'string-width';
import type { Answer, Block, Citation, CitedText } from '../protocol/answer.ts';
import { printableLine } from './printable.ts';
import type { Style } from './style.ts';
import { terminalTable } from './terminalTable.ts';
import type { CliTexts } from './texts.ts';

export interface TerminalAnswerOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
  readonly texts: CliTexts;
}

const QUOTE_LIMIT = 300;

/** The answer for a terminal, from the same data as every other rendering. Ends without a line break. */
export function renderTerminalAnswer(answer: Answer, options: TerminalAnswerOptions): string {
  const { style, texts } = options;
  const parts: string[] = [style('bold', printableLine(answer.title))];
  if (answer.partial) parts.push(style('yellow', texts.partial));
  if (answer.outcome === 'no_match')
    parts.push(style('yellow', answer.partial ? texts.nothingYet : texts.noMatch));
  if (answer.outcome === 'unavailable') parts.push(style('yellow', texts.unavailable));
  for (const block of answer.blocks) parts.push(renderBlock(block, options));
  if (answer.gaps.length > 0) {
    parts.push(
      section(
        texts.gaps,
        answer.gaps.map((gap) => bullet('•', printableLine(gap), options)),
        options,
      ),
    );
  }
  if (answer.nearest.length > 0) parts.push(renderCitations(texts.nearest, answer.nearest, options));
  if (answer.citations.length > 0) parts.push(renderCitations(texts.sources, answer.citations, options));
  return parts.join('\n\n');
}

function renderBlock(block: Block, options: TerminalAnswerOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return section(
        block.heading,
        [wrap(block.sentences.map((s) => cited(s, options)).join(' '), options.width)],
        options,
      );
    case 'checklist':
      return section(
        block.heading,
        block.items.map((item, index) =>
          bullet(block.ordered ? `${index + 1}.` : '☐', cited(item, options), options),
        ),
        options,
      );
    case 'notes':
      return section(
        block.heading,
        block.items.map((item) => bullet('•', cited(item, options), options)),
        options,
      );
    case 'table': {
      const rows = block.rows.map((row) => [
        printableLine(row.label),
        ...row.cells.map((cell) =>
          cell.length === 0 ? options.texts.notInSources : cell.map((text) => cited(text, options)).join(' '),
        ),
      ]);
      return section(
        block.heading,
        [terminalTable(block.columns.map(printableLine), rows, options)],
        options,
      );
    }
    case 'calculation':
      return renderCalculation(block, options);
  }
}

function renderCalculation(
  block: Extract<Block, { kind: 'calculation' }>,
  options: TerminalAnswerOptions,
): string {
  const { texts, style } = options;
  const lines: string[] = [];
  if (block.assumptions.length > 0) {
    lines.push(
      `${texts.assumptions}:`,
      ...block.assumptions.map((a) => bullet('•', cited(a, options), options)),
    );
  }
  for (const line of block.lines) {
    const amount = range(line.low, line.high);
    const marks = citationMarks(line.citations, style);
    lines.push(
      bullet('–', `${printableLine(line.label)}: ${printableLine(line.formula)}${amount}${marks}`, options),
    );
  }
  if (block.total !== null) {
    const label = block.total.complete ? texts.total : texts.totalAtLeast;
    lines.push(style('bold', `${label}${range(block.total.low, block.total.high)}`));
  }
  if (block.unknown.length > 0) {
    lines.push(`${texts.unknown}:`, ...block.unknown.map((u) => bullet('•', printableLine(u), options)));
  }
  return section(block.heading, lines, options);
}

function range(low: number | null, high: number | null): string {
  const euro = (value: number): string =>
    value.toLocaleString('de-DE', { style: 'currency', currency: 'EUR' });
  if (low === null || high === null) return '';
  return low === high ? ` = ${euro(low)}` : ` = ${euro(low)} – ${euro(high)}`;
}

function renderCitations(
  heading: string,
  citations: readonly Citation[],
  options: TerminalAnswerOptions,
): string {
  return section(
    heading,
    citations.map((citation) => renderCitation(citation, options)),
    options,
  );
}

function renderCitation(citation: Citation, { texts, style, width }: TerminalAnswerOptions): string {
  const law = [citation.law, citation.section, citation.absatz === null ? null : `Abs. ${citation.absatz}`];
  const name = law.filter((part) => part !== null).join(' ');
  const place =
    citation.page === undefined
      ? texts.lines(citation.start_line, citation.end_line)
      : texts.page(citation.page);
  const where = [
    `${printableLine(citation.path)}, ${place}`,
    ...(citation.stand === null ? [] : [texts.stand(printableLine(citation.stand))]),
  ].join(', ');
  const head = [name, printableLine(citation.title)].filter((part) => part !== '').join(' – ');
  const quote = printableLine(citation.quote);
  const shown = quote.length > QUOTE_LIMIT ? `${quote.slice(0, QUOTE_LIMIT).trimEnd()} …` : quote;
  return [
    hang(style('cyan', `[${citation.number}]`), head, width),
    hang('   ', style('dim', where), width),
    hang('   ', style('italic', `„${shown}“`), width),
  ].join('\n');
}

function cited(text: CitedText, { style, texts }: TerminalAnswerOptions): string {
  const mark = text.unverified === true ? style('yellow', ` (${texts.unverified})`) : '';
  return `${printableLine(text.text)}${citationMarks(text.citations, style)}${mark}`;
}

function citationMarks(numbers: readonly number[], style: Style): string {
  return numbers.length === 0 ? '' : ` ${style('cyan', numbers.map((number) => `[${number}]`).join(''))}`;
}

function section(heading: string | null, lines: readonly string[], { style }: TerminalAnswerOptions): string {
  return [...(heading === null ? [] : [style(['bold', 'underline'], printableLine(heading))]), ...lines].join(
    '\n',
  );
}

const bullet = (mark: string, text: string, { width }: TerminalAnswerOptions): string =>
  hang(` ${mark}`, text, width);

/** Wraps `text` behind `mark`, later lines indented to stand below the first. */
function hang(mark: string, text: string, width: number): string {
  const indent = stringWidth(mark) + 1;
  const wrapped = wrap(text, Math.max(20, width - indent));
  return `${mark} ${wrapped.replaceAll('\n', `\n${' '.repeat(indent)}`)}`;
}

function wrap(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true });
}
