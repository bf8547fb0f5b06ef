import type { Command } from 'commander';
import { Option } from 'commander';
import type { RunMark } from '../node/journal/journal.ts';
import { languageSchema } from '../protocol/vocabulary.ts';
import type { CompareOptions } from './commands/compare.ts';
import type { ExportOptions } from './commands/exportRuns.ts';
import type { HistoryOptions } from './commands/history.ts';
import type { JournalOption } from './commands/journalRun.ts';
import type { ResumeCommandOptions } from './commands/resume.ts';
import type { ShowOptions } from './commands/show.ts';
import type { ExitCode } from './exitCodes.ts';

export const JOURNAL_OPTION = 'where runs are kept (default: VERITAS_JOURNAL, else your user data folder)';

export interface HistoryHandlers {
  history(options: HistoryOptions): Promise<ExitCode>;
  show(run: string, options: ShowOptions): Promise<ExitCode>;
  resume(run: string, options: ResumeCommandOptions): Promise<ExitCode>;
  export(run: string | undefined, options: ExportOptions): Promise<ExitCode>;
  compare(before: string, after: string, options: CompareOptions): Promise<ExitCode>;
  changeRun(run: string, mark: RunMark, options: JournalOption): Promise<ExitCode>;
}

interface Wiring {
  readonly handlers: HistoryHandlers;
  readonly done: (code: ExitCode) => void;
  readonly withLibraries: (command: Command) => Command;
}

const RUN = 'id of the run, or its first characters';
const RUN_OR_FILE = `${RUN}, or an exported run file`;

/** The commands about runs that have been. */
export function addHistoryCommands(program: Command, { handlers, done, withLibraries }: Wiring): void {
  journaled(program.command('history'))
    .description('list the runs of this machine, newest first')
    .option('--search <words>', 'only runs whose question or title has these words')
    .option('--deleted', 'deleted runs, as long as they can still be had back')
    .option('--json', 'the runs as JSON')
    .action(async (options: HistoryOptions) => {
      done(await handlers.history(options));
    });

  journaled(program.command('show'))
    .description('show a run: question, steps, sources, answer')
    .argument('<run>', RUN_OR_FILE)
    .option('--log', 'every event of the run')
    .option('--json', 'all of it as JSON')
    .action(async (run: string, options: ShowOptions) => {
      done(await handlers.show(run, options));
    });

  withLibraries(journaled(program.command('resume')))
    .description('go on with a run that was interrupted, stopped or failed')
    .argument('<run>', RUN)
    .option('--from <step>', 'repeat this step and all that build on it')
    .option('--json', 'one wire message per line, the last one is the result')
    .action(async (run: string, options: ResumeCommandOptions) => {
      done(await handlers.resume(run, options));
    });

  journaled(program.command('export'))
    .description('write a run, or all runs, to files that others can open')
    .argument('[run]', RUN)
    .option('--all', 'all runs, into the folder of --output')
    .addOption(
      new Option('--format <format>', 'run file or readable document')
        .choices(['jsonl', 'md'])
        .default('jsonl'),
    )
    .option('-o, --output <path>', 'file, or folder with --all (default: standard output)')
    .action(async (run: string | undefined, options: ExportOptions) => {
      done(await handlers.export(run, options));
    });

  journaled(program.command('compare'))
    .description('what changed from one run to another: steps, sources, answer')
    .argument('<before>', RUN_OR_FILE)
    .argument('<after>', RUN_OR_FILE)
    .option('--json', 'the differences as JSON')
    .action(async (before: string, after: string, options: CompareOptions) => {
      done(await handlers.compare(before, after, options));
    });

  addChanges(program, { handlers, done, withLibraries });
}

function addChanges(program: Command, { handlers, done }: Wiring): void {
  journaled(program.command('pin'))
    .description('keep a run whatever the size of the journal')
    .argument('<run>', RUN)
    .option('--off', 'no longer')
    .action(async (run: string, options: JournalOption & { readonly off?: boolean }) => {
      done(await handlers.changeRun(run, { pinned: options.off !== true }, options));
    });

  journaled(program.command('rename'))
    .description('give a run a title; an empty one takes it away')
    .argument('<run>', RUN)
    .argument('<title>', 'the title')
    .action(async (run: string, title: string, options: JournalOption) => {
      done(await handlers.changeRun(run, { title: title.trim() === '' ? null : title.trim() }, options));
    });

  journaled(program.command('delete'))
    .description('delete a run; for an hour it can be had back')
    .argument('<run>', RUN)
    .option('--undo', 'have it back')
    .action(async (run: string, options: JournalOption & { readonly undo?: boolean }) => {
      done(await handlers.changeRun(run, { deleted: options.undo !== true }, options));
    });
}

function journaled(command: Command): Command {
  return command
    .option('--journal <folder>', JOURNAL_OPTION)
    .addOption(new Option('--lang <language>', 'language of the messages').choices(languageSchema.options));
}
