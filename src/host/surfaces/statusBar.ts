import * as vscode from 'vscode';
import type { Clock } from '../../core/clock.ts';
import type { RunResult } from '../../protocol/run.ts';
import { plainLabel } from '../plainText.ts';
import type { BoardRun } from '../runs/boardRun.ts';
import type { RunBoard, RunSink } from '../runs/runBoard.ts';
import { controlLinks, openLink, RUN_LINK_COMMANDS, stopLink } from './runLinks.ts';
import { percentText, runningText, shortQuestion, stepLines } from './runText.ts';

const IDLE = '$(law) Veritas';
/** Milliseconds for which an open tooltip keeps its percentages, so that its links stay where they are pointed at. */
const TOOLTIP_PAUSE = 1000;
/**
 * The spinner: a sign that turns a quarter at a time. An icon that VS Code spins makes the whole window draw sixty frames
 * a second, and whatever arrives in a view then waits for the next of them.
 */
const TURNING = ['◐', '◓', '◑', '◒'] as const;
/** Milliseconds between two turns. */
const TURN = 500;

/** One item: what runs, how far the slowest is, and after a failure that it failed. Click opens the run. */
export class StatusBar implements RunSink {
  readonly #board: RunBoard;
  readonly #clock: Clock;
  readonly #item = vscode.window.createStatusBarItem('veritas.status', vscode.StatusBarAlignment.Left, 50);
  /** What the tooltip tells apart from percentages, and when it was made. */
  #tooltip = { of: '', at: -Infinity };
  #last: { readonly run: BoardRun; readonly result: RunResult } | undefined;
  #stopTurning: (() => void) | undefined;

  constructor(board: RunBoard, clock: Clock) {
    this.#board = board;
    this.#clock = clock;
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
    this.#stopTurning?.();
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
    const drawing = slowest.tracker.paused ? '$(debug-pause)' : this.#turning();
    const spoken = `${count}${percentText(slowest)} ${runningText(slowest)}`;
    this.#set(`${drawing} ${plainLabel(spoken)}`, `Veritas: ${spoken}`, () => tooltipOf(active));
  }

  /** The spinner as it stands now; it turns on by itself for as long as it is shown. */
  #turning(): string {
    const turns = Math.floor(this.#clock.monotonic() / TURN);
    this.#stopTurning ??= this.#clock.schedule(TURN, () => {
      this.#stopTurning = undefined;
      this.#update();
    });
    return TURNING[turns % TURNING.length] ?? TURNING[0];
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
    this.#item.accessibilityInformation = { label: spoken, role: 'button' };
    const of = this.#board.active.map(stateOf).join(' ');
    const now = this.#clock.monotonic();
    if (of !== '' && of === this.#tooltip.of && now - this.#tooltip.at < TOOLTIP_PAUSE) return;
    this.#tooltip = { of, at: now };
    this.#item.tooltip = tooltip();
  }
}

/** All of a run that its tooltip shows but the percentages. */
function stateOf({ id, tracker }: BoardRun): string {
  return [id, tracker.paused, ...tracker.steps.map(({ status }) => status)].join();
}

/** Questions and step names go in as text: nothing in them is read as Markdown. */
function tooltipOf(runs: readonly BoardRun[], problem?: string): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.isTrusted = { enabledCommands: RUN_LINK_COMMANDS };
  for (const [index, run] of runs.entries()) {
    if (index > 0) tooltip.appendMarkdown('\n\n---\n\n');
    tooltip.appendText(shortQuestion(run));
    for (const line of stepLines(run)) tooltip.appendMarkdown('  \n').appendText(line);
    const links = run.active ? [...controlLinks(run), stopLink(run), openLink(run)] : [openLink(run)];
    tooltip.appendMarkdown(`\n\n${links.join(' · ')}`);
  }
  if (problem !== undefined) tooltip.appendMarkdown('\n\n').appendText(problem);
  return tooltip;
}
