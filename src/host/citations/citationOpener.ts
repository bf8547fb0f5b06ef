import * as vscode from 'vscode';
import type { Logger } from '../../core/logger.ts';
import { formatOf } from '../../node/readers/formats.ts';
import type { Citation } from '../../protocol/answer.ts';
import { citedFile, type LibraryPlace } from './citedFile.ts';
import { describeProblem } from '../problems.ts';
import type { ExtractedDocuments } from './extractedDocuments.ts';
import { findInMarkup } from './findInMarkup.ts';
import { tellError, tellWarning } from '../tell.ts';

interface Place {
  readonly document: vscode.TextDocument;
  /** Undefined when the quoted words are not in it any more. */
  readonly range: vscode.Range | undefined;
}

/** Opens documents at the words of a citation and marks them until another citation is opened. */
export class CitationOpener {
  readonly #logger: Logger;
  readonly #extracted: ExtractedDocuments;
  readonly #libraries: () => Promise<readonly LibraryPlace[]>;
  readonly #mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  #shown: { readonly uri: string; readonly options: vscode.DecorationOptions } | undefined;
  readonly #subscription = vscode.window.onDidChangeVisibleTextEditors(() => this.#paint());

  /** `libraries`: those of this window, for citations that do not say where on the disk their file is. */
  constructor(
    logger: Logger,
    extracted: ExtractedDocuments,
    libraries: () => Promise<readonly LibraryPlace[]>,
  ) {
    this.#logger = logger;
    this.#extracted = extracted;
    this.#libraries = libraries;
  }

  async open(citation: Citation): Promise<void> {
    const place = await this.#place(citation);
    if (place === undefined) return;
    const { document, range } = place;
    if (range === undefined) warnChanged(citation);
    const target = range ?? linesOf(document, citation);
    const editor = await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(target.start, target.start),
      viewColumn: vscode.ViewColumn.Active,
    });
    editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const hover = new vscode.MarkdownString().appendText(`${citation.title}\n`).appendText(citation.quote);
    this.#shown = { uri: document.uri.toString(), options: { range: target, hoverMessage: hover } };
    this.#paint();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#mark.dispose();
  }

  async #place(citation: Citation): Promise<Place | undefined> {
    try {
      return await this.#find(citation);
    } catch (error) {
      const reason = describeProblem(error).text;
      this.#logger.warn(`cannot open ${citation.path}: ${reason}`);
      void tellError(
        vscode.l10n.t(
          '{0} cannot be opened; it may have been moved or deleted. The quoted words were: “{1}”',
          citation.path,
          citation.quote.slice(0, 300),
        ),
      );
      return undefined;
    }
  }

  /** A page opens as its source, other formats as the text that was taken out of them. */
  async #find(citation: Citation): Promise<Place> {
    const { quote } = citation;
    const file = citedFile(citation, await this.#libraries());
    if (file === undefined) throw new Error('no library of this window has it');
    const format = formatOf(file);
    if (format === null || format === 'html') {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
      if (format === null) return { document, range: findQuote(document, citation) };
      const found = findInMarkup(document.getText(), quote);
      if (found !== null) {
        const { start, end } = found;
        return { document, range: new vscode.Range(document.positionAt(start), document.positionAt(end)) };
      }
    }
    const document = await this.#extracted.open(file);
    return { document, range: findQuote(document, citation) };
  }

  #paint(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const here = editor.document.uri.toString() === this.#shown?.uri;
      editor.setDecorations(this.#mark, here && this.#shown !== undefined ? [this.#shown.options] : []);
    }
  }
}

/** Where the quoted words stand: at the cited characters, or wherever else they are now. */
export function findQuote(document: vscode.TextDocument, citation: Citation): vscode.Range | undefined {
  const { quote } = citation;
  if (quote === '') return undefined;
  const range = (start: number, length: number): vscode.Range =>
    new vscode.Range(document.positionAt(start), document.positionAt(start + length));
  const text = document.getText();
  if (text.startsWith(quote, citation.start)) return range(citation.start, quote.length);
  // An editor drops the byte order mark and may hold other line ends than the file the index read.
  const words = quote.split(/\r?\n/).join(document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n');
  let best: number | undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === undefined || Math.abs(at - citation.start) < Math.abs(best - citation.start)) best = at;
  return best === undefined ? undefined : range(best, words.length);
}

function linesOf(document: vscode.TextDocument, citation: Citation): vscode.Range {
  const last = document.lineCount - 1;
  const start = Math.min(citation.start_line - 1, last);
  const end = Math.min(citation.end_line - 1, last);
  return new vscode.Range(start, 0, end, document.lineAt(end).text.length);
}

function warnChanged(citation: Citation): void {
  void tellWarning(
    vscode.l10n.t(
      '{0} has changed since the answer was given. The quoted words are no longer in it.',
      citation.path,
    ),
  );
}
