import type { ResumedRun } from '../../node/journal/journal.ts';
import type { CliContext, CliSession } from '../cliContext.ts';
import type { ExitCode } from '../exitCodes.ts';
import { historyTexts } from '../historyTexts.ts';
import type { CliJournal } from '../openJournal.ts';
import { runToAnswer } from '../runToAnswer.ts';
import { cliTexts } from '../texts.ts';
import type { JournalOption } from './journalRun.ts';
import { checkLibraryOptions, libraryStates, type LibraryOptions } from './libraries.ts';

export interface ResumeCommandOptions extends LibraryOptions, JournalOption {
  readonly from?: string;
  readonly json?: boolean;
}

/** Goes on with a run from its last finished step, over the libraries it was asked for unless others are named. */
export async function resume(
  name: string,
  options: ResumeCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const opened = context.openJournal(options.journal);
  const runId = await opened.journal.find(name);
  const { question } = await opened.journal.read(runId);
  const texts = cliTexts[options.lang ?? context.language];
  if (question?.request.mode === 'mock') return goOn({ ...opened, runId, session: null }, options, context);
  const searched = { ...options, ...searchedBefore(options, question?.request.sources ?? null) };
  checkLibraryOptions(searched, texts);
  const session = await context.open(searched, texts);
  try {
    return await goOn({ ...opened, runId, session }, options, context);
  } finally {
    await session.close();
  }
}

function searchedBefore(
  options: LibraryOptions,
  before: { readonly folders: readonly string[]; readonly starter: boolean } | null,
): Pick<LibraryOptions, 'library' | 'starter'> {
  const named = options.library.length > 0 || !options.starter;
  if (named || before === null) return { library: options.library, starter: options.starter };
  return { library: before.folders, starter: before.starter };
}

async function goOn(
  { journal, durations, runId, session }: CliJournal & { runId: string; session: CliSession | null },
  options: ResumeCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const libraries = session === null ? [] : await libraryStates(session.library, context.signal);
  const resumed = await journal.resume(runId, {
    language: options.lang ?? context.language,
    libraries,
    ...(options.from === undefined ? {} : { from: options.from }),
  });
  const { request, recorder } = resumed;
  try {
    if (options.json !== true || resumed.sourcesChanged)
      context.errors.write(`${notice(resumed, options, context)}\n`);
    const engine = session?.engine ?? context.bare;
    const kept = { journal, durations, recorder };
    return await runToAnswer({ engine, request, json: options.json === true, libraries, kept }, context);
  } finally {
    await recorder.close();
  }
}

function notice(
  { request, sourcesChanged }: ResumedRun,
  options: JournalOption,
  context: CliContext,
): string {
  const texts = historyTexts[options.lang ?? context.language];
  if (sourcesChanged) return texts.sourcesChanged;
  return texts.resumed(request.finished?.size ?? 0, request.plan?.tree.steps.length ?? 0);
}
