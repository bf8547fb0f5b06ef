import type { SearchHit } from '../../protocol/passage.ts';

/** What the search calls a hit that it found by the table of what people call a matter. */
const MARK = 'lay term';

/** Whether a hit was found under what people call the matter: its own words need not be the question's. */
export function isPopularHit({ why }: SearchHit): boolean {
  return why.boosts.some((boost) => boost.startsWith(MARK));
}

/** Ids of the popular hits that a search ranks near its best one. */
export function popularPassages(hits: readonly SearchHit[], nearBest: number): readonly string[] {
  const top = hits[0]?.score ?? 0;
  return hits
    .filter((hit) => hit.score >= nearBest * top && isPopularHit(hit))
    .map(({ passage }) => passage.id);
}
