import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { LibrarySource } from '../../node/library/libraryOptions.ts';
import type { Settings } from '../settings.ts';

/** The starter library and, in a trusted workspace, its folders on disk. */
export function windowSources(extensionUri: vscode.Uri, settings: Settings): LibrarySource[] {
  const sources: LibrarySource[] = [];
  if (settings.get('library.starter'))
    sources.push({
      id: 'starter',
      name: vscode.l10n.t('Starter library'),
      root: vscode.Uri.joinPath(extensionUri, 'library').fsPath,
      kind: 'starter',
    });
  if (!vscode.workspace.isTrusted) return sources;
  return [...sources, ...workspaceFolders().map((folder) => folderSource(folder, settings))];
}

/** A folder of the workspace as the library worker opens it. */
export function folderSource({ uri, name }: vscode.WorkspaceFolder, settings: Settings): LibrarySource {
  return {
    id: `folder-${createHash('sha256').update(uri.fsPath).digest('hex').slice(0, 12)}`,
    name,
    root: uri.fsPath,
    kind: 'folder',
    include: [...settings.get('library.include')],
    exclude: [...settings.get('library.exclude')],
  };
}

/** Folders the workspace has that may not be read. */
export function isRestricted(): boolean {
  return !vscode.workspace.isTrusted && workspaceFolders().length > 0;
}

/** The workspace's folders on disk. */
export function workspaceFolders(): readonly vscode.WorkspaceFolder[] {
  return (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}
