import type { Citation } from '../../src/protocol/answer.ts';
import { element } from '../dom.ts';
import { citationPlace } from './citationPlace.ts';
import type { AnswerContext } from './answerContext.ts';

/** The documents below an answer, one entry per cited passage. Null when there is none. */
export function sourceList(
  citations: readonly Citation[],
  list: 'citations' | 'nearest',
  context: AnswerContext,
): HTMLElement | null {
  if (citations.length === 0) return null;
  const items = element('ol', { class: 'source-list' });
  for (const citation of citations) {
    const { number } = citation;
    const open = element(
      'button',
      {
        class: 'source',
        attributes: { type: 'button' },
        onClick: () => context.request({ type: 'open_citation', run_id: context.runId, list, number }),
      },
      list === 'citations' ? element('span', { class: 'number', text: String(number) }) : null,
      element('span', { class: 'title', text: citation.title }),
      element('span', { class: 'place', text: citationPlace(citation, context) }),
    );
    context.tip.attach(open, citation, context);
    items.append(element('li', {}, open));
  }
  const heading = list === 'citations' ? context.texts.sources : context.texts.nearest;
  return element('section', { class: 'sources' }, element('h4', { text: heading }), items);
}
