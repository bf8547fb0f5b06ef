import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as vscode from 'vscode';
import type { Logger } from '../../core/logger.ts';
import { systemClock } from '../../node/systemClock.ts';
import { displayLanguage } from '../settings.ts';
import type { ViewSession } from '../views/viewSession.ts';
import { LibraryService } from './libraryService.ts';
import { isRestricted } from './librarySources.ts';
import type { OwnLibraries } from './ownLibraries.ts';

/** The library of this window: indexed in a worker, its status told to every view. */
export function workspaceLibrary(
  context: vscode.ExtensionContext,
  own: OwnLibraries,
  logger: Logger,
  sessions: ReadonlySet<ViewSession>,
): LibraryService {
  return new LibraryService({
    sources: () => own.sources(),
    restricted: isRestricted,
    clock: systemClock,
    logger,
    onStatus: (library) => {
      for (const { connection } of sessions) connection.send({ type: 'library', library });
    },
    open: async (libraries, onIndexProgress, signal) => {
      const { openLibraries } = await import('../../node/library/openLibraries.ts');
      const opened = await openLibraries({
        workerUrl: pathToFileURL(path.join(context.extensionPath, 'dist', 'libraryWorker.mjs')),
        libraries,
        cacheDir: path.join(context.globalStorageUri.fsPath, 'index'),
        language: displayLanguage(),
        indexing: 'wait',
        onIndexProgress,
        logger,
        signal,
      });
      return {
        port: opened,
        get summaries() {
          return opened.summaries;
        },
        reread: async (id, { paths, signal: reading }) => {
          const summaries = paths === null ? [] : await opened.update(paths, { signal: reading });
          return summaries.find(({ library }) => library === id) ?? opened.refresh(id, { signal: reading });
        },
        close: () => opened.close(),
      };
    },
    texts: {
      indexing: (name) => vscode.l10n.t('Reading {0} …', name),
      restricted: vscode.l10n.t('Without the documents of this workspace: it is not trusted.'),
      noSources: vscode.l10n.t('There is nothing to search: open a folder or turn the starter library on.'),
      failed: (reason) => vscode.l10n.t('The library could not be opened: {0}', reason),
    },
  });
}

