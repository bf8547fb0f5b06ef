import * as vscode from 'vscode';
import type { RunResult } from '../../protocol/run.ts';
import type { BoardRun } from '../runs/boardRun.ts';
import type { RunBoard, RunSink } from '../runs/runBoard.ts';
import { percentText, runningText, shortQuestion, stepLines } from './runText.ts';

const IDLE = '$(law) Veritas';

/** One item: what runs, how far the slowest is, and after a failure that it failed. Click opens the run. */
export class StatusBar implements RunSink {
  readonly #board: RunBoard;
  readonly #item = vscode.window.createStatusBarItem('veritas.status', vscode.StatusBarAlignment.Left, 50);
  #last: { readonly run: BoardRun; readonly result: RunResult } | undefined;

  constructor(board: RunBoard) {
    this.#board = board;
    this.#item.name = 'Veritas';
    this.#item.command = 'veritas.openRun';
    this.#update();
    this.#item.show();
  }

  started(): void {
    this.#last = undefined;
    this.#update();
  }

  event(): void {
    this.#update();
  }

  paused(): void {
    this.#update();
  }

  ended(run: BoardRun, result: RunResult): void {
    this.#last = { run, result };
    this.#update();
  }

  removed(runId: string): void {
    if (this.#last?.run.id === runId) this.#last = undefined;
    this.#update();
  }

  dispose(): void {
    this.#item.dispose();
  }

  #update(): void {
    const active = this.#board.active;
    if (active.length > 0) this.#showActive(active);
    else this.#showRest();
  }

  #showActive(active: readonly BoardRun[]): void {
    const slowest = active.reduce((a, b) => (b.tracker.percentage < a.tracker.percentage ? b : a));
    const count = active.length === 1 ? '' : `${active.length} · `;
    const drawing = slowest.tracker.paused ? '$(debug-pause)' : '$(sync~spin)';
    const spoken = `${count}${percentText(slowest)} ${runningText(slowest)}`;
    this.#set(`${drawing} ${spoken}`, `Veritas: ${spoken}`, () => tooltipOf(active));
  }

  #showRest(): void {
    const { result, run } = this.#last ?? {};
    if (result?.status === 'failed' && run !== undefined) {
      const text = vscode.l10n.t('Veritas: failed');
      this.#set(`$(error) ${text}`, text, () => tooltipOf([run], result.error?.message));
      return;
    }
    const idle = vscode.l10n.t('Veritas: no run in progress');
    this.#set(IDLE, idle, () => (run === undefined ? new vscode.MarkdownString(idle) : tooltipOf([run])));
  }

  /** Costs nothing while what is shown stays the same, however many events come in. */
  #set(text: string, spoken: string, tooltip: () => vscode.MarkdownString): void {
    if (text === this.#item.text) return;
    this.#item.text = text;
    this.#item.tooltip = tooltip();
    this.#item.accessibilityInformation = { label: spoken, role: 'button' };
  }
}

/** Questions and step names go in as text: nothing in them is read as Markdown. */
function tooltipOf(runs: readonly BoardRun[], problem?: string): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  for (const [index, run] of runs.entries()) {
    if (index > 0) tooltip.appendMarkdown('\n\n---\n\n');
    tooltip.appendText(shortQuestion(run));
    for (const line of stepLines(run)) tooltip.appendMarkdown('  \n').appendText(line);
  }
  if (problem !== undefined) tooltip.appendMarkdown('\n\n').appendText(problem);
  return tooltip;
}
