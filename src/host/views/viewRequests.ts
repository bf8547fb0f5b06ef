import * as vscode from 'vscode';
import type { ViewRequest } from '../../protocol/viewMessage.ts';
import { deleteRun } from '../commands/deleteRun.ts';
import { copyAnswer, exportAnswer } from '../commands/answerExport.ts';
import type { CitationOpener } from '../citations/citationOpener.ts';
import { describeProblem, sourcesChangedText } from '../problems.ts';
import type { BoardRun } from '../runs/boardRun.ts';
import type { RunBoard } from '../runs/runBoard.ts';
import type { ViewSession } from './viewSession.ts';

export interface RequestServices {
  readonly board: RunBoard;
  readonly citations: CitationOpener;
  readonly openRun: (runId: string) => void;
  readonly refreshLibrary: () => void;
  readonly showLog: () => void;
  readonly setDraft: (text: string) => void;
}

/** Does what the person in front of a view wants. What a view names is looked up, never believed. */
export function handleViewRequest(
  request: ViewRequest,
  session: ViewSession,
  services: RequestServices,
): void {
  answerRequest(request, session, services).catch((error: unknown) => {
    const { code, text } = describeProblem(error);
    session.notice('error', code, text);
  });
}

async function answerRequest(
  request: ViewRequest,
  session: ViewSession,
  services: RequestServices,
): Promise<void> {
  const { board } = services;
  switch (request.type) {
    case 'ask':
      await board.ask(request.question);
      return;
    case 'set_draft':
      services.setDraft(request.text);
      return;
    case 'refresh_library':
      services.refreshLibrary();
      return;
    case 'show_log':
      services.showLog();
      return;
    default: {
      const run = board.run(request.run_id);
      if (run !== undefined) await answerRunRequest(request, run, session, services);
    }
  }
}

type RunRequest = Extract<ViewRequest, { run_id: string }>;

async function answerRunRequest(
  request: RunRequest,
  run: BoardRun,
  session: ViewSession,
  services: RequestServices,
): Promise<void> {
  const { board } = services;
  switch (request.type) {
    case 'ask_again':
      await board.ask(run.tracker.analysis.query);
      return;
    case 'stop':
      board.stop(run.id);
      return;
    case 'stop_and_answer':
      board.stopAndAnswer(run.id);
      return;
    case 'pause':
      board.pause(run.id);
      return;
    case 'resume':
      if (run.active) board.resume(run.id);
      else await takeUp(run, undefined, session, board);
      return;
    case 'skip_step':
      board.skipStep(run.id, request.step_id);
      return;
    case 'retry_step':
      if (run.active) board.retryStep(run.id, request.step_id);
      else await takeUp(run, request.step_id, session, board);
      return;
    case 'delete':
      await deleteRun(board, run.id);
      return;
    case 'open_run':
      services.openRun(run.id);
      return;
    case 'compare':
      await vscode.commands.executeCommand('veritas.compareRuns', run.id);
      return;
    case 'copy':
      await copyAnswer(run);
      return;
    case 'export':
      await exportAnswer(run);
      return;
    case 'open_citation': {
      const citation = run.citation(request.list, request.number);
      if (citation !== undefined) await services.citations.open(citation);
    }
  }
}

/** Goes on with a run that has ended or was cut off, from a step or where it was. */
async function takeUp(
  run: BoardRun,
  from: string | undefined,
  session: ViewSession,
  board: RunBoard,
): Promise<void> {
  const { sourcesChanged } = await board.takeUp(run.id, from);
  if (sourcesChanged) session.notice('info', 'sources_changed', sourcesChangedText());
}
