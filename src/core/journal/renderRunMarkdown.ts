import type { Language } from '../../protocol/vocabulary.ts';
import { escapeMarkdown } from '../answer/escapeMarkdown.ts';
import { ExecutionProgress } from '../progress/executionProgress.ts';
import { queryOf, type JournaledRun } from './journaledRun.ts';
import { journalTexts } from './texts.ts';

/** Question, answer, steps, libraries and log of a run as one Markdown document. */
export function renderRunMarkdown(runId: string, run: JournaledRun, language: Language): string {
  const texts = journalTexts(language);
  const query = queryOf(run);
  const answer = run.result?.markdown ?? null;
  const parts = [
    `# ${escapeMarkdown(run.title ?? query ?? texts.questionLost(runId))}`,
    [
      ...(query === null ? [] : [`- ${texts.question}: ${escapeMarkdown(query)}`]),
      `- ${texts.run}: \`${runId}\``,
      `- ${texts.askedAt}: ${run.question?.asked_at ?? '–'}`,
      ...run.libraries.map(
        ({ name, passages, fingerprint }) =>
          `- ${texts.library}: ${escapeMarkdown(name)} (${texts.passages(passages)}, \`${fingerprint.slice(0, 16)}\`)`,
      ),
    ].join('\n'),
    `## ${texts.answer}`,
    answer === null ? texts.noAnswer : deeper(answer),
    `## ${texts.steps}`,
    stepList(run, language),
    `## ${texts.log}`,
    logLines(run),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The answer is a document of its own; within this one its headings stand two levels lower. */
function deeper(markdown: string): string {
  return markdown.trim().replaceAll(/^(?=#{1,4} )/gmu, '##');
}

function stepList(run: JournaledRun, language: Language): string {
  const texts = journalTexts(language);
  const steps = run.plan?.tree.steps ?? [];
  const progress = new ExecutionProgress(
    '',
    steps.map(({ id }) => id),
  );
  for (const event of run.events) progress.apply(event);
  const states = new Map(progress.steps.map((step) => [step.step_id, step]));
  const lines = steps.map(({ id, name }) => {
    const state = states.get(id);
    const seconds =
      state?.execution_time === null || state === undefined ? '' : `, ${state.execution_time} s`;
    return `- ${escapeMarkdown(name)} (\`${id}\`): ${texts.status(state?.status ?? 'pending')}${seconds}`;
  });
  return lines.length === 0 ? texts.noSteps : lines.join('\n');
}

function logLines(run: JournaledRun): string {
  const lines = run.events.map(
    ({ sequence, timestamp, percentage, event_type, message }) =>
      `${String(sequence).padStart(4)}  ${timestamp}  ${String(Math.floor(percentage)).padStart(3)} %  ${event_type.padEnd(14)}  ${message.replaceAll(/\s+/gu, ' ')}`,
  );
  return `~~~~~~text\n${lines.join('\n').replaceAll('~~~~~~', '')}\n~~~~~~`;
}
