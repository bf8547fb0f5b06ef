import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { runFileName } from '../../node/journal/runFiles.ts';
import type { RunSummary } from '../../protocol/journal.ts';
import type { ConversationJournal } from '../runs/conversationJournal.ts';
import { tellInformation } from '../tell.ts';

/** Where to write: a URI as text from another extension, else what the user chooses. */
function given(target: unknown): vscode.Uri | undefined {
  const text = z.string().safeParse(target);
  return text.success ? vscode.Uri.parse(text.data, true) : undefined;
}

/** Writes a run's file where the user says. */
export async function exportRun(
  journal: ConversationJournal,
  { run_id: runId, asked_at: askedAt }: RunSummary,
  target: unknown,
): Promise<void> {
  const name = runFileName(askedAt, runId);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const file =
    given(target) ??
    (await vscode.window.showSaveDialog({
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
      filters: { Veritas: ['veritas-run.jsonl'] },
      title: vscode.l10n.t('Export the run'),
    }));
  if (file !== undefined) await vscode.workspace.fs.writeFile(file, await journal.bytes(runId));
}

/** Writes every run that is not deleted into a folder. */
export async function exportAllRuns(journal: ConversationJournal, target: unknown): Promise<void> {
  const folder =
    given(target) ??
    (
      await vscode.window.showOpenDialog({
        canSelectFolders: true,
        canSelectFiles: false,
        openLabel: vscode.l10n.t('Export here'),
        title: vscode.l10n.t('Export all runs'),
      })
    )?.[0];
  if (folder === undefined) return;
  const runs = (await journal.list()).filter((run) => run.deleted_at === null);
  for (const { run_id: runId, asked_at: askedAt } of runs) {
    const file = vscode.Uri.joinPath(folder, runFileName(askedAt, runId));
    await vscode.workspace.fs.writeFile(file, await journal.bytes(runId));
  }
  void tellInformation(vscode.l10n.t('{0} runs were written to {1}.', runs.length, folder.fsPath));
}
