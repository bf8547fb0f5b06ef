import type { Passage } from '../../protocol/passage.ts';
import type { Fact, FactKind } from '../../protocol/stepResult.ts';
import { isDependent } from './plainText.ts';
import { extractFacts } from './extractFacts.ts';
import { kindOfHeading } from './factKinds.ts';
import { isExample } from './feeLines.ts';
import { speaksOfOtherLand } from './laender.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { caveats, namesAuthority } from './factFit.ts';
import { withSynonyms } from './synonyms.ts';
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
/** Steps of a procedure differ from each other more than what one aspect says. */
const NEAR_BEST_STEP = 0.75;
/** A statute's long sentences make a list unreadable sooner than a guide's. */
const STATUTE_ITEMS = 5;

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
  const sections = SECTION_LIMITS.flatMap(([kind, limit]) => {
    const chosen = choose(
      kind,
      facts.filter((fact) => fact.kind === kind),
      limit,
    );
    return chosen.length === 0 ? [] : [{ kind, facts: chosen }];
  });
  // What was asked for comes first.
  const first = sections.filter(({ kind }) => kind === profile.part);
  return [...first, ...sections.filter((section) => !first.includes(section))];
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
  const near = useful.filter(
    ({ fact, score }) =>
      score >= (best.get(fact.kind) ?? score) - (fact.kind === 'procedure' ? NEAR_BEST_STEP : NEAR_BEST),
  );
  return byScore(spreadOverSections(byScore(near))).map(({ fact }) => fact);
}

function scoreSection(profile: QuestionProfile, passage: Passage, rank: number): readonly ScoredFact[] {
  const context = contextStems(passage);
  const headed = headingScore(profile, passage.heading);
  const headKind = kindOfHeading(passage.heading);
  return extractFacts(passage).flatMap((fact, index) => {
    const stems = contentStems(fact.text);
    const topic = onTopic(passage, fact);
    const coverage = topic ? 1 : mainCoverage(profile, stems, context);
    if (coverage < STATUTE_COVERAGE || !isUseful(fact)) return [];
    const named = topic ? 0.4 : 0.4 * mainCoverage(profile, stems, []);
    const subject = 0.3 * mainCoverage(profile, contentStems(beginning(fact.text)), []);
    const fit =
      headed +
      named +
      subject +
      (headKind === fact.kind ? 0.3 : 0) +
      (fact.kind === 'deadline' && DECISION.test(fact.text) ? 0.2 : 0) +
      (fact.kind === 'requirement' && NEEDS_PERMIT.test(fact.text) ? 0.3 : 0);
    const basic = 0.3 / (1 + 0.3 * rank) - 0.02 * index - 0.03 * (Number(fact.source.absatz ?? 1) || 1);
    return [{ fact, score: coverage + fit + basic - demerits(profile, fact) }];
  });
}

/** Whether and when a permit is needed and given is what applicants have to know first. */
const NEEDS_PERMIT =
  /(?:bedarf|bedürfen) .{0,40}(?:genehmigung|erlaubnis|zulassung)|(?:genehmigung|erlaubnis) ist zu erteilen/iu;

/** A heading on the matter counts, one on a special kind of it ("Teilbaugenehmigung") counts against. */
function headingScore(profile: QuestionProfile, heading: string): number {
  const stems = contentStems(heading);
  const share = mainCoverage(profile, stems, []);
  const special =
    stems.length === 1 &&
    profile.readings
      .flat()
      .flatMap(withSynonyms)
      .some((stem) => stem.length >= 5 && stems.some((other) => other !== stem && other.endsWith(stem)));
  return special ? -0.2 : 0.4 * share;
}

function beginning(text: string): string {
  return text.split(/\s+/u).slice(0, 8).join(' ');
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

/** What a sentence says of other cases, by reference, or of what needs no permit is not what an applicant has to do. */
function demerits(profile: QuestionProfile, fact: Fact): number {
  const { kind, text } = fact;
  return (
    Math.max(0, text.length - 300) / 1200 +
    (isDependent(text) ? 0.4 : 0) +
    (REFERS.test(text) ? 0.4 : 0) +
    (kind === 'requirement' && FREE.test(text) ? 0.25 : 0) +
    (kind === 'procedure' ? 0.5 : 2) * caveats(profile, fact) -
    (kind === 'authority' && namesAuthority(text) ? 0.4 : 0)
  );
}

const REFERS =
  /(?:gilt|gelten|findet|finden) (?:Absatz|Absätze|Satz|Sätze|§)|entsprechende? Anwendung|gil?t entsprechend|gelten entsprechend/iu;
const FREE = /(?<!nicht )(?:verfahrensfrei|genehmigungsfrei)/iu;

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
  const chosen = kept.map(({ fact }) => fact);
  // The order of a statute's sections is the order of its procedure.
  return kind === 'procedure' && chosen.every(({ source }) => source.law !== null)
    ? [...chosen].sort((left, right) => left.source.start - right.source.start)
    : chosen;
}

interface Stemmed {
  readonly fact: Fact;
  readonly stems: readonly string[];
}

function saysTheSame(left: Stemmed, right: Stemmed): boolean {
  const same = likeness(left.stems, right.stems);
  return same >= (left.fact.source.path === right.fact.source.path ? 0.85 : 0.5);
}
