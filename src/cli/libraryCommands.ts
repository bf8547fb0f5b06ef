import { Option, type Command } from 'commander';
import { languageSchema, type Language } from '../protocol/vocabulary.ts';
import type { ExitCode } from './exitCodes.ts';

/** What is to be done with the libraries of one's own. */
export type LibraryAction =
  | { readonly kind: 'add'; readonly target: string; readonly name?: string }
  | { readonly kind: 'list' }
  | { readonly kind: 'refresh'; readonly name?: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'doctor' }
  | {
      readonly kind: 'statutes';
      readonly laws: readonly string[];
      readonly topics: readonly string[];
      readonly baseUrl?: string;
    };

export interface LibraryCommandOptions {
  readonly json?: boolean;
  readonly cache?: string;
  readonly lang?: Language;
}

export interface LibraryHandlers {
  library(action: LibraryAction, options: LibraryCommandOptions): Promise<ExitCode>;
}

interface Wiring {
  readonly handlers: LibraryHandlers;
  readonly done: (code: ExitCode) => void;
}

/** `veritas library …`: sources that every question searches. */
export function addLibraryCommands(program: Command, { handlers, done }: Wiring): void {
  const library = program
    .command('library')
    .description('your own libraries, which every question searches')
    .showHelpAfterError();
  const run = async (action: LibraryAction, options: LibraryCommandOptions): Promise<void> => {
    done(await handlers.library(action, options));
  };

  withOptions(library.command('add'))
    .description('add a folder, or a Git repository that is cloned')
    .argument('<folder-or-url>', 'folder with documents, or address of a repository')
    .option('--name <name>', 'name of the library (default: the last part of the path)')
    .action((target: string, options: LibraryCommandOptions & { readonly name?: string }) =>
      run({ kind: 'add', target, ...named(options.name) }, options),
    );

  withOptions(library.command('list'))
    .description('list your libraries with what they hold')
    .action((options: LibraryCommandOptions) => run({ kind: 'list' }, options));

  withOptions(library.command('refresh'))
    .description('fetch what is newer and index again; all libraries without a name')
    .argument('[name]', 'name of the library')
    .action((name: string | undefined, options: LibraryCommandOptions) =>
      run({ kind: 'refresh', ...named(name) }, options),
    );

  withOptions(library.command('remove'))
    .description('take a library out; your own files are never touched')
    .argument('<name>', 'name of the library')
    .action((name: string, options: LibraryCommandOptions) => run({ kind: 'remove', name }, options));

  withOptions(library.command('doctor'))
    .description('check your libraries: folders, indexes, checksums, files that cannot be read')
    .action((options: LibraryCommandOptions) => run({ kind: 'doctor' }, options));

  withOptions(library.command('add-statutes'))
    .description('download federal laws in their official form, and only these')
    .argument('[laws...]', 'abbreviations: BGB GmbHG VwVfG')
    .option('--topic <topics...>', 'sets of laws: bauen, miete, gewerbe …')
    .option(
      '--base-url <url>',
      'address that offers the laws (default: VERITAS_STATUTES_URL, else the official one)',
    )
    .action((laws: string[], options: StatuteOptions) =>
      run(
        {
          kind: 'statutes',
          laws,
          topics: options.topic ?? [],
          ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
        },
        options,
      ),
    );
}

type StatuteOptions = LibraryCommandOptions & {
  readonly topic?: readonly string[];
  readonly baseUrl?: string;
};

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}

function withOptions(command: Command): Command {
  return command
    .option('--json', 'the result as JSON')
    .option('--cache <folder>', 'where the indexes are kept (default: your user cache folder)')
    .addOption(new Option('--lang <language>', 'language of the messages').choices(languageSchema.options));
}
