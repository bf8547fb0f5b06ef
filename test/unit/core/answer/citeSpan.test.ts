import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeSpan } from '../../../../src/core/answer/citeSpan.ts';
import { fixturePassages } from './passages.ts';

const text = `# GmbHG

### § 5 Stammkapital; Geschäftsanteil

(1) Das Stammkapital der Gesellschaft muß mindestens
fünfundzwanzigtausend Euro betragen.

(2) Der Nennbetrag jedes Geschäftsanteils muss auf volle Euro lauten.
`;
const [passage] = fixturePassages({ path: 'gmbhg.md', text, title: 'GmbH-Gesetz', law: 'GmbHG' });

describe('citeSpan', () => {
  it('names file offsets, lines, Absatz and the exact words', () => {
    const start = passage!.text.indexOf('Das Stammkapital');
    const end = passage!.text.indexOf('\n\n(2)');
    const {
      quote,
      start_line,
      end_line,
      absatz,
      section,
      law,
      start: from,
      end: to,
    } = citeSpan(passage!, start, end);
    expect({ quote, start_line, end_line, absatz, section, law, words: text.slice(from, to) }).toEqual({
      quote: 'Das Stammkapital der Gesellschaft muß mindestens\nfünfundzwanzigtausend Euro betragen.',
      start_line: 5,
      end_line: 6,
      absatz: '1',
      section: '§ 5',
      law: 'GmbHG',
      words: 'Das Stammkapital der Gesellschaft muß mindestens\nfünfundzwanzigtausend Euro betragen.',
    });
  });

  it('quotes the file from start to end and counts its lines, for every span', () => {
    fc.assert(
      fc.property(fc.nat(passage!.text.length), fc.nat(passage!.text.length), (left, right) => {
        const source = citeSpan(passage!, Math.min(left, right), Math.max(left, right));
        expect(source.quote).toBe(text.slice(source.start, source.end));
        expect(source.start_line).toBe(text.slice(0, source.start).split('\n').length);
        expect(source.end_line).toBe(text.slice(0, source.end).split('\n').length);
      }),
    );
  });
});
