import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairSpelling, repairWord } from '../../../../src/core/nlp/spelling.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import { tokenize } from '../../../../src/core/nlp/tokenizer.ts';

describe('repairWord', () => {
  it.each([
    ['Baugenemigung', 'Baugenehmigung'],
    ['baugenehmigug', 'baugenehmigung'],
    ['Unterschid', 'Unterschied'],
    ['Reisepas', 'Reisepass'],
    ['Personalauswies', 'Personalausweis'],
    ['laeuft', 'läuft'],
    ['zustaendig', 'zuständig'],
    ['zustandig', 'zuständig'],
    ['fuer', 'für'],
    ['Gebuehren', 'Gebühren'],
    ['Fuehrerschein', 'Führerschein'],
  ])('%s → %s', (typed, meant) => {
    expect(repairWord(typed)).toBe(meant);
  });

  it.each([
    'mochte',
    'Branche',
    'Bescheide',
    'verwahren',
    'anmelden',
    'ummelden',
    'Kosten',
    'Konten',
    'Abmeldung',
    'Anzeige',
    'Vertrag',
    'BauGB',
    'Ulm',
  ])(
    // prettier-ignore
    'leaves %s',
    (word) => {
      expect(repairWord(word)).toBe(word);
    },
  );

  it('mends what it has mended no further', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (word) => {
        expect(repairWord(repairWord(word))).toBe(repairWord(word));
      }),
    );
  });
});

describe('repairSpelling', () => {
  it('keeps what stands between the words and tells how they were typed', () => {
    const text = 'Wei lange  laeuft das (Widersprch)?';
    const { text: mended, typed } = repairSpelling(text, tokenize(text));
    expect(mended).toBe('Wie lange  läuft das (Widerspruch)?');
    expect([...typed]).toEqual([
      ['wie', 'Wei'],
      ['läuft', 'laeuft'],
      ['widerspruch', 'Widersprch'],
    ]);
  });

  it('gives the words of the question as keywords, the way they were typed', () => {
    const { intent } = new NlpService().analyze('Wei lange dauert die Einbuergerung?');
    expect(intent).toEqual({ type: 'timeline', confidence: 0.9, keywords: ['Wei lange'] });
  });
});
