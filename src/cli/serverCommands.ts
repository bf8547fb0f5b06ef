import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Right } from '../protocol/serverProtocol.ts';
import { detailSchema, languageSchema, runModeSchema } from '../protocol/vocabulary.ts';
import type { ClientOptions } from './commands/client.ts';
import type { ServeOptions } from './commands/serve.ts';
import { rightsOf, type TokenOptions } from './commands/token.ts';
import type { ExitCode } from './exitCodes.ts';

export interface ServerHandlers {
  serve(options: ServeOptions): Promise<ExitCode>;
  token(options: TokenOptions): Promise<ExitCode>;
  client(url: string, questions: readonly string[], options: ClientOptions): Promise<ExitCode>;
}

interface Wiring {
  readonly handlers: ServerHandlers;
  readonly done: (code: ExitCode) => void;
  readonly withLibraries: (command: Command) => Command;
}

const HOUR = 3600;

/** The commands that start a server or talk to one. */
export function addServerCommands(program: Command, { handlers, done, withLibraries }: Wiring): void {
  withLibraries(program.command('serve'))
    .description('answer browsers and other programs over HTTP and WebSocket')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port; 0 for any free one', integer(0, 65_535), 8000)
    .addOption(
      new Option('--auth <kind>', 'who may connect: holders of a token, or everybody on this machine')
        .choices(['jwt', 'none'])
        .default('jwt'),
    )
    .option(
      '--origin <origin>',
      'further origin whose pages may connect; may be given many times',
      collect,
      [],
    )
    .option('--max-sessions <n>', 'sessions at once', integer(1, 100_000))
    .option('--max-parallel-runs <n>', 'runs at work at once', integer(1, 256))
    .option('--journal <folder>', "where the server's runs are kept (default: your user data folder)")
    .option('--no-journal', 'keep nothing')
    .addOption(language('of messages'))
    .action(async (options: ServeOptions) => {
      done(await handlers.serve(options));
    });

  program
    .command('token')
    .description('print a token for the server of this user')
    .option('--session <id>', 'good for this session only (default: any)')
    .option('--rights <list>', 'of ask, watch, control', rights, ['ask', 'watch', 'control'])
    .option('--expires <time>', 'life of the token, such as 90s, 15m, 8h or 7d', duration, HOUR)
    .option('--once', 'good for one connection only')
    .addOption(language('of messages'))
    .action(async ({ expires, ...options }: Omit<TokenOptions, 'seconds'> & { readonly expires: number }) => {
      done(await handlers.token({ ...options, seconds: expires }));
    });

  program
    .command('client')
    .description('ask a server; without questions it reads them from the keyboard or standard input')
    .argument('<url>', 'address of the server, such as http://127.0.0.1:8000')
    .argument('[questions...]', 'asked one after the other')
    .option('--session <id>', "the session (default: the token's, else a new one)")
    .option('--token <token>', 'from "veritas token" (default: VERITAS_TOKEN)')
    .option('--json', 'one wire message per line, the last one is the result')
    .addOption(new Option('--detail <level>', 'how much of each step is shown').choices(detailSchema.options))
    .addOption(
      new Option('--mode <mode>', 'agents does real work, mock demonstrates')
        .choices(runModeSchema.options)
        .default('agents'),
    )
    .option('--patience <seconds>', 'how long a lost connection is tried again', integer(0, HOUR), 60)
    .addOption(language('of steps, answer and messages'))
    .action(async (url: string, questions: readonly string[], options: ClientOptions) => {
      done(await handlers.client(url, questions, options));
    });
}

const language = (what: string): Option =>
  new Option('--lang <language>', `language ${what}`).choices(languageSchema.options);

const collect = (value: string, values: readonly string[]): readonly string[] => [...values, value];

function integer(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= low && value <= high))
      throw new InvalidArgumentError(`It has to be a whole number from ${low} to ${high}.`);
    return value;
  };
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: HOUR, d: 24 * HOUR };
const LONGEST = 30 * 24 * HOUR;

function duration(text: string): number {
  const match = /^(\d{1,7})([smhd])$/.exec(text);
  const seconds = Number(match?.[1]) * (UNITS[match?.[2] ?? ''] ?? Number.NaN);
  if (!(seconds > 0 && seconds <= LONGEST))
    throw new InvalidArgumentError('It has to be a time such as 90s, 15m, 8h or 7d, at most 30d.');
  return seconds;
}

function rights(text: string): readonly Right[] {
  const list = rightsOf(text);
  if (list === null) throw new InvalidArgumentError('It has to be a list of ask, watch and control.');
  return list;
}
