import * as vscode from 'vscode';
import { renderComparison, type ComparedRun } from '../../core/journal/renderComparison.ts';
import { displayLanguage } from '../settings.ts';
import { runItems, type HistoryServices } from './historyCommands.ts';
import { runName } from './historyView.ts';
import { tellInformation } from '../tell.ts';

/** Shows what changed between two runs, the earlier one first. */
export async function showComparison(one: ComparedRun, other: ComparedRun): Promise<void> {
  const [before, after] = one.askedAt <= other.askedAt ? [one, other] : [other, one];
  const content = renderComparison(before, after, displayLanguage());
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: true });
}

/** Compares a run from elsewhere with one of the history that the user picks; those of its question come first. */
export async function compareWithHistory(run: ComparedRun, services: HistoryServices): Promise<void> {
  const { journal, history } = services;
  const runs = (await journal.list()).filter(({ deleted_at }) => deleted_at === null);
  if (runs.length === 0) {
    void tellInformation(vscode.l10n.t('There is no such run. Ask a question first.'));
    return;
  }
  const alike = (query: string | null): number => Number(query === run.name);
  const items = runItems(
    runs.toSorted((a, b) => alike(b.query) - alike(a.query)),
    history,
  );
  const title = vscode.l10n.t('Veritas: compare with which run?');
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (picked === undefined) return;
  const { run_id: id, asked_at: askedAt } = picked.run;
  await showComparison(run, { name: runName(picked.run), askedAt, run: await journal.read(id) });
}
