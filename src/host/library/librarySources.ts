import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { LibrarySource } from '../../node/library/libraryOptions.ts';
import type { Settings } from '../settings.ts';

/** The starter library and, in a trusted workspace, its folders on disk. */
export function librarySources(extensionUri: vscode.Uri, settings: Settings): LibrarySource[] {
  const sources: LibrarySource[] = [];
  if (settings.get('library.starter'))
    sources.push({
      id: 'starter',
      name: vscode.l10n.t('Starter library'),
      root: vscode.Uri.joinPath(extensionUri, 'library').fsPath,
      kind: 'starter',
    });
  if (!vscode.workspace.isTrusted) return sources;
  const include = settings.get('library.include');
  const exclude = settings.get('library.exclude');
  for (const folder of folders())
    sources.push({
      id: `folder-${createHash('sha256').update(folder.uri.fsPath).digest('hex').slice(0, 12)}`,
      name: folder.name,
      root: folder.uri.fsPath,
      kind: 'folder',
      include: [...include],
      exclude: [...exclude],
    });
  return sources;
}

/** Folders the workspace has that may not be read. */
export function isRestricted(): boolean {
  return !vscode.workspace.isTrusted && folders().length > 0;
}

function folders(): readonly vscode.WorkspaceFolder[] {
  return (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}
