import * as vscode from 'vscode';
import type { BoardRun } from '../runs/boardRun.ts';

/** Commands that the links name; a trusted Markdown string must allow no others. */
export const RUN_LINK_COMMANDS = [
  'veritas.pause',
  'veritas.resume',
  'veritas.stopAndAnswer',
  'veritas.stop',
  'veritas.openRun',
] as const;

type RunCommand = (typeof RUN_LINK_COMMANDS)[number];

/** Pause or resume, and answer now: as Markdown links, in the words of the chat's buttons. */
export function controlLinks(run: BoardRun): string[] {
  const pause = run.tracker.paused
    ? link(run, 'veritas.resume', vscode.l10n.t('Resume'))
    : link(run, 'veritas.pause', vscode.l10n.t('Pause'));
  return [pause, link(run, 'veritas.stopAndAnswer', vscode.l10n.t('Answer now'))];
}

export function stopLink(run: BoardRun): string {
  return link(run, 'veritas.stop', vscode.l10n.t('Stop run'));
}

export function openLink(run: BoardRun): string {
  return link(run, 'veritas.openRun', vscode.l10n.t('Open run'));
}

function link(run: BoardRun, command: RunCommand, label: string): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([run.id]))})`;
}
