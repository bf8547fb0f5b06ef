import { join, resolve } from 'node:path';
import type { Logger } from '../../core/logger.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { RunningServer, ServerOptions } from '../../server/serverOptions.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { librarySources, registeredSources } from '../openSession.ts';
import { printableLine } from '../printable.ts';
import { serverCommandTexts } from '../serverCommandTexts.ts';
import type { LibraryOptions } from './libraries.ts';

export interface ServeOptions extends LibraryOptions {
  readonly host: string;
  readonly port: number;
  readonly auth: 'jwt' | 'none';
  readonly origin: readonly string[];
  readonly maxSessions?: number;
  readonly maxParallelRuns?: number;
  readonly journal?: string | false;
  readonly lang?: Language;
}

/** Where the program's parts and the user's folders are. */
export interface ServePorts {
  readonly urls: ServerOptions['urls'];
  readonly starterUrl: URL;
  readonly cacheDir: string;
  readonly dataDir: string;
  readonly configDir: string;
}

const JOURNAL_BYTES = 1_000_000_000;
/** Life of the token in the page's address. */
const PAGE_TOKEN_SECONDS = 12 * 3600;

/** Starts the server and runs it until Ctrl-C. */
export async function serve(
  options: ServeOptions,
  context: CliContext,
  ports: ServePorts,
): Promise<ExitCode> {
  const language = options.lang ?? context.language;
  const texts = serverCommandTexts[language];
  const say = (text: string): void => void context.errors.write(`${printableLine(text)}\n`);
  // Loaded here, because no other command needs it.
  const { startServer } = await import('../../server/serverEntry.ts');
  const named = librarySources(options, ports.starterUrl);
  const { registryFile } = context.sources;
  const own = options.registered
    ? await registeredSources(named, { registryFile, language, errors: context.errors })
    : [];
  const server = await startServer({
    host: options.host,
    port: options.port,
    auth: options.auth,
    version: context.version,
    language,
    origins: options.origin,
    limits: options.maxSessions === undefined ? {} : { sessions: options.maxSessions },
    libraries: [...named, ...own],
    cacheDir: options.cache === undefined ? ports.cacheDir : resolve(options.cache),
    keyDir: ports.configDir,
    journalDir: options.journal === false ? null : (options.journal ?? join(ports.dataDir, 'server')),
    journalBytes: JOURNAL_BYTES,
    durations: options.journal === false ? null : context.openJournal(undefined).durations,
    ...(options.maxParallelRuns === undefined ? {} : { maxParallelRuns: options.maxParallelRuns }),
    urls: ports.urls,
    clock: context.clock,
    ids: context.ids,
    logger: logTo(say),
  });
  if (options.auth === 'none') say(texts.noAuth);
  say(texts.page(await pageLink(server)));
  context.output.write(`${texts.listening(server.url)}\n`);
  void server.opened.then(() => say(server.library.message));
  await interrupted(context);
  say(texts.stopping);
  await server.stop();
  say(texts.stopped);
  return exitCodes.answered;
}

/** The token stands behind the "#", which browsers do not send and servers do not log. */
async function pageLink(server: RunningServer): Promise<string> {
  const token = await server.mintToken({
    session: null,
    rights: ['ask', 'watch', 'control'],
    seconds: PAGE_TOKEN_SECONDS,
  });
  return `${server.url}/test${token === null ? '' : `#token=${token}`}`;
}

function interrupted(context: CliContext): Promise<void> {
  return new Promise((resolve) => {
    context.onInterrupt(() => {
      resolve();
    });
  });
}

function logTo(say: (text: string) => void): Logger {
  const reason = (cause: unknown): string =>
    cause === undefined ? '' : ` (${cause instanceof Error ? cause.message : JSON.stringify(cause)})`;
  return {
    debug: () => undefined,
    info: say,
    warn: say,
    error: (message, cause) => say(`${message}${reason(cause)}`),
  };
}
