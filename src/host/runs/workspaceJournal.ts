import path from 'node:path';
import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Engine } from '../../core/engine.ts';
import type { Logger } from '../../core/logger.ts';
import { systemClock } from '../../node/systemClock.ts';
import type { LibraryService } from '../library/libraryService.ts';
import { displayLanguage, type Settings } from '../settings.ts';
import { ConversationJournal, type OpenedJournal } from './conversationJournal.ts';

const manifestSchema = z.object({ version: z.string() });

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
    open: () => openJournal(context, settings, logger),
    libraries: async (settled) => {
      if (settled) await library.settled();
      const infos = await library.info({ signal: new AbortController().signal });
      return infos.map(({ id, name, documents, passages, fingerprint }) => ({
        id,
        name,
        documents,
        passages,
        fingerprint,
      }));
    },
    passages: () => library.status.passages,
    planner: async () => {
      const planner = await engine();
      return (query) => {
        const { analysis, tree } = planner.plan(query);
        return { analysis, tree: tree.toJSON() };
      };
    },
    language: displayLanguage,
    logger,
  });
}

/** Not a part of what is loaded when the extension starts. */
async function openJournal(
  context: vscode.ExtensionContext,
  settings: Settings,
  logger: Logger,
): Promise<OpenedJournal | null> {
  const place = context.storageUri ?? context.globalStorageUri;
  if (place.scheme !== 'file') return null;
  const { Journal } = await import('../../node/journal/journal.ts');
  const { DurationFile } = await import('../../node/journal/durationFile.ts');
  const manifest = manifestSchema.safeParse(context.extension.packageJSON);
  const journal = new Journal({
    folder: path.join(place.fsPath, 'journal'),
    language: displayLanguage(),
    program: manifest.success ? manifest.data.version : '',
    clock: systemClock,
    get maxBytes() {
      return settings.get('journal.maxMegabytes') * 1_000_000;
    },
    onNotice: (notice) => {
      logger.warn(`journal, ${notice.code}: ${notice.message}`);
      void vscode.window.showWarningMessage(notice.message);
    },
  });
  const durations = new DurationFile(path.join(context.globalStorageUri.fsPath, 'durations.json'));
  return { journal, durations };
}
