import type { Answer, Block, CalculationBlock, CitedText } from '../../protocol/answer.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { formatEuro } from './amounts.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { sourceList } from './sourceList.ts';
import { answerTexts } from './texts.ts';

/** The answer as GitHub Markdown with numbered sources. Words of documents and of the question are shown literally. */
export function renderMarkdown(answer: Answer, language: Language = answer.language): string {
  const texts = answerTexts(language);
  const parts: string[] = [`# ${escapeMarkdown(answer.title)}`];
  if (answer.partial) parts.push(`> **${texts.partial}**`);
  if (answer.outcome === 'grounded') {
    for (const block of answer.blocks) parts.push(renderBlock(block, language));
  } else {
    const nothing = answer.partial ? texts.nothingYet : texts.noMatch;
    parts.push(answer.outcome === 'unavailable' ? texts.unavailable : nothing);
  }
  const said = new Set([texts.noMatch, texts.nothingYet, texts.unavailable]);
  const gaps = answer.gaps.filter((gap) => !said.has(gap));
  if (gaps.length > 0)
    parts.push(`## ${texts.gaps}\n\n${gaps.map((gap) => `- ${escapeMarkdown(gap)}`).join('\n')}`);
  if (answer.nearest.length > 0)
    parts.push(sourceList(texts.nearest, answer.nearest, { text: '', language }));
  if (answer.citations.length > 0) {
    parts.push(sourceList(texts.sources, answer.citations, { text: shownText(answer), language }));
  }
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block, language: Language): string {
  const head = block.heading === null ? '' : `## ${escapeMarkdown(block.heading)}\n\n`;
  switch (block.kind) {
    case 'paragraph':
      return head + block.sentences.map((sentence) => cited(sentence, language)).join(' ');
    case 'checklist':
      return (
        head +
        block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${cited(item, language)}`)
          .join('\n')
      );
    case 'notes':
      return head + block.items.map((item) => `- ${cited(item, language)}`).join('\n');
    case 'table':
      return (
        head +
        table(
          block.columns,
          block.rows.map(({ label, cells }) => [
            `**${escapeMarkdown(label)}**`,
            ...cells.map((cell) => cell.map((text) => cited(text, language)).join(' · ')),
          ]),
        )
      );
    case 'calculation':
      return head + calculation(block, language);
  }
}

function calculation(block: CalculationBlock, language: Language): string {
  const texts = answerTexts(language);
  const parts: string[] = [];
  if (block.assumptions.length > 0)
    parts.push(
      `**${texts.assumptions}**\n\n${block.assumptions.map((each) => `- ${cited(each, language)}`).join('\n')}`,
    );
  const rows = block.lines.map(({ label, formula, low, high, citations }) => [
    cited({ text: label, citations }, language),
    escapeMarkdown(formula),
    low === null || high === null ? texts.unknownAmount : euros(low, high, language),
  ]);
  parts.push(table([texts.position, texts.formula, texts.amount], rows));
  if (block.total !== null) {
    const { low, high, complete } = block.total;
    parts.push(
      `**${texts.total}: ${euros(low, high, language)}**${complete ? '' : ` (${texts.incompleteTotal})`}`,
    );
  }
  if (block.unknown.length > 0)
    parts.push(
      `**${texts.unknown}**\n\n${block.unknown.map((each) => `- ${escapeMarkdown(each)}`).join('\n')}`,
    );
  return parts.join('\n\n');
}

function euros(low: number, high: number, language: Language): string {
  return low === high
    ? formatEuro(low, language)
    : answerTexts(language).totalRange(formatEuro(low, language), formatEuro(high, language));
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = `| ${columns.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${columns.map(() => '---').join(' | ')} |`;
  return [head, rule, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function cited({ text, citations, unverified }: CitedText, language: Language): string {
  const mark = unverified === true ? ` *(${answerTexts(language).unverified})*` : '';
  const numbers = citations.map((number) => `\\[${number}\\]`).join('');
  return `${escapeMarkdown(text)}${mark}${numbers === '' ? '' : ` ${numbers}`}`;
}

/** Every word of documents that the blocks show. */
function shownText({ blocks }: Answer): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'paragraph':
          return block.sentences.map(({ text }) => text);
        case 'checklist':
        case 'notes':
          return block.items.map(({ text }) => text);
        case 'table':
          return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ text }) => text)));
        case 'calculation':
          return block.lines.map(({ label }) => label);
      }
    })
    .join('\n');
}
