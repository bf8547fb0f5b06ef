import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/answer/germanSentences.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  const check = (text: string, expected: string[]): void => expect(sentencesOf(text)).toEqual(expected);

  it.each<[string, string[]]>([
    ['Das gilt. Das auch.', ['Das gilt.', 'Das auch.']],
    [
      'Nach § 3 Abs. 1 Nr. 2 i. V. m. § 4 gilt das. Ende.',
      ['Nach § 3 Abs. 1 Nr. 2 i. V. m. § 4 gilt das.', 'Ende.'],
    ],
    [
      'Am 1. Januar 2024 trat es in Kraft. Seitdem gilt es.',
      ['Am 1. Januar 2024 trat es in Kraft.', 'Seitdem gilt es.'],
    ],
    [
      'Wer das 16. Lebensjahr vollendet hat, z. B. Schüler, darf das.',
      ['Wer das 16. Lebensjahr vollendet hat, z. B. Schüler, darf das.'],
    ],
    ['Es gilt § 34. Die Behörde entscheidet.', ['Es gilt § 34.', 'Die Behörde entscheidet.']],
    ['Dies gilt bis 2024. Danach nicht.', ['Dies gilt bis 2024.', 'Danach nicht.']],
    ['Die Firma heißt „Meier e. K.“ Sie ist klein.', ['Die Firma heißt „Meier e. K.“', 'Sie ist klein.']],
    [
      'Die Gebühr (vgl. S. 12 f.) beträgt 50.000 Euro. Mehr nicht!',
      ['Die Gebühr (vgl. S. 12 f.) beträgt 50.000 Euro.', 'Mehr nicht!'],
    ],
    [
      '(1) Das Stammkapital der Gesellschaft muß mindestens\nfünfundzwanzigtausend Euro betragen.\n\n(2) Neu.',
      ['Das Stammkapital der Gesellschaft muß mindestens\nfünfundzwanzigtausend Euro betragen.', 'Neu.'],
    ],
    ['Er muss, wenn er\n\n1.  alt ist,\n\n2.  krank ist.', ['Er muss, wenn er', 'alt ist,', 'krank ist.']],
    [
      '# Titel\n\n- Ein Punkt (§ 5 Abs. 1 GmbHG).\n- Noch einer.',
      ['Ein Punkt (§ 5 Abs. 1 GmbHG).', 'Noch einer.'],
    ],
    ['Es beginnt am\n1. Januar 2024 und endet.', ['Es beginnt am\n1. Januar 2024 und endet.']],
    [
      '| Leistung | Gebühr |\n|---|---|\n| Auskunft | 16,00 € |',
      ['| Leistung | Gebühr |', '| Auskunft | 16,00 € |'],
    ],
    ['Die GmbH & Co. KG ist eine KG. Sie haftet.', ['Die GmbH & Co. KG ist eine KG.', 'Sie haftet.']],
    ['', []],
    ['---', []],
  ])('%j', check);

  it('gives spans in order, without overlap and without outer white space, for any text', () => {
    const words = fc.constantFrom(
      'Abs.',
      'Nr. 2',
      '§ 5',
      'Die',
      'Behörde',
      'z. B.',
      '1. Januar',
      '\n',
      '\n\n',
      '- ',
      '(1) ',
      '.',
      '! ',
      '„Ja.“',
      '| a | b |',
      '\u2028',
      'ä',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            last = end;
          }
        },
      ),
    );
  });

  it('loses no word outside headings and markers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Haus', 'Abs.', 'Frist.', 'gilt', '12', 'Ende.'), { minLength: 1 }),
        (words) => {
          const text = words.join(' ');
          const letters = (value: string): string => value.replace(/[^\p{L}]/gu, '');
          expect(letters(sentencesOf(text).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});
