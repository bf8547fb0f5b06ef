import * as vscode from 'vscode';
import { isEnded } from '../../protocol/runTracker.ts';
import type { BoardRun } from '../runs/boardRun.ts';

/** Name of the step at work, or how many are done when none is: the one line that every surface shows of a run. */
export function runningText(run: BoardRun): string {
  const { tracker } = run;
  if (tracker.paused) return vscode.l10n.t('Paused');
  const names = tracker.running.map((step) => tracker.stepName(step.step_id));
  const [first] = names;
  if (first !== undefined) return names.length === 1 ? first : `${first} (+${names.length - 1})`;
  return vscode.l10n.t('{0} of {1} steps', tracker.endedSteps, tracker.tree.steps.length);
}

export function percentText(run: BoardRun): string {
  return `${Math.floor(run.tracker.percentage)} %`;
}

/** One line per step, for tooltips. */
export function stepLines(run: BoardRun): string[] {
  const { tracker } = run;
  return tracker.steps.map((step) => {
    const mark =
      step.status === 'completed' ? '✓' : isEnded(step.status) ? '✗' : step.status === 'pending' ? '·' : '▸';
    const percent =
      step.status === 'pending' || isEnded(step.status) ? '' : ` ${Math.floor(step.percentage)} %`;
    return `${mark} ${tracker.stepName(step.step_id)}${percent}`;
  });
}

export function shortQuestion(run: BoardRun, longest = 60): string {
  const text = run.tracker.query.replace(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
