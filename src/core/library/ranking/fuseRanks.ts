import type { SearchHit } from '../../../protocol/passage.ts';
import type { SearchRequest } from '../libraryPort.ts';
import type { Passage } from '../../../protocol/passage.ts';

/** Dampens the first ranks, so that one ranking alone cannot decide; the constant of the method's authors. */
const DAMPING = 60;

/**
 * One ranking of two by reciprocal ranks: what both find comes first. Scores stay on the scale of the lexical ones, so that shares of the best
 * mean the same with and without vectors.
 */
export function fuseRanks(lexical: readonly SearchHit[], dense: readonly SearchHit[], limit: number): SearchHit[] {
  const fused = new Map<string, { hit: SearchHit; rank: number }>();
  for (const [index, hit] of lexical.entries()) fused.set(hit.passage.id, { hit, rank: 1 / (DAMPING + index + 1) });
  for (const [index, hit] of dense.entries()) {
    const share = 1 / (DAMPING + index + 1);
    const known = fused.get(hit.passage.id);
    if (known === undefined) fused.set(hit.passage.id, { hit, rank: share });
    else {
      const why = { ...known.hit.why, boosts: [...known.hit.why.boosts, ...hit.why.boosts] };
      fused.set(hit.passage.id, { hit: { ...known.hit, why }, rank: known.rank + share });
    }
  }
  const ranked = [...fused.values()].sort((a, b) => b.rank - a.rank).slice(0, limit);
  const top = ranked[0]?.rank ?? 1;
  const scale = lexical[0]?.score ?? 1;
  return ranked.map(({ hit, rank }) => ({ ...hit, score: (scale * rank) / top }));
}

/** False for passages that a request leaves out whatever their words: other kinds, law of another Land or place, repealed law. */
export function fitsRequest(passage: Passage, request: SearchRequest): boolean {
  const { jurisdiction, places, repealed, kind } = passage;
  if (repealed || (request.kinds !== undefined && !request.kinds.includes(kind))) return false;
  const landLaw = jurisdiction !== null && jurisdiction !== 'DE' && jurisdiction !== 'EU';
  if (landLaw && request.land !== null && jurisdiction !== request.land) return false;
  return places.length === 0 || request.place === null || places.includes(request.place);
}
