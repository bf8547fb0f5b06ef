import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage, SearchHit } from '../../protocol/passage.ts';
import { throwIfCancelled } from '../errors.ts';
import type { GermanAnalyzer } from '../nlp/text/germanAnalyzer.ts';
import type { CallOptions, LibraryInfo, SearchRequest, SearchResponse } from './libraryPort.ts';
import type { PassageStore } from './passageStore.ts';
import { linksOf, type ProvisionLinks } from './provisionGraph.ts';
import { bestSubdivision } from './ranking/bestSubdivision.ts';
import { collect, type Collection } from './ranking/bm25f.ts';
import { searchPassages } from './ranking/searchPassages.ts';
import { parsePassageId } from './readDocument.ts';
import { resolveReference } from './resolveReference.ts';

const MAX_HITS = 100;

/** Answers the library port's questions from stores. Synchronous; the worker and the in-memory library share it. */
export class LibraryEngine {
  readonly #analyzer: GermanAnalyzer;
  readonly #stores: () => readonly PassageStore[];
  readonly #unavailable: string;
  #collection: Collection | null = null;

  /** `unavailable` is what a search says when there is no library. */
  constructor(options: { readonly analyzer: GermanAnalyzer; readonly stores: () => readonly PassageStore[]; readonly unavailable: string }) {
    this.#analyzer = options.analyzer;
    this.#stores = options.stores;
    this.#unavailable = options.unavailable;
  }

  /** To be called when any store has changed: statistics are shared by all libraries. */
  changed(): void {
    this.#collection = null;
  }

  info(): readonly LibraryInfo[] {
    return this.#stores().map((store) => store.info());
  }

  search(request: SearchRequest, options: CallOptions): SearchResponse {
    throwIfCancelled(options.signal);
    const stores = this.#stores();
    if (stores.length === 0) return { outcome: 'unavailable', hits: [], examined: 0, total: 0, reason: this.#unavailable };
    const collection = (this.#collection ??= collect(stores));
    const limit = Math.max(1, Math.min(MAX_HITS, Math.trunc(request.limit)));
    const total = collection.live;
    const ranking = searchPassages(collection, { ...request, limit }, this.#analyzer, (done, of) => {
      throwIfCancelled(options.signal);
      options.onProgress?.({ examined: Math.round((total * done) / of), total });
    });
    const byIndex = new Map(stores.map((store) => [store.libraryId, store]));
    const hits: SearchHit[] = [];
    for (const ranked of ranking.passages) {
      const passage = byIndex.get(ranked.index.libraryId)?.passage(ranked.address) ?? null;
      if (passage === null) continue;
      hits.push({
        passage,
        score: ranked.score,
        why: {
          terms: ranked.terms.map(({ term, fields }) => ({ term, fields: [...fields] })),
          boosts: [...ranked.boosts],
        },
        best_subdivision: bestSubdivision(passage, ranking.plan.terms, this.#analyzer),
      });
    }
    return { outcome: ranking.outcome, hits, examined: ranking.examined, total, reason: null };
  }

  resolve(reference: LawReference, land: string | null, options: CallOptions): readonly Passage[] {
    throwIfCancelled(options.signal);
    return resolveReference(this.#stores(), reference, land);
  }

  /** References from and to a passage; null when it is gone. `limit`: passages listed that refer to it. */
  links(passageId: string, limit: number, options: CallOptions): ProvisionLinks | null {
    throwIfCancelled(options.signal);
    const place = parsePassageId(passageId);
    const store = this.#stores().find((candidate) => candidate.libraryId === place?.libraryId);
    const passage = place === null ? undefined : store?.passagesOf(place.path, place.ordinal, place.ordinal)[0];
    return passage === undefined ? null : linksOf(this.#stores(), passage, limit);
  }

  neighbours(passageId: string, radius: number, options: CallOptions): readonly Passage[] {
    throwIfCancelled(options.signal);
    const place = parsePassageId(passageId);
    const store = this.#stores().find((candidate) => candidate.libraryId === place?.libraryId);
    if (place === null || store === undefined) return [];
    const passages = store.passagesOf(place.path, place.ordinal - radius, place.ordinal + radius);
    return passages.filter((passage) => passage.id !== passageId);
  }
}
