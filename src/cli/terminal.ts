import { randomIds } from '../node/randomIds.ts';
import { systemClock } from '../node/systemClock.ts';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import packageJson from '../../package.json' with { type: 'json' };
import { Engine } from '../core/engine.ts';
import { silentLogger } from '../core/logger.ts';
import { MemoryLibrary } from '../core/library/memoryLibrary.ts';
import { userPlaces } from '../node/sources/userPlaces.ts';
import type { CliContext } from './cliContext.ts';
import { ask } from './commands/ask.ts';
import { changeRun } from './commands/changeRun.ts';
import { client } from './commands/client.ts';
import { compare } from './commands/compare.ts';
import { exportRuns } from './commands/exportRuns.ts';
import { history } from './commands/history.ts';
import { indexLibraries } from './commands/indexLibraries.ts';
import { plan } from './commands/plan.ts';
import { resume } from './commands/resume.ts';
import { search } from './commands/search.ts';
import { serve, type ServePorts } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { token } from './commands/token.ts';
import type { ExitCode } from './exitCodes.ts';
import { exitCodes } from './exitCodes.ts';
import { describeError } from './failure.ts';
import { Interrupts } from './interrupts.ts';
import { errorLine } from './jsonView.ts';
import { openJournal } from './openJournal.ts';
import { openSession } from './openSession.ts';
import { runProgram } from './program.ts';
import { cliTexts } from './texts.ts';

// The bundle lies in dist/, the worker beside it and the starter library one folder up.
const workerUrl = new URL('./libraryWorker.mjs', import.meta.url);
const starterUrl = new URL('../library/', import.meta.url);

const streams = [process.stdin, process.stdout, process.stderr];
const interrupts = new Interrupts(
  process,
  streams.some(({ isTTY }) => isTTY),
);
const language = /^en/i.test(process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '')
  ? 'en'
  : 'de';
const paths = envPaths('veritas', { suffix: '' });
const servePorts: ServePorts = {
  urls: {
    runWorker: new URL('./runWorker.mjs', import.meta.url),
    libraryWorker: workerUrl,
    page: new URL('./webview/', import.meta.url),
  },
  starterUrl,
  cacheDir: paths.cache,
  dataDir: paths.data,
  configDir: paths.config,
};
const sourcePlaces = userPlaces(process.env);
const ports = { clock: systemClock, ids: randomIds, logger: silentLogger };

const context: CliContext = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
  clock: systemClock,
  ids: randomIds,
  version: packageJson.version,
  language,
  signal: interrupts.signal,
  onInterrupt: (action) => interrupts.on(action),
  interrupt: () => interrupts.trigger(),
  absolute: (path) => resolve(path),
  openJournal: (folder) =>
    openJournal(folder, {
      clock: systemClock,
      environment: process.env,
      language,
      version: packageJson.version,
      defaultFolder: join(paths.data, 'journal'),
      onNotice: ({ message }) => process.stderr.write(`veritas: ${message}\n`),
    }),
  sources: sourcePlaces,
  cacheDir: paths.cache,
  bare: new Engine({ ...ports, library: new MemoryLibrary([]) }),
  open: (options, texts) =>
    openSession(options, texts, {
      ...ports,
      errors: process.stderr,
      language,
      signal: interrupts.signal,
      cacheDir: paths.cache,
      registryFile: sourcePlaces.registryFile,
      environment: process.env,
      workerUrl,
      starterUrl,
    }),
};

/** Runs one command; whatever goes wrong is told in words, with the way out where there is one. */
async function guarded(json: boolean | undefined, command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    const { code, message, exitCode } = describeError(error, cliTexts[language]);
    if (json === true) process.stdout.write(errorLine(code, message));
    process.stderr.write(`veritas: ${message}\n`);
    return exitCode;
  }
}

// A reader that went away (`veritas … | head`) is no fault of the run. A terminal that was closed takes no more words, but
// what is kept of the run is still to be written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (!interrupts.signal.aborted)
    process.exit(error.code === 'EPIPE' ? exitCodes.answered : exitCodes.failed);
});
process.stderr.on('error', () => undefined);
process.stdin.on('error', () => undefined);

process.exitCode = await runProgram(
  process.argv.slice(2),
  {
    ask: (question, options) => guarded(options.json, () => ask(question, options, context)),
    plan: (question, options) => guarded(options.json, () => plan(question, options, context)),
    search: (query, options) => guarded(options.json, () => search(query, options, context)),
    index: (options) => guarded(options.json, () => indexLibraries(options, context)),
    history: (options) => guarded(options.json, () => history(options, context)),
    show: (run, options) => guarded(options.json, () => show(run, options, context)),
    resume: (run, options) => guarded(options.json, () => resume(run, options, context)),
    export: (run, options) => guarded(false, () => exportRuns(run, options, context)),
    compare: (before, after, options) =>
      guarded(options.json, () => compare([before, after], options, context)),
    serve: (options) => guarded(false, () => serve(options, context, servePorts)),
    token: (options) => guarded(false, () => token(options, context, servePorts)),
    client: (url, questions, options) =>
      guarded(options.json, () => client(url, questions, options, context)),
    library: (action, options) =>
      guarded(options.json, async () =>
        (await import('./commands/library.ts')).library(action, options, context),
      ),
    changeRun: (run, mark, options) => guarded(false, () => changeRun(run, mark, options, context)),
  },
  {
    version: context.version,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  },
);
interrupts.release();
