import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import { lawKey } from './lawKey.ts';
import type { PassageStore } from './passageStore.ts';
import { sectionKey } from './readers/sectionHeading.ts';

/** Sections of a range that are looked up at most ("§§ 705 bis 740"). */
const MAX_RANGE = 60;
const LETTERS = ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const FEDERAL: ReadonlySet<string | null> = new Set(['DE', 'EU', null]);

/** Keys of the sections a reference names; the empty key stands for a law's first section. */
export function referencedSections(reference: LawReference): string[] {
  if (reference.unit === 'law' || reference.number === null) return [''];
  const prefix = { section: '§ ', article: 'Art. ', annex: 'Anlage ' }[reference.unit];
  const first = sectionKey(prefix + reference.number);
  const from = /^\d+/.exec(reference.number)?.[0];
  const to = reference.number_to === null ? undefined : /^\d+/.exec(reference.number_to)?.[0];
  if (from === undefined || to === undefined) return [first];
  const keys = [first];
  const last = Math.min(Number(to), Number(from) + MAX_RANGE);
  for (let number = Number(from); number <= last; number++) {
    for (const letter of LETTERS) {
      const key = sectionKey(`${prefix}${number}${letter}`);
      if (!keys.includes(key) && !(number === Number(to) && letter > (/[a-z]$/.exec(reference.number_to ?? '')?.[0] ?? ''))) keys.push(key);
    }
  }
  return keys;
}

/**
 * Passages that a reference names, in the order of the reference; of one section the text in force before a repealed one, federal before
 * Land law and the newer Stand first. Law of another Land than `land` is left out.
 */
export function resolveReference(stores: readonly PassageStore[], reference: LawReference, land: string | null): Passage[] {
  if (reference.law === null) return [];
  const law = lawKey(reference.law);
  return referencedSections(reference).flatMap((section) => {
    const found: Passage[] = [];
    for (const store of stores) {
      for (const address of store.locate(law, section)) {
        const passage = store.passage(address);
        if (passage !== null && (land === null || FEDERAL.has(passage.jurisdiction) || passage.jurisdiction === land)) found.push(passage);
      }
    }
    return found.sort(compareVersions);
  });
}

function compareVersions(a: Passage, b: Passage): number {
  const rank = (passage: Passage): number => (passage.repealed ? 2 : 0) + (FEDERAL.has(passage.jurisdiction) ? 0 : 1);
  return rank(a) - rank(b) || (b.stand ?? '').localeCompare(a.stand ?? '');
}
