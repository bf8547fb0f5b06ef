import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import { throwIfCancelled } from '../errors.ts';
import { parseLawReferences } from '../nlp/lawReference.ts';
import type { AgentContext } from './agent.ts';
import { agentTexts } from './texts.ts';

const MOST_REFERENCES = 8;
const PER_REFERENCE = 2;

/** References within the passages ("nach § 34", "§ 3a VwVfG"), resolved; one without a law means the passage's own law. */
export async function followReferences(
  context: AgentContext,
  passages: readonly Passage[],
): Promise<{ readonly followed: readonly Passage[]; readonly count: number }> {
  const { library, signal, report, language } = context;
  const references = referencesIn(passages);
  const followed = new Map<string, Passage>();
  let count = 0;
  for (const [index, { reference, land }] of references.entries()) {
    throwIfCancelled(signal);
    const targets = await library.resolve(reference, land, { signal });
    if (targets.length > 0) count += 1;
    for (const target of targets.slice(0, PER_REFERENCE)) followed.set(target.id, target);
    report.detail(
      55 + (30 * (index + 1)) / references.length,
      agentTexts(language).referencesFollowed(index + 1, references.length),
    );
  }
  return { followed: [...followed.values()], count };
}

interface PlacedReference {
  readonly reference: LawReference;
  readonly land: string | null;
}

export function referencesIn(passages: readonly Passage[]): readonly PlacedReference[] {
  const found = new Map<string, PlacedReference>();
  for (const passage of passages) {
    const land =
      passage.jurisdiction !== null &&
      /^[A-Z]{2}$/u.test(passage.jurisdiction) &&
      !['DE', 'EU'].includes(passage.jurisdiction)
        ? passage.jurisdiction
        : null;
    for (const parsed of parseLawReferences(passage.text)) {
      const law = parsed.law ?? passage.law;
      if (law === null || parsed.number === null) continue;
      const key = `${law} ${parsed.unit} ${parsed.number}`;
      if (found.size < MOST_REFERENCES && !found.has(key))
        found.set(key, { reference: { ...parsed, law }, land });
    }
  }
  return [...found.values()];
}
