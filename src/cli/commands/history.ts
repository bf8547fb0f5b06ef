import type { RunSummary } from '../../protocol/journal.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { historyTexts } from '../historyTexts.ts';
import { localTime, statusText } from '../runLines.ts';
import { printableLine } from '../printable.ts';
import { styleFor, type Style } from '../style.ts';
import type { JournalOption } from './journalRun.ts';

export interface HistoryOptions extends JournalOption {
  readonly search?: string;
  readonly deleted?: boolean;
  readonly json?: boolean;
}

/** Lists the runs of the journal, newest first. */
export async function history(options: HistoryOptions, context: CliContext): Promise<ExitCode> {
  const language = options.lang ?? context.language;
  const texts = historyTexts[language];
  const all = await context.openJournal(options.journal).journal.list();
  const runs = all.filter(
    (run) => (run.deleted_at !== null) === (options.deleted === true) && matches(run, options.search ?? ''),
  );
  if (options.json === true) {
    context.output.write(`${JSON.stringify(runs, null, 2)}\n`);
    return exitCodes.answered;
  }
  const style = styleFor(context.output, context.environment);
  const lines = runs.map((run) => line(run, language, style));
  context.output.write(runs.length === 0 ? `${texts.noRuns}\n` : `${lines.join('\n')}\n`);
  return exitCodes.answered;
}

/** Every word is somewhere in the question or the title, whatever its case. */
function matches({ query, title }: RunSummary, search: string): boolean {
  const text = `${query ?? ''} ${title ?? ''}`.toLocaleLowerCase('de');
  return search
    .toLocaleLowerCase('de')
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function line(run: RunSummary, language: 'de' | 'en', style: Style): string {
  const texts = historyTexts[language];
  const name = printableLine(run.title ?? run.query ?? texts.questionLost);
  const pin = run.pinned ? ` ${style('cyan', texts.pinned)}` : '';
  const id = style('dim', run.run_id.slice(0, 8));
  return `${id}  ${localTime(run.asked_at)}  ${statusText(run, language, style)}  ${name}${pin}`;
}
