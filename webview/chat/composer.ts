import { iconButton, textArea, type ButtonElement, type TextAreaElement } from '../components.ts';
import { element } from '../dom.ts';
import type { ViewContext } from '../viewContext.ts';

const MOST_ROWS = 8;
/** Milliseconds after the last key until the draft is kept. */
const DRAFT_DELAY = 300;

export interface ComposerOptions {
  readonly context: ViewContext;
  readonly draft: string;
  /** Questions asked so far, oldest first. */
  readonly history: () => readonly string[];
  readonly onDraft: (text: string) => void;
}

/** The question box: Enter sends, Shift+Enter breaks the line, Up and Down recall. */
export class Composer {
  readonly root: HTMLElement;
  readonly #options: ComposerOptions;
  readonly #box: TextAreaElement;
  readonly #send: ButtonElement;
  /** How far back in the history the box stands; 0 is the draft itself. */
  #back = 0;
  #draft: string;
  #sent = '';
  #timer: number | undefined;

  constructor(options: ComposerOptions) {
    this.#options = options;
    const { texts } = options.context;
    this.#draft = options.draft;
    this.#box = textArea({
      rows: 2,
      class: 'question-box',
      attributes: { 'aria-label': texts.questionLabel },
    });
    this.#box.placeholder = texts.questionPlaceholder;
    this.#box.ariaLabel = texts.questionLabel;
    this.#box.value = options.draft;
    this.#send = iconButton('send', texts.ask, { onClick: () => this.#submit() });
    this.root = element(
      'form',
      { class: 'composer', attributes: { 'aria-label': texts.questionLabel } },
      this.#box,
      this.#send,
    );
    this.root.addEventListener('submit', (event) => event.preventDefault());
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('input', () => {
      this.#back = 0;
      this.#draft = this.#box.value;
      this.#changed();
    });
    this.#fit();
  }

  focus(): void {
    this.#box.focus();
  }

  /** Brings back the question sent last when it was refused, unless something new was typed meanwhile. */
  restore(): void {
    if (this.#box.value !== '' || this.#sent === '') return;
    this.#draft = this.#sent;
    this.#show(this.#sent);
    this.#changed();
  }

  #submit(): void {
    const question = this.#box.value.trim();
    if (question === '') {
      this.focus();
      return;
    }
    this.#options.context.request({ type: 'ask', question });
    this.#sent = question;
    this.#back = 0;
    this.#draft = '';
    this.#show('');
    this.#changed();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'ArrowUp' && this.#caretAt('start')) this.#recall(event, 1);
    else if (event.key === 'ArrowDown' && this.#back > 0 && this.#caretAt('end')) this.#recall(event, -1);
  }

  #caretAt(where: 'start' | 'end'): boolean {
    const { selectionStart, selectionEnd, value } = this.#box.control;
    return selectionStart === selectionEnd && selectionStart === (where === 'start' ? 0 : value.length);
  }

  #recall(event: KeyboardEvent, step: number): void {
    const history = this.#options.history();
    const back = this.#back + step;
    if (back < 0 || back > history.length) return;
    event.preventDefault();
    this.#back = back;
    const text = back === 0 ? this.#draft : (history[history.length - back] ?? '');
    this.#show(text);
    const caret = step > 0 ? 0 : this.#box.value.length;
    this.#box.control.setSelectionRange(caret, caret);
    this.#fit();
  }

  /** The component passes its value on later; the caret and the next key need it now. */
  #show(text: string): void {
    this.#box.value = text;
    this.#box.control.value = text;
  }

  #changed(): void {
    this.#fit();
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#options.onDraft(this.#draft), DRAFT_DELAY);
  }

  #fit(): void {
    const lines = this.#box.value.split('\n', MOST_ROWS).length;
    this.#box.rows = Math.max(2, Math.min(MOST_ROWS, lines));
    this.#send.disabled = this.#box.value.trim() === '';
  }
}
