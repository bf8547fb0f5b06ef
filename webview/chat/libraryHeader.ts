import type { LibraryStatus } from '../../src/protocol/viewChannel.ts';
import { iconButton } from '../components.ts';
import { element, setHidden, setText } from '../dom.ts';
import { icon } from '../icons.ts';
import { ProgressBar } from '../progressBar.ts';
import type { ViewContext } from '../viewContext.ts';

/** What stands behind the answers, in one line at the top of the chat. */
export class LibraryHeader {
  readonly root: HTMLElement;
  readonly #context: ViewContext;
  readonly #text = element('span', { class: 'library-text' });
  readonly #problems: HTMLElement;
  readonly #drawing = element('span', { class: 'library-icon' });
  readonly #bar: ProgressBar;

  constructor(context: ViewContext) {
    this.#context = context;
    const { texts } = context;
    this.#bar = new ProgressBar(texts.library);
    this.#problems = element('button', {
      class: 'library-problems',
      attributes: { type: 'button' },
      onClick: () => context.request({ type: 'show_log' }),
    });
    const refresh = iconButton('refresh', texts.refreshLibrary, {
      onClick: () => context.request({ type: 'refresh_library' }),
    });
    this.root = element(
      'header',
      { class: 'library', attributes: { 'aria-label': texts.library } },
      element('h1', { class: 'visually-hidden', text: 'Veritas' }),
      element('div', { class: 'library-line' }, this.#drawing, this.#text, this.#problems, refresh),
      this.#bar.root,
    );
  }

  update(status: LibraryStatus): void {
    const { texts } = this.#context;
    const indexing = status.state === 'indexing';
    this.root.dataset['state'] = status.state;
    const troubled = status.state === 'failed' || status.state === 'limited';
    this.#drawing.replaceChildren(icon(troubled ? 'warning' : 'library'));
    const counts = texts.documents(status.documents, status.passages);
    const text = status.message === '' ? counts : status.message;
    setText(this.#text, text);
    this.root.title = [
      status.message,
      counts,
      ...status.sources.map(
        (source) => `${source.name}: ${texts.documents(source.documents, source.passages)}`,
      ),
      ...status.problems.map((problem) => `${problem.path}: ${problem.reason}`),
    ]
      .filter((line) => line !== '')
      .join('\n');
    setHidden(this.#problems, status.problems.length === 0);
    setText(this.#problems, texts.libraryProblems(status.problems.length));
    setHidden(this.#bar.root, !indexing);
    this.#bar.root.classList.toggle('unknown', indexing && status.percentage === null);
    this.#bar.set(status.percentage ?? 0);
  }
}
