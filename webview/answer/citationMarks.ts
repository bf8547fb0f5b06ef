import { element } from '../dom.ts';
import type { AnswerContext } from './answerContext.ts';

/** The numbers behind a sentence. Each opens its document; hovering or focusing it shows the words. */
export function citationMarks(numbers: readonly number[], context: AnswerContext): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const number of numbers) {
    const citation = context.citations.get(number);
    if (citation === undefined) continue;
    const mark = element('button', {
      class: 'citation',
      text: String(number),
      attributes: { type: 'button', 'aria-label': context.texts.citation(number, citation.title) },
      onClick: () =>
        context.request({ type: 'open_citation', run_id: context.runId, list: 'citations', number }),
    });
    context.tip.attach(mark, citation, context);
    // The mark stays with the word before it when the line breaks.
    fragment.append('\u2060', mark);
  }
  return fragment;
}
