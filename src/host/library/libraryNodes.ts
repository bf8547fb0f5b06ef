import path from 'node:path';
import * as vscode from 'vscode';
import type { LibraryProblem } from '../../node/library/libraryOptions.ts';
import type { SourceOrigin, SourceRow } from './sourceRows.ts';

/** What the tree shows: a source; below it what is known of it and what could not be read. */
export type LibraryNode =
  | { readonly kind: 'source'; readonly row: SourceRow }
  | { readonly kind: 'fact'; readonly id: string; readonly icon: string; readonly name: string; readonly value: string }
  | { readonly kind: 'problem'; readonly row: SourceRow; readonly ordinal: number; readonly problem: LibraryProblem }
  /** The list of registered libraries cannot be read. */
  | { readonly kind: 'broken'; readonly text: string; readonly file: string };

/** Problems that are shown of one source; the check of the libraries names more. */
const PROBLEMS_SHOWN = 200;

const icons: Readonly<Record<SourceOrigin, string>> = {
  starter: 'book',
  workspace: 'root-folder',
  folder: 'folder-library',
  git: 'repo',
  statutes: 'law',
};

/** Facts and problems of a source; nothing below anything else. */
export function childNodes(node: LibraryNode): LibraryNode[] {
  if (node.kind !== 'source') return [];
  const { row } = node;
  const fact = (icon: string, name: string, value: string | null): LibraryNode[] =>
    value === null || value === '' ? [] : [{ kind: 'fact', id: `${row.id} ${icon}`, icon, name, value }];
  const { l10n } = vscode;
  const left = row.problems.length - PROBLEMS_SHOWN;
  return [
    ...fact('error', l10n.t('Error'), row.error),
    ...row.problems
      .slice(0, PROBLEMS_SHOWN)
      .map((problem, ordinal): LibraryNode => ({ kind: 'problem', row, ordinal, problem })),
    ...(left > 0 ? fact('ellipsis', l10n.t('… and {0} more', left), l10n.t('Check Libraries names them.')) : []),
    ...fact('files', l10n.t('Holds'), countsText(row)),
    ...fact('calendar', l10n.t('As of'), row.stand === null ? null : dateText(row.stand)),
    ...fact('law', l10n.t('Laws'), row.laws.join(', ')),
    ...fact(row.registered?.url == null ? 'folder' : 'link', l10n.t('Place'), row.origin === 'starter' ? null : row.place),
    ...fact('history', l10n.t('Refreshed'), timeText(row.registered?.refreshed_at ?? null)),
  ];
}

export function nodeItem(node: LibraryNode): vscode.TreeItem {
  switch (node.kind) {
    case 'source':
      return sourceItem(node.row);
    case 'fact': {
      const item = new vscode.TreeItem(node.name);
      item.id = node.id;
      item.description = node.value;
      item.tooltip = `${node.name}: ${node.value}`;
      item.iconPath = new vscode.ThemeIcon(node.icon);
      item.contextValue = 'fact';
      item.accessibilityInformation = { label: item.tooltip };
      return item;
    }
    case 'problem':
      return problemItem(node);
    case 'broken': {
      const item = new vscode.TreeItem(vscode.l10n.t('The list of libraries cannot be read'));
      item.description = node.text;
      item.tooltip = node.text;
      item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
      item.command = open(node.file);
      return item;
    }
  }
}

function sourceItem(row: SourceRow): vscode.TreeItem {
  const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Collapsed);
  const state = stateText(row);
  const counts = countsText(row);
  const stand = row.stand === null ? null : vscode.l10n.t('as of {0}', dateText(row.stand));
  const { length } = row.problems;
  const several = length === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', length);
  const problems = length === 0 ? null : several;
  const known = [state, problems, counts, stand].filter((part) => part !== null);
  item.id = row.id;
  item.description = known.join(' · ');
  // A plain string, so that nothing in a name is read as Markdown.
  item.tooltip = [`${row.name} – ${originText(row.origin)}`, ...known, row.error, row.place]
    .filter((part) => part !== null)
    .join('\n');
  item.iconPath = sourceIcon(row);
  item.contextValue = ['source', row.origin, ...(row.origin === 'workspace' ? [] : ['removable'])].join(' ');
  item.accessibilityInformation = { label: [row.name, originText(row.origin), ...known].join(', ') };
  return item;
}

function problemItem({ row, ordinal, problem }: LibraryNode & { readonly kind: 'problem' }): vscode.TreeItem {
  const { path: place, reason } = problem;
  const item = new vscode.TreeItem(place);
  item.id = `${row.id} problem ${ordinal}`;
  item.description = reason;
  item.tooltip = `${place}\n${reason}`;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'problem';
  item.accessibilityInformation = { label: `${place}: ${reason}` };
  // A law that was not loaded has no file.
  if (row.origin !== 'statutes' || path.extname(place) !== '') item.command = open(path.resolve(row.root, place));
  return item;
}

function open(file: string): vscode.Command {
  return { command: 'vscode.open', title: '', arguments: [vscode.Uri.file(file)] };
}

function sourceIcon({ state, origin, problems }: SourceRow): vscode.ThemeIcon {
  if (state === 'indexing' || state === 'waiting') return new vscode.ThemeIcon('loading~spin');
  if (state === 'failed') return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (problems.length > 0) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(icons[origin]);
}

/** Null when it can be searched: that is what is expected. */
function stateText({ state, percentage }: SourceRow): string | null {
  switch (state) {
    case 'ready':
      return null;
    case 'waiting':
      return vscode.l10n.t('waiting');
    case 'indexing':
      return percentage === null
        ? vscode.l10n.t('being read')
        : vscode.l10n.t('being read, {0} %', Math.floor(percentage));
    case 'failed':
      return vscode.l10n.t('cannot be read');
    case 'unused':
      return vscode.l10n.t('not searched');
    case 'covered':
      return vscode.l10n.t('read with the workspace');
  }
}

function countsText({ documents, passages }: SourceRow): string | null {
  if (documents === null || passages === null) return null;
  const files = documents === 1 ? vscode.l10n.t('1 file') : vscode.l10n.t('{0} files', numberText(documents));
  const found =
    passages === 1 ? vscode.l10n.t('1 passage') : vscode.l10n.t('{0} passages', numberText(passages));
  return `${files}, ${found}`;
}

export function originText(origin: SourceOrigin): string {
  const names: Readonly<Record<SourceOrigin, string>> = {
    starter: vscode.l10n.t('comes with Veritas'),
    workspace: vscode.l10n.t('folder of the workspace'),
    folder: vscode.l10n.t('added folder'),
    git: vscode.l10n.t('Git repository'),
    statutes: vscode.l10n.t('official statutes'),
  };
  return names[origin];
}

function numberText(value: number): string {
  return value.toLocaleString(vscode.env.language);
}

function dateText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString(vscode.env.language, { timeZone: 'UTC' });
}

function timeText(iso: string | null): string | null {
  if (iso === null) return null;
  return new Date(iso).toLocaleString(vscode.env.language, { dateStyle: 'short', timeStyle: 'short' });
}
