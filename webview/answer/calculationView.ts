import type { Block } from '../../src/protocol/answer.ts';
import { element } from '../dom.ts';
import { euro } from '../format.ts';
import { citationMarks } from './citationMarks.ts';
import type { AnswerContext } from './answerContext.ts';
import { citedText } from './citedText.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';

type Calculation = Extract<Block, { kind: 'calculation' }>;
type Line = Calculation['lines'][number];

export function calculation(block: Calculation, context: AnswerContext): HTMLElement[] {
  const { texts, language } = context;
  const head = element('tr');
  for (const title of [texts.item, texts.amount])
    head.append(element('th', { text: title, attributes: { scope: 'col' } }));
  const body = element('tbody');
  for (const line of block.lines) body.append(lineView(line, context));
  if (block.total !== null) {
    const name = block.total.complete ? texts.total : `${texts.total} (${texts.incomplete})`;
    body.append(
      element(
        'tr',
        { class: 'total' },
        element('th', { text: name, attributes: { scope: 'row' } }),
        element('td', { class: 'amount', text: euro(block.total.low, block.total.high, language) }),
      ),
    );
  }
  const parts: HTMLElement[] = [element('table', { class: 'sum' }, element('thead', {}, head), body)];
  if (block.unknown.length > 0) {
    const list = element('ul');
    for (const unknown of block.unknown) list.append(element('li', {}, inlineMarkdown(unknown)));
    parts.push(element('h5', { text: texts.unknownAmounts }), list);
  }
  if (block.assumptions.length > 0) {
    const list = element('ul');
    for (const assumption of block.assumptions)
      list.append(element('li', {}, citedText(assumption, context)));
    parts.push(element('h5', { text: texts.assumptions }), list);
  }
  return parts;
}

function lineView(line: Line, context: AnswerContext): HTMLElement {
  const label = element('th', { attributes: { scope: 'row' } }, inlineMarkdown(line.label));
  label.append(citationMarks(line.citations, context));
  if (line.formula !== '') label.append(element('span', { class: 'formula', text: line.formula }));
  const amount = line.low === null || line.high === null ? '?' : euro(line.low, line.high, context.language);
  return element('tr', {}, label, element('td', { class: 'amount', text: amount }));
}
