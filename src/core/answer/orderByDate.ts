import type { Fact } from '../../protocol/stepResult.ts';
import { firstDate, firstYear, namesDuration } from './timeExpressions.ts';

export interface DatedFact {
  /** "2024-01-01", "2025-05", "2024"; null for a span of time without a date. */
  readonly date: string | null;
  readonly fact: Fact;
}

/** Facts that name a date, oldest first, then those that name a span of time in their own order; others are left out. */
export function orderByDate(facts: readonly Fact[]): readonly DatedFact[] {
  const dated = facts.flatMap((fact): readonly DatedFact[] => {
    const date = firstDate(fact.text) ?? firstYear(fact.text);
    if (date === null && !namesDuration(fact.text)) return [];
    return [{ date, fact }];
  });
  const order = dated.map((entry, index) => ({ entry, index }));
  order.sort((left, right) => byDate(left.entry.date, right.entry.date) || left.index - right.index);
  return order.map(({ entry }) => entry);
}

function byDate(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}
