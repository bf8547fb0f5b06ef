import type { RunRequest } from '../../core/engine.ts';
import { VeritasError } from '../../core/errors.ts';
import { checkQuestion } from '../../core/nlp/checkQuestion.ts';
import type { JournalRequest } from '../../protocol/journal.ts';
import type { Detail, Language, RunMode } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import type { ExitCode } from '../exitCodes.ts';
import { readQuestion } from '../readQuestion.ts';
import { defaultDetail, runToAnswer, type RunAssignment } from '../runToAnswer.ts';
import { cliTexts } from '../texts.ts';
import { checkLibraryOptions, libraryStates, type LibraryOptions } from './libraries.ts';

export interface AskOptions extends LibraryOptions {
  readonly json?: boolean;
  readonly detail?: Detail;
  readonly mode: RunMode;
  readonly lang?: Language;
  readonly maxParallel: number;
  readonly timeout?: number;
  /** Leans on the newest question of the journal. */
  readonly followUp?: boolean;
  /** Folder of the journal; false keeps nothing. */
  readonly journal?: string | false;
}

/** Runs one question from its words to its answer. It is in the journal before any work is done. */
export async function ask(argument: string, options: AskOptions, context: CliContext): Promise<ExitCode> {
  const texts = cliTexts[options.lang ?? context.language];
  const query = await readQuestion(argument, context.input, texts);
  if (options.mode !== 'mock') checkLibraryOptions(options, texts);
  checkQuestion(query, options.lang ?? context.language);
  const conversation = options.followUp === true ? await questionBefore(options, context) : [];
  const request = { ...requestOf(query, options, context), conversation };
  const kept = await keep(request, options, context);
  try {
    const json = options.json === true;
    if (options.mode === 'mock')
      return await runToAnswer({ engine: context.bare, request, json, libraries: [], kept }, context);
    const opening = context.open(options, texts);
    // The libraries open in a thread of their own; reading the question here meanwhile loads what that takes.
    context.bare.analyze(query, conversation);
    const session = await opening;
    try {
      const libraries = await libraryStates(session.library, context.signal);
      return await runToAnswer({ engine: session.engine, request, json, libraries, kept }, context);
    } finally {
      await session.close();
    }
  } finally {
    await kept?.recorder.close();
  }
}

/** The newest question of the journal, as it was understood. Throws `wrong_usage` where there is none. */
async function questionBefore(options: AskOptions, context: CliContext): Promise<readonly string[]> {
  const { journal } = context.openJournal(options.journal === false ? undefined : options.journal);
  const [newest] = (await journal.list()).filter(({ deleted_at: deletedAt }) => deletedAt === null);
  const run = newest === undefined ? null : await journal.read(newest.run_id);
  const query = run?.plan?.analysis.query ?? newest?.query ?? null;
  if (query !== null) return [query];
  throw new VeritasError('wrong_usage', cliTexts[options.lang ?? context.language].noQuestionBefore);
}

function requestOf(query: string, options: AskOptions, context: CliContext): RunRequest & { runId: string } {
  return {
    query,
    runId: context.ids.next(),
    mode: options.mode,
    detail: options.detail ?? defaultDetail(context, options.json === true),
    maxParallel: options.maxParallel,
    ...(options.lang === undefined ? {} : { language: options.lang }),
    ...(options.timeout === undefined ? {} : { timeoutSeconds: options.timeout }),
  };
}

async function keep(
  request: RunRequest & { readonly runId: string },
  options: AskOptions,
  context: CliContext,
): Promise<RunAssignment['kept']> {
  if (options.journal === false) return null;
  const opened = context.openJournal(options.journal);
  const asked: JournalRequest = {
    mode: options.mode,
    detail: request.detail ?? 'milestones',
    language: options.lang ?? null,
    max_parallel: options.maxParallel,
    timeout_seconds: options.timeout ?? null,
    sources: { folders: options.library.map((folder) => context.absolute(folder)), starter: options.starter },
    ...(request.conversation === undefined ? {} : { conversation: [...request.conversation] }),
  };
  const { runId: run_id, query } = request;
  const recorder = await opened.journal.begin({ run_id, query, conversation_id: null, request: asked });
  return { ...opened, recorder };
}
