import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { VeritasError } from '../../core/errors.ts';
import type { SourceClient } from '../../node/sources/sourceClient.ts';
import type { ExtractedFile } from '../../node/sources/sourceMessages.ts';
import { tellError, tellInformation } from '../tell.ts';

/** Documents of this scheme hold the text that was taken out of a file; their path is the file's with this ending. */
export const TEXT_SCHEME = 'veritas-text';
const ENDING = ' (Text)';
/** Milliseconds that an open document may take to show a newer text. */
const UPDATE = 1000;

type Extracted = Extract<ExtractedFile, { failure: null }>;

/** Shows the text of files that VS Code cannot show, as the citations count it: PDF by page, Word, statutes in XML. Read-only. */
export class ExtractedDocuments implements vscode.TextDocumentContentProvider, vscode.CodeLensProvider {
  readonly #client: () => Promise<SourceClient>;
  readonly #files = new Map<string, Extracted>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #subscription: vscode.Disposable;

  constructor(client: () => Promise<SourceClient>) {
    this.#client = client;
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(TEXT_SCHEME, this),
      vscode.languages.registerCodeLensProvider({ scheme: TEXT_SCHEME }, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#files.delete(uri.toString())),
      this.#changed,
    );
  }

  /** The file's text as a document. Rejects with `library_unreadable`. */
  async open(file: string): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.file(`${file}${ENDING}`).with({ scheme: TEXT_SCHEME });
    const before = this.#files.get(uri.toString());
    const extracted = await this.#extract(uri);
    if (before !== undefined && before.text !== extracted.text) {
      const updated = newText(uri);
      this.#changed.fire(uri);
      await updated;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    // PDF gives plain paragraphs, everything else Markdown.
    return vscode.languages.setTextDocumentLanguage(
      document,
      extracted.pages === null ? 'markdown' : 'plaintext',
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return (this.#files.get(uri.toString()) ?? (await this.#extract(uri))).text;
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const { uri } = document;
    const pages = this.#files.get(uri.toString())?.pages ?? [0];
    const original = {
      title: vscode.l10n.t('Open {0} outside', path.basename(originalOf(uri))),
      command: 'veritas.openOriginal',
      arguments: [uri],
    };
    return pages.flatMap((start, index) => {
      const at = document.positionAt(start);
      const range = new vscode.Range(at, at);
      const title = vscode.l10n.t('Page {0} of {1}', index + 1, pages.length);
      const page = pages.length > 1 ? [new vscode.CodeLens(range, { title, command: '' })] : [];
      return [...page, new vscode.CodeLens(range, original)];
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #extract(uri: vscode.Uri): Promise<Extracted> {
    const file = originalOf(uri);
    const { signal } = new AbortController();
    const client = await this.#client();
    const extracted = await client.extract(file, { signal });
    if (extracted.failure !== null)
      throw new VeritasError('library_unreadable', `${path.basename(file)}: ${extracted.failure}`);
    this.#files.set(uri.toString(), extracted);
    return extracted;
  }
}

/** Opens the file behind a document of extracted text with the system's own program. */
export async function openOriginal(argument: unknown): Promise<void> {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme !== TEXT_SCHEME) return;
  const file = originalOf(uri);
  if (!existsSync(file)) {
    void tellError(vscode.l10n.t('{0} is no longer there.', file));
    return;
  }
  // In a browser, and where the files are on another machine, no program here can open them.
  const remote = vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName !== undefined;
  if (!remote && (await vscode.env.openExternal(vscode.Uri.file(file)))) return;
  const copy = vscode.l10n.t('Copy Path');
  const text = vscode.l10n.t('The file cannot be opened from here. It is {0}', file);
  if ((await tellInformation(text, copy)) === copy) await vscode.env.clipboard.writeText(file);
}

function originalOf(uri: vscode.Uri): string {
  return uri.with({ scheme: 'file', path: uri.path.slice(0, -ENDING.length) }).fsPath;
}

/** Resolves when an open document has been changed, or after a while. */
function newText(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const timer = setTimeout(done, UPDATE);
    const subscription = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri.toString()) done();
    });
  });
}
