import { FLAG_REPEALED } from '../index/fields.ts';
import type { PassageIndex } from '../index/passageIndex.ts';
import { bearsName } from '../resolveReference.ts';
import type { Collection, PlacedSegment } from './bm25f.ts';
import type { CitedSection } from './citedSections.ts';
import type { QueryPlan, WantedSection } from './queryPlan.ts';

/** A section that the question cites or that a popular name in it stands for, at its place in the collection. */
export interface WantedSlot {
  readonly placed: PlacedSegment;
  readonly passage: number;
  /** For people, among the hit's boosts. */
  readonly reason: string;
  /** Part of the best score that it gets on top of its own: cited ones more than 1, so that they come first. */
  readonly lift: number;
  readonly cited: boolean;
}

/** Part of the best score for a section one of whose names is in the question whole and says half of it or more; single words of names count as a field. */
const FULL_LIFT = 0.35;
/** Of that, what is left for a name that is a small part of a long question. */
const LEAST = 0.69;
const FULL_SHARE = 0.5;
/** Taken off for each section that the table names before this one. */
const LATER_SECTION = 0.1;
/** Of a lift, what is left when the question asks for a price: the norm says what the thing is, a fee schedule what it costs. */
const COST_SHARE = 0.4;
/** Cited provisions come before all else, in the order of the question. */
const CITED_LIFT = 1.2;
const LATER_CITED = 0.01;
/** Added where further acts or sections fit the citation and this one bears its very name: as much as words can add to any of them. */
const EXACT_LIFT = 1;

/** Slots of the sections that the question cites or names, each with its highest lift. */
export function wantedSlots(collection: Collection, plan: QueryPlan): ReadonlyMap<number, WantedSlot> {
  const slots = new Map<number, WantedSlot>();
  if (plan.wanted.length + plan.cited.length === 0) return slots;
  const indexes = [...new Set(collection.segments.map((placed) => placed.index))];
  const add = (places: readonly Place[], reason: string, lift: number, cited: boolean): void => {
    for (const { placed, passage } of places) {
      if ((slots.get(placed.base + passage)?.lift ?? 0) < lift) slots.set(placed.base + passage, { placed, passage, reason, lift, cited });
    }
  };
  for (const section of plan.wanted) {
    add(placesOf(collection, indexes, section.law, section.section), `lay term: ${section.reason}`, liftOf(section) * (plan.cost ? COST_SHARE : 1), false);
  }
  let order = 0;
  for (const section of plan.cited) {
    const reason = `cited: ${section.text}`;
    for (const { fitting, exact } of citedPlaces(collection, indexes, section)) {
      const lift = CITED_LIFT - LATER_CITED * order;
      add(fitting, reason, lift, true);
      add(exact, reason, lift + EXACT_LIFT, true);
      order++;
    }
  }
  return slots;
}

type Place = Pick<WantedSlot, 'placed' | 'passage'>;

/** Where a library holds a section, and those of these places that bear the very name that is cited where not all do. */
interface CitedPlaces {
  readonly fitting: readonly Place[];
  readonly exact: readonly Place[];
}

/** Per section of the first reading that a library holds. */
function citedPlaces(collection: Collection, indexes: readonly PassageIndex[], cited: CitedSection): readonly CitedPlaces[] {
  for (const { law, sections, whole } of cited.readings) {
    const found = sections
      .map((section) => ({ section, fitting: placesOf(collection, indexes, law, section) }))
      .filter(({ fitting }) => fitting.length > 0);
    if (found.length > 0) return found.map(({ section, fitting }) => ({ fitting, exact: exactOf(fitting, cited.law, section === whole) }));
  }
  return [];
}

function exactOf(fitting: readonly Place[], name: string | null, whole: boolean): readonly Place[] {
  const inForce = fitting.filter(({ placed, passage }) => ((placed.segment.features.flags[passage] ?? 0) & FLAG_REPEALED) === 0);
  if (whole) return inForce;
  const exact = inForce.filter(({ placed, passage }) => {
    const document = placed.index.documents.get(placed.segment.features.documents[passage] ?? -1);
    return document !== undefined && bearsName(name, { official: document.lawOfficial, jurisdiction: document.jurisdiction });
  });
  return exact.length < fitting.length ? exact : [];
}

function placesOf(collection: Collection, indexes: readonly PassageIndex[], law: string, section: string): Place[] {
  return indexes.flatMap((index) =>
    index.locate(law, section).flatMap(({ segment, passage }) => {
      const placed = collection.segments.find((candidate) => candidate.index === index && candidate.number === segment);
      return placed === undefined ? [] : [{ placed, passage }];
    }),
  );
}

function liftOf({ share, order }: WantedSection): number {
  const certainty = LEAST + (1 - LEAST) * Math.min(1, share / FULL_SHARE);
  return FULL_LIFT * certainty * Math.max(0.5, 1 - LATER_SECTION * order);
}
