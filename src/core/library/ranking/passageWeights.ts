import type { SearchRequest } from '../libraryPort.ts';
import type { PassageIndex, RankedDocument } from '../index/passageIndex.ts';
import { kindOf } from '../index/segment.ts';
import type { PlacedSegment } from './bm25f.ts';
import { documentFactor, passageFactor, type DocumentFactor, type DocumentRole } from './factors.ts';
import type { QueryPlan } from './queryPlan.ts';

interface WeighedDocument extends DocumentFactor {
  readonly role: DocumentRole;
}

const DELETED: WeighedDocument = { factor: 0, boosts: [], role: 'other' };

/** Weights of passages for one request; each document is judged once. */
export class PassageWeights {
  readonly #plan: QueryPlan;
  readonly #request: SearchRequest;
  readonly #documents = new Map<PassageIndex, Map<number, WeighedDocument>>();

  constructor(plan: QueryPlan, request: SearchRequest) {
    this.#plan = plan;
    this.#request = request;
  }

  /** Factor of a passage's score; 0 leaves it out. */
  weight(placed: PlacedSegment, passage: number): number {
    const flags = placed.segment.features.flags[passage] ?? 0;
    const { kinds } = this.#request;
    if (kinds?.includes(kindOf(flags)) === false) return 0;
    const document = this.document(placed, passage);
    return document.factor * passageFactor(flags, document.role);
  }

  #weigh(document: RankedDocument): WeighedDocument {
    const factor = documentFactor(document, this.#plan, this.#request);
    return { ...factor, role: factor.boosts.includes('fee schedule') ? 'fees' : document.form === 'statute' ? 'statute' : 'other' };
  }

  document(placed: PlacedSegment, passage: number): WeighedDocument {
    let known = this.#documents.get(placed.index);
    if (known === undefined) {
      known = new Map();
      this.#documents.set(placed.index, known);
    }
    const number = placed.segment.features.documents[passage] ?? -1;
    let weighed = known.get(number);
    if (weighed === undefined) {
      const document = placed.index.documents.get(number);
      weighed = document === undefined ? DELETED : this.#weigh(document);
      known.set(number, weighed);
    }
    return weighed;
  }
}
