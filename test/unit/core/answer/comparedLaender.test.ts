import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/protocol/answer.ts';
import { answersFrom, starterGuides } from '../../../support/answeringEngine.ts';

const ask = answersFrom(starterGuides());

/** Länder whose texts each column cites. */
function laenderOf({ blocks, citations }: Answer): readonly (readonly string[])[] {
  const table = blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') return [];
  return table.columns.slice(1).map((_, column) => {
    const numbers = table.rows.flatMap(({ cells }) =>
      (cells[column] ?? []).flatMap(({ citations: own }) => own),
    );
    const found = citations.filter(({ number }) => numbers.includes(number));
    return [...new Set(found.flatMap(({ jurisdiction }) => jurisdiction ?? []))].sort();
  });
}

describe('what one Land says of the one and another of the other is no comparison', () => {
  it.each([
    ['Was ist der Unterschied zwischen Vorbescheid und Baugenehmigung?', [['BY'], ['BY']]],
    ['Unterschied Bauanzeige und Bauantrag', [['BB'], ['BB']]],
    ['Unterschied zwischen Bauantrag in Bayern und Hessen', [['BY'], ['HE']]],
  ])('%s', async (query, laender) => {
    expect(laenderOf(await ask(query))).toEqual(laender);
  });
});
