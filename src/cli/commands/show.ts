import type { JournaledRun } from '../../core/journal/journaledRun.ts';
import { journalTexts } from '../../core/journal/texts.ts';
import { ExecutionProgress } from '../../core/progress/executionProgress.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { historyTexts } from '../historyTexts.ts';
import { plainLine } from '../plainView.ts';
import { printableLine } from '../printable.ts';
import { resultText } from '../resultText.ts';
import { localTime, statusText } from '../runLines.ts';
import { styleFor, type Style } from '../style.ts';
import { cliTexts } from '../texts.ts';
import { openRun, type JournalOption, type OpenedRun } from './journalRun.ts';

export interface ShowOptions extends JournalOption {
  readonly log?: boolean;
  readonly json?: boolean;
}

/** Shows a run of the journal, whatever its state. */
export async function show(name: string, options: ShowOptions, context: CliContext): Promise<ExitCode> {
  const opened = await openRun(name, options, context);
  context.output.write(options.json === true ? json(opened) : text(opened, options, context));
  return exitCodes.answered;
}

function json({ summary, run }: OpenedRun): string {
  const { question, plan, events, finished, result, libraries } = run;
  const steps = Object.fromEntries(finished);
  const all = { ...summary, question, libraries, ...plan, events, step_results: steps, result };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function text({ summary, run }: OpenedRun, options: ShowOptions, context: CliContext): string {
  const language = options.lang ?? context.language;
  const texts = historyTexts[language];
  const style = styleFor(context.output, context.environment);
  const width = Math.min(120, context.output.columns || 100) - 1;
  const name = printableLine(summary.title ?? summary.query ?? texts.questionLost);
  const open = summary.status === 'completed' ? summary.partial : summary.status !== 'running';
  const answerTexts = cliTexts[run.result?.answer?.language ?? language];
  const answer = run.result === null ? null : resultText(run.result, { width, style, texts: answerTexts });
  const parts = [
    style('bold', name),
    `${summary.run_id}  ${localTime(summary.asked_at)}  ${statusText(summary, language, style).trim()}`,
    stepLines(run, language, style),
    ...(options.log === true ? [run.events.map(plainLine).join('\n')] : []),
    ...(answer === null || run.ended ? [] : [texts.earlierAnswer]),
    ...(answer === null ? [] : [answer]),
    ...(open ? [style('yellow', texts.goOn(summary.run_id.slice(0, 8)))] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function stepLines(run: JournaledRun, language: Language, style: Style): string {
  const steps = run.plan?.tree.steps ?? [];
  const progress = new ExecutionProgress(
    '',
    steps.map(({ id }) => id),
  );
  for (const event of run.events) progress.apply(event);
  const states = new Map(progress.steps.map((state) => [state.step_id, state]));
  return steps
    .map(({ id, name }) => {
      const state = states.get(id);
      const seconds = state?.execution_time ?? null;
      const status = journalTexts(language).status(state?.status ?? 'pending');
      const time = seconds === null ? '' : `  ${seconds.toFixed(1)} s`;
      return `  ${printableLine(name)}  ${style('dim', `${id}  ${status}${time}`)}`;
    })
    .join('\n');
}
