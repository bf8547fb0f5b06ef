import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { indexSummaryText } from '../indexView.ts';
import { printableLine } from '../printable.ts';
import { styleFor } from '../style.ts';
import { cliTexts } from '../texts.ts';
import { checkLibraryOptions, type LibraryOptions } from './libraries.ts';

export interface IndexOptions extends LibraryOptions {
  readonly json?: boolean;
  readonly lang?: Language;
}

/** Builds or refreshes the indexes and says what was done. */
export async function indexLibraries(options: IndexOptions, context: CliContext): Promise<ExitCode> {
  const texts = cliTexts[options.lang ?? context.language];
  checkLibraryOptions(options, texts);
  const session = await context.open(options, texts);
  try {
    const { output, environment } = context;
    if (options.json === true) output.write(`${JSON.stringify(session.summaries, null, 2)}\n`);
    else {
      const style = styleFor(output, environment);
      for (const summary of session.summaries) {
        output.write(`${style('bold', printableLine(summary.name))}\n${indexSummaryText(summary, texts)}\n`);
      }
    }
    return session.summaries.some(({ error }) => error !== null) ? exitCodes.failed : exitCodes.answered;
  } finally {
    await session.close();
  }
}
