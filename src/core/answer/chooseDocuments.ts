import type { Passage, SearchHit } from '../../protocol/passage.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { matterCoverage } from './matterCoverage.ts';
import { titleFit } from './titleFit.ts';
import { contentStems } from './wordMatch.ts';

/** A document that the searches found, with its passages best first. */
export interface FoundDocument {
  readonly path: string;
  readonly score: number;
  /** Share of the question's matter that the title names. */
  readonly titleCoverage: number;
  /** Share of the title that the question asks for: "Vorläufiger Personalausweis" is more than was asked. */
  readonly titleFit: number;
  readonly level: 'local' | 'land' | 'federal';
  readonly guide: boolean;
  /** A guide on fees alone. */
  readonly feesOnly: boolean;
  readonly law: string | null;
  readonly jurisdiction: string | null;
  readonly passages: readonly Passage[];
}

/** Groups hits by document and ranks the documents: found high and often, on the topic by title, and for the place. */
export function rankDocuments(
  profile: QuestionProfile,
  searches: readonly (readonly SearchHit[])[],
): readonly FoundDocument[] {
  const groups = new Map<string, { best: number[]; passages: Passage[] }>();
  searches.forEach((hits, search) => {
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const { passage, score } of hits) {
      if (passage.repealed || foreign(profile, passage)) continue;
      const key = `${passage.library_id}/${passage.path}`;
      const group = groups.get(key) ?? { best: [], passages: [] };
      group.best[search] = Math.max(group.best[search] ?? 0, score / top);
      if (!group.passages.some(({ id }) => id === passage.id)) group.passages.push(passage);
      groups.set(key, group);
    }
  });
  const documents = [...groups.values()].flatMap(({ best, passages }) => {
    const first = passages[0];
    return first === undefined ? [] : [foundDocument(profile, first, { passages, best })];
  });
  return documents.sort((left, right) => right.score - left.score || (left.path < right.path ? -1 : 1));
}

function foundDocument(
  profile: QuestionProfile,
  first: Passage,
  { passages, best }: { readonly passages: readonly Passage[]; readonly best: readonly number[] },
): FoundDocument {
  const found = best.reduce((sum, score) => sum + score, 0);
  const titleCoverage = matterCoverage(profile, contentStems(first.title), []);
  const fit = titleFit(profile, first.title);
  const level = levelOf(profile, first);
  const guide = first.kind === 'guide';
  const place = { local: 0.6, land: 0.3, federal: 0 }[level];
  return {
    path: first.path,
    score:
      found +
      1.2 * titleCoverage +
      0.6 * fit +
      place +
      (guide ? 0.4 : 0) +
      Math.min(0.3, passages.length * 0.05),
    titleCoverage,
    titleFit: fit,
    level,
    guide,
    feesOnly: guide && /gebühr|kosten/iu.test(first.title),
    law: first.law,
    jurisdiction: first.jurisdiction,
    passages,
  };
}

function levelOf(
  { place, land }: QuestionProfile,
  { places, jurisdiction }: Passage,
): FoundDocument['level'] {
  if (place !== null && places.includes(place)) return 'local';
  return (land !== null && jurisdiction === land) ||
    (jurisdiction !== null && !['DE', 'EU'].includes(jurisdiction))
    ? 'land'
    : 'federal';
}

/** Law of another Land, or a text of another municipality, never answers. */
export function foreign(profile: QuestionProfile, passage: Passage): boolean {
  const { jurisdiction, places } = passage;
  if (profile.place !== null && places.length > 0 && !places.includes(profile.place)) return true;
  return profile.land !== null && jurisdiction !== null && !['DE', 'EU', profile.land].includes(jurisdiction);
}

/**
 * The few documents an answer rests on, the most local first: the best guide with one guide on the same topic for each other level
 * (municipality, Land, federation) and a guide on its fees; without a guide the statute that was found best. Never more than one Land.
 */
export function chooseDocuments(
  documents: readonly FoundDocument[],
  wanted: 'procedure' | 'fees',
): readonly FoundDocument[] {
  const usable = wanted === 'fees' ? documents : documents.filter(({ feesOnly }) => !feesOnly);
  const first = usable[0] ?? documents[0];
  if (first === undefined) return [];
  const primary =
    usable.find(
      ({ guide, titleCoverage, score }) => guide && (titleCoverage > 0 || score >= first.score * 0.7),
    ) ?? first;
  const chosen = [primary];
  for (const each of documents) {
    if (each !== primary && joins(chosen, primary, each)) chosen.push(each);
  }
  const fees = wanted === 'fees' ? 1 : -1;
  const order = { local: 0, land: 1, federal: 2 };
  return chosen.sort(
    (left, right) =>
      order[left.level] - order[right.level] || fees * (Number(right.feesOnly) - Number(left.feesOnly)),
  );
}

/** Share of the matter that the title of a federal law has to name beside one of a Land. */
const TITLED = 0.5;

function joins(chosen: readonly FoundDocument[], primary: FoundDocument, each: FoundDocument): boolean {
  const land = landOf(primary);
  if (each.guide !== primary.guide || (landOf(each) ?? land) !== land || chosen.length === 4) return false;
  if (!each.guide)
    return (
      chosen.length < 2 &&
      each.score >= primary.score * 0.75 &&
      // Beside the law of a Land a federal one belongs only where its title says so.
      (each.titleCoverage >= TITLED || each.jurisdiction === primary.jurisdiction) &&
      each.titleCoverage >= primary.titleCoverage * 0.5
    );
  if (chosen.some(({ level, feesOnly }) => level === each.level && feesOnly === each.feesOnly)) return false;
  const share = each.level === 'local' || each.feesOnly ? 0.35 : 0.6;
  return (
    each.titleCoverage >= Math.max(0.3, primary.titleCoverage * share) &&
    each.titleFit >= 0.4 &&
    each.score >= primary.score * 0.4
  );
}

function landOf({ jurisdiction }: FoundDocument): string | null {
  return jurisdiction === null || jurisdiction === 'DE' || jurisdiction === 'EU' ? null : jurisdiction;
}
