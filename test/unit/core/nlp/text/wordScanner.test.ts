import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../../../src/core/nlp/text/wordScanner.ts';

function scanned(text: string, start = 0, end = text.length): string[] {
  const words: string[] = [];
  scanWords(text, start, end, (from, to) => words.push(text.slice(from, to)));
  return words;
}

describe('scanWords', () => {
  it('finds words and decimal numbers', () => {
    expect(scanned('25.000,50 € – § 573c Abs. 1, 2.')).toEqual(['25.000,50', '573c', 'Abs', '1', '2']);
    expect(scanned('1.5a, ü𝒳y')).toEqual(['1.5', 'a', 'ü𝒳y']);
  });
  it('finds what the pattern of the analyser finds, in any part of a text', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'Z', 'ß', '1', '23', '.', ',', ' ', '\n', '𝒳', '😀', '\ud835', 'é'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const text = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(10), fc.nat(10), (whole, before, after) => {
        const end = Math.max(before, whole.length - after);
        const part = whole.slice(before, end);
        expect(scanned(whole, before, Math.min(end, whole.length))).toEqual(
          part.match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? [],
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
