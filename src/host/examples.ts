import * as vscode from 'vscode';

/** What an empty chat and the quick input offer. */
export function exampleQuestions(): string[] {
  return [
    vscode.l10n.t('What do I need for a building permit for a detached house in Stuttgart?'),
    vscode.l10n.t('What is the difference between a GmbH and an AG?'),
    vscode.l10n.t('How much does a building permit cost in Munich?'),
  ];
}
