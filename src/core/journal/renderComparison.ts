import type { Language } from '../../protocol/vocabulary.ts';
import { escapeMarkdown } from '../answer/escapeMarkdown.ts';
import { compareRuns, type LineDifference, type RunComparison } from './compareRuns.ts';
import type { JournaledRun } from './journaledRun.ts';
import { journalTexts } from './texts.ts';

export interface ComparedRun {
  readonly name: string;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly run: JournaledRun;
}

const signs: Readonly<Record<LineDifference['kind'], string>> = { same: ' ', added: '+', removed: '-' };

/** What changed from one run to another, as one Markdown document. */
export function renderComparison(before: ComparedRun, after: ComparedRun, language: Language): string {
  const texts = journalTexts(language);
  const { compared } = texts;
  const difference = compareRuns(before.run, after.run);
  const { sources, answer } = difference;
  const parts = [
    `# ${compared.title}`,
    `- ${compared.before}: ${escapeMarkdown(before.name)} (${before.askedAt})\n- ${compared.after}: ${escapeMarkdown(after.name)} (${after.askedAt})`,
    ...(difference.same_question ? [] : [`**${compared.otherQuestion}**`]),
    ...(difference.libraries_changed ? [compared.librariesChanged] : []),
    `## ${texts.steps}`,
    stepLines(difference, language),
    `## ${compared.sources}`,
    [
      ...sources.removed.map((name) => `- − ${escapeMarkdown(name)}`),
      ...sources.added.map((name) => `- + ${escapeMarkdown(name)}`),
    ].join('\n') || compared.unchanged,
    `## ${texts.answer}`,
    answer.length === 0 ? compared.sameAnswer : answerLines(answer),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stepLines({ steps }: RunComparison, language: Language): string {
  const texts = journalTexts(language);
  const status = (value: RunComparison['steps'][number]['before']): string =>
    value === null ? '–' : texts.status(value);
  const lines = steps.map(({ name, before, after }) => {
    const change = before === after ? texts.compared.otherResult : `${status(before)} → ${status(after)}`;
    return `- ${escapeMarkdown(name)}: ${change}`;
  });
  return lines.join('\n') || texts.compared.unchanged;
}

function answerLines(answer: readonly LineDifference[]): string {
  const lines = answer.map(({ kind, text }) => `${signs[kind]} ${text.replaceAll('~~~~~~', '')}`);
  return `~~~~~~diff\n${lines.join('\n')}\n~~~~~~`;
}
