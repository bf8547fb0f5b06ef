import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermNumbers } from '../../../../src/core/library/index/termNumbers.ts';
import { GermanAnalyzer } from '../../../../src/core/nlp/text/germanAnalyzer.ts';

const analyzer = new GermanAnalyzer();

function termsOf(numbers: TermNumbers, word: string): string[] {
  const text = `(${word})`;
  const list = numbers.listOf(text, 1, 1 + word.length);
  return Array.from({ length: numbers.listAt(list) }, (_, at) => numbers.term(numbers.listAt(list + 1 + at)));
}

describe('TermNumbers', () => {
  const word = fc.oneof(
    fc.constantFrom('Haus', 'haus', 'und', 'Kündigungsfrist', 'Kündigungsfristen', '573c', '25.000', 'x'.repeat(70)),
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'ä', 'ö', 'ü', 'ß', '1', '2', '𝒳'), minLength: 1, maxLength: 8 }),
  );
  it('gives each word the terms of the analyser, the first time and again', () => {
    const numbers = new TermNumbers(analyzer);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        for (const each of [...words, ...words]) {
          const terms = analyzer.analyze(each);
          expect(termsOf(numbers, each)).toEqual(terms === null ? [] : [terms.term, ...terms.parts]);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('keeps thousands of words apart and is empty after it has grown too large', () => {
    const numbers = new TermNumbers(analyzer, { words: 30_000, characters: 10_000_000 });
    const words = Array.from({ length: 30_000 }, (_, index) => `w${index.toString(36)}q`);
    for (const each of words) termsOf(numbers, each);
    expect(words.filter((each) => termsOf(numbers, each)[0] !== analyzer.analyze(each)?.term)).toEqual([]);
    expect(numbers.trim()).toBe(true);
    expect(numbers.count).toBe(0);
    expect(termsOf(numbers, 'Häuser')).toEqual([analyzer.analyze('Häuser')?.term]);
    expect(numbers.trim()).toBe(false);
  });
});
