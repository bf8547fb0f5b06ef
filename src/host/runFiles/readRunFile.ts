import { open } from 'node:fs/promises';
import * as vscode from 'vscode';
import { journalTexts } from '../../core/journal/texts.ts';
import { MOST_SHOWN, openRunFile, type OpenedRunFile } from '../../node/journal/openRunFile.ts';
import { displayLanguage } from '../settings.ts';

/** The file as far as it can be read; never rejects. */
export async function readRunFile(uri: vscode.Uri): Promise<OpenedRunFile> {
  const language = displayLanguage();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return openRunFile(await beginning(uri, size), size, language);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { runId: '', run: null, notes: [journalTexts(language).opened.unreadable(reason)] };
  }
}

/** Only a file on a disk can be read in part. */
async function beginning(uri: vscode.Uri, size: number): Promise<Buffer> {
  if (size <= MOST_SHOWN) return Buffer.from(await vscode.workspace.fs.readFile(uri));
  if (uri.scheme !== 'file') return Buffer.alloc(0);
  const handle = await open(uri.fsPath, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_SHOWN), 0, MOST_SHOWN, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
