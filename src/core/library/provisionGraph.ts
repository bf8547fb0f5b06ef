import type { Passage } from '../../protocol/passage.ts';
import { provisionLinks } from '../nlp/provisionLinks.ts';
import { linkTerm } from './index/linkTerms.ts';
import { decodePostings } from './index/postings.ts';
import { lawKey } from './lawKey.ts';
import type { PassageStore } from './passageStore.ts';
import { resolveReference } from './resolveReference.ts';
import { sectionKey } from './readers/sectionHeading.ts';

/** A provision at the other end of a reference. */
export interface LinkedProvision {
  readonly law: string | null;
  readonly section: string | null;
  readonly heading: string;
  /** Null when no library holds the provision. */
  readonly passage_id: string | null;
}

export interface ProvisionLinks {
  /** What the passage refers to, in the order of its text, each once. */
  readonly refers_to: readonly LinkedProvision[];
  /** Passages that refer to it, by library and place in it; at most `limit`. */
  readonly referred_by: readonly LinkedProvision[];
  /** How many there are. */
  readonly referred_by_total: number;
}

/** References from and to a passage over all libraries. Law of another Land than the passage's is no end of a reference. */
export function linksOf(stores: readonly PassageStore[], passage: Passage, limit: number): ProvisionLinks {
  const referring = referringPassages(stores, passage);
  const shown = referring.slice(0, limit).flatMap(({ store, segment, number }) => store.passage({ segment, passage: number }) ?? []);
  return { refers_to: referredPassages(stores, passage), referred_by: shown.map(toLinked), referred_by_total: referring.length };
}

function referredPassages(stores: readonly PassageStore[], passage: Passage): LinkedProvision[] {
  const land = passage.jurisdiction === 'DE' || passage.jurisdiction === 'EU' ? null : passage.jurisdiction;
  const found = new Map<string, LinkedProvision>();
  for (const link of provisionLinks(passage.text, passage.law)) {
    const [target] = resolveReference(stores, link, land);
    if (target?.id === passage.id) continue;
    const sign = link.unit === 'article' ? 'Art. ' : '§ ';
    const linked = target === undefined ? { law: link.law, section: sign + (link.number ?? ''), heading: '', passage_id: null } : toLinked(target);
    const key = linked.passage_id ?? `${linked.law ?? ''} ${linked.section ?? ''}`;
    if (!found.has(key)) found.set(key, linked);
  }
  return [...found.values()];
}

function referringPassages(
  stores: readonly PassageStore[],
  { law, section }: Passage,
): { readonly store: PassageStore; readonly segment: number; readonly number: number }[] {
  if (law === null || section === null) return [];
  const term = linkTerm(lawKey(law), sectionKey(section));
  return stores.flatMap((store) =>
    store.segments.flatMap((held, segment) => {
      const blob = held.postings(term);
      const numbers = blob === null ? [] : Array.from(decodePostings(blob).passages);
      return numbers.filter((number) => store.documents.has(held.features.documents[number] ?? -1)).map((number) => ({ store, segment, number }));
    }),
  );
}

function toLinked({ id, law, section, heading }: Passage): LinkedProvision {
  return { law, section, heading, passage_id: id };
}
