import { element } from './dom.ts';

/** Milliseconds between two announcements, so that a fast run is heard as one sentence and not as a stutter. */
const PAUSE = 2000;
const LONGEST = 4;

/** The view's only live region. It is told of starts, ends and answers, never of percentages. */
export class Announcer {
  readonly #region = element('div', {
    class: 'visually-hidden',
    attributes: { role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' },
  });
  #waiting: string[] = [];
  #timer: number | undefined;

  constructor() {
    document.body.append(this.#region);
  }

  say(text: string): void {
    this.#waiting.push(text);
    if (this.#timer === undefined) this.#speak();
  }

  #speak(): void {
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    this.#region.textContent = this.#waiting.slice(-LONGEST).join('. ');
    this.#waiting = [];
    this.#timer = window.setTimeout(() => this.#speak(), PAUSE);
  }
}
