import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts, formatEuro } from '../../../../src/core/answer/amounts.ts';
import { parseGermanNumber, parseNumberWord } from '../../../../src/core/answer/numberWords.ts';

describe('parseNumberWord', () => {
  it.each<[string, number | null]>([
    ['fünfundzwanzigtausend', 25_000],
    ['fünfzigtausend', 50_000],
    ['eines', 1],
    ['zwölf', 12],
    ['dreihundert', 300],
    ['zweihundertfünfzig', 250],
    ['hunderttausend', 100_000],
    ['dreißig', 30],
    ['tausend', 1000],
    ['zweitausendsechshundert', 2600],
    ['zweimillionendreihunderttausend', 2_300_000],
    ['haus', null],
    ['', null],
  ])('%s → %s', (word, expected) => expect(parseNumberWord(word)).toBe(expected));
});

describe('parseGermanNumber', () => {
  it.each<[string, number | null]>([
    ['25.000', 25_000],
    ['1.250,50', 1250.5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.000.000', 1_000_000],
    ['abc', null],
  ])('%s → %s', (text, expected) => expect(parseGermanNumber(text)).toBe(expected));
});

describe('findAmounts', () => {
  const check = (text: string, expected: unknown): void => {
    const found = findAmounts(text).map(({ low, high, unit, bound, start, end }) => [
      text.slice(start, end),
      low,
      high,
      unit,
      bound,
    ]);
    expect(found).toEqual(expected);
  };

  it.each<[string, unknown]>([
    [
      'muß mindestens fünfundzwanzigtausend Euro betragen',
      [['fünfundzwanzigtausend Euro', 25_000, 25_000, 'euro', 'min']],
    ],
    [
      'kostet 46 Euro, vorher 37 Euro',
      [
        ['46 Euro', 46, 46, 'euro', 'exact'],
        ['37 Euro', 37, 37, 'euro', 'exact'],
      ],
    ],
    ['insgesamt 1 ‰ bis 2,5 ‰ der Baukosten', [['1 ‰ bis 2,5 ‰', 1, 2.5, 'permille', 'exact']]],
    ['4 bis 6 vom Tausend', [['4 bis 6 vom Tausend', 4, 6, 'permille', 'exact']]],
    [
      '0,5 v. H. und 3 v. T.',
      [
        ['0,5 v. H.', 0.5, 0.5, 'percent', 'exact'],
        ['3 v. T.', 3, 3, 'permille', 'exact'],
      ],
    ],
    [
      '10 % bis 100 % der Gebühr, mindestens 10 Euro',
      [
        ['10 % bis 100 %', 10, 100, 'percent', 'exact'],
        ['10 Euro', 10, 10, 'euro', 'min'],
      ],
    ],
    ['zwischen 25 und 200 Euro', [['25 und 200 Euro', 25, 200, 'euro', 'exact']]],
    ['Geldbuße bis zu 3.000 Euro', [['3.000 Euro', 3000, 3000, 'euro', 'max']]],
    ['höchstens 1,5 Millionen Euro', [['1,5 Millionen Euro', 1_500_000, 1_500_000, 'euro', 'max']]],
    ['16,00 € / ZE', [['16,00 €', 16, 16, 'euro', 'exact']]],
    ['16.2 – Meldebescheinigung – 8,00 €', [['8,00 €', 8, 8, 'euro', 'exact']]],
    ['nach § 5 Abs. 1 in zwei Wochen', []],
  ])('%s', check);

  it('reads back what formatEuro writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_99 }), (cents) => {
        expect(findAmounts(formatEuro(cents / 100, 'de')).map(({ low }) => Math.round(low * 100))).toEqual([
          cents,
        ]);
      }),
    );
  });
});
