import { element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { ViewContext } from '../viewContext.ts';

/** What a chat without a question says about itself. */
export function emptyState(examples: readonly string[], context: ViewContext): HTMLElement {
  const list = element('ul', { class: 'examples' });
  for (const example of examples)
    list.append(
      element(
        'li',
        {},
        element(
          'button',
          {
            class: 'example',
            attributes: { type: 'button' },
            onClick: () => context.request({ type: 'ask', question: example }),
          },
          element('span', { text: example }),
          icon('send'),
        ),
      ),
    );
  return element(
    'section',
    { class: 'empty' },
    element('h2', { text: context.texts.emptyTitle }),
    element('p', { text: context.texts.emptyText }),
    element('h3', { text: context.texts.examples }),
    list,
  );
}
