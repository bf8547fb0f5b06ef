import path from 'node:path';
import * as vscode from 'vscode';
import type { Logger } from '../../core/logger.ts';
import { FileRunStore } from './fileRunStore.ts';
import { memoryRunStore } from './memoryRunStore.ts';
import type { RunStore } from './runStore.ts';

/** The conversation is kept with the workspace, or for all windows without a folder. */
export function conversationStore(context: vscode.ExtensionContext, logger: Logger): RunStore {
  const place = context.storageUri ?? context.globalStorageUri;
  if (place.scheme !== 'file') return memoryRunStore;
  return new FileRunStore({
    folder: path.join(place.fsPath, 'runs'),
    onProblem: (kind, message) => {
      logger.error(`conversation, ${kind}: ${message}`);
      const text =
        kind === 'read'
          ? vscode.l10n.t('A part of the conversation could not be read: {0}', message)
          : vscode.l10n.t('The conversation cannot be saved and will be lost with this window: {0}', message);
      void vscode.window.showWarningMessage(text);
    },
  });
}
