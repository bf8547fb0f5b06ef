import * as vscode from 'vscode';
import { describeProblem } from '../problems.ts';
import type { RunBoard } from '../runs/runBoard.ts';
import { tellError, tellInformation } from '../tell.ts';

/** Deletes a run and offers to take that back. Does not wait for the answer to the offer. */
export async function deleteRun(board: RunBoard, runId: string): Promise<void> {
  await board.remove(runId);
  const undo = vscode.l10n.t('Undo');
  void tellInformation(vscode.l10n.t('The run was deleted.'), undo)
    .then((chosen) => (chosen === undo ? board.undoRemove(runId) : undefined))
    .then(undefined, (error: unknown) => tellError(describeProblem(error).text));
}
