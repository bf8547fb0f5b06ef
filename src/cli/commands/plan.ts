import type { Analysis } from '../../protocol/analysis.ts';
import type { ProcessTreeData } from '../../protocol/processTree.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { printableLine } from '../printable.ts';
import { readQuestion } from '../readQuestion.ts';
import { cliTexts } from '../texts.ts';

export interface PlanOptions {
  readonly json?: boolean;
  readonly lang?: Language;
}

/** Shows the analysis and the tree of a question without running anything. */
export async function plan(argument: string, options: PlanOptions, context: CliContext): Promise<ExitCode> {
  const query = await readQuestion(argument, context.input, cliTexts[options.lang ?? context.language]);
  const { analysis, tree } = context.bare.plan(query, options.lang);
  const data = tree.toJSON();
  context.output.write(options.json === true ? json(analysis, data) : text(analysis, data));
  return exitCodes.answered;
}

function json(analysis: Analysis, tree: ProcessTreeData): string {
  return `${JSON.stringify({ analysis, tree }, null, 2)}\n`;
}

function text(analysis: Analysis, tree: ProcessTreeData): string {
  const { intent, parameters } = analysis;
  const lines = [
    `${intent.type} (${Math.round(intent.confidence * 100)} %) · ${analysis.question_type} · ${analysis.language}`,
    ...analysis.entities.map((entity) => {
      const value = entity.value === undefined || entity.value === entity.text ? '' : ` = ${entity.value}`;
      return `  ${entity.type.padEnd(13)} ${printableLine(entity.text)}${printableLine(value)}  [${entity.start}–${entity.end}]`;
    }),
    ...(parameters.topic === '' ? [] : [`  ${'topic'.padEnd(13)} ${printableLine(parameters.topic)}`]),
    '',
    ...tree.steps.map((step) => {
      const after = step.depends_on.length === 0 ? '' : `  ← ${step.depends_on.join(', ')}`;
      return `  ${step.id}  ${step.type.padEnd(12)} ${printableLine(step.name)}${after}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
