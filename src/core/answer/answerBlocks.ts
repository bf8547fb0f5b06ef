import type { Block, CitedText } from '../../protocol/answer.ts';
import type { SearchHit } from '../../protocol/passage.ts';
import type { Fact, FactKind, FurtherPart, StepResult } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { answersDirectly } from './answersDirectly.ts';
import { caveats, isRegularRule } from './factFit.ts';
import type { CitationBook } from './citationBook.ts';
import type { ChecklistSection } from './compileChecklist.ts';
import type { CalculationResult } from './deriveFee.ts';
import type { DatedFact } from './orderByDate.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { landTable } from './landAnswer.ts';
import { namedShare } from './namedProvision.ts';
import { isOnSubject, rankFacts } from './rankFacts.ts';
import type { AnswerTexts } from './texts.ts';

export interface BlockContext {
  readonly book: CitationBook;
  readonly texts: AnswerTexts;
  readonly profile: QuestionProfile;
  /** Passages that were found under what people call the matter. */
  readonly popular: ReadonlySet<string>;
}

const MAX_FACTS = 6;
/** Facts among which one that answers directly is put first. */
const NEAR_FIRST = 2;

/** The direct answer first, what else belongs to it after; without a direct answer the facts are passages found. Facts come best first. */
export function factBlocks(found: readonly Fact[], { book, texts, profile, popular }: BlockContext): Block[] {
  const isDirect = (fact: Fact): boolean => answersDirectly(profile, fact, popular);
  const facts = directFirst(found, isDirect, profile);
  const [best] = facts;
  const byLand = landTable(facts, { book, texts, profile });
  if (byLand !== null) return [byLand];
  const cited = book.facts(facts.slice(0, MAX_FACTS));
  const [first, ...others] = cited;
  if (best === undefined || first === undefined) return [];
  if (!isDirect(best)) return [{ kind: 'notes', heading: texts.found, items: cited }];
  const [provision] = profile.named;
  const indirect = profile.onlyNamed && provision !== undefined && namedShare(profile, best) < 1;
  const heading = indirect ? texts.saidAbout(provision.text) : null;
  const direct: Block = { kind: 'paragraph', heading, sentences: [first] };
  if (others.length === 0) return [direct];
  return [direct, { kind: 'notes', heading: texts.furtherFacts, items: others }];
}

/** Of the best facts the first that answers directly, then the others as they are. */
function directFirst(
  facts: readonly Fact[],
  isDirect: (fact: Fact) => boolean,
  profile: QuestionProfile,
): readonly Fact[] {
  const [best] = facts;
  // The rule is not passed by what holds for some cases only.
  const passes = (fact: Fact): boolean =>
    best === undefined || !isRegularRule(best) || caveats(profile, fact) <= caveats(profile, best);
  const direct = facts.slice(0, NEAR_FIRST).find((fact) => isDirect(fact) && passes(fact));
  return direct === undefined ? facts : [direct, ...facts.filter((fact) => fact !== direct)];
}

export function checklistBlocks(
  sections: readonly ChecklistSection[],
  { book, texts }: BlockContext,
): Block[] {
  return sections.flatMap(({ kind, facts }): Block[] => {
    const items = book.facts(facts);
    if (items.length === 0) return [];
    const heading = texts.sectionNames[kind];
    return kind === 'definition'
      ? [{ kind: 'paragraph', heading, sentences: items }]
      : [listBlock(kind, heading, items)];
  });
}

/** What one has to bring, fulfil or do can be ticked off; what the sources say besides is a list. */
const TICKED: ReadonlySet<FactKind | 'amount'> = new Set(['requirement', 'document', 'form', 'procedure']);

function listBlock(kind: FactKind | 'amount', heading: string, items: CitedText[]): Block {
  return TICKED.has(kind)
    ? { kind: 'checklist', heading, items, ordered: kind === 'procedure' }
    : { kind: 'notes', heading, items };
}

/** A cell without a source says so. */
export function comparisonBlocks(
  result: Extract<StepResult, { type: 'comparison' }>,
  { book, texts }: BlockContext,
): Block[] {
  const rows = result.rows.map(({ label, cells }) => ({
    label,
    cells: cells.map((facts) => {
      const cited = book.facts(facts);
      return cited.length > 0 ? cited : [{ text: texts.notInSources, citations: [] }];
    }),
  }));
  const filled = rows.filter(({ cells }) =>
    cells.some((cell) => cell.some(({ citations }) => citations.length > 0)),
  );
  if (filled.length === 0) return [];
  return [
    { kind: 'table', heading: texts.comparison, columns: [texts.aspect, ...result.subjects], rows: filled },
  ];
}

export function calculationBlocks(result: CalculationResult, context: BlockContext): Block[] {
  const { book, texts } = context;
  const { lines } = result;
  if (lines.length === 0) return statedAmounts(result.statements, context);
  const assumptions = result.assumptions.map(({ text, source }) => ({
    text,
    citations: source === null ? [] : [book.number(source)],
  }));
  const calculated = lines.flatMap(({ label, formula, low, high, sources }) => {
    const [source] = sources;
    if (source === undefined || book.cite(label, [source]) === null) return [];
    return [{ label, formula, low, high, citations: [...new Set(sources.map((each) => book.number(each)))] }];
  });
  const blocks: Block[] = [];
  if (calculated.length > 0) {
    blocks.push({
      kind: 'calculation',
      heading: texts.calculation,
      assumptions,
      lines: calculated,
      total: result.total,
      unknown: [...result.unknown],
    });
  }
  const items = book.facts(result.statements);
  if (items.length > 0) blocks.push({ kind: 'notes', heading: texts.whatSourcesSay, items });
  return blocks;
}

/** Cases of one amount that stand in the answer's first paragraph. */
const MOST_CASES = 3;

/** Amounts that need no calculation: the one asked for with its cases, what else belongs to it after; or that no source names one. */
function statedAmounts(facts: readonly Fact[], { book, texts, profile }: BlockContext): Block[] {
  const [best] = facts;
  if (best === undefined) return [];
  const byLand = landTable(facts, { book, texts, profile });
  if (byLand !== null) return [byLand];
  if (!answersDirectly(profile, best) || !statesAmount(best)) {
    const items = book.facts(facts.slice(0, MAX_FACTS));
    const heading = facts.some(statesAmount) ? texts.whatSourcesSay : texts.noAmountNamed;
    return items.length === 0 ? [] : [{ kind: 'notes', heading, items }];
  }
  const cases = facts.filter((fact) => opening(fact) === opening(best) && statesAmount(fact));
  const direct = book.facts(cases.slice(0, MOST_CASES));
  const others = book.facts(facts.filter((fact) => !cases.includes(fact)).slice(0, MAX_FACTS - 2));
  const blocks: Block[] =
    direct.length === 0 ? [] : [{ kind: 'paragraph', heading: null, sentences: direct }];
  if (others.length > 0) blocks.push({ kind: 'notes', heading: texts.furtherFacts, items: others });
  return blocks;
}

function statesAmount({ text }: Fact): boolean {
  return findAmounts(text).length > 0 || /gebührenfrei|kostenfrei|unentgeltlich/iu.test(text);
}

/** "Der Reisepass": sentences that open alike speak of cases of one thing. */
function opening({ text }: Fact): string {
  return text.split(/\s+/u).slice(0, 2).join(' ');
}

/** What the sources say to the further parts of the question, one list a part. */
export function furtherBlocks(result: StepResult, { book, texts, profile }: BlockContext): Block[] {
  if (!('further' in result)) return [];
  return (result.further ?? []).flatMap(({ part, facts }): Block[] => {
    const items = book.facts(facts);
    return items.length === 0 ? [] : [listBlock(part, partName(part, profile, texts), items)];
  });
}

/** What a part of the question is headed by, in an answer and where it is missing. */
export function partName(
  part: FurtherPart['part'],
  { pays, furtherTime }: Pick<QuestionProfile, 'pays' | 'furtherTime'>,
  texts: AnswerTexts,
): string {
  if (part === 'deadline' && furtherTime === 'processing') return texts.processingTime;
  if (part === 'deadline' && furtherTime === 'validity') return texts.validity;
  if (part !== 'amount') return texts.sectionNames[part];
  return pays ? texts.benefit : texts.sectionNames.fee;
}

export function timelineBlocks(entries: readonly DatedFact[], { book, texts }: BlockContext): Block[] {
  const rows = entries.flatMap(({ date, fact }) => {
    const cited = book.fact(fact);
    return cited === null ? [] : [{ label: date ?? texts.undated, cells: [[cited]] }];
  });
  return rows.length === 0
    ? []
    : [{ kind: 'table', heading: texts.timeline, columns: [texts.when, texts.what], rows }];
}

/** What the hits themselves say, for a question of no known kind or when the steps after the search are missing. */
export function foundBlocks(searches: readonly (readonly SearchHit[])[], context: BlockContext): Block[] {
  const { texts, profile } = context;
  const passages = searches.flatMap((hits) =>
    hits.slice(0, 6).map(({ passage }, rank) => ({ passage, rank })),
  );
  // What another thing costs is no help to who asks what this one costs.
  const facts = rankFacts(profile, passages)
    .map(({ fact }) => fact)
    .filter((fact) => profile.money !== 'fee' || isOnSubject(profile, fact));
  const heading = profile.money === 'fee' && !facts.some(statesAmount) ? texts.noAmountNamed : texts.found;
  const items = context.book.facts(facts.slice(0, MAX_FACTS));
  return items.length === 0 ? [] : [{ kind: 'notes', heading, items }];
}
