import type { Passage } from '../../protocol/passage.ts';
import type { Fact, FactKind } from '../../protocol/stepResult.ts';
import { isDependent } from './plainText.ts';
import { extractFacts } from './extractFacts.ts';
import { kindOfHeading } from './factKinds.ts';
import { isExample } from './feeLines.ts';
import { speaksOfOtherLand } from './laender.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { contextStems, mainCoverage } from './matterCoverage.ts';
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
  ['form', 5],
  ['authority', 3],
  ['procedure', 8],
  ['deadline', 5],
  ['fee', 5],
  ['remedy', 2],
  ['consequence', 3],
  ['other', 3],
];

/** A statute's sentence has to name this much of the matter, itself or by its section. */
const STATUTE_COVERAGE = 0.62;
/** A sentence this far behind the best of its kind is about a special case. */
const NEAR_BEST = 0.45;
/** A statute's long sentences make a list unreadable sooner than a guide's. */
const STATUTE_ITEMS = 4;

/** How long the authority may take is the deadline that applicants ask for first. */
const DECISION = /zu entscheiden|entscheidet/iu;

/** A document's passages in the order of importance: the most local document first. */
export interface ChecklistSource {
  readonly guide: boolean;
  /** Only what it says about fees is wanted. */
  readonly feesOnly: boolean;
  readonly passages: readonly Passage[];
}

/** Facts of the documents by kind, without repeats: what an earlier (more local) document says is not said again. */
export function compileChecklist(
  profile: QuestionProfile,
  sources: readonly ChecklistSource[],
): readonly ChecklistSection[] {
  const facts = sources
    .flatMap((source) => (source.guide ? guideFacts(source) : statuteFacts(profile, source)))
    .filter(({ text }) => profile.land === null || !speaksOfOtherLand(text, profile.land));
  return SECTION_LIMITS.flatMap(([kind, limit]) => {
    const chosen = choose(
      kind,
      facts.filter((fact) => fact.kind === kind),
      limit,
    );
    return chosen.length === 0 ? [] : [{ kind, facts: chosen }];
  });
}

function guideFacts({ passages, feesOnly }: ChecklistSource): readonly Fact[] {
  const facts = inDocumentOrder(passages)
    .flatMap(extractFacts)
    .filter((fact) => !isExample(fact));
  return feesOnly ? facts.filter(({ kind }) => kind === 'fee') : facts;
}

interface ScoredFact {
  readonly fact: Fact;
  readonly score: number;
}

function statuteFacts(profile: QuestionProfile, { passages }: ChecklistSource): readonly Fact[] {
  const useful = passages.flatMap((passage, rank) => scoreSection(profile, passage, rank));
  const best = new Map<FactKind, number>();
  for (const { fact, score } of useful) best.set(fact.kind, Math.max(score, best.get(fact.kind) ?? score));
  const near = useful.filter(({ fact, score }) => score >= (best.get(fact.kind) ?? score) - NEAR_BEST);
  return byScore(spreadOverSections(byScore(near))).map(({ fact }) => fact);
}

function scoreSection(profile: QuestionProfile, passage: Passage, rank: number): readonly ScoredFact[] {
  const context = contextStems(passage);
  const headed = 0.4 * mainCoverage(profile, contentStems(passage.heading), []);
  const headKind = kindOfHeading(passage.heading);
  return extractFacts(passage).flatMap((fact, index) => {
    const stems = contentStems(fact.text);
    const topic = onTopic(passage, fact);
    const coverage = topic ? 1 : mainCoverage(profile, stems, context);
    if (coverage < STATUTE_COVERAGE || !isUseful(fact)) return [];
    const named = topic ? 0.4 : 0.4 * mainCoverage(profile, stems, []);
    const fit =
      headed +
      named +
      (headKind === fact.kind ? 0.3 : 0) +
      (fact.kind === 'deadline' && DECISION.test(fact.text) ? 0.2 : 0);
    return [{ fact, score: coverage + fit + 0.3 / (1 + 0.3 * rank) - 0.008 * index - wordiness(fact) }];
  });
}

/** Each further sentence of the same section counts less: a checklist shows what a statute says, not what one section says. */
function spreadOverSections(facts: readonly ScoredFact[]): readonly ScoredFact[] {
  const counts = new Map<string, number>();
  return facts.map(({ fact, score }) => {
    const key = `${fact.kind} ${fact.source.passage_id}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return { fact, score: score - 0.12 * count };
  });
}

/** Best first; the sort is stable, so that equals stay in the order of the text. */
function byScore(facts: readonly ScoredFact[]): readonly ScoredFact[] {
  return [...facts].sort((left, right) => right.score - left.score);
}

/** Who is competent under a statute is said once for all its matters. */
function onTopic({ heading }: Passage, { kind }: Fact): boolean {
  return kind === 'authority' && /zuständig|behörden/iu.test(heading);
}

function wordiness({ text }: Fact): number {
  return Math.max(0, text.length - 300) / 1200 + (isDependent(text) ? 0.4 : 0);
}

/** Sentences that empower a ministry to make rules, and fines, say nothing to an applicant about the procedure. */
function isUseful({ kind, text }: Fact): boolean {
  return (
    kind !== 'other' &&
    kind !== 'consequence' &&
    !/rechtsverordnung|ermächtigt|verwaltungsvorschrift/iu.test(text)
  );
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
    const statutes = kept.filter((each) => each.fact.source.law !== null).length;
    if (kept.length === limit || statutes === STATUTE_ITEMS) break;
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
