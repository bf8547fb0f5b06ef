import type { LibraryPort, SearchRequest } from '../../src/core/library/libraryPort.ts';
import { NlpService } from '../../src/core/nlp/nlpService.ts';
import { hitOf } from './baselines.ts';
import type { Engine } from './measure.ts';

/** The product's own search, asked as the program asks it: with what the question analysis knows. */
export function veritasEngine(library: LibraryPort): Engine {
  const nlp = new NlpService();
  const { signal } = new AbortController();
  return async ({ question }) => {
    const { parameters } = nlp.analyze(question);
    const laws = parameters.law_references.flatMap(({ law }) => (law === null ? [] : [law]));
    const request: SearchRequest = {
      text: question,
      expansions: [],
      laws: [...new Set(laws)],
      land: parameters.land ?? null,
      place: parameters.location ?? null,
      limit: 10,
    };
    const { hits } = await library.search(request, { signal });
    return hits.map(({ passage }) => hitOf(passage));
  };
}
