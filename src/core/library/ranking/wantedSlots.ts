import type { PlacedSegment } from './bm25f.ts';
import type { Collection } from './bm25f.ts';
import type { QueryPlan, WantedSection } from './queryPlan.ts';

/** A section that a popular name in the question stands for, at its place in the collection. */
export interface WantedSlot {
  readonly placed: PlacedSegment;
  readonly passage: number;
  readonly reason: string;
  /** Part of the best score that it gets on top of its own, 0 to 1. */
  readonly lift: number;
}

/** Part of the best score for a section whose name says half of the question or more. */
const FULL_LIFT = 0.9;
/** Of that, what is left for a name that is a small part of a long question. */
const LEAST = 0.8;
const FULL_SHARE = 0.5;
/** Taken off for each section that the table names before this one. */
const LATER_SECTION = 0.1;

/** Slots of the sections wanted by the question, each with its highest lift. */
export function wantedSlots(collection: Collection, plan: QueryPlan): ReadonlyMap<number, WantedSlot> {
  const slots = new Map<number, WantedSlot>();
  if (plan.wanted.length === 0) return slots;
  const indexes = new Set(collection.segments.map((placed) => placed.index));
  for (const section of plan.wanted) {
    const lift = liftOf(section);
    for (const index of indexes) {
      for (const { segment, passage } of index.locate(section.law, section.section)) {
        const placed = collection.segments.find((candidate) => candidate.index === index && candidate.number === segment);
        if (placed === undefined || (slots.get(placed.base + passage)?.lift ?? 0) >= lift) continue;
        slots.set(placed.base + passage, { placed, passage, reason: section.reason, lift });
      }
    }
  }
  return slots;
}

function liftOf({ share, order }: WantedSection): number {
  const certainty = LEAST + (1 - LEAST) * Math.min(1, share / FULL_SHARE);
  return FULL_LIFT * certainty * Math.max(0.5, 1 - LATER_SECTION * order);
}
