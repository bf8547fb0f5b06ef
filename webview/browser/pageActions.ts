import type { RunResult } from '../../src/protocol/run.ts';
import type { HostMessage } from '../../src/protocol/viewChannel.ts';
import type { ViewMessage } from '../../src/protocol/viewMessage.ts';
import { writtenAnswer } from '../../src/protocol/writtenAnswer.ts';
import type { PageTexts } from './texts.ts';

type PageAction = Extract<
  ViewMessage,
  { type: 'copy' | 'export' | 'open_citation' | 'refresh_library' | 'show_log' }
>;

/** What VS Code does for its views and a page has to do for itself. */
export class PageActions {
  readonly #texts: PageTexts;
  readonly #tell: (message: HostMessage) => void;

  constructor(texts: PageTexts, tell: (message: HostMessage) => void) {
    this.#texts = texts;
    this.#tell = tell;
  }

  carryOut(action: PageAction, results: ReadonlyMap<string, RunResult>): void {
    switch (action.type) {
      case 'copy':
        void this.#copy(results.get(action.run_id));
        return;
      case 'export':
        download(results.get(action.run_id));
        return;
      case 'open_citation':
        this.#openCitation(action, results.get(action.run_id));
        return;
      case 'refresh_library':
      case 'show_log':
        this.#notice(action.type, this.#texts.notHere);
    }
  }

  async #copy(result: RunResult | undefined): Promise<void> {
    if (result?.markdown === null || result === undefined) return;
    try {
      await navigator.clipboard.writeText(result.markdown);
      this.#notice('copied', this.#texts.copied);
    } catch {
      // The browser does not let the page write to the clipboard; the file can still be had.
      download(result);
    }
  }

  /** A page cannot open the server's files: it names the place, or opens the document's own address. */
  #openCitation(
    { list, number }: Extract<PageAction, { type: 'open_citation' }>,
    result: RunResult | undefined,
  ): void {
    const citation = result?.answer?.[list].find((each) => each.number === number);
    if (citation === undefined) return;
    if (citation.url !== null && /^https:\/\//.test(citation.url))
      window.open(citation.url, '_blank', 'noopener,noreferrer');
    else this.#notice('source', this.#texts.source(citation.path, citation.start_line));
  }

  #notice(code: string, text: string): void {
    this.#tell({ type: 'notice', level: 'info', code, text });
  }
}

function download(result: RunResult | undefined): void {
  if (result?.markdown === null || result === undefined) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writtenAnswer(result.markdown)], { type: 'text/markdown' }));
  link.download = 'veritas.md';
  link.click();
  URL.revokeObjectURL(link.href);
}
