import type { Entity } from '../../../protocol/analysis.ts';
import type { EntityType } from '../../../protocol/vocabulary.ts';

/** A possible entity, before overlaps are resolved. */
export interface Candidate {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** Among matches of the same words the more specific type wins; first is most specific. */
const SPECIFICITY: readonly EntityType[] = [
  'law',
  'date',
  'amount',
  'organization',
  'procedure',
  'document',
  'person',
  'location',
  'other',
];

/** Candidates without overlaps, in the order of the text: the longest wins, then the more specific, then the earlier. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byRank = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      SPECIFICITY.indexOf(a.type) - SPECIFICITY.indexOf(b.type) ||
      a.start - b.start,
  );
  const taken: Candidate[] = [];
  const covered = new Set<number>();
  for (const candidate of byRank) {
    let free = candidate.end > candidate.start;
    for (let at = candidate.start; free && at < candidate.end; at++) free = !covered.has(at);
    if (!free) continue;
    for (let at = candidate.start; at < candidate.end; at++) covered.add(at);
    taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}

export function toEntity(text: string, candidate: Candidate): Entity {
  const { type, start, end, value } = candidate;
  return { text: text.slice(start, end), type, start, end, ...(value === undefined ? {} : { value }) };
}
