import { isCancelled } from '../../core/errors.ts';
import type { EmbeddingsPort } from '../../core/library/embeddingsPort.ts';
import type { SearchRequest, SearchResponse } from '../../core/library/libraryPort.ts';
import { fitsRequest, fuseRanks } from '../../core/library/ranking/fuseRanks.ts';
import { TopList } from '../../core/library/ranking/topList.ts';
import type { Passage, SearchHit } from '../../protocol/passage.ts';
import type { SqliteStore } from '../library/sqliteStore.ts';
import type { EmbeddingTexts } from './texts.ts';
import {
  loadVectors,
  missingVectors,
  prepareVectors,
  writeVectors,
  type LoadedVectors,
  type PassageKey,
} from './vectorTable.ts';

/** Texts of one call, characters of one text, and hits that each ranking gives to the fusion. */
const BATCH = 32;
const TEXT_LIMIT = 2_000;
const CANDIDATES = 60;
/** Milliseconds for the vector of a question; a search must not wait longer for what it can do without. */
const QUESTION_TIMEOUT = 4_000;
/** Milliseconds during which a service that failed is not asked again. */
const REST = 20_000;

/** Search by meaning beside the search by words. Whatever it cannot do leaves the lexical result as it is, with a note. */
export class DenseSearch {
  readonly #port: EmbeddingsPort;
  readonly #texts: EmbeddingTexts;
  readonly #loaded = new Map<SqliteStore, LoadedVectors>();
  #failed: { readonly at: number; readonly reason: string } | null = null;

  constructor(port: EmbeddingsPort, texts: EmbeddingTexts) {
    this.#port = port;
    this.#texts = texts;
  }

  /** What a lexical search has to find for `limit` fused hits. */
  candidates(limit: number): number {
    return Math.min(100, Math.max(limit, CANDIDATES));
  }

  /** Computes the vectors that a store lacks; what is computed stays when it is stopped. Null, or the reason for people why it did not get through. */
  async fill(store: SqliteStore, signal: AbortSignal): Promise<string | null> {
    try {
      prepareVectors(store.database, this.#port.model);
      for (;;) {
        const keys = missingVectors(store.database, BATCH);
        if (keys.length === 0) return null;
        const vectors = await this.#port.embed(
          keys.map((key) => wordsOf(passageAt(store, key))),
          signal,
        );
        writeVectors(store.database, this.#port.model, keys, vectors);
      }
    } catch (error) {
      if (isCancelled(error)) throw error;
      return this.#texts.fillStopped(messageOf(error));
    } finally {
      this.#loaded.delete(store);
    }
  }

  /** Vector of a question; null, with the reason kept, when the service does not give one. */
  async questionVector(text: string, signal: AbortSignal): Promise<Float32Array | null> {
    if (this.#failed !== null && performance.now() - this.#failed.at < REST) return null;
    try {
      const patience = AbortSignal.timeout(QUESTION_TIMEOUT);
      const [vector] = await this.#port.embed(
        [text.slice(0, TEXT_LIMIT)],
        AbortSignal.any([signal, patience]),
      );
      this.#failed = null;
      return vector ?? null;
    } catch (error) {
      if (signal.aborted) throw error;
      this.#failed = {
        at: performance.now(),
        reason: isCancelled(error) ? `> ${QUESTION_TIMEOUT / 1_000} s` : messageOf(error),
      };
      return null;
    }
  }

  /** The lexical result fused with the nearest passages; with the note when there is no vector. */
  fuse(
    lexical: SearchResponse,
    request: SearchRequest,
    question: { readonly vector: Float32Array | null; readonly stores: readonly SqliteStore[] },
  ): SearchResponse {
    const { vector, stores } = question;
    if (vector === null) {
      const reason = lexical.reason ?? this.#texts.searchWithout(this.#failed?.reason ?? this.#port.model);
      return { ...lexical, hits: lexical.hits.slice(0, request.limit), reason };
    }
    const near = stores.flatMap((store) => this.#nearest(store, vector, request));
    near.sort((a, b) => b.score - a.score);
    return { ...lexical, hits: fuseRanks(lexical.hits, near.slice(0, CANDIDATES), request.limit) };
  }

  /** Another process, or a pass, has changed the store. */
  forget(store: SqliteStore): void {
    this.#loaded.delete(store);
  }

  #nearest(store: SqliteStore, vector: Float32Array, request: SearchRequest): SearchHit[] {
    let vectors = this.#loaded.get(store);
    if (vectors === undefined) {
      vectors = loadVectors(store.database, this.#port.model);
      this.#loaded.set(store, vectors);
    }
    const { keys, values, dimension } = vectors;
    if (dimension !== vector.length) return [];
    const top = new TopList(CANDIDATES);
    for (let index = 0; index < keys.length; index++) {
      let cosine = 0;
      for (let at = 0, from = index * dimension; at < dimension; at++)
        cosine += (values[from + at] ?? 0) * (vector[at] ?? 0);
      if (cosine > 0) top.offer(index, cosine);
    }
    return top.best().flatMap(({ slot, score }) => {
      const key = keys[slot];
      const passage = key === undefined ? null : passageAt(store, key);
      if (passage === null || !fitsRequest(passage, request)) return [];
      return [{ passage, score, why: { terms: [], boosts: ['meaning'] }, best_subdivision: null }];
    });
  }
}

function passageAt(store: SqliteStore, { document, ordinal }: PassageKey): Passage | null {
  const path = store.documents.get(document)?.path;
  return path === undefined ? null : (store.passagesOf(path, ordinal, ordinal)[0] ?? null);
}

function wordsOf(passage: Passage | null): string {
  if (passage === null) return '-';
  const { title, section, heading, text } = passage;
  return [title, [section, heading].filter(Boolean).join(' '), text]
    .filter(Boolean)
    .join('\n')
    .slice(0, TEXT_LIMIT);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
