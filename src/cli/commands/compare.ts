import { compareRuns, type LineDifference, type RunComparison } from '../../core/journal/compareRuns.ts';
import { journalTexts } from '../../core/journal/texts.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { historyTexts } from '../historyTexts.ts';
import { printableLine } from '../printable.ts';
import { styleFor, type Style } from '../style.ts';
import { openRun, type JournalOption } from './journalRun.ts';

export interface CompareOptions extends JournalOption {
  readonly json?: boolean;
}

/** Shows what changed from one run to another. */
export async function compare(
  [before, after]: readonly [string, string],
  options: CompareOptions,
  context: CliContext,
): Promise<ExitCode> {
  const left = await openRun(before, options, context);
  const right = await openRun(after, options, context);
  const comparison = compareRuns(left.run, right.run);
  const style = styleFor(context.output, context.environment);
  context.output.write(
    options.json === true
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : `${text(comparison, options.lang ?? context.language, style)}\n`,
  );
  return exitCodes.answered;
}

function text(comparison: RunComparison, language: Language, style: Style): string {
  const texts = historyTexts[language];
  const { steps, sources, answer } = comparison;
  const status = (value: RunComparison['steps'][number]['before']): string =>
    value === null ? '–' : journalTexts(language).status(value);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [style('bold', title), ...lines, ''];
  return [
    ...(comparison.same_question ? [] : [style('yellow', texts.otherQuestion)]),
    ...(comparison.libraries_changed ? [texts.librariesChanged] : []),
    ...section(
      texts.steps,
      steps.map((step) => {
        const change =
          step.before === step.after ? texts.resultChanged : `${status(step.before)} → ${status(step.after)}`;
        return `  ${printableLine(step.name)}: ${change}`;
      }),
    ),
    ...section(texts.sources, [
      ...sources.removed.map((name) => style('red', `- ${printableLine(name)}`)),
      ...sources.added.map((name) => style('green', `+ ${printableLine(name)}`)),
    ]),
    ...(answer.length === 0
      ? [texts.sameAnswer]
      : section(
          texts.answer,
          answer.map((line) => differenceLine(line, style)),
        )),
  ].join('\n');
}

function differenceLine({ kind, text: words }: LineDifference, style: Style): string {
  const line = printableLine(words);
  switch (kind) {
    case 'same':
      return `  ${line}`;
    case 'added':
      return style('green', `+ ${line}`);
    case 'removed':
      return style('red', `- ${line}`);
  }
}
