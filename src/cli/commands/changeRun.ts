import type { RunMark } from '../../node/journal/journal.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { historyTexts } from '../historyTexts.ts';
import type { JournalOption } from './journalRun.ts';

/** Pins, renames or deletes a run, or takes that back. */
export async function changeRun(
  name: string,
  mark: RunMark,
  options: JournalOption,
  context: CliContext,
): Promise<ExitCode> {
  const { journal } = context.openJournal(options.journal);
  await journal.mark(await journal.find(name), mark);
  context.errors.write(`${historyTexts[options.lang ?? context.language].changed}\n`);
  return exitCodes.answered;
}
