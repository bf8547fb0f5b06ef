import type { GermanAnalyzer } from '../../nlp/text/germanAnalyzer.ts';
import type { Outcome } from '../../../protocol/vocabulary.ts';
import type { SearchRequest } from '../libraryPort.ts';
import { FIELDS } from '../index/fields.ts';
import type { PassageAddress, PassageIndex } from '../index/passageIndex.ts';
import { kindOf } from '../index/segment.ts';
import { scorePassages, type Collection, type PlacedSegment, type ScoredTerm } from './bm25f.ts';
import { documentFactor, passageFactor, type DocumentFactor } from './factors.ts';
import { findSlot, isGrounded } from './outcome.ts';
import { planQuery, type QueryPlan } from './queryPlan.ts';
import { TopList } from './topList.ts';

/** A ranked passage before its text is loaded. */
export interface RankedPassage {
  readonly index: PassageIndex;
  readonly address: PassageAddress;
  readonly score: number;
  readonly terms: readonly { readonly term: string; readonly fields: readonly string[] }[];
  readonly boosts: readonly string[];
}

export interface Ranking {
  readonly outcome: Outcome;
  readonly passages: readonly RankedPassage[];
  readonly plan: QueryPlan;
  readonly examined: number;
}

/** Hits among which one must answer the question. */
const JUDGED = 5;
/** Part of the best score that a section gets which a popular name stands for. */
const WANTED_SHARE = 0.9;

type DocumentFactors = Map<PassageIndex, Map<number, DocumentFactor>>;

/** Ranks the passages of all libraries for one request. Pure and synchronous; `tick` may throw to stop. */
export function searchPassages(
  collection: Collection,
  request: SearchRequest,
  analyzer: GermanAnalyzer,
  tick: (done: number, of: number) => void = () => undefined,
): Ranking {
  const plan = planQuery(request, analyzer);
  const { scores, terms, touched } = scorePassages(collection, plan.terms, tick);
  const top = new TopList(request.limit);
  const wanted = wantedSlots(collection, plan);
  const factors: DocumentFactors = new Map();
  const factorOf = (placed: PlacedSegment, passage: number): DocumentFactor => {
    let ofIndex = factors.get(placed.index);
    if (ofIndex === undefined) {
      ofIndex = new Map();
      factors.set(placed.index, ofIndex);
    }
    const number = placed.segment.features.documents[passage] ?? -1;
    let factor = ofIndex.get(number);
    if (factor === undefined) {
      const document = placed.index.documents.get(number);
      factor = document === undefined ? { factor: 0, boosts: [] } : documentFactor(document, plan, request);
      ofIndex.set(number, factor);
    }
    return factor;
  };
  const finalScore = (placed: PlacedSegment, passage: number, raw: number): number => {
    const flags = placed.segment.features.flags[passage] ?? 0;
    if (request.kinds !== undefined && !request.kinds.includes(kindOf(flags))) return 0;
    const document = factorOf(placed, passage);
    const statute = placed.index.documents.get(placed.segment.features.documents[passage] ?? -1)?.form === 'statute';
    return raw * document.factor * passageFactor(flags, statute);
  };
  let best = 0;
  for (const placed of collection.segments) {
    for (let passage = 0; passage < placed.segment.features.count; passage++) {
      const raw = scores[placed.base + passage] ?? 0;
      if (raw <= 0) continue;
      const score = finalScore(placed, passage, raw);
      if (score <= 0) continue;
      best = Math.max(best, score);
      top.offer(placed.base + passage, score);
    }
  }
  for (const [slot, { placed, passage }] of wanted) {
    const own = finalScore(placed, passage, scores[slot] ?? 0);
    const base = finalScore(placed, passage, 1) > 0 ? Math.max(best, 1) * WANTED_SHARE : 0;
    if (base > 0) top.offer(slot, own + base);
  }
  const ranked = top.best();
  const judged = { terms, words: plan.words, ignored: plan.placeWords };
  const grounded = ranked.slice(0, JUDGED).some(({ slot }) => {
    const placed = placeOf(collection, slot);
    const boosts = factorOf(placed, slot - placed.base).boosts;
    return wanted.has(slot) || isGrounded(judged, slot, boosts.includes('named law'));
  });
  return {
    outcome: grounded ? 'grounded' : 'no_match',
    passages: ranked.map(({ slot, score }) => describe(collection, { slot, score }, terms, (placed, passage) => {
      const reason = wanted.get(slot)?.reason;
      const boosts = factorOf(placed, passage).boosts;
      return reason === undefined ? boosts : [`lay term: ${reason}`, ...boosts];
    })),
    plan,
    examined: touched,
  };
}

interface WantedSlot {
  readonly placed: PlacedSegment;
  readonly passage: number;
  readonly reason: string;
}

function wantedSlots(collection: Collection, plan: QueryPlan): Map<number, WantedSlot> {
  const slots = new Map<number, WantedSlot>();
  if (plan.wanted.length === 0) return slots;
  const indexes = new Set(collection.segments.map((placed) => placed.index));
  for (const { law, section, reason } of plan.wanted) {
    for (const index of indexes) {
      for (const { segment, passage } of index.locate(law, section)) {
        const placed = collection.segments.find((candidate) => candidate.index === index && candidate.number === segment);
        if (placed !== undefined) slots.set(placed.base + passage, { placed, passage, reason });
      }
    }
  }
  return slots;
}

function describe(
  collection: Collection,
  hit: { readonly slot: number; readonly score: number },
  terms: readonly ScoredTerm[],
  boostsOf: (placed: PlacedSegment, passage: number) => readonly string[],
): RankedPassage {
  const placed = placeOf(collection, hit.slot);
  const passage = hit.slot - placed.base;
  const found = terms
    .map((term) => ({ term, at: findSlot(term.slots, hit.slot) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.term.idf * b.term.weight - a.term.idf * a.term.weight)
    .map(({ term, at }) => ({ term: term.display, fields: fieldsOf(term.frequencies[at] ?? 0) }));
  return {
    index: placed.index,
    address: { segment: placed.number, passage },
    score: hit.score,
    terms: found.filter(({ term }, index) => found.findIndex((other) => other.term === term) === index),
    boosts: boostsOf(placed, passage),
  };
}

function placeOf(collection: Collection, slot: number): PlacedSegment {
  const placed = collection.segments.findLast((candidate) => candidate.base <= slot);
  if (placed === undefined) throw new RangeError(`no segment holds slot ${slot}`);
  return placed;
}

function fieldsOf(packed: number): string[] {
  return FIELDS.filter((_, field) => ((packed >>> (8 * field)) & 255) !== 0);
}
