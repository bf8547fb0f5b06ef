import * as vscode from 'vscode';
import type { Clock } from '../../core/clock.ts';
import type { JournaledRun } from '../../core/journal/journaledRun.ts';
import { journalTexts } from '../../core/journal/texts.ts';
import type { Logger } from '../../core/logger.ts';
import type { ViewRun } from '../../protocol/viewChannel.ts';
import type { ViewRequest } from '../../protocol/viewMessage.ts';
import type { CitationOpener } from '../citations/citationOpener.ts';
import { copyAnswer, exportAnswer } from '../commands/answerExport.ts';
import { DisposableStore } from '../disposables.ts';
import { compareWithHistory } from '../history/compareRuns.ts';
import type { HistoryServices } from '../history/historyCommands.ts';
import { describeProblem } from '../problems.ts';
import { BoardRun } from '../runs/boardRun.ts';
import { displayLanguage } from '../settings.ts';
import { ViewConnection, type SnapshotContent } from '../viewConnection.ts';
import { viewPage } from '../views/viewPage.ts';
import { readRunFile } from './readRunFile.ts';

export interface RunFileServices extends HistoryServices {
  readonly extensionUri: vscode.Uri;
  readonly sessionId: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly citations: CitationOpener;
  readonly content: () => SnapshotContent;
}

/** What an editor shows of its file. */
interface Shown {
  readonly run: BoardRun | null;
  readonly journaled: JournaledRun | null;
  readonly notes: readonly string[];
}

/** One run file in one editor: its run is shown as it stands there, apart from the runs of this window. */
export class RunFileSession {
  readonly #uri: vscode.Uri;
  readonly #services: RunFileServices;
  readonly #connection: ViewConnection;
  #shown: Shown;

  /** Resolves when the file is read and its view is made. */
  static async open(uri: vscode.Uri, panel: vscode.WebviewPanel, services: RunFileServices): Promise<void> {
    const session = new RunFileSession(uri, services, panel.webview, await read(uri, services));
    const parts = new DisposableStore();
    panel.onDidDispose(() => parts.dispose());
    parts.add(session.#connection);
    parts.add(panel.webview.onDidReceiveMessage((raw: unknown) => session.#connection.receive(raw)));
    parts.add(panel.onDidChangeViewState(() => session.#connection.setVisible(panel.visible)));
    const folder = vscode.Uri.joinPath(uri, '..');
    const pattern = new vscode.RelativePattern(folder, fileName(uri));
    const watcher = parts.add(vscode.workspace.createFileSystemWatcher(pattern, true));
    parts.add(watcher.onDidChange(() => void session.#readAgain()));
    parts.add(watcher.onDidDelete(() => void session.#readAgain()));
    panel.webview.html = viewPage(panel.webview, services.extensionUri, 'run');
  }

  private constructor(uri: vscode.Uri, services: RunFileServices, webview: vscode.Webview, shown: Shown) {
    this.#uri = uri;
    this.#services = services;
    this.#shown = shown;
    this.#connection = new ViewConnection({
      view: 'run',
      sessionId: services.sessionId,
      source: {
        content: () => ({
          ...services.content(),
          file: { name: fileName(uri), notes: [...this.#shown.notes] },
        }),
        runs: () => [this.#view()].filter((run) => run !== undefined),
        run: (id) => (id === this.#shown.run?.id ? this.#view() : undefined),
      },
      post: (message) => void webview.postMessage(message),
      onRequest: (request) => void this.#answer(request),
      unreadable: () =>
        vscode.l10n.t('The view sent something that could not be understood. It was ignored.'),
      clock: services.clock,
      logger: services.logger,
    });
  }

  #view(): ViewRun | undefined {
    const { run } = this.#shown;
    return run === null ? undefined : { ...run.view, resumable: false };
  }

  async #readAgain(): Promise<void> {
    this.#shown = await read(this.#uri, this.#services);
    this.#connection.startAnew();
  }

  async #answer(request: ViewRequest): Promise<void> {
    const { run, journaled } = this.#shown;
    if (run === null || journaled === null) return;
    try {
      await this.#fulfil(request, run, journaled);
    } catch (error) {
      const { code, text } = describeProblem(error);
      this.#connection.send({ type: 'notice', level: 'error', code, text });
    }
  }

  /** What changes a run is not for one that stands in a file. */
  async #fulfil(request: ViewRequest, run: BoardRun, journaled: JournaledRun): Promise<void> {
    const { tracker, askedAt } = run;
    switch (request.type) {
      case 'ask_again':
        await vscode.commands.executeCommand('veritas.ask', tracker.analysis.query);
        return;
      case 'compare':
        await compareWithHistory({ name: tracker.query, askedAt, run: journaled }, this.#services);
        return;
      case 'copy':
        await copyAnswer(run);
        return;
      case 'export':
        await exportAnswer(run);
        return;
      case 'open_citation': {
        const citation = run.citation(request.list, request.number);
        // Where the file says that it lies counts for nothing: only the libraries of this window are opened.
        if (citation !== undefined) await this.#services.citations.open({ ...citation, file: '' });
        return;
      }
      default:
        this.#services.logger.warn(`${request.type} is not for a run file`);
    }
  }
}

async function read(uri: vscode.Uri, { journal, logger }: RunFileServices): Promise<Shown> {
  const { runId, run: journaled, notes } = await readRunFile(uri);
  if (journaled === null) return { run: null, journaled: null, notes };
  try {
    const stored = await journal.stored(runId, journaled);
    if (stored !== null) return { run: BoardRun.ofEarlierWindow(stored), journaled, notes };
  } catch (error) {
    logger.warn(`a run file’s question cannot be planned: ${String(error)}`);
  }
  return { run: null, journaled: null, notes: [...notes, journalTexts(displayLanguage()).opened.noPlan] };
}

function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
