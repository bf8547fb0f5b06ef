import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decompounder } from '../../../../../src/core/nlp/text/decompounder.ts';
import { foldWord } from '../../../../../src/core/nlp/text/fold.ts';
import { GermanAnalyzer } from '../../../../../src/core/nlp/text/germanAnalyzer.ts';

const analyzer = new GermanAnalyzer();
const terms = (text: string): string[] =>
  analyzer.tokens(text).map((token) => [token.term, ...token.parts].join('+'));

describe('foldWord', () => {
  const check = (word: string, folded: string): void => {
    expect(foldWord(word)).toBe(folded);
  };
  it('writes out umlauts and drops other accents', () => {
    check('Behörde', 'behoerde');
    check('GEBÜHR', 'gebuehr');
    check('Straße', 'strasse');
    check('Über', 'ueber');
    check('u\u0308ber', 'ueber');
    check('Café', 'cafe');
    check('§', '§');
  });
});

describe('GermanAnalyzer', () => {
  const check = (text: string, expected: string[]): void => {
    expect(terms(text)).toEqual(expected);
  };
  it('folds before it stems, so that both spellings meet', () => {
    expect(terms('erfüllen Behörde Gebühren')).toEqual(terms('erfuellen Behoerde Gebuehren'));
    check('Kündigungen kündigen', ['kuendig', 'kuendig']);
  });
  it('drops stop words but keeps words that mean something in law', () => {
    check('Was ist das Recht auf eine Frist?', ['recht', 'frist']);
    check('Welche der Tage und Jahre ohne Person', ['tag', 'jahr', 'ohn', 'person']);
  });
  it('adds the parts of compounds', () => {
    check('Kündigungsfrist', ['kuendigungsfrist+kuendig+frist']);
    check('Einkommensteuererklärung', ['einkommensteuererklaer+einkommensteu+erklaer']);
    check('Mietkaution', ['mietkaution+miet+kaution']);
    check('Gesellschaft', ['gesellschaft']);
  });
  it('keeps numbers whole and section letters', () => {
    check('25.000 Euro nach § 573c', ['25000', 'euro', '573c']);
  });
  it('does not let different words meet in one stem', () => {
    expect(terms('Wetter')).not.toEqual(terms('Wette'));
  });
  it('gives exact offsets for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of analyzer.tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });
  it('visits the same terms that tokens lists', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Haus', 'Mietvertrag', 'und', '§', '12', 'ä', '…'), { maxLength: 30 }),
        (words) => {
          const text = words.join(' ');
          const visited: string[] = [];
          analyzer.forEachTerm(text, (word) => visited.push([word.term, ...word.parts].join('+')));
          expect(visited).toEqual(terms(text));
        },
      ),
    );
  });
});

describe('Decompounder', () => {
  const decompounder = new Decompounder();
  const check = (word: string, parts: string[]): void => {
    expect(decompounder.split(word)).toEqual(parts);
  };
  it('takes the split of the most frequent parts', () => {
    check('baugenehmigungsverfahren', ['bau', 'genehmigung', 'verfahren']);
    check('unterhaltsvorschuss', ['unterhalt', 'vorschuss']);
    check('widerspruchsfrist', ['widerspruch', 'frist']);
    check('hundesteuer', ['hund', 'steuer']);
  });
  it('leaves alone what is no compound, too short or too long', () => {
    check('entschaedigung', []);
    check('haus', []);
    check('x'.repeat(200), []);
  });
  it('uses linking letters but never invents parts', () => {
    const small = new Decompounder(
      new Map([
        ['wort', 5],
        ['liste', 5],
      ]),
    );
    expect(small.split('wortliste')).toEqual(['wort', 'liste']);
    expect(small.split('wortsliste')).toEqual(['wort', 'liste']);
    expect(small.split('wortxliste')).toEqual([]);
  });
});
