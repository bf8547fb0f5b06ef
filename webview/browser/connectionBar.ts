import { element, setText } from '../dom.ts';
import type { ConnectionState } from './pageSocket.ts';
import { keepToken, type PageSession } from './pageSession.ts';
import type { PageTexts } from './texts.ts';

/** The page's first line: the state of the connection, and where to put a token when the server wants one. */
export class ConnectionBar {
  readonly root: HTMLElement;
  readonly #texts: PageTexts;
  readonly #state: HTMLElement;
  readonly #form: HTMLFormElement;

  constructor(texts: PageTexts, session: PageSession) {
    this.#texts = texts;
    this.#state = element('span', { class: 'connection-state', attributes: { role: 'status' } });
    const token = element('input', {
      class: 'token',
      attributes: { type: 'password', autocomplete: 'off', 'aria-label': texts.tokenLabel, name: 'token' },
    });
    this.#form = element(
      'form',
      { class: 'token-form', attributes: { hidden: '' } },
      element('label', { text: texts.tokenHint }, token),
      element('button', { text: texts.connect, attributes: { type: 'submit' } }),
    );
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      keepToken(token.value.trim());
      location.reload();
    });
    this.root = element(
      'section',
      { class: 'connection', attributes: { 'aria-label': texts.connection } },
      element('strong', { text: 'Veritas' }),
      this.#state,
      element('span', { class: 'session-name', text: `${texts.session}: ${session.session}` }),
      this.#form,
    );
  }

  setState(state: ConnectionState): void {
    this.root.dataset['state'] = state;
    setText(this.#state, this.#texts.states[state]);
    this.#form.hidden = state !== 'refused';
  }

  setWaiting(position: number): void {
    setText(this.#state, this.#texts.waiting(position));
  }
}
