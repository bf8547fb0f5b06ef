import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VeritasError } from '../../core/errors.ts';
import { foldRun } from '../../core/journal/journaledRun.ts';
import { renderRunMarkdown } from '../../core/journal/renderRunMarkdown.ts';
import { decodeRecords } from '../../node/journal/recordLines.ts';
import { runFileName } from '../../node/journal/runFiles.ts';
import type { Journal } from '../../node/journal/journal.ts';
import { RUN_FILE_SUFFIX } from '../../protocol/journal.ts';
import { writtenAnswer } from '../../protocol/writtenAnswer.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { historyTexts } from '../historyTexts.ts';
import type { JournalOption } from './journalRun.ts';

export interface ExportOptions extends JournalOption {
  readonly format: 'jsonl' | 'md';
  readonly output?: string;
  readonly all?: boolean;
}

/** Writes one run to standard output or a file, or all of them into a folder. */
export async function exportRuns(
  name: string | undefined,
  options: ExportOptions,
  context: CliContext,
): Promise<ExitCode> {
  const texts = historyTexts[options.lang ?? context.language];
  const { journal } = context.openJournal(options.journal);
  if (options.all === true) return exportAll(journal, options, context);
  if (name === undefined) throw new VeritasError('wrong_usage', texts.nothingToExport);
  const bytes = await exported(journal, await journal.find(name), options.format, language(options, context));
  if (options.output === undefined) context.output.write(bytes);
  else await writeFile(context.absolute(options.output), bytes);
  return exitCodes.answered;
}

async function exportAll(journal: Journal, options: ExportOptions, context: CliContext): Promise<ExitCode> {
  const texts = historyTexts[language(options, context)];
  if (options.output === undefined) throw new VeritasError('wrong_usage', texts.outputNeeded);
  const folder = context.absolute(options.output);
  await mkdir(folder, { recursive: true });
  const runs = (await journal.list()).filter(({ deleted_at }) => deleted_at === null);
  for (const { run_id, asked_at } of runs) {
    const name = runFileName(asked_at, run_id);
    const file = options.format === 'md' ? `${name.slice(0, -RUN_FILE_SUFFIX.length)}.md` : name;
    const bytes = await exported(journal, run_id, options.format, language(options, context));
    await writeFile(join(folder, file), bytes);
  }
  context.errors.write(`${texts.exported(runs.length, folder)}\n`);
  return exitCodes.answered;
}

async function exported(
  journal: Journal,
  runId: string,
  format: ExportOptions['format'],
  spoken: Language,
): Promise<string | Buffer> {
  const bytes = await journal.bytes(runId);
  if (format === 'jsonl') return bytes;
  return writtenAnswer(renderRunMarkdown(runId, foldRun(decodeRecords(bytes).records), spoken));
}

const language = (options: JournalOption, context: CliContext): Language => options.lang ?? context.language;
