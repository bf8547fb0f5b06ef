import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { detailSchema, languageSchema, runModeSchema } from '../protocol/vocabulary.ts';
import type { AskOptions } from './commands/ask.ts';
import type { PlanOptions } from './commands/plan.ts';
import type { SearchOptions } from './commands/search.ts';
import type { IndexOptions } from './commands/indexLibraries.ts';
import { addHistoryCommands, JOURNAL_OPTION, type HistoryHandlers } from './historyCommands.ts';
import { addLibraryCommands, type LibraryHandlers } from './libraryCommands.ts';
import { addServerCommands, type ServerHandlers } from './serverCommands.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';

/** What the program can do; each resolves with the exit code. */
export interface CommandHandlers extends HistoryHandlers, ServerHandlers, LibraryHandlers {
  ask(question: string, options: AskOptions): Promise<ExitCode>;
  plan(question: string, options: PlanOptions): Promise<ExitCode>;
  search(query: string, options: SearchOptions): Promise<ExitCode>;
  index(options: IndexOptions): Promise<ExitCode>;
}

interface ProgramStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Reads the arguments (without `node` and the script) and runs one command. Never throws for wrong usage. */
export async function runProgram(
  args: readonly string[],
  handlers: CommandHandlers,
  streams: ProgramStreams & { readonly version: string },
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.wrongUsage;
  const program = buildProgram(handlers, streams.version, (result) => {
    code = result;
  });
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands }) => commands),
  ]) {
    command.exitOverride();
    command.configureOutput({ writeOut: streams.out, writeErr: streams.err });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.answered : exitCodes.wrongUsage;
  }
}

function buildProgram(handlers: CommandHandlers, version: string, done: (code: ExitCode) => void): Command {
  const program = new Command('veritas')
    .description('Answers questions about administration and law from documents, and cites every sentence.')
    .version(version)
    .showHelpAfterError()
    .configureHelp({ showGlobalOptions: true });

  withLibraries(program.command('ask'))
    .description('answer a question; "-" reads it from standard input')
    .argument('<question>', 'the question, in German or English')
    .option('--json', 'one wire message per line, the last one is the result')
    .option('--follow-up', 'what the question leaves out is taken from the one asked before')
    .addOption(choice('--detail <level>', 'how much of each step is shown', detailSchema.options))
    .addOption(
      choice('--mode <mode>', 'agents does real work, mock demonstrates', runModeSchema.options).default(
        'agents',
      ),
    )
    .addOption(choice('--lang <language>', 'language of steps and answer', languageSchema.options))
    .option('--max-parallel <n>', 'steps at once', integer(1, 64), 4)
    .option('--timeout <seconds>', 'ends the run after this time', seconds)
    .option('--journal <folder>', JOURNAL_OPTION)
    .option('--no-journal', 'keep nothing of this run')
    .addHelpText('after', EXIT_CODES)
    .action(async (question: string, options: AskOptions) => {
      done(await handlers.ask(question, options));
    });

  program
    .command('plan')
    .description('show how a question is understood and which steps would run')
    .argument('<question>', 'the question; "-" reads it from standard input')
    .option('--json', 'analysis and tree as JSON')
    .addOption(choice('--lang <language>', 'language of the step names', languageSchema.options))
    .action(async (question: string, options: PlanOptions) => {
      done(await handlers.plan(question, options));
    });

  withLibraries(program.command('search'))
    .description('rank the passages that fit a query')
    .argument('<query>', 'words to look for; "-" reads them from standard input')
    .option('-k, --limit <n>', 'how many passages', integer(1, 100), 10)
    .option('--json', 'the passages as JSON')
    .addOption(choice('--lang <language>', 'language of the messages', languageSchema.options))
    .action(async (query: string, options: SearchOptions) => {
      done(await handlers.search(query, options));
    });

  withLibraries(program.command('index'))
    .description('build or refresh the index of a library')
    .option('--json', 'the summary as JSON')
    .addOption(choice('--lang <language>', 'language of the messages', languageSchema.options))
    .action(async (options: IndexOptions) => {
      done(await handlers.index(options));
    });

  addLibraryCommands(program, { handlers, done });
  addHistoryCommands(program, { handlers, done, withLibraries });
  addServerCommands(program, { handlers, done, withLibraries });
  return program;
}

const EXIT_CODES = `
Exit codes: 0 answered, 1 failed, 2 wrong usage, 3 nothing found, 130 cancelled.
Progress goes to standard error, the answer to standard output.`;

function withLibraries(command: Command): Command {
  return command
    .option(
      '--library <folder>',
      'folder with documents; may be given many times',
      (folder: string, folders: readonly string[]) => [...folders, folder],
      [],
    )
    .option('--no-starter', 'leave out the starter library')
    .option('--no-registered', 'leave out your own libraries (veritas library list)')
    .option(
      '--embeddings <provider:model>',
      'search by meaning too: ollama:<model> or openai:<model>; your documents are sent there',
    )
    .option('--embeddings-url <url>', 'address of that service (its key: VERITAS_EMBEDDINGS_KEY)')
    .option('--cache <folder>', 'where the indexes are kept (default: your user cache folder)');
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices);
}

function integer(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= low && value <= high))
      throw new InvalidArgumentError(`It has to be a whole number from ${low} to ${high}.`);
    return value;
  };
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 86_400))
    throw new InvalidArgumentError('It has to be a number of seconds above 0, at most 86400.');
  return value;
}
