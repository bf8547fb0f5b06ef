import { Buffer } from 'node:buffer';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { writtenAnswer } from '../../protocol/writtenAnswer.ts';
import type { BoardRun } from '../runs/boardRun.ts';
import { tellError, tellInformation } from '../tell.ts';

/** Characters of a file's name. */
const LONGEST_NAME = 60;

/** Writes the answer as Markdown where the user says, or to `target`. False when there is none or it was dismissed. */
export async function exportAnswer(run: BoardRun, target?: vscode.Uri): Promise<boolean> {
  const { result } = run.tracker;
  const { portableMarkdown } = await import('../../core/journal/portablePaths.ts');
  const markdown = result === null ? null : portableMarkdown(result, [homedir()]);
  if (markdown === null) {
    void tellInformation(vscode.l10n.t('This run has no answer to save.'));
    return false;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${fileName(run.tracker.query)}.md`;
  const file =
    target ??
    (await vscode.window.showSaveDialog({
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
      filters: { Markdown: ['md'] },
      title: vscode.l10n.t('Save the answer as Markdown'),
    }));
  if (file === undefined) return false;
  try {
    await vscode.workspace.fs.writeFile(file, Buffer.from(writtenAnswer(markdown), 'utf8'));
  } catch (error) {
    void tellError(
      vscode.l10n.t(
        'The answer could not be saved: {0}',
        error instanceof Error ? error.message : String(error),
      ),
    );
    return false;
  }
  if (target === undefined) await vscode.window.showTextDocument(file);
  return true;
}

export async function copyAnswer(run: BoardRun): Promise<boolean> {
  const markdown = run.tracker.result?.markdown ?? null;
  if (markdown === null) return false;
  await vscode.env.clipboard.writeText(markdown);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Answer copied'), 3000);
  return true;
}

/** Letters and digits of the question joined by hyphens, cut between words; never empty, never a path. */
export function fileName(question: string): string {
  const words = question
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length > LONGEST_NAME)
    return words
      .slice(0, LONGEST_NAME + 1)
      .replace(/-[^-]*$/, '')
      .slice(0, LONGEST_NAME);
  return words === '' ? 'veritas' : words;
}
