import { VeritasError } from '../../core/errors.ts';
import { rightSchema, sessionIdSchema, type Right } from '../../protocol/serverProtocol.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { serverCommandTexts } from '../serverCommandTexts.ts';
import type { ServePorts } from './serve.ts';

export interface TokenOptions {
  readonly session?: string;
  readonly rights: readonly Right[];
  readonly seconds: number;
  readonly once?: boolean;
  readonly lang?: Language;
}

/** Prints a token for the server of this user. */
export async function token(
  options: TokenOptions,
  context: CliContext,
  ports: Pick<ServePorts, 'configDir'>,
): Promise<ExitCode> {
  const language = options.lang ?? context.language;
  if (options.session !== undefined && !sessionIdSchema.safeParse(options.session).success)
    throw new VeritasError('wrong_usage', serverCommandTexts[language].badSession);
  const { mintToken } = await import('../../server/serverEntry.ts');
  const minted = await mintToken(
    {
      session: options.session ?? null,
      rights: options.rights,
      seconds: options.seconds,
      ...(options.once === undefined ? {} : { once: options.once }),
    },
    { keyDir: ports.configDir, language, clock: context.clock },
  );
  context.output.write(`${minted}\n`);
  return exitCodes.answered;
}

/** "ask,watch" as rights; null when one of them is none. */
export function rightsOf(text: string): readonly Right[] | null {
  const rights: Right[] = [];
  for (const name of text.split(',')) {
    const right = rightSchema.safeParse(name.trim());
    if (!right.success) return null;
    rights.push(right.data);
  }
  return rights;
}
