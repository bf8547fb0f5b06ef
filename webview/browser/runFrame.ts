import { element } from '../dom.ts';
import type { PageTexts } from './texts.ts';

/** The run panel beside the chat: a page of its own, with its own styles and its own place on the session. */
export class RunFrame {
  readonly root = element('div', { class: 'run-frame', attributes: { hidden: '' } });
  readonly #texts: PageTexts;
  #shown: string | undefined;

  constructor(texts: PageTexts) {
    this.#texts = texts;
  }

  /** A panel whose page could not be loaded while the server was away is loaded again. */
  connected(): void {
    const runId = this.#shown;
    const frame = this.root.querySelector('iframe');
    if (runId === undefined || frame?.contentDocument?.querySelector('#app') != null) return;
    this.#shown = undefined;
    this.show(runId);
  }

  show(runId: string): void {
    if (this.#shown === runId) return;
    this.#shown = runId;
    const frame = element('iframe', { attributes: { title: this.#texts.runPanel, name: 'run' } });
    frame.src = `/test/run#run=${encodeURIComponent(runId)}`;
    this.root.hidden = false;
    this.root.replaceChildren(frame);
  }
}
