import * as vscode from 'vscode';
import type { RunMark } from '../../node/journal/journal.ts';
import type { RunSummary } from '../../protocol/journal.ts';
import { deleteRun } from '../commands/deleteRun.ts';
import { plainLabel } from '../plainText.ts';
import { describeProblem } from '../problems.ts';
import type { ConversationJournal } from '../runs/conversationJournal.ts';
import type { RunBoard } from '../runs/runBoard.ts';
import { runName, type HistoryView } from './historyView.ts';
import { tellError } from '../tell.ts';

export interface HistoryServices {
  readonly board: RunBoard;
  readonly journal: ConversationJournal;
  readonly history: HistoryView;
  readonly openRun: (runId: string) => void;
  readonly revealChat: () => Promise<void>;
}

type Action = (argument: unknown, more: unknown) => Promise<unknown>;

/** The commands of the history view. Each name is declared in package.json. */
export function historyCommands(services: HistoryServices): Readonly<Record<string, Action>> {
  const { board, history } = services;
  const onRun =
    (action: (run: RunSummary, target: unknown) => Promise<unknown>): Action =>
    async (argument, target) => {
      const run = await chosenRun(services, argument);
      if (run !== undefined) await action(run, target);
    };
  const mark = (change: RunMark): Action =>
    onRun(async ({ run_id: id }) => {
      await services.journal.mark(id, change);
      history.refresh();
    });
  const commands: Readonly<Record<string, Action>> = {
    'veritas.searchHistory': (text) => search(history, text),
    'veritas.clearHistorySearch': () => search(history, ''),
    'veritas.pinRun': mark({ pinned: true }),
    'veritas.unpinRun': mark({ pinned: false }),
    'veritas.renameRun': onRun((run, title) => rename(services, run, title)),
    'veritas.deleteRun': onRun(async ({ run_id: id }) => {
      await deleteRun(board, id);
      history.refresh();
    }),
    'veritas.exportRun': onRun(async (run, target) => {
      const { exportRun } = await import('./exportRuns.ts');
      await exportRun(services.journal, run, target);
    }),
    'veritas.exportAllRuns': async (folder) => {
      const { exportAllRuns } = await import('./exportRuns.ts');
      await exportAllRuns(services.journal, folder);
    },
    'veritas.askRunAgain': onRun(async ({ query, run_id: runId }) => {
      if (query === null) return;
      // A follow-up is asked again as it was understood then.
      const { plan } = await services.journal.read(runId);
      await board.ask(plan?.analysis.query ?? query);
      await services.revealChat();
    }),
    'veritas.compareRuns': (one, other) => compare(services, one, other),
  };
  return Object.fromEntries(
    Object.entries(commands).map(([name, action]) => [
      name,
      (one: unknown, two: unknown) => told(action, one, two),
    ]),
  );
}

async function told(action: Action, argument: unknown, more: unknown): Promise<unknown> {
  try {
    return await action(argument, more);
  } catch (error) {
    void tellError(describeProblem(error).text);
    return undefined;
  }
}

/** The run that is named, else the selected one, else one that the user picks. */
async function chosenRun(
  { journal, history }: HistoryServices,
  argument: unknown,
  title = vscode.l10n.t('Veritas: which run?'),
): Promise<RunSummary | undefined> {
  const runs = (await journal.list()).filter((run) => run.deleted_at === null);
  const { givenRunId } = await import('../commands/givenArguments.ts');
  const id = givenRunId(argument);
  if (id !== undefined) return runs.find((run) => run.run_id === id);
  if (history.selection.length === 1) return history.selection[0];
  const items = runItems(runs, history);
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.run;
}

/** Runs to pick from, named as in the history. */
export function runItems(
  runs: readonly RunSummary[],
  history: HistoryView,
): (vscode.QuickPickItem & { readonly run: RunSummary })[] {
  return runs.map((run) => {
    const { description } = history.getTreeItem(run);
    return { label: plainLabel(runName(run)), description: String(description), run };
  });
}

/** The text that another extension gives, else what the user types; undefined when that is dismissed. */
async function givenOrTyped(argument: unknown, options: vscode.InputBoxOptions): Promise<string | undefined> {
  const { givenText } = await import('../commands/givenArguments.ts');
  return givenText(argument) ?? vscode.window.showInputBox(options);
}

async function search(history: HistoryView, text: unknown): Promise<void> {
  const words = await givenOrTyped(text, {
    title: vscode.l10n.t('Veritas: search the history'),
    placeHolder: vscode.l10n.t('Words of the question or the title'),
    value: history.filter,
  });
  if (words !== undefined) history.setFilter(words);
}

async function rename({ journal, history }: HistoryServices, run: RunSummary, title: unknown): Promise<void> {
  const name = await givenOrTyped(title, {
    title: vscode.l10n.t('Veritas: rename the run'),
    prompt: vscode.l10n.t('An empty name brings the question back.'),
    value: runName(run),
  });
  if (name === undefined) return;
  await journal.mark(run.run_id, { title: name.trim() === '' ? null : name.trim().slice(0, 300) });
  history.refresh();
}

/** From the tree, the second argument is the selection; two selected runs are compared, else the other one is picked. */
async function compare(services: HistoryServices, one: unknown, other: unknown): Promise<void> {
  const { givenSelection } = await import('../commands/givenArguments.ts');
  const selected = givenSelection(other);
  const pair = selected.length === 2 ? selected : [one, other];
  const first = await chosenRun(services, pair[0]);
  if (first === undefined) return;
  const title = vscode.l10n.t('Veritas: compare with which run?');
  const second = await chosenRun({ ...services, history: services.history }, pair[1], title);
  if (second === undefined) return;
  const { showComparison } = await import('./compareRuns.ts');
  const compared = async (run: RunSummary) => ({
    name: runName(run),
    askedAt: run.asked_at,
    run: await services.journal.read(run.run_id),
  });
  await showComparison(await compared(first), await compared(second));
}
