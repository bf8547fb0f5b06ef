import { createInterface } from 'node:readline/promises';
import * as z from 'zod/mini';
import { VeritasError } from '../../core/errors.ts';
import { sessionIdSchema } from '../../protocol/serverProtocol.ts';
import type { Detail, Language, RunMode } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { describeError } from '../failure.ts';
import type { RunResult } from '../../protocol/run.ts';
import { askRemote } from '../remote/askRemote.ts';
import type { RemoteRun } from '../remote/remoteRun.ts';
import { exitCodeOf } from '../resultText.ts';
import { defaultDetail, viewFor } from '../runToAnswer.ts';
import { hasKeys, listenForKeys } from '../runKeys.ts';
import type { RunView } from '../runView.ts';
import { StuckChoice } from '../stuckChoice.ts';
import { serverCommandTexts } from '../serverCommandTexts.ts';
import { cliTexts } from '../texts.ts';

export interface ClientOptions {
  readonly session?: string;
  readonly token?: string;
  readonly json?: boolean;
  readonly detail?: Detail;
  readonly mode: RunMode;
  readonly lang?: Language;
  /** Seconds without a connection after which it is given up. */
  readonly patience: number;
}

/** The terminal as a client of a server: the given questions one after the other, else what is typed or piped in. */
export async function client(
  url: string,
  questions: readonly string[],
  options: ClientOptions,
  context: CliContext,
): Promise<ExitCode> {
  const texts = serverCommandTexts[options.lang ?? context.language];
  const token = options.token ?? context.environment['VERITAS_TOKEN'] ?? null;
  const session = options.session ?? sessionOfToken(token) ?? context.ids.next();
  if (!sessionIdSchema.safeParse(session).success) throw new VeritasError('wrong_usage', texts.badSession);
  const target = socketUrl(url, session);
  if (target === null) throw new VeritasError('wrong_usage', texts.badUrl(url));
  const ask = (query: string): Promise<ExitCode> =>
    askOne(query, { ...options, url: target, token }, context);
  if (questions.length > 0) return inTurn(questions, ask, context);
  return typed(ask, context, texts.prompt);
}

interface Target extends Omit<ClientOptions, 'token'> {
  readonly url: string;
  readonly token: string | null;
}

async function askOne(query: string, options: Target, context: CliContext): Promise<ExitCode> {
  const texts = serverCommandTexts[options.lang ?? context.language];
  const json = options.json === true;
  let view: RunView | null = null;
  let release = (): void => undefined;
  const stop = new AbortController();
  const leave = new AbortController();
  // The first Ctrl-C asks the server to end the run, the next one waits for it no longer. A terminal window that is
  // closed ends no run: it goes on at the server.
  const interrupt = (): void => (stop.signal.aborted ? leave : stop).abort();
  const unhear = context.onInterrupt((cause) => (cause === 'ended' ? leave : stop).abort(cause));
  const show = (run: RemoteRun): void => {
    const choice = new StuckChoice(context.clock);
    view = viewFor(context, { json, choice, language: options.lang ?? run.snapshot().analysis.language });
    view.attach(run);
    if (!json) release = listenForKeys({ run, choice }, { ...context, interrupt });
  };
  try {
    const result = await askRemote({
      url: options.url,
      token: options.token,
      clock: context.clock,
      patience: options.patience * 1000,
      request: {
        query,
        request_id: context.ids.next(),
        mode: options.mode,
        detail: options.detail ?? defaultDetail(context, json),
        ...(options.lang === undefined ? {} : { language: options.lang }),
      },
      signal: stop.signal,
      leave: leave.signal,
      onRun: show,
      onBreak: () => context.errors.write(`veritas: ${texts.broken}\n`),
      unreachable: (code) => (code === null ? texts.unreachable(options.url) : texts.refused(options.url)),
    });
    release();
    finish(view, result);
    return exitCodeOf(result);
  } catch (error) {
    release();
    abandon(view);
    if (leave.signal.reason !== 'ended') throw error;
    context.errors.write(`veritas: ${texts.left}\n`);
    return exitCodes.cancelled;
  } finally {
    unhear();
  }
}

const finish = (view: RunView | null, result: RunResult): void => view?.finish(result);
const abandon = (view: RunView | null): void => view?.abandon?.();

/** All questions, whatever became of the ones before; the first exit code that is not "answered" counts. */
async function inTurn(
  questions: readonly string[],
  ask: (query: string) => Promise<ExitCode>,
  context: CliContext,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.answered;
  for (const query of questions) {
    const next = await ask(query);
    if (code === exitCodes.answered) code = next;
    if (context.signal.aborted) return exitCodes.cancelled;
  }
  return code;
}

/** One question after the other, from the keyboard until Ctrl-D, or from what is piped in. */
async function typed(
  ask: (query: string) => Promise<ExitCode>,
  context: CliContext,
  prompt: string,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.answered;
  for await (const line of hasKeys(context) ? prompted(context, prompt) : piped(context)) {
    if (line.trim() === '') continue;
    try {
      code = await ask(line.trim());
    } catch (error) {
      const failure = describeError(error, cliTexts[context.language]);
      if (failure.message !== '') context.errors.write(`veritas: ${failure.message}\n`);
      code = failure.exitCode;
    }
    if (context.signal.aborted) return exitCodes.cancelled;
  }
  return code;
}

/** The reader is open for one line only: while a run works, the keys are the run's. */
async function* prompted({ input, errors, signal }: CliContext, prompt: string): AsyncGenerator<string> {
  let history: string[] = [];
  for (;;) {
    const reader = createInterface({ input, output: errors, signal, history, terminal: true });
    reader.on('history', (lines) => (history = lines));
    const closed = new Promise<null>((resolve) => reader.once('close', () => resolve(null)));
    const answer = reader.question(prompt).catch(() => null);
    const line = await Promise.race([answer, closed]);
    reader.close();
    if (line === null) {
      errors.write('\n');
      return;
    }
    yield line;
  }
}

async function* piped({ input, signal }: CliContext): AsyncGenerator<string> {
  const reader = createInterface({ input, signal });
  yield* reader;
  reader.close();
}

/** The socket of a session on the server at `url` (http, https, ws, wss); null for anything else. */
export function socketUrl(url: string, session: string): string | null {
  const parsed = URL.parse(/^[a-z]+:\/\//i.test(url) ? url : `http://${url}`);
  if (parsed === null || !/^(https?|wss?):$/.test(parsed.protocol)) return null;
  const protocol = parsed.protocol === 'https:' || parsed.protocol === 'wss:' ? 'wss:' : 'ws:';
  return `${protocol}//${parsed.host}/ws/process/${encodeURIComponent(session)}`;
}

const claimsSchema = z.object({ session: sessionIdSchema });

/** The session that a token is for; what else it says is the server's to judge. */
function sessionOfToken(token: string | null): string | null {
  const payload = token?.split('.')[1];
  if (payload === undefined) return null;
  try {
    const claims = claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    return claims.success ? claims.data.session : null;
  } catch {
    return null;
  }
}
