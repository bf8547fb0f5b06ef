import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { foldRun, type JournaledRun } from '../../core/journal/journaledRun.ts';
import { readRunFile } from '../../node/journal/readRunFile.ts';
import { splitLines } from '../../node/journal/recordLines.ts';
import { summarizeFile } from '../../node/journal/summarizeFile.ts';
import { RUN_FILE_SUFFIX, type RunSummary } from '../../protocol/journal.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';

/** Options of all commands about runs that have been. */
export interface JournalOption {
  readonly journal?: string;
  readonly lang?: Language;
}

export interface OpenedRun {
  readonly summary: RunSummary;
  readonly run: JournaledRun;
}

/** A run by its id or the beginning of it, or a run file that somebody handed on. */
export async function openRun(name: string, options: JournalOption, context: CliContext): Promise<OpenedRun> {
  const path = context.absolute(name);
  if (name.endsWith(RUN_FILE_SUFFIX) && existsSync(path)) return openFile(path, options, context);
  const { journal } = context.openJournal(options.journal);
  const runId = await journal.find(name);
  const run = await journal.read(runId);
  return { run, summary: await journal.summary(runId) };
}

/** A file from elsewhere is read as it is and never changed. */
async function openFile(path: string, options: JournalOption, context: CliContext): Promise<OpenedRun> {
  const records = await readRunFile(path, {
    language: options.lang ?? context.language,
    mend: false,
    onNotice: ({ message }) => context.errors.write(`veritas: ${message}\n`),
  });
  const run = foldRun(records);
  const bytes = await readFile(path);
  const runId = run.question?.run_id ?? run.result?.run_id ?? basename(path, RUN_FILE_SUFFIX);
  const facts = { runId, askedAt: run.question?.asked_at ?? '', bytes: bytes.length, live: false };
  return { run, summary: summarizeFile(splitLines(bytes).lines, facts) };
}
