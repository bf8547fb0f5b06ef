import type { EvalQuestion } from './questions.ts';

/** A hit as the measures see it. */
export interface RankedHit {
  readonly law: string | null;
  readonly section: string | null;
  /** How the failure list names it. */
  readonly label: string;
}

/** Answers a question with ranked hits, best first, at least ten where there are so many. */
export type Engine = (question: EvalQuestion) => Promise<readonly RankedHit[]>;

export interface Result {
  readonly question: EvalQuestion;
  readonly milliseconds: number;
  /** 1-based rank of the first right section and the first right law; null when not among the hits. */
  readonly rank: number | null;
  readonly lawRank: number | null;
  readonly top: readonly string[];
}

export interface Row {
  readonly set: string;
  readonly n: number;
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
  readonly mrr10: number;
  readonly law1: number;
  readonly law5: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

export async function runQuestions(questions: readonly EvalQuestion[], engine: Engine): Promise<Result[]> {
  const results: Result[] = [];
  for (const question of questions) {
    const started = performance.now();
    const hits = await engine(question);
    const milliseconds = performance.now() - started;
    const rank = hits.findIndex((hit) => question.targets.some((target) => isTarget(hit, target)));
    const lawRank = hits.findIndex((hit) => question.targets.some((target) => target.law === hit.law));
    results.push({
      question,
      milliseconds,
      rank: rank < 0 ? null : rank + 1,
      lawRank: lawRank < 0 ? null : lawRank + 1,
      top: hits.slice(0, 5).map((hit) => hit.label),
    });
  }
  return results;
}

function isTarget(hit: RankedHit, target: EvalQuestion['targets'][number]): boolean {
  return hit.law === target.law && (target.section === null || target.section === hit.section);
}

/** One row a set and one over all of them. */
export function tabulate(results: readonly Result[], all: string): Row[] {
  const sets = [...new Set(results.map(({ question }) => question.set))].sort();
  const rows = sets.map((set) =>
    measure(
      set,
      results.filter(({ question }) => question.set === set),
    ),
  );
  return [...rows, measure(all, results)];
}

function measure(set: string, results: readonly Result[]): Row {
  const within = (limit: number, rankOf: (result: Result) => number | null): number =>
    share(results.filter((result) => (rankOf(result) ?? Infinity) <= limit).length, results.length);
  const reciprocal = results.reduce((sum, { rank }) => sum + (rank !== null && rank <= 10 ? 1 / rank : 0), 0);
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    set,
    n: results.length,
    hit1: within(1, ({ rank }) => rank),
    hit5: within(5, ({ rank }) => rank),
    hit10: within(10, ({ rank }) => rank),
    mrr10: share(reciprocal, results.length),
    law1: within(1, ({ lawRank }) => lawRank),
    law5: within(5, ({ lawRank }) => lawRank),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The rows as a plain table; shares in percent. */
export function formatTable(rows: readonly Row[]): string {
  const header = ['set', 'n', 'hit@1', 'hit@5', 'hit@10', 'MRR@10', 'law@1', 'law@5', 'p50 ms', 'p95 ms'];
  const percent = (value: number): string => (value * 100).toFixed(1);
  const lines = rows.map((row) => [
    row.set,
    String(row.n),
    ...[row.hit1, row.hit5, row.hit10, row.mrr10, row.law1, row.law5].map(percent),
    row.p50.toFixed(1),
    row.p95.toFixed(1),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
