import fc from 'fast-check';
import { newStemmer } from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { compoundPartsByClass } from '../../../../../src/core/nlp/data/compoundParts.ts';
import { stemGerman } from '../../../../../src/core/nlp/text/germanStemmer.ts';

const reference = newStemmer('german');

describe('stemGerman', () => {
  const check = (word: string, stem: string): void => {
    expect([word, stemGerman(word)]).toEqual([word, stem]);
  };
  it('cuts inflection, comparison and derivation', () => {
    check('kuendigungen', 'kuendig');
    check('verzeichnisses', 'verzeichnis');
    check('oeffentlichkeit', 'oeffent');
    check('schnellsten', 'schnell');
    check('abhaengigkeit', 'abhaeng');
    check('bescheinigung', 'beschein');
  });
  it('leaves short words and those without vowels alone', () => {
    check('er', 'er');
    check('gmbh', 'gmbh');
    check('', '');
  });
  const letters = fc.string({
    unit: fc.constantFrom(...'a e i o u y b d f g h k l m n r s t'.split(' ')),
    maxLength: 12,
  });
  const ending = fc.constantFrom(
    '',
    'e',
    'en',
    'ern',
    'es',
    's',
    'st',
    'est',
    'ung',
    'ig',
    'igkeit',
    'lich',
    'lichkeit',
    'erheit',
    'isch',
    'end',
    'nisse',
    'ungen',
  );
  it('gives the stems of the reference implementation', () => {
    fc.assert(
      fc.property(letters, ending, ending, (word, first, second) => {
        check(word + first + second, reference.stem(word + first + second));
      }),
      { numRuns: 3_000 },
    );
    for (const words of Object.values(compoundPartsByClass))
      for (const word of words.trim().split(/\s+/)) check(word, reference.stem(word));
  });
});
