import * as vscode from 'vscode';
import { withoutLinks } from './plainText.ts';

/**
 * Messages to the user. They name files, questions and libraries, and quote documents: nothing of that becomes a link,
 * which could run a command. Each resolves with the chosen action, undefined when there was none.
 */

export function tellInformation(text: string, ...actions: string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(withoutLinks(text), ...actions);
}

export function tellWarning(text: string, ...actions: string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(withoutLinks(text), ...actions);
}

export function tellError(text: string, ...actions: string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(withoutLinks(text), ...actions);
}

/** Asks before something that cannot be undone. */
export async function confirmed(question: string, detail: string, action: string): Promise<boolean> {
  const options = { modal: true, detail };
  return (await vscode.window.showWarningMessage(withoutLinks(question), options, action)) === action;
}
