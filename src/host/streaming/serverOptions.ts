import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Logger } from '../../core/logger.ts';
import { DurationFile } from '../../node/journal/durationFile.ts';
import { randomIds } from '../../node/randomIds.ts';
import { systemClock } from '../../node/systemClock.ts';
import { displayLanguage } from '../settings.ts';

const JOURNAL_BYTES = 200_000_000;
const manifestSchema = z.object({ version: z.string() });

/** What the streaming server of a window is given beside its port and libraries: loopback, tokens, the extension's folders. */
export function serverOptions(context: vscode.ExtensionContext, logger: Logger) {
  const dist = (file: string): URL => pathToFileURL(path.join(context.extensionPath, 'dist', file));
  const own = context.globalStorageUri.fsPath;
  return {
    host: '127.0.0.1',
    auth: 'jwt' as const,
    version: manifestSchema.parse(context.extension.packageJSON).version,
    language: displayLanguage(),
    origins: [],
    limits: {},
    cacheDir: path.join(own, 'index'),
    keyDir: own,
    journalDir: path.join(context.storageUri?.fsPath ?? own, 'server'),
    journalBytes: JOURNAL_BYTES,
    durations: new DurationFile(path.join(own, 'durations.json')),
    urls: {
      runWorker: dist('runWorker.mjs'),
      libraryWorker: dist('libraryWorker.mjs'),
      page: new URL(`${dist('webview').href}/`),
    },
    clock: systemClock,
    ids: randomIds,
    logger,
  };
}
