import type * as vscode from 'vscode';
import type { Engine } from '../../core/engine.ts';
import { journaledLibraries } from '../../core/journal/journaledLibraries.ts';
import type { Logger } from '../../core/logger.ts';
import type { LibraryService } from '../library/libraryService.ts';
import { displayLanguage, type Settings } from '../settings.ts';
import { ConversationJournal } from './conversationJournal.ts';

export interface WorkspaceJournalParts {
  readonly settings: Settings;
  readonly library: LibraryService;
  readonly engine: () => Promise<Engine>;
  readonly logger: Logger;
}

/** The journal lies with the workspace, or, without a folder, with all windows; durations are the machine's. */
export function workspaceJournal(
  context: vscode.ExtensionContext,
  { settings, library, engine, logger }: WorkspaceJournalParts,
): ConversationJournal {
  return new ConversationJournal({
    open: async () => {
      const { openJournal } = await import('./openJournal.ts');
      return openJournal(context, settings, logger);
    },
    libraries: async (settled) => {
      if (settled) await library.settled();
      return journaledLibraries(await library.info({ signal: new AbortController().signal }));
    },
    passages: () => library.status.passages,
    planner: async () => {
      const planner = await engine();
      return (query, conversation) => {
        const { analysis, tree } = planner.plan(query, undefined, conversation);
        return { analysis, tree: tree.toJSON() };
      };
    },
    language: displayLanguage,
    logger,
  });
}
