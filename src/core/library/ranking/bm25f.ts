import { FIELD_COUNT, FIELDS, frequencyOf, type Field } from '../index/fields.ts';
import type { IndexedSegment, PassageIndex } from '../index/passageIndex.ts';
import { decodePostings, postingCount } from '../index/postings.ts';
import { findSlot } from './findSlot.ts';
import type { NamePostings, PopularNames } from './popularNames.ts';
import type { QueryTerm } from './queryPlan.ts';

/** Weight and length normalisation (b) per field, as measured on federal law. */
const FIELD_SETTINGS: Readonly<Record<Field, { readonly weight: number; readonly b: number }>> = {
  title: { weight: 4, b: 0.4 },
  name: { weight: 1.5, b: 0.3 },
  path: { weight: 1, b: 0.4 },
  body: { weight: 1, b: 0.4 },
  anchor: { weight: 0.25, b: 0.5 },
};
const K1 = 1.2;
const NO_NAMES: NamePostings = { slots: new Int32Array(0), frequencies: new Float32Array(0) };
/** Terms of highest weight × idf that are scored. */
const MAX_SCORED_TERMS = 24;

/** A segment at its place in the row of all passages of all libraries. */
export interface PlacedSegment {
  readonly index: PassageIndex;
  readonly segment: IndexedSegment;
  /** Position in the library's segments. */
  readonly number: number;
  /** First slot: slots count passages over all segments. */
  readonly base: number;
}

export interface Collection {
  readonly segments: readonly PlacedSegment[];
  /** All passages, deleted ones included. */
  readonly size: number;
  /** Passages of live documents. */
  readonly live: number;
  /** Mean words per field over all passages. */
  readonly meanLengths: Float64Array;
  /** 1 where the slot's document is live. */
  readonly alive: Uint8Array;
}

/** Shared statistics of all libraries, so that their scores can be compared. */
export function collect(indexes: readonly PassageIndex[]): Collection {
  const segments: PlacedSegment[] = [];
  let size = 0;
  for (const index of indexes) {
    for (const [number, segment] of index.segments.entries()) {
      segments.push({ index, segment, number, base: size });
      size += segment.features.count;
    }
  }
  const alive = new Uint8Array(size);
  const totals = new Float64Array(FIELD_COUNT);
  let live = 0;
  for (const { index, segment, base } of segments) {
    const { count, documents, lengths } = segment.features;
    for (let passage = 0; passage < count; passage++) {
      if (!index.documents.has(documents[passage] ?? -1)) continue;
      alive[base + passage] = 1;
      live++;
      for (let field = 0; field < FIELD_COUNT; field++) {
        totals[field] = (totals[field] ?? 0) + (lengths[passage * FIELD_COUNT + field] ?? 0);
      }
    }
  }
  const meanLengths = totals.map((total) => Math.max(total / Math.max(live, 1), 0.1));
  return { segments, size, live, meanLengths, alive };
}

/** A query term found in the collection. */
export interface ScoredTerm extends QueryTerm {
  readonly idf: number;
  /** Slots in rising order with packed frequencies; empty when nothing holds the term. */
  readonly slots: Int32Array;
  readonly frequencies: Uint32Array;
  /** Where it stands in what people call a provision. */
  readonly names: NamePostings | null;
}

export interface Scores {
  readonly scores: Float64Array;
  readonly terms: readonly ScoredTerm[];
  /** Passages with a score. */
  readonly touched: number;
}

function idfOf(live: number, frequency: number): number {
  return Math.log(1 + (live - frequency + 0.5) / (frequency + 0.5));
}

/** Adds up each passage's BM25F score over the most telling terms. Calls `tick` between terms. */
export function scorePassages(
  collection: Collection,
  terms: readonly QueryTerm[],
  popular: PopularNames,
  tick: (done: number, of: number) => void,
): Scores {
  const scores = new Float64Array(collection.size);
  const found = findTerms(collection, terms);
  const scored: ScoredTerm[] = [];
  let touched = 0;
  const normalisers = fieldNormalisers(collection);
  for (const [done, candidate] of found.entries()) {
    const term = { ...readTerm(collection, candidate.term, candidate.blobs), names: popular.postings(candidate.term.term) };
    scored.push(term);
    const factor = term.idf * term.weight * (K1 + 1);
    for (let at = 0; at < term.slots.length; at++) {
      const slot = term.slots[at] ?? 0;
      const frequency = weightedFrequency(term.frequencies[at] ?? 0, slot, normalisers);
      const before = scores[slot] ?? 0;
      if (before === 0) touched++;
      scores[slot] = before + (factor * frequency) / (K1 + frequency);
    }
    touched += addNames(scores, term, normalisers);
    tick(done + 1, found.length);
  }
  return { scores, terms: scored, touched };
}

/** Adds what a term weighs more where it stands in a popular name too. Returns how many passages had no score before. */
function addNames(scores: Float64Array, term: ScoredTerm, normalisers: Normalisers): number {
  const { slots, frequencies } = term.names ?? NO_NAMES;
  const factor = term.idf * term.weight * (K1 + 1);
  let added = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    const own = findSlot(term.slots, slot);
    const before = own < 0 ? 0 : weightedFrequency(term.frequencies[own] ?? 0, slot, normalisers);
    const frequency = before + (frequencies[at] ?? 0);
    const score = scores[slot] ?? 0;
    if (score === 0) added++;
    scores[slot] = score + factor * (frequency / (K1 + frequency) - before / (K1 + before));
  }
  return added;
}

interface Candidate {
  readonly term: QueryTerm;
  readonly blobs: readonly (Uint8Array | null)[];
}

/** The terms of highest idf × weight, with their postings still encoded. Terms that nothing holds are kept: they count for coverage. */
function findTerms(collection: Collection, terms: readonly QueryTerm[]): Candidate[] {
  const found = terms.map((term) => {
    const blobs = collection.segments.map(({ segment }) => segment.postings(term.term));
    const frequency = blobs.reduce((sum, blob) => sum + (blob === null ? 0 : postingCount(blob)), 0);
    const idf = idfOf(collection.live, Math.min(frequency, collection.live));
    return { term, blobs, frequency, value: idf * term.weight };
  });
  const held = found.filter((candidate) => candidate.frequency > 0).sort((a, b) => b.value - a.value);
  return [...held.slice(0, MAX_SCORED_TERMS), ...found.filter((candidate) => candidate.frequency === 0)];
}

function readTerm(collection: Collection, term: QueryTerm, blobs: readonly (Uint8Array | null)[]): Omit<ScoredTerm, 'names'> {
  const lists = collection.segments.map(({ base }, index) => {
    const blob = blobs[index];
    return { base, list: blob === null || blob === undefined ? null : decodePostings(blob) };
  });
  const most = lists.reduce((sum, { list }) => sum + (list?.passages.length ?? 0), 0);
  const slots = new Int32Array(most);
  const frequencies = new Uint32Array(most);
  let count = 0;
  for (const { base, list } of lists) {
    if (list === null) continue;
    for (let at = 0; at < list.passages.length; at++) {
      const slot = base + (list.passages[at] ?? 0);
      if (collection.alive[slot] !== 1) continue;
      slots[count] = slot;
      frequencies[count++] = list.frequencies[at] ?? 0;
    }
  }
  return { ...term, idf: idfOf(collection.live, count), slots: slots.subarray(0, count), frequencies: frequencies.subarray(0, count) };
}

/** Field weight ÷ length normalisation, FIELD_COUNT numbers a slot, computed when a slot is first scored. */
interface Normalisers {
  readonly collection: Collection;
  readonly values: Float32Array;
}

const normaliserCache = new WeakMap<Collection, Normalisers>();

function fieldNormalisers(collection: Collection): Normalisers {
  const known = normaliserCache.get(collection);
  if (known !== undefined) return known;
  const values = new Float32Array(collection.size * FIELD_COUNT);
  for (const { segment, base } of collection.segments) {
    for (let at = 0; at < segment.features.count * FIELD_COUNT; at++) {
      const field = at % FIELD_COUNT;
      const { weight, b } = FIELD_SETTINGS[FIELDS[field] ?? 'body'];
      const length = (segment.features.lengths[at] ?? 0) / (collection.meanLengths[field] ?? 1);
      values[base * FIELD_COUNT + at] = weight / (1 - b + b * length);
    }
  }
  const normalisers = { collection, values };
  normaliserCache.set(collection, normalisers);
  return normalisers;
}

function weightedFrequency(packed: number, slot: number, { values }: Normalisers): number {
  let sum = 0;
  for (let field = 0; field < FIELD_COUNT; field++) {
    const halves = frequencyOf(packed, field);
    if (halves !== 0) sum += (halves / 2) * (values[slot * FIELD_COUNT + field] ?? 0);
  }
  return sum;
}
