import { describe, expect, it } from 'vitest';
import { germanTermsOf, germanWording } from '../../../../../src/core/nlp/text/englishTerms.ts';
import { ENGLISH_TERMS_BUSINESS } from '../../../../../src/core/nlp/text/englishTermsBusiness.ts';
import { ENGLISH_TERMS_CITIZENS } from '../../../../../src/core/nlp/text/englishTermsCitizens.ts';
import { ENGLISH_TERMS_LIVING } from '../../../../../src/core/nlp/text/englishTermsLiving.ts';

const lines = [ENGLISH_TERMS_CITIZENS, ENGLISH_TERMS_LIVING, ENGLISH_TERMS_BUSINESS].flatMap((table) =>
  table.trim().split('\n'),
);

describe('the English terms', () => {
  it('are lines of English words and German words, none twice', () => {
    expect(lines.filter((line) => !/^[\p{L}\p{N}'.-]+(?: [\p{L}\p{N}'.-]+)*\|[^|]*$/u.test(line))).toEqual(
      [],
    );
    const english = lines.map((line) => line.split('|')[0]);
    expect(english.filter((term, index) => english.indexOf(term) !== index)).toEqual([]);
  });
  it('each stand for their German words in a question', () => {
    const lost = lines.filter((line) => {
      const [english = '', german = ''] = line.split('|');
      return (
        german !== '' &&
        !germanTermsOf(`What about the ${english}?`).terms.includes(german.replace('; ', ' '))
      );
    });
    expect(lost.join(' ## ')).toBe('');
  });
  it('lead from a question to the words of the law', () => {
    const check = (question: string, ...words: string[]): void => {
      const said = germanTermsOf(question).terms.join(' ');
      for (const word of words) expect(said, question).toContain(word);
    };
    check('How do I register my new address after moving?', 'Ummeldung');
    check('What is the notice period for my apartment?', 'Kündigungsfrist', 'Wohnung');
    check('When must the landlord return the deposit?', 'Vermieter', 'Mietkaution');
    check('How many days of leave do I get?', 'Urlaub');
    check('Can I appeal against an administrative decision?', 'Widerspruch');
    check('Do I need a building permit for a carport?', 'Baugenehmigung', 'Carport');
    check('What is the minimum wage?', 'Mindestlohn');
    check('Who gets parental allowance?', 'Elterngeld');
  });
  it('are read in plural and genitive, in any letter case, with other words between', () => {
    const [permit] = germanTermsOf('What is a building permit?').terms;
    for (const text of [
      'What are BUILDING PERMITS for?',
      'the building’s permit',
      'Where is the Building Permit?',
    ])
      expect(germanTermsOf(text).terms, text).toContain(permit);
    expect(germanWording('register the place of my residence')).toBe(
      germanWording('register place residence'),
    );
  });
  it('leave texts alone that are not English', () => {
    for (const text of ['Minister im Amt', 'Der Register-Auszug', 'in Bonn', '12 34', 'Haus für die Post'])
      expect(germanTermsOf(text).terms, text).toEqual([]);
  });
});
