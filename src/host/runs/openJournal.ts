import path from 'node:path';
import type * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Logger } from '../../core/logger.ts';
import { DurationFile } from '../../node/journal/durationFile.ts';
import { Journal } from '../../node/journal/journal.ts';
import { systemClock } from '../../node/systemClock.ts';
import { displayLanguage, type Settings } from '../settings.ts';
import type { OpenedJournal } from './conversationJournal.ts';
import { tellWarning } from '../tell.ts';

const manifestSchema = z.object({ version: z.string() });

/** The journal where VS Code keeps what belongs to the workspace; null where that is no folder on this machine. */
export function openJournal(
  context: vscode.ExtensionContext,
  settings: Settings,
  logger: Logger,
): OpenedJournal | null {
  const place = context.storageUri ?? context.globalStorageUri;
  if (place.scheme !== 'file') return null;
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
      void tellWarning(notice.message);
    },
  });
  const durations = new DurationFile(path.join(context.globalStorageUri.fsPath, 'durations.json'));
  return { journal, durations };
}
