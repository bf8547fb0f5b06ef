import type { LawReference } from '../../../../src/protocol/analysis.ts';
import type { Passage, SearchHit } from '../../../../src/protocol/passage.ts';
import type {
  CallOptions,
  LibraryInfo,
  LibraryPort,
  SearchRequest,
  SearchResponse,
} from '../../../../src/core/library/libraryPort.ts';
import { contentStems, coverage } from '../../../../src/core/answer/wordMatch.ts';
import { throwIfCancelled } from '../../../../src/core/errors.ts';

/** A small real library over given passages: ranks by shared words, heading and title first. Keeps the requests it got. */
export class FixtureLibrary implements LibraryPort {
  readonly requests: SearchRequest[] = [];
  readonly #passages: readonly Passage[];

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  info(): Promise<readonly LibraryInfo[]> {
    throw new Error('not used');
  }

  search(request: SearchRequest, { signal, onProgress }: CallOptions): Promise<SearchResponse> {
    throwIfCancelled(signal);
    this.requests.push(request);
    const wanted = contentStems(request.text);
    const total = this.#passages.length;
    const hits = this.#passages
      .filter(({ jurisdiction, places }) => {
        const land = request.land === null || ['DE', 'EU', request.land].includes(jurisdiction ?? 'DE');
        return land && (request.place === null || places.length === 0 || places.includes(request.place));
      })
      .map((passage): SearchHit => {
        const head = coverage(wanted, contentStems(`${passage.title} ${passage.heading}`));
        const body = coverage(wanted, contentStems(passage.text));
        const law = passage.law !== null && request.laws.includes(passage.law) ? 0.5 : 0;
        return {
          passage,
          score: 2 * head + body + law,
          why: { terms: [], boosts: [] },
          best_subdivision: null,
        };
      })
      .filter(({ score }) => score > 0.3)
      .sort((left, right) => right.score - left.score)
      .slice(0, request.limit);
    onProgress?.({ examined: total, total });
    const outcome = total === 0 ? 'unavailable' : (hits[0]?.score ?? 0) >= 0.8 ? 'grounded' : 'no_match';
    return Promise.resolve({
      outcome,
      hits,
      examined: total,
      total,
      reason: total === 0 ? 'Keine Bibliothek.' : null,
    });
  }

  resolve(
    { law, number }: LawReference,
    _land: string | null,
    { signal }: CallOptions,
  ): Promise<readonly Passage[]> {
    throwIfCancelled(signal);
    return Promise.resolve(
      this.#passages.filter((each) => each.law === law && each.section?.endsWith(` ${number ?? ''}`)),
    );
  }

  neighbours(passageId: string, radius: number, { signal }: CallOptions): Promise<readonly Passage[]> {
    throwIfCancelled(signal);
    const path = this.#passages.find(({ id }) => id === passageId)?.path;
    const same = this.#passages.filter((each) => each.path === path);
    const at = same.findIndex(({ id }) => id === passageId);
    return Promise.resolve(
      same.filter(({ id }, index) => id !== passageId && Math.abs(index - at) <= radius),
    );
  }
}
