import type { LinkPort } from '../../core/library/libraryPort.ts';
import type { SearchHit } from '../../protocol/passage.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { printableLine } from '../printable.ts';
import { readQuestion } from '../readQuestion.ts';
import { styleFor } from '../style.ts';
import { cliTexts } from '../texts.ts';
import { checkLibraryOptions, type LibraryOptions } from './libraries.ts';

export interface SearchOptions extends LibraryOptions {
  readonly limit: number;
  readonly json?: boolean;
  readonly lang?: Language;
}

const SNIPPET = 160;
/** Passages listed that refer to a hit; all are counted. */
const LISTED = 20;

/** Ranks passages for a query, as the search steps of a run do. */
export async function search(
  argument: string,
  options: SearchOptions,
  context: CliContext,
): Promise<ExitCode> {
  const texts = cliTexts[options.lang ?? context.language];
  checkLibraryOptions(options, texts);
  const query = await readQuestion(argument, context.input, texts);
  const { parameters } = context.bare.plan(query, options.lang).analysis;
  const session = await context.open(options, texts);
  try {
    const laws = parameters.law_references.flatMap((reference) =>
      reference.law === null ? [] : [reference.law],
    );
    const request = {
      text: query,
      expansions: [],
      laws: [...new Set(laws)],
      land: parameters.land ?? null,
      place: parameters.location ?? null,
      limit: options.limit,
    };
    const response = await session.library.search(request, { signal: context.signal });
    if (response.reason !== null) context.errors.write(`${printableLine(response.reason)}\n`);
    context.output.write(
      options.json === true
        ? await json(response.hits, session.library, context.signal)
        : text(response.hits, context, texts.noHits),
    );
    return response.hits.length === 0 ? exitCodes.nothingFound : exitCodes.answered;
  } finally {
    await session.close();
  }
}

async function json(hits: readonly SearchHit[], library: LinkPort, signal: AbortSignal): Promise<string> {
  const links = await Promise.all(hits.map(({ passage }) => library.links(passage.id, LISTED, { signal })));
  const rows = hits.map(({ passage, score, why }, index) => ({
    rank: index + 1,
    score,
    law: passage.law,
    section: passage.section,
    title: passage.heading === '' ? passage.title : passage.heading,
    path: passage.path,
    startLine: passage.start_line,
    endLine: passage.end_line,
    ...(passage.page === undefined ? {} : { page: passage.page }),
    text: passage.text,
    document: passage.title,
    stand: passage.stand,
    why,
    refers_to: links[index]?.refers_to ?? [],
    referred_by: links[index]?.referred_by ?? [],
    referred_by_total: links[index]?.referred_by_total ?? 0,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function text(hits: readonly SearchHit[], context: CliContext, noHits: string): string {
  if (hits.length === 0) return `${noHits}\n`;
  const style = styleFor(context.output, context.environment);
  return hits
    .map(({ passage, score, why }, index) => {
      const law = [passage.law, passage.section].filter((part) => part !== null).join(' ');
      const name = [law, passage.heading, law === '' ? passage.title : '']
        .filter((part) => part !== '')
        .join(' – ');
      const terms = why.terms.map(({ term }) => term).join(', ');
      const snippet = printableLine(passage.text);
      return [
        `${style('bold', `${(index + 1).toString().padStart(2)}. ${printableLine(name)}`)}  ${score.toFixed(2)}`,
        style('dim', `    ${printableLine(passage.path)}${placeIn(passage)}  ${printableLine(terms)}`),
        `    ${snippet.length > SNIPPET ? `${snippet.slice(0, SNIPPET)} …` : snippet}\n`,
      ].join('\n');
    })
    .join('');
}

function placeIn({ page, start_line, end_line }: SearchHit['passage']): string {
  return page === undefined ? `:${start_line}–${end_line}` : `#page=${page}`;
}
