import type { Block } from '../../protocol/answer.ts';
import type { SearchHit } from '../../protocol/passage.ts';
import type { Fact, StepResult } from '../../protocol/stepResult.ts';
import { answersDirectly } from './answersDirectly.ts';
import type { CitationBook } from './citationBook.ts';
import type { ChecklistSection } from './compileChecklist.ts';
import type { CalculationResult } from './deriveFee.ts';
import type { DatedFact } from './orderByDate.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { rankFacts } from './rankFacts.ts';
import type { AnswerTexts } from './texts.ts';

export interface BlockContext {
  readonly book: CitationBook;
  readonly texts: AnswerTexts;
  readonly profile: QuestionProfile;
}

const MAX_FACTS = 6;

/** The direct answer first, what else belongs to it after; without a direct answer the facts are passages found. Facts come best first. */
export function factBlocks(facts: readonly Fact[], { book, texts, profile }: BlockContext): Block[] {
  const [best] = facts;
  const cited = book.facts(facts.slice(0, MAX_FACTS));
  const [first, ...others] = cited;
  if (best === undefined || first === undefined) return [];
  if (!answersDirectly(profile, best))
    return [{ kind: 'checklist', heading: texts.found, items: cited, ordered: false }];
  const direct: Block = { kind: 'paragraph', heading: null, sentences: [first] };
  if (others.length === 0) return [direct];
  return [direct, { kind: 'checklist', heading: texts.furtherFacts, items: others, ordered: false }];
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
      : [{ kind: 'checklist', heading, items, ordered: kind === 'procedure' }];
  });
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

export function calculationBlocks(result: CalculationResult, { book, texts }: BlockContext): Block[] {
  const blocks: Block[] = [];
  const assumptions =
    result.lines.length === 0
      ? []
      : result.assumptions.map(({ text, source }) => ({
          text,
          citations: source === null ? [] : [book.number(source)],
        }));
  const lines = result.lines.flatMap(({ label, formula, low, high, sources }) => {
    const [source] = sources;
    const cited = source === undefined ? null : book.cite(label, [source]);
    if (cited === null) return [];
    const citations = [...new Set(sources.map((each) => book.number(each)))];
    return [{ label, formula, low, high, citations }];
  });
  if (lines.length > 0) {
    blocks.push({
      kind: 'calculation',
      heading: texts.calculation,
      assumptions,
      lines,
      total: result.total,
      unknown: [...result.unknown],
    });
  }
  const items = book.facts(result.statements);
  if (items.length > 0)
    blocks.push({ kind: 'checklist', heading: texts.whatSourcesSay, items, ordered: false });
  return blocks;
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
  const passages = searches.flatMap((hits) =>
    hits.slice(0, 6).map(({ passage }, rank) => ({ passage, rank })),
  );
  const facts = rankFacts(context.profile, passages).map(({ fact }) => fact);
  const items = context.book.facts(facts.slice(0, MAX_FACTS));
  return items.length === 0
    ? []
    : [{ kind: 'checklist', heading: context.texts.found, items, ordered: false }];
}
