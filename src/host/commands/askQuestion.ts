import * as vscode from 'vscode';
import { plainLabel } from '../plainText.ts';
import type { RunBoard } from '../runs/runBoard.ts';

const RECENT = 8;

interface QuestionItem extends vscode.QuickPickItem {
  readonly question?: string;
}

/** Lets the user type a question or take an earlier one or an example. Undefined when dismissed. */
export function pickQuestion(board: RunBoard, examples: readonly string[]): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<QuestionItem>();
  pick.title = vscode.l10n.t('Veritas: Ask');
  pick.placeholder = vscode.l10n.t('Type a question, or take one from the list');
  pick.matchOnDescription = false;
  const offers = offered(board, examples);
  const refresh = (): void => {
    const typed = pick.value.trim();
    const own: QuestionItem[] =
      typed === ''
        ? []
        : [
            {
              label: `$(send) ${plainLabel(typed)}`,
              description: vscode.l10n.t('Ask this'),
              question: typed,
              alwaysShow: true,
            },
          ];
    pick.items = [...own, ...offers];
    const [first] = own;
    if (first !== undefined) pick.activeItems = [first];
  };
  refresh();
  return new Promise((resolve) => {
    let chosen: string | undefined;
    pick.onDidChangeValue(refresh);
    pick.onDidAccept(() => {
      const typed = pick.value.trim();
      chosen = pick.activeItems[0]?.question ?? (typed === '' ? undefined : typed);
      if (chosen !== undefined) pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(chosen);
    });
    pick.show();
  });
}

function offered(board: RunBoard, examples: readonly string[]): QuestionItem[] {
  const recent = [...new Set(board.runs.map((run) => run.tracker.query).reverse())].slice(0, RECENT);
  const group = (label: string, questions: readonly string[]): QuestionItem[] =>
    questions.length === 0
      ? []
      : [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...questions.map((question) => ({ label: plainLabel(question.replace(/\s+/g, ' ')), question })),
        ];
  return [
    ...group(vscode.l10n.t('Asked last'), recent),
    ...group(
      vscode.l10n.t('Examples'),
      examples.filter((example) => !recent.includes(example)),
    ),
  ];
}

/** What to ask about a selection: itself if it is a question or a sentence, else what it means. */
export function questionAbout(selection: string): string | undefined {
  // The marks of a Markdown heading, list or quotation are no words.
  const text = selection
    .replace(/^[\s#>*+-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return undefined;
  if (text.endsWith('?') || text.split(' ').length > 5) return text;
  return vscode.l10n.t('What does “{0}” mean?', text);
}

export function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor === undefined ? '' : editor.document.getText(editor.selection);
}
