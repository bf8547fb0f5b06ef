import type { Fact } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { ASPECTS, COMPANY_ASPECTS, type Aspect } from './aspects.ts';
import { clauseOf } from './clauseOf.ts';
import { contentStems, wordMatch } from './wordMatch.ts';

export interface ComparedSubject {
  readonly subject: string;
  /** Facts with their aspect, best first within an aspect. */
  readonly facts: readonly Fact[];
}

export interface ComparisonRow {
  readonly aspect: string;
  readonly label: string;
  /** One cell per subject; empty where the sources say nothing. */
  readonly cells: readonly (readonly Fact[])[];
}

const PER_CELL = 2;
const ENOUGH_ROWS = 3;
/** Aspects of administrative acts: of other subjects some words of them are chance. */
const ONLY_TOGETHER: ReadonlySet<string> = new Set(['protected_case', 'protection']);

/** Rows by aspect, in the fixed order of aspects; an aspect of which no subject's sources speak has no row, nor one of a single subject if there are three others. */
export function alignAspects(
  subjects: readonly ComparedSubject[],
  language: Language,
): readonly ComparisonRow[] {
  const compared = subjects.map(comparable(subjects));
  const used = compared.map(() => new Set<string>());
  const rows = ASPECTS.flatMap((aspect) => {
    const facts = compared.map((each) => each.filter((fact) => fact.aspect === aspect.id));
    const missing = facts.filter((each) => each.length === 0).length;
    if (missing === facts.length || (missing > 0 && ONLY_TOGETHER.has(aspect.id))) return [];
    return [{ aspect, facts, complete: missing === 0 }];
  });
  // What only one side's sources speak of is no comparison: such rows stay only where there is little else.
  const complete = rows.filter((row) => row.complete);
  return (complete.length >= ENOUGH_ROWS ? complete : worthShowing(rows)).map(({ aspect, facts }) => ({
    aspect: aspect.id,
    label: aspect.label[language],
    cells: facts.map((each, column) => cell(each, aspect, used[column] ?? new Set())),
  }));
}

/**
 * Where statutes say nothing at all on one side, or say of each in a law of its own, only what the subjects are stands for itself:
 * details of one side compare with nothing.
 */
function worthShowing<T extends { readonly aspect: Aspect; readonly facts: readonly (readonly Fact[])[] }>(
  rows: readonly T[],
): readonly T[] {
  const all = rows.flatMap(({ facts }) => facts.flat());
  if (all.some(({ source }) => source.law === null)) return rows;
  const [first, ...others] = (rows[0]?.facts ?? []).map(
    (_, column) =>
      new Set(rows.flatMap(({ facts }) => (facts[column] ?? []).map(({ source }) => source.law))),
  );
  const shared = [...(first ?? [])].some((law) => others.every((other) => other.has(law)));
  const isComplete = ({ facts }: T): boolean => facts.every((each) => each.length > 0);
  const company = rows.some(({ aspect }) => COMPANY_ASPECTS.includes(aspect));
  return shared && (company || rows.some(isComplete))
    ? rows
    : rows.filter((row) => row.aspect.id === 'subject' || isComplete(row));
}

/**
 * Two institutions stand side by side in the same law (§§ 48, 49 VwVfG), not across laws (§ 48 VwVfG, § 47 SGB X):
 * where the subjects' norms share a law, the others are left out. Guides always stay.
 */
function comparable(subjects: readonly ComparedSubject[]): (subject: ComparedSubject) => readonly Fact[] {
  const laws = subjects.map(({ facts }) => lawRanks(facts));
  const [first, ...others] = laws;
  let shared: string | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const [law, rank] of first ?? []) {
    const ranks = others.map((other) => other.get(law));
    if (ranks.some((each) => each === undefined)) continue;
    const sum = ranks.reduce<number>((total, each) => total + (each ?? 0), rank);
    if (sum < best) [shared, best] = [law, sum];
  }
  const common = inEveryGuide(subjects);
  return ({ subject, facts }) =>
    facts.filter(
      ({ text, source }) =>
        (shared === null || source.law === null || source.law === shared) &&
        (!common.has(key(source)) || names(text, subject)),
    );
}

/** What a guide says that was found for every subject is no difference between them, unless it names just one. */
function inEveryGuide(subjects: readonly ComparedSubject[]): ReadonlySet<string> {
  const [first, ...others] = subjects.map(
    ({ facts }) => new Set(facts.flatMap(({ source }) => (source.law === null ? [key(source)] : []))),
  );
  return new Set([...(first ?? [])].filter((each) => others.every((other) => other.has(each))));
}

function names(text: string, subject: string): boolean {
  const [wanted = ''] = contentStems(subject);
  return contentStems(text).some((stem) => wordMatch(wanted, stem) >= 0.8);
}

/** Laws of the facts in order of first appearance. */
function lawRanks(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { source } of facts) {
    if (source.law !== null && !ranks.has(source.law)) ranks.set(source.law, ranks.size);
  }
  return ranks;
}

/** The best facts on the aspect; of a sentence that an earlier row shows only the clause that is about this one. */
function cell(facts: readonly Fact[], aspect: Aspect, used: Set<string>): readonly Fact[] {
  return facts.slice(0, aspect.id === 'subject' ? 1 : PER_CELL).map((fact) => {
    if (used.has(key(fact.source))) return clauseOf(fact, aspect.cues);
    used.add(key(fact.source));
    return fact;
  });
}

function key(source: Fact['source']): string {
  return `${source.passage_id}:${source.start}`;
}
