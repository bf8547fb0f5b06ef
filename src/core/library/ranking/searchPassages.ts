import type { GermanAnalyzer } from '../../nlp/text/germanAnalyzer.ts';
import type { Outcome } from '../../../protocol/vocabulary.ts';
import type { SearchRequest } from '../libraryPort.ts';
import { FIELDS, frequencyOf } from '../index/fields.ts';
import { kindOf } from '../index/segment.ts';
import type { PassageAddress, PassageIndex } from '../index/passageIndex.ts';
import { scorePassages, type Collection, type PlacedSegment, type ScoredTerm } from './bm25f.ts';
import { findSlot } from './findSlot.ts';
import { isGrounded, type GroundedBy } from './outcome.ts';
import { popularNamesOf } from './popularNames.ts';
import { planQuery, type QueryPlan } from './queryPlan.ts';
import { PassageWeights } from './passageWeights.ts';
import { TopList, type Ranked } from './topList.ts';
import { wantedSlots, type WantedSlot } from './wantedSlots.ts';

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
/** Of a popular name's lift, what is left for a law that is neither named nor of the question's field: the name may mean something else. */
const OTHER_FIELD = 0.65;
/** Of a citation's lift, what is left for a repealed version: behind the one in force, before all that is not cited. */
const LESSER_CITED = 0.95;

/** Ranks the passages of all libraries for one request. Pure and synchronous; `tick` may throw to stop. */
export function searchPassages(
  collection: Collection,
  request: SearchRequest,
  analyzer: GermanAnalyzer,
  tick: (done: number, of: number) => void = () => undefined,
): Ranking {
  const plan = planQuery(request, analyzer, collection);
  const { scores, terms, touched } = scorePassages(collection, plan.terms, popularNamesOf(collection, analyzer), tick);
  const weights = new PassageWeights(plan, request);
  const wanted = wantedSlots(collection, plan);
  const ranked = rankSlots({ collection, scores, weights, wanted, limit: request.limit, hasField: plan.laws.size + plan.domains.size > 0 });
  const judged = { terms, words: plan.words, ignored: plan.unproving };
  const grounded = ranked.slice(0, JUDGED).some(({ slot }) => {
    const placed = placeOf(collection, slot);
    const { boosts, role } = weights.document(placed, slot - placed.base);
    const flags = placed.segment.features.flags[slot - placed.base] ?? 0;
    const plain = role !== 'statute' && kindOf(flags) === 'other';
    return wanted.has(slot) || isGrounded(judged, slot, { ...groundedBy(boosts), plain });
  });
  const boostsOf = (placed: PlacedSegment, passage: number): readonly string[] => {
    const { boosts } = weights.document(placed, passage);
    const reason = wanted.get(placed.base + passage)?.reason;
    return reason === undefined ? boosts : [reason, ...boosts];
  };
  return {
    outcome: grounded ? 'grounded' : 'no_match',
    passages: ranked.map((hit) => describe(collection, hit, terms, boostsOf)),
    plan,
    examined: touched,
  };
}

function groundedBy(boosts: readonly string[]): Omit<GroundedBy, 'plain'> {
  const sameField = ['field of law', 'land', 'place'].some((boost) => boosts.includes(boost));
  return { namedLaw: ['named law', 'fee schedule'].some((boost) => boosts.includes(boost)), sameField };
}

interface RankingInput {
  readonly collection: Collection;
  readonly scores: Float64Array;
  readonly weights: PassageWeights;
  readonly wanted: ReadonlyMap<number, WantedSlot>;
  readonly limit: number;
  /** The question names a law or is of a known field of law. */
  readonly hasField: boolean;
}

function rankSlots({ collection, scores, weights, wanted, limit, hasField }: RankingInput): readonly Ranked[] {
  const top = new TopList(limit);
  let best = 0;
  for (const placed of collection.segments) {
    for (let passage = 0; passage < placed.segment.features.count; passage++) {
      const raw = scores[placed.base + passage] ?? 0;
      if (raw <= 0) continue;
      const score = raw * weights.weight(placed, passage);
      if (score <= 0) continue;
      best = Math.max(best, score);
      top.offer(placed.base + passage, score);
    }
  }
  for (const [slot, { placed, passage, lift, cited }] of wanted) {
    const weight = weights.weight(placed, passage);
    const { boosts } = weights.document(placed, passage);
    const fits = !hasField || boosts.includes('named law') || boosts.includes('field of law');
    // A popular name lifts a section beside the best hit, a repealed version of it or an annex less. What is cited is wanted as it is.
    const share = cited ? (weight < 0.5 ? LESSER_CITED : 1) : Math.min(weight, 1) * (fits ? 1 : OTHER_FIELD);
    const lifted = Math.max(best, 1) * lift * share;
    if (weight > 0) top.offer(slot, (scores[slot] ?? 0) * weight + lifted);
  }
  return top.best();
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
    .map((term) => ({ term, fields: fieldsOf(term, hit.slot) }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => b.term.idf * b.term.weight - a.term.idf * a.term.weight)
    .map(({ term, fields }) => ({ term: term.display, fields }));
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

function fieldsOf({ slots, frequencies, names }: ScoredTerm, slot: number): string[] {
  const at = findSlot(slots, slot);
  const packed = at < 0 ? 0 : (frequencies[at] ?? 0);
  const fields: string[] = FIELDS.filter((_, field) => frequencyOf(packed, field) !== 0);
  return names !== null && findSlot(names.slots, slot) >= 0 ? [...fields, 'popular name'] : fields;
}
