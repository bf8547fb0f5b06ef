import type { Citation } from '../../src/protocol/answer.ts';
import { element } from '../dom.ts';
import { citationPlace } from './citationPlace.ts';
import type { ViewContext } from '../viewContext.ts';

const TIP_ID = 'citation-tip';
/** Pixels between the number and the tip, and between the tip and the view's edge. */
const GAP = 4;
/** Milliseconds the pointer may take from the number to the tip. */
const LEAVE_DELAY = 150;
const LONGEST_QUOTE = 600;

/** The words a citation rests on, shown while the pointer or the focus is on its number. */
export class CitationTip {
  readonly #tip = element('div', { class: 'citation-tip', attributes: { role: 'tooltip', id: TIP_ID } });
  #owner: HTMLElement | undefined;
  #leaving: number | undefined;

  constructor() {
    this.#tip.hidden = true;
    document.body.append(this.#tip);
    this.#tip.addEventListener('pointerenter', () => window.clearTimeout(this.#leaving));
    this.#tip.addEventListener('pointerleave', () => this.#leaveSoon());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
    document.addEventListener('scroll', () => this.hide(), { capture: true, passive: true });
  }

  /** `context`: of the answer, whose language the tip speaks. */
  attach(owner: HTMLElement, citation: Citation, context: ViewContext): void {
    owner.addEventListener('pointerenter', () => this.#show(owner, citation, context));
    owner.addEventListener('pointerleave', () => this.#leaveSoon());
    owner.addEventListener('focus', () => this.#show(owner, citation, context));
    owner.addEventListener('blur', () => this.hide());
  }

  hide(): void {
    window.clearTimeout(this.#leaving);
    this.#owner?.removeAttribute('aria-describedby');
    this.#owner = undefined;
    this.#tip.hidden = true;
  }

  #leaveSoon(): void {
    window.clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => this.hide(), LEAVE_DELAY);
  }

  #show(owner: HTMLElement, citation: Citation, context: ViewContext): void {
    window.clearTimeout(this.#leaving);
    if (this.#owner === owner) return;
    this.hide();
    this.#owner = owner;
    const quote =
      citation.quote.length > LONGEST_QUOTE ? `${citation.quote.slice(0, LONGEST_QUOTE)} …` : citation.quote;
    this.#tip.replaceChildren(
      element('strong', { text: citation.title }),
      element('span', { class: 'place', text: citationPlace(citation, context) }),
      element('q', { text: quote }),
    );
    this.#tip.lang = context.language;
    owner.setAttribute('aria-describedby', TIP_ID);
    this.#tip.hidden = false;
    this.#place(owner);
  }

  #place(owner: HTMLElement): void {
    const at = owner.getBoundingClientRect();
    const size = this.#tip.getBoundingClientRect();
    const left = Math.min(Math.max(GAP, at.left), Math.max(GAP, window.innerWidth - size.width - GAP));
    const above = at.bottom + size.height + GAP > window.innerHeight && at.top > size.height + GAP;
    this.#tip.style.left = `${left}px`;
    this.#tip.style.top = `${above ? at.top - size.height - GAP : at.bottom + GAP}px`;
  }
}
