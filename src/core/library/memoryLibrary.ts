import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import { GermanAnalyzer } from '../nlp/text/germanAnalyzer.ts';
import { LibraryEngine } from './libraryEngine.ts';
import type { CallOptions, LibraryInfo, LibraryPort, LinkPort, SearchRequest, SearchResponse } from './libraryPort.ts';
import type { ProvisionLinks } from './provisionGraph.ts';
import { MemoryStore, type MemoryText } from './memoryStore.ts';

/** A library in memory with the same readers and the same ranking as the store on disk: for tests and small sets of texts. */
export class MemoryLibrary implements LibraryPort, LinkPort {
  readonly #engine: LibraryEngine;

  /** `unavailable`: what users are told while there are no texts. */
  constructor(texts: readonly MemoryText[], options: { readonly id?: string; readonly name?: string; readonly root?: string; readonly unavailable?: string } = {}) {
    const analyzer = new GermanAnalyzer();
    const id = options.id ?? 'memory';
    const stores = texts.length === 0 ? [] : [new MemoryStore(texts, { id, name: options.name ?? id, root: options.root ?? '/memory', analyzer })];
    const unavailable = options.unavailable ?? 'The library holds no documents.';
    this.#engine = new LibraryEngine({ analyzer, stores: () => stores, unavailable });
  }

  info(_options: CallOptions): Promise<readonly LibraryInfo[]> {
    return Promise.resolve(this.#engine.info());
  }

  search(request: SearchRequest, options: CallOptions): Promise<SearchResponse> {
    return attempt(() => this.#engine.search(request, options));
  }

  resolve(reference: LawReference, land: string | null, options: CallOptions): Promise<readonly Passage[]> {
    return attempt(() => this.#engine.resolve(reference, land, options));
  }

  links(passageId: string, limit: number, options: CallOptions): Promise<ProvisionLinks | null> {
    return attempt(() => this.#engine.links(passageId, limit, options));
  }

  neighbours(passageId: string, radius: number, options: CallOptions): Promise<readonly Passage[]> {
    return attempt(() => this.#engine.neighbours(passageId, radius, options));
  }
}

/** A throw becomes a rejection, as the port promises. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
