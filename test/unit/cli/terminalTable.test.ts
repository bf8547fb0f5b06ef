import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../src/cli/style.ts';
import { terminalTable } from '../../../src/cli/terminalTable.ts';

const columns = ['Merkmal', 'GmbH', 'AG'];
const rows = [
  ['Kapital', 'mindestens 25.000 Euro Stammkapital [1]', '50.000 Euro [2]'],
  ['Organe', 'Geschäftsführer', 'Vorstand und Aufsichtsrat'],
];

describe('terminalTable', () => {
  it('wraps cells into columns of equal width', () => {
    expect(terminalTable(columns, rows, { width: 52, style: plainStyle })).toBe(
      [
        'Merkmal  GmbH                  AG',
        '─'.repeat(51),
        'Kapital  mindestens 25.000     50.000 Euro [2]',
        '         Euro Stammkapital',
        '         [1]',
        '─'.repeat(51),
        'Organe   Geschäftsführer       Vorstand und',
        '                               Aufsichtsrat',
        '─'.repeat(51),
      ].join('\n'),
    );
  });

  it('stacks the cells of a row where columns would be too narrow to read', () => {
    expect(terminalTable(columns, rows, { width: 30, style: plainStyle })).toBe(
      [
        'Kapital',
        '  GmbH: mindestens 25.000 Euro',
        '  Stammkapital [1]',
        '  AG: 50.000 Euro [2]',
        '',
        'Organe',
        '  GmbH: Geschäftsführer',
        '  AG: Vorstand und',
        '  Aufsichtsrat',
      ].join('\n'),
    );
  });

  it('gives every column its width with wide characters too', () => {
    const text = terminalTable(['', 'A', 'B'], [['漢字', '漢字漢字', 'x']], { width: 46, style: plainStyle });
    expect(text.split('\n')[2]).toBe(`漢字  漢字漢字${' '.repeat(13)}x`);
  });
});
