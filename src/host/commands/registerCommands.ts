import * as vscode from 'vscode';
import { exampleQuestions } from '../examples.ts';
import { describeProblem, sourcesChangedText } from '../problems.ts';
import { historyCommands, type HistoryServices } from '../history/historyCommands.ts';
import { openOriginal } from '../citations/extractedDocuments.ts';
import { libraryCommands, type LibraryCommandServices } from '../library/libraryCommands.ts';
import { plainLabel } from '../plainText.ts';
import type { BoardRun } from '../runs/boardRun.ts';
import type { RunBoard } from '../runs/runBoard.ts';
import type { StreamingServer } from '../streaming/streamingServer.ts';
import { percentText, runningText, shortQuestion } from '../surfaces/runText.ts';
import { exportAnswer } from './answerExport.ts';
import { pickQuestion, questionAbout, selectedText } from './askQuestion.ts';
import { tellError, tellInformation } from '../tell.ts';

export interface CommandServices extends HistoryServices, LibraryCommandServices {
  readonly refreshLibrary: () => void;
  readonly showLog: () => void;
  readonly server: StreamingServer;
}

/** All commands of the extension. Each name is declared in package.json; a test compares the two lists. */
export function registerCommands(services: CommandServices): vscode.Disposable {
  const { board } = services;
  const commands: Readonly<Record<string, (argument: unknown, target: unknown) => unknown>> = {
    'veritas.ask': (argument) => ask(services, argument),
    'veritas.askSelection': () => ask(services, questionAbout(selectedText())),
    'veritas.openRun': async (argument) => {
      const run = await chooseRun(board, argument, () => true);
      if (run !== undefined) services.openRun(run.id);
    },
    'veritas.stopAndAnswer': async (argument) => {
      const run = await chooseRun(board, argument, ({ active }) => active);
      if (run !== undefined) board.stopAndAnswer(run.id);
    },
    'veritas.pause': async (argument) => {
      const run = await chooseRun(board, argument, ({ active, tracker }) => active && !tracker.paused);
      if (run !== undefined) board.pause(run.id);
    },
    'veritas.resume': async (argument) => {
      const run = await chooseRun(board, argument, ({ active, tracker }) => active && tracker.paused);
      if (run !== undefined) board.resume(run.id);
    },
    'veritas.resumeRun': async (argument) => {
      const run = await chooseRun(board, argument, ({ interrupted }) => interrupted);
      if (run !== undefined) await takeUp(board, run.id);
    },
    'veritas.stop': async (argument) => {
      const run = await chooseRun(board, argument, ({ active }) => active);
      if (run !== undefined) board.stop(run.id);
    },
    'veritas.exportAnswer': async (argument, target) => {
      const run = await chooseRun(
        board,
        argument,
        ({ tracker }) => (tracker.result?.answer ?? null) !== null,
      );
      const { givenUri } = await import('./givenArguments.ts');
      if (run !== undefined) await exportAnswer(run, givenUri(target));
    },
    ...historyCommands(services),
    ...libraryCommands(services),
    'veritas.openOriginal': openOriginal,
    'veritas.refreshLibrary': () => services.refreshLibrary(),
    'veritas.showLog': () => services.showLog(),
    'veritas.startServer': () => services.server.start(),
    'veritas.stopServer': () => services.server.stop(),
    'veritas.openServerPage': () => services.server.openPage(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, action]) => vscode.commands.registerCommand(name, action)),
  );
}

/** Asks the argument, or what the user types. Gives the run's id, or undefined when nothing was asked. */
async function ask(services: CommandServices, argument: unknown): Promise<string | undefined> {
  const { givenText } = await import('./givenArguments.ts');
  const question = givenText(argument) ?? (await pickQuestion(services.board, exampleQuestions()));
  if (question === undefined) return undefined;
  try {
    const run = await services.board.ask(question);
    await services.revealChat();
    return run.id;
  } catch (error) {
    void tellError(describeProblem(error).text);
    return undefined;
  }
}

async function takeUp(board: RunBoard, runId: string): Promise<void> {
  try {
    const { sourcesChanged } = await board.takeUp(runId);
    if (sourcesChanged) void tellInformation(sourcesChangedText());
  } catch (error) {
    void tellError(describeProblem(error).text);
  }
}

/** The run with the given id, else the latest fitting one; of several that run at once the user picks. */
async function chooseRun(
  board: RunBoard,
  argument: unknown,
  fits: (run: BoardRun) => boolean,
): Promise<BoardRun | undefined> {
  const { givenText } = await import('./givenArguments.ts');
  const id = givenText(argument);
  if (id !== undefined) return board.open(id);
  const runs = board.runs.filter(fits).reverse();
  const active = runs.filter((run) => run.active);
  if (active.length > 1) return pickRun(active);
  const run = active[0] ?? runs[0];
  if (run === undefined) void tellInformation(vscode.l10n.t('There is no such run. Ask a question first.'));
  return run;
}

async function pickRun(runs: readonly BoardRun[]): Promise<BoardRun | undefined> {
  const items = runs.map((run) => ({
    label: plainLabel(shortQuestion(run, 100)),
    description: plainLabel(`${percentText(run)} · ${runningText(run)}`),
    run,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Veritas: which run?') });
  return picked?.run;
}
