import type { CitedText } from '../../src/protocol/answer.ts';
import { element } from '../dom.ts';
import type { AnswerContext } from './answerContext.ts';
import { citationMarks } from './citationMarks.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';

export function citedText(text: CitedText, context: AnswerContext): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(inlineMarkdown(text.text), citationMarks(text.citations, context));
  if (text.unverified === true)
    fragment.append(' ', element('span', { class: 'unverified', text: `(${context.texts.unverified})` }));
  return fragment;
}
