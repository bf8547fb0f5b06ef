import type { Notice } from '../src/protocol/viewChannel.ts';
import { iconButton } from './components.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import type { ViewContext } from './viewContext.ts';

const MOST = 3;

/** Messages to the reader that belong to no run; the newest stay until they are dismissed. */
export class Notices {
  readonly root = element('div', { class: 'notices', attributes: { role: 'alert' } });
  readonly #context: () => ViewContext;

  constructor(context: () => ViewContext) {
    this.#context = context;
  }

  add(notice: Notice): void {
    for (const old of this.root.querySelectorAll(`[data-code="${CSS.escape(notice.code)}"]`)) old.remove();
    const close = iconButton('close', this.#context().texts.dismiss, { onClick: () => node.remove() });
    const node = element(
      'div',
      { class: `notice notice-${notice.level}`, attributes: { 'data-code': notice.code } },
      icon(notice.level === 'info' ? 'info' : 'warning'),
      element('span', { class: 'notice-text', text: notice.text }),
      close,
    );
    this.root.append(node);
    while (this.root.childElementCount > MOST) this.root.firstElementChild?.remove();
  }

  clear(): void {
    this.root.replaceChildren();
  }
}
