import { createInterface } from 'node:readline/promises';
import * as z from 'zod/mini';
import { VeritasError } from '../../core/errors.ts';
import { sessionIdSchema } from '../../protocol/serverProtocol.ts';
import type { Detail, Language, RunMode } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { describeError } from '../failure.ts';
import { askRemote } from '../remote/askRemote.ts';
import { exitCodeOf } from '../resultText.ts';
import { defaultDetail, viewFor } from '../runToAnswer.ts';
import type { RunView } from '../runView.ts';
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
  const language = options.lang ?? context.language;
  const texts = serverCommandTexts[language];
  const json = options.json === true;
  const shown: { view: RunView | null } = { view: null };
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
    signal: context.signal,
    onRun: (run) => {
      shown.view = viewFor(context, json, options.lang ?? run.snapshot().analysis.language);
      shown.view.attach(run);
    },
    onBreak: () => context.errors.write(`veritas: ${texts.broken}\n`),
    unreachable: (code) => (code === null ? texts.unreachable(options.url) : texts.refused(options.url)),
  });
  shown.view?.finish(result);
  return exitCodeOf(result);
}

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

async function typed(
  ask: (query: string) => Promise<ExitCode>,
  context: CliContext,
  prompt: string,
): Promise<ExitCode> {
  const { input, errors, signal, language } = context;
  const interactive = context.output.isTTY;
  const lines = createInterface({ input, ...(interactive ? { output: errors } : {}), signal });
  let code: ExitCode = exitCodes.answered;
  lines.setPrompt(prompt);
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      try {
        code = await ask(line.trim());
      } catch (error) {
        const failure = describeError(error, cliTexts[language]);
        errors.write(`veritas: ${failure.message}\n`);
        code = failure.exitCode;
      }
    }
    if (signal.aborted) break;
    if (interactive) lines.prompt();
  }
  lines.close();
  return signal.aborted ? exitCodes.cancelled : code;
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
