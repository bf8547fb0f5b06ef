import type { Passage } from '../../protocol/passage.ts';
import type { Fact, FactKind } from '../../protocol/stepResult.ts';
import { extractFacts } from './extractFacts.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { contextStems, factCoverage } from './rankFacts.ts';
import { contentStems, likeness } from './wordMatch.ts';

export interface ChecklistSection {
  readonly kind: FactKind;
  readonly facts: readonly Fact[];
}

/** Sections in the order in which a clerk works through them, with the most items each may have. */
const SECTION_LIMITS: readonly (readonly [FactKind, number])[] = [
  ['definition', 3],
  ['requirement', 8],
  ['document', 8],
  ['form', 6],
  ['authority', 5],
  ['procedure', 8],
  ['deadline', 7],
  ['fee', 6],
  ['remedy', 3],
  ['consequence', 3],
  ['other', 4],
];

/** A statute's sentence has to name this much of the matter, itself or by its section. */
const STATUTE_COVERAGE = 0.5;

/** A document's passages in the order of importance: the most local document first. */
export interface ChecklistSource {
  readonly guide: boolean;
  readonly passages: readonly Passage[];
}

/** Facts of the documents by kind, without repeats: what an earlier (more local) document says is not said again. */
export function compileChecklist(
  profile: QuestionProfile,
  sources: readonly ChecklistSource[],
): readonly ChecklistSection[] {
  const facts = sources.flatMap((source) =>
    source.guide ? guideFacts(source) : statuteFacts(profile, source),
  );
  return SECTION_LIMITS.flatMap(([kind, limit]) => {
    const chosen = choose(
      kind,
      facts.filter((fact) => fact.kind === kind),
      limit,
    );
    return chosen.length === 0 ? [] : [{ kind, facts: chosen }];
  });
}

function guideFacts({ passages }: ChecklistSource): readonly Fact[] {
  return inDocumentOrder(passages).flatMap(extractFacts);
}

function statuteFacts(profile: QuestionProfile, { passages }: ChecklistSource): readonly Fact[] {
  const scored = passages.flatMap((passage, rank) => {
    const context = contextStems(passage);
    return extractFacts(passage).map((fact, index) => {
      const coverage = factCoverage(profile.stems, contentStems(fact.text), context);
      return {
        fact,
        coverage,
        score: coverage + 0.3 / (1 + 0.5 * rank) - 0.02 * index - Math.max(0, fact.text.length - 400) / 2000,
      };
    });
  });
  return scored
    .filter(
      ({ fact, coverage }) =>
        coverage >= STATUTE_COVERAGE && fact.kind !== 'other' && !isEmpowerment(fact.text),
    )
    .map((each, index) => ({ ...each, index }))
    .sort((left, right) => right.score - left.score || left.index - right.index)
    .map(({ fact }) => fact);
}

/** Sentences that empower a ministry to make rules say nothing to an applicant. */
function isEmpowerment(text: string): boolean {
  return /rechtsverordnung|ermächtigt|verwaltungsvorschrift/iu.test(text);
}

function inDocumentOrder(passages: readonly Passage[]): readonly Passage[] {
  return [...passages].sort((left, right) => left.start - right.start);
}

function choose(kind: FactKind, facts: readonly Fact[], limit: number): readonly Fact[] {
  // Steps of two procedures do not mix: one document's list is one way through.
  const path = facts[0]?.source.path;
  const usable =
    kind === 'procedure' || kind === 'definition'
      ? facts.filter(({ source }) => source.path === path)
      : facts;
  const kept: { readonly fact: Fact; readonly stems: readonly string[] }[] = [];
  for (const fact of usable) {
    const stems = contentStems(fact.text);
    if (!kept.some((other) => saysTheSame(other, { fact, stems }))) kept.push({ fact, stems });
    if (kept.length === limit) break;
  }
  return kept.map(({ fact }) => fact);
}

interface Stemmed {
  readonly fact: Fact;
  readonly stems: readonly string[];
}

function saysTheSame(left: Stemmed, right: Stemmed): boolean {
  const same = likeness(left.stems, right.stems);
  return same >= (left.fact.source.path === right.fact.source.path ? 0.85 : 0.5);
}
