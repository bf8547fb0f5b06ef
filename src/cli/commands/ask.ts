import type { Engine } from '../../core/engine.ts';
import type { Detail, Language, RunMode } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import type { ExitCode } from '../exitCodes.ts';
import { JsonView } from '../jsonView.ts';
import { LiveView } from '../liveView.ts';
import { PlainView } from '../plainView.ts';
import { readQuestion } from '../readQuestion.ts';
import { exitCodeOf } from '../resultText.ts';
import type { RunView } from '../runView.ts';
import { styleFor } from '../style.ts';
import { cliTexts } from '../texts.ts';
import { checkLibraryOptions, type LibraryOptions } from './libraries.ts';

export interface AskOptions extends LibraryOptions {
  readonly json?: boolean;
  readonly detail?: Detail;
  readonly mode: RunMode;
  readonly lang?: Language;
  readonly maxParallel: number;
  readonly timeout?: number;
}

/** Runs one question from its words to its answer. */
export async function ask(argument: string, options: AskOptions, context: CliContext): Promise<ExitCode> {
  const texts = cliTexts[options.lang ?? context.language];
  const query = await readQuestion(argument, context.input, texts);
  if (options.mode === 'mock') return answer(query, options, context, context.bare);
  checkLibraryOptions(options, texts);
  context.bare.plan(query, options.lang);
  const session = await context.open(options, texts);
  try {
    return await answer(query, options, context, session.engine);
  } finally {
    await session.close();
  }
}

async function answer(
  query: string,
  options: AskOptions,
  context: CliContext,
  engine: Engine,
): Promise<ExitCode> {
  const live = context.output.isTTY && options.json !== true;
  const run = engine.start({
    query,
    mode: options.mode,
    detail: options.detail ?? (live ? 'full' : 'milestones'),
    maxParallel: options.maxParallel,
    ...(options.lang === undefined ? {} : { language: options.lang }),
    ...(options.timeout === undefined ? {} : { timeoutSeconds: options.timeout }),
  });
  const view = viewFor(context, options, options.lang ?? run.analysis.language);
  view.attach(run);
  const release = context.onInterrupt(() => {
    run.cancel();
  });
  const result = await run.done;
  release();
  view.finish(result);
  return exitCodeOf(result);
}

function viewFor(context: CliContext, options: AskOptions, language: Language): RunView {
  const { output, errors, clock, environment, version } = context;
  if (options.json === true) return new JsonView(output, version);
  const width = Math.min(120, output.columns || 100) - 1;
  const resultOptions = { width, style: styleFor(output, environment), texts: cliTexts[language] };
  return output.isTTY
    ? new LiveView(output, clock, resultOptions)
    : new PlainView({ progress: errors, answer: output }, resultOptions);
}
