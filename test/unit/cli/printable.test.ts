import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine } from '../../../src/cli/printable.ts';

const cases: readonly (readonly [name: string, input: string, expected: string])[] = [
  ['colours and cursor moves', 'rot \u001b[31mROT\u001b[2J', 'rot ROT'],
  ['a title that sets the window title', '\u001b]0;pwned\u0007Titel', 'Titel'],
  ['eight-bit control characters', 'a\u009b31mb', 'ab'],
  ['bidirectional overrides', 'GmbH\u202e00.52', 'GmbH00.52'],
  ['line ends of every kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['tabs', 'a\tb', 'a  b'],
  ['German letters and signs', 'Straße § 5 „Größe“ – 25 m² ‰', 'Straße § 5 „Größe“ – 25 m² ‰'],
  ['emoji with joiners', '👩‍⚖️', '👩‍⚖️'],
];

describe('printable', () => {
  it.each(cases)('handles %s', (_name, input, expected) => {
    expect(printable(input)).toBe(expected);
  });

  it('lets no control character but the line break through, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });

  it('puts everything on one line for lists', () => {
    expect(printableLine('  Bauantrag\n\n für\tein  Haus ')).toBe('Bauantrag für ein Haus');
  });
});
