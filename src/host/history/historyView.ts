import * as vscode from 'vscode';
import { journalTexts } from '../../core/journal/texts.ts';
import type { Logger } from '../../core/logger.ts';
import type { RunSummary } from '../../protocol/journal.ts';
import type { ConversationJournal } from '../runs/conversationJournal.ts';
import type { RunSink } from '../runs/runBoard.ts';
import { displayLanguage } from '../settings.ts';

export const HISTORY_VIEW = 'veritas.history';
/** Set while the list is filtered; the manifest's command rules read it. */
const FILTERED = 'veritas.historyFiltered';

const icons: Readonly<Record<RunSummary['status'], string>> = {
  running: 'sync',
  interrupted: 'debug-disconnect',
  completed: 'pass',
  failed: 'error',
  cancelled: 'circle-slash',
};

/** The runs of the journal: pinned ones first, then newest first. */
export class HistoryView implements vscode.TreeDataProvider<RunSummary>, RunSink {
  readonly #journal: ConversationJournal;
  readonly #logger: Logger;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<RunSummary>;
  #filter = '';

  constructor(journal: ConversationJournal, logger: Logger) {
    this.#journal = journal;
    this.#logger = logger;
    this.#view = vscode.window.createTreeView(HISTORY_VIEW, {
      treeDataProvider: this,
      canSelectMany: true,
    });
  }

  /** What is selected in the view, in its order. */
  get selection(): readonly RunSummary[] {
    return this.#view.selection;
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only runs whose question or title has every word of the text. */
  setFilter(text: string): void {
    this.#filter = text.trim();
    this.#view.message = this.#filter === '' ? '' : vscode.l10n.t('Runs with “{0}”', this.#filter);
    void vscode.commands.executeCommand('setContext', FILTERED, this.#filter !== '');
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  started(): void {
    this.refresh();
  }

  ended(): void {
    this.refresh();
  }

  removed(): void {
    this.refresh();
  }

  rearranged(): void {
    this.refresh();
  }

  async getChildren(run?: RunSummary): Promise<RunSummary[]> {
    if (run !== undefined) return [];
    try {
      const runs = (await this.#journal.list()).filter(
        (each) => each.deleted_at === null && matches(each, this.#filter),
      );
      return runs.toSorted((a, b) => Number(b.pinned) - Number(a.pinned));
    } catch (error) {
      this.#logger.error('the history could not be read', error);
      return [];
    }
  }

  getTreeItem(run: RunSummary): vscode.TreeItem {
    const name = runName(run);
    const status = journalTexts(displayLanguage()).runStatus(run);
    const time = new Date(run.asked_at).toLocaleString(vscode.env.language, {
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const item = new vscode.TreeItem(name);
    item.id = run.run_id;
    item.description = `${time} · ${status}`;
    // A plain string, so that nothing in a question is read as Markdown.
    item.tooltip = `${run.query ?? name}\n${time} · ${status} · ${run.steps.finished}/${run.steps.total}`;
    item.iconPath = new vscode.ThemeIcon(run.pinned ? 'pinned' : icons[run.status]);
    item.contextValue = run.pinned ? 'run pinned' : 'run';
    item.command = { command: 'veritas.openRun', title: '', arguments: [run.run_id] };
    item.accessibilityInformation = { label: `${name}, ${time}, ${status}` };
    return item;
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }
}

export function runName(run: RunSummary): string {
  const name = run.title ?? run.query ?? vscode.l10n.t('(question lost with the damage to its file)');
  return name.replace(/\s+/g, ' ').trim();
}

/** Every word is somewhere in the question or the title, whatever its case. */
function matches({ query, title }: RunSummary, filter: string): boolean {
  const text = `${query ?? ''} ${title ?? ''}`.toLocaleLowerCase('de');
  return filter
    .toLocaleLowerCase('de')
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
