import type { Passage, SearchHit } from '../../protocol/passage.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { factCoverage } from './rankFacts.ts';
import { contentStems } from './wordMatch.ts';

/** A document that the searches found, with its passages best first. */
export interface FoundDocument {
  readonly path: string;
  readonly libraryId: string;
  readonly score: number;
  /** Share of the question's matter that the title names. */
  readonly titleCoverage: number;
  readonly local: boolean;
  readonly guide: boolean;
  readonly law: string | null;
  readonly jurisdiction: string | null;
  readonly passages: readonly Passage[];
}

/** Groups hits by document and ranks the documents: found high and often, on the topic by title, and for the place. */
export function rankDocuments(
  profile: QuestionProfile,
  searches: readonly (readonly SearchHit[])[],
): readonly FoundDocument[] {
  const groups = new Map<string, { best: number[]; passages: Passage[]; count: number }>();
  searches.forEach((hits, search) => {
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const { passage, score } of hits) {
      if (passage.repealed || foreign(profile, passage)) continue;
      const key = `${passage.library_id}/${passage.path}`;
      const group = groups.get(key) ?? { best: [], passages: [], count: 0 };
      group.best[search] = Math.max(group.best[search] ?? 0, score / top);
      group.count += 1;
      if (!group.passages.some(({ id }) => id === passage.id)) group.passages.push(passage);
      groups.set(key, group);
    }
  });
  const documents = [...groups.values()].flatMap(({ best, passages, count }) => {
    const first = passages[0];
    return first === undefined ? [] : [document(profile, { first, passages, best, count })];
  });
  return documents.sort((left, right) => right.score - left.score || (left.path < right.path ? -1 : 1));
}

interface Group {
  readonly first: Passage;
  readonly passages: readonly Passage[];
  readonly best: readonly number[];
  readonly count: number;
}

function document(profile: QuestionProfile, { first, passages, best, count }: Group): FoundDocument {
  const found = best.reduce((sum, score) => sum + score, 0);
  const titleCoverage = factCoverage(profile.stems, contentStems(first.title), []);
  const local = profile.place !== null && first.places.includes(profile.place);
  const ofLand = profile.land !== null && first.jurisdiction === profile.land;
  const guide = first.kind === 'guide';
  return {
    path: first.path,
    libraryId: first.library_id,
    score:
      found +
      1.2 * titleCoverage +
      (local ? 0.6 : 0) +
      (ofLand ? 0.3 : 0) +
      (guide ? 0.4 : 0) +
      Math.min(0.3, count * 0.05),
    titleCoverage,
    local,
    guide,
    law: first.law,
    jurisdiction: first.jurisdiction,
    passages,
  };
}

/** Law of another Land, or a text of another municipality, never answers. */
export function foreign(profile: QuestionProfile, passage: Passage): boolean {
  const { jurisdiction, places } = passage;
  if (profile.place !== null && places.length > 0 && !places.includes(profile.place)) return true;
  return profile.land !== null && jurisdiction !== null && !['DE', 'EU', profile.land].includes(jurisdiction);
}

/**
 * The few documents a checklist rests on: the best guide, with the guides on the same topic for the place and the Land;
 * without a guide the law that was found best. Never more than one Land.
 */
export function chooseDocuments(documents: readonly FoundDocument[]): readonly FoundDocument[] {
  const first = documents[0];
  if (first === undefined) return [];
  const guides = documents.filter(({ guide }) => guide);
  const primary =
    guides.find(({ titleCoverage, score }) => titleCoverage > 0 || score >= first.score * 0.7) ?? first;
  const land = landOf(primary);
  const others = documents.filter((each) => {
    if (each === primary || (landOf(each) ?? land) !== land) return false;
    if (primary.guide && each.local)
      return each.guide && each.titleCoverage >= 0.35 && each.score >= primary.score * 0.4;
    if (primary.guide)
      return (
        each.guide &&
        each.titleCoverage >= Math.max(0.4, primary.titleCoverage * 0.6) &&
        each.score >= primary.score * 0.55
      );
    return (
      !each.guide && each.score >= primary.score * 0.7 && each.titleCoverage >= primary.titleCoverage * 0.5
    );
  });
  const chosen = [primary, ...others.slice(0, 2)];
  return chosen.sort((left, right) => Number(right.local) - Number(left.local));
}

function landOf({ jurisdiction }: FoundDocument): string | null {
  return jurisdiction === null || jurisdiction === 'DE' || jurisdiction === 'EU' ? null : jurisdiction;
}
