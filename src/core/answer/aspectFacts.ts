import type { Passage } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import type { Aspect } from './aspects.ts';
import { companyForm, type CompanyForm } from './companyForms.ts';
import { extractFacts } from './extractFacts.ts';
import { isDependent } from './plainText.ts';
import { contentStems, wordMatch } from './wordMatch.ts';

/** Facts kept for one aspect in one law or guide. */
const PER_ASPECT = 3;
const READABLE = 420;
/** A fact that scores more than this below the best one adds noise. */
const NEAR_BEST = 0.9;

/**
 * Facts of the passages under each aspect. A guide's heading decides; in a statute each sentence may speak of several aspects,
 * by its words or, failing that, by the section's heading.
 * @param passages Best first: an earlier passage's facts come first within their aspect.
 * @param subject What the facts should be about; a sentence that names it comes first.
 */
export function aspectFacts(
  passages: readonly Passage[],
  aspects: readonly Aspect[],
  subject = '',
): readonly Fact[] {
  const wanted = contentStems(subject).slice(0, 1);
  const form = companyForm(subject);
  const candidates = new Map<string, Candidate[]>();
  passages.forEach((passage, rank) => {
    const byHeading = aspects.filter(({ headings }) => headings.test(passage.heading));
    extractFacts(passage).forEach((fact, index) => {
      if (ofOtherForm(fact.text, form)) return;
      for (const { aspect, weight } of matching(fact, { passage, aspects, byHeading })) {
        const key = `${aspect.id} ${passage.law ?? passage.path}`;
        const list = candidates.get(key) ?? [];
        list.push({
          fact: { ...fact, aspect: aspect.id },
          score: weight - 0.1 * rank - 0.03 * index - basicness(passage) + wording(fact, passage, wanted),
        });
        candidates.set(key, list);
      }
    });
  });
  return aspects.flatMap(({ id }) =>
    [...candidates].filter(([key]) => key.startsWith(`${id} `)).flatMap(([, list]) => best(list)),
  );
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
    .map((aspect) => ({ aspect, weight: heads.has(aspect.id) ? 2.2 : 1.6 }))
    // A deadline says by when, not what the subject is.
    .filter(
      ({ aspect }, _, all) => aspect.id !== 'subject' || !all.some((each) => each.aspect.id === 'deadline'),
    );
  return byWords.length > 0 ? byWords : byHeading.map((aspect) => ({ aspect, weight: 0.7 }));
}

/** How well a sentence reads on its own in a table. */
function wording({ text }: Fact, { kind }: Passage, wanted: readonly string[]): number {
  if (kind === 'guide') return 0;
  const stems = contentStems(text);
  const named = wanted.some((stem) => stems.some((other) => wordMatch(stem, other) >= 0.6));
  return (named ? 0.6 : 0) - (isDependent(text) ? 0.8 : 0) - (text.length > READABLE ? 0.25 : 0);
}

/** Basic norms open a statute; special cases follow. 0 to 0.5. */
function basicness({ kind, section }: Passage): number {
  const number = kind === 'guide' ? null : /\d+/u.exec(section ?? '');
  return number === null ? 0 : Math.min(0.5, Number(number[0]) / 400);
}

/** A sentence on the Kommanditgesellschaft auf Aktien says nothing about the Aktiengesellschaft. */
function ofOtherForm(text: string, form: CompanyForm | null): boolean {
  if (form === null) return false;
  const named = companyForm(text);
  return (
    named !== null &&
    named.law === form.law &&
    named.name !== form.name &&
    !form.pattern.test(text.replace(named.pattern, ''))
  );
}

function best(candidates: readonly Candidate[]): readonly Fact[] {
  const order = candidates.filter(({ score }) => score > 0).map((each, index) => ({ ...each, index }));
  order.sort((left, right) => right.score - left.score || left.index - right.index);
  const top = order[0]?.score ?? 0;
  return order
    .filter(({ score }) => score >= top - NEAR_BEST)
    .slice(0, PER_ASPECT)
    .map(({ fact }) => fact);
}
