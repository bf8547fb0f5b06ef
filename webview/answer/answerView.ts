import type { Answer, Block, CitedText } from '../../src/protocol/answer.ts';
import { append, element } from '../dom.ts';
import { icon } from '../icons.ts';
import { textsFor } from '../texts.ts';
import type { ViewContext } from '../viewContext.ts';
import { calculation } from './calculationView.ts';
import type { AnswerContext } from './answerContext.ts';
import { citedText } from './citedText.ts';
import type { CitationTip } from './citationTip.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';
import { sourceList } from './sourceList.ts';

/** The answer as nodes. It is data all the way: no text of it is ever read as markup beyond inline Markdown. */
export function answerView(answer: Answer, runId: string, tip: CitationTip, view: ViewContext): HTMLElement {
  // An answer is worded in its own language, whatever the language of the window.
  const context: AnswerContext = {
    ...view,
    texts: textsFor(answer.language),
    language: answer.language,
    runId,
    tip,
    citations: new Map(answer.citations.map((citation) => [citation.number, citation])),
  };
  const root = element('article', { class: 'answer', attributes: { lang: answer.language } });
  root.append(element('h3', { text: answer.title }));
  if (answer.partial) root.append(remark(context.texts.partial));
  const nothing = nothingSaid(answer, context);
  if (nothing !== null) root.append(remark(nothing));
  for (const block of answer.blocks) root.append(blockView(block, context));
  // The first of the gaps of such an answer says the same; it is said once.
  const gaps = answer.gaps.filter((gap) => gap !== nothing);
  if (gaps.length > 0) root.append(gapsView(gaps, context));
  append(root, [
    sourceList(answer.citations, 'citations', context),
    sourceList(answer.nearest, 'nearest', context),
  ]);
  return root;
}

/** What stands above an answer that found nothing. */
function nothingSaid({ outcome, partial }: Answer, { texts }: AnswerContext): string | null {
  if (outcome === 'no_match') return partial ? texts.nothingYet : texts.noMatch;
  return outcome === 'unavailable' ? texts.unavailable : null;
}

function remark(text: string): HTMLElement {
  return element('p', { class: 'remark' }, icon('warning'), element('span', { text }));
}

function gapsView(gaps: readonly string[], context: AnswerContext): HTMLElement {
  const list = element('ul');
  for (const gap of gaps) list.append(element('li', {}, inlineMarkdown(gap)));
  return element('section', { class: 'gaps' }, element('h4', { text: context.texts.gaps }), list);
}

function blockView(block: Block, context: AnswerContext): HTMLElement {
  const section = element('section', { class: `block block-${block.kind}` });
  if (block.heading !== null) section.append(element('h4', { text: block.heading }));
  switch (block.kind) {
    case 'paragraph': {
      const paragraph = element('p');
      for (const [index, sentence] of block.sentences.entries()) {
        if (index > 0) paragraph.append(' ');
        paragraph.append(citedText(sentence, context));
      }
      section.append(paragraph);
      break;
    }
    case 'checklist':
      section.append(listView(block.ordered ? 'ol' : 'ul', block.items, context));
      break;
    case 'notes':
      section.append(listView('ul', block.items, context));
      break;
    case 'table':
      section.append(tableView(block, context));
      break;
    case 'calculation':
      append(section, calculation(block, context));
      break;
  }
  return section;
}

function listView(tag: 'ol' | 'ul', items: readonly CitedText[], context: AnswerContext): HTMLElement {
  const list = element(tag);
  for (const item of items) list.append(element('li', {}, citedText(item, context)));
  return list;
}

/** The first column names the aspect; in a narrow view each row becomes a block of its own. */
function tableView(block: Extract<Block, { kind: 'table' }>, context: AnswerContext): HTMLElement {
  const head = element('tr');
  const spare = block.columns.length > (block.rows[0]?.cells.length ?? 0) ? 0 : 1;
  if (spare === 1) head.append(element('td'));
  for (const column of block.columns)
    head.append(element('th', { text: column, attributes: { scope: 'col' } }));
  const body = element('tbody');
  for (const row of block.rows) {
    const line = element('tr', {}, element('th', { text: row.label, attributes: { scope: 'row' } }));
    for (const [index, cell] of row.cells.entries()) {
      const column = block.columns[index + 1 - spare] ?? '';
      const node = element('td', { attributes: { 'data-column': column } });
      if (cell.length === 0) node.append('–');
      for (const [at, sentence] of cell.entries()) {
        if (at > 0) node.append(' ');
        node.append(citedText(sentence, context));
      }
      line.append(node);
    }
    body.append(line);
  }
  return element('table', {}, element('thead', {}, head), body);
}
