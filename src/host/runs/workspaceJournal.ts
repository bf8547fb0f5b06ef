import path from 'node:path';
import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Engine } from '../../core/engine.ts';
import type { Logger } from '../../core/logger.ts';
import { DurationFile } from '../../node/journal/durationFile.ts';
import { Journal } from '../../node/journal/journal.ts';
import { systemClock } from '../../node/systemClock.ts';
import type { LibraryService } from '../library/libraryService.ts';
import { displayLanguage, type Settings } from '../settings.ts';
import { ConversationJournal } from './conversationJournal.ts';

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
  const place = context.storageUri ?? context.globalStorageUri;
  const onDisk = place.scheme === 'file';
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
  return new ConversationJournal({
    journal: onDisk ? journal : null,
    durations: onDisk ? new DurationFile(path.join(context.globalStorageUri.fsPath, 'durations.json')) : null,
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
