import type { Passage } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import type { Aspect } from './aspects.ts';
import { extractFacts } from './extractFacts.ts';

/** Facts kept for one aspect of one subject. */
const PER_ASPECT = 3;
const READABLE = 420;

/**
 * Facts of the passages under each aspect. A guide's heading decides; in a statute each sentence may speak of several aspects,
 * by its words or, failing that, by the section's heading.
 * @param passages Best first: an earlier passage's facts come first within their aspect.
 */
export function aspectFacts(passages: readonly Passage[], aspects: readonly Aspect[]): readonly Fact[] {
  const byAspect = new Map<string, Candidate[]>();
  passages.forEach((passage, rank) => {
    const byHeading = aspects.filter(({ headings }) => headings.test(passage.heading));
    extractFacts(passage).forEach((fact, index) => {
      for (const each of matching(fact, { passage, aspects, byHeading })) {
        const list = byAspect.get(each.aspect.id) ?? [];
        list.push({
          fact: { ...fact, aspect: each.aspect.id },
          score: each.weight - 0.15 * rank - 0.05 * index - overlong(fact.text),
        });
        byAspect.set(each.aspect.id, list);
      }
    });
  });
  return aspects.flatMap(({ id }) => best(byAspect.get(id) ?? []));
}

interface Candidate {
  readonly fact: Fact;
  readonly score: number;
}

interface FactContext {
  readonly passage: Passage;
  readonly aspects: readonly Aspect[];
  readonly byHeading: readonly Aspect[];
}

function matching(
  fact: Fact,
  { passage, aspects, byHeading }: FactContext,
): readonly { aspect: Aspect; weight: number }[] {
  if (passage.kind === 'guide') return byHeading.slice(0, 1).map((aspect) => ({ aspect, weight: 2 }));
  const heads = new Set(byHeading.map(({ id }) => id));
  const byWords = aspects
    .filter(({ cues }) => cues.test(fact.text))
    .map((aspect) => ({ aspect, weight: heads.has(aspect.id) ? 2 : 1 }));
  return byWords.length > 0 ? byWords : byHeading.map((aspect) => ({ aspect, weight: 0.7 }));
}

function overlong(text: string): number {
  return text.length > READABLE ? 0.5 : 0;
}

function best(candidates: readonly Candidate[]): readonly Fact[] {
  const order = candidates.map((each, index) => ({ ...each, index }));
  order.sort((left, right) => right.score - left.score || left.index - right.index);
  return order.slice(0, PER_ASPECT).map(({ fact }) => fact);
}
