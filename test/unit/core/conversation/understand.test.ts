import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/core/conversation/understand.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';

const nlp = new NlpService();
const read = (query: string, ...conversation: readonly string[]): ReturnType<typeof understand> =>
  understand(query, conversation, (text) => nlp.analyze(text));

const HOUSE = 'Bauantrag für Einfamilienhaus in Stuttgart';
const CARD = 'Was kostet ein Personalausweis?';
const BENEFIT = 'Wie beantrage ich Wohngeld in Leipzig?';
const PERMIT = 'How do I apply for a building permit in Munich?';

describe('a follow-up', () => {
  const completed: readonly (readonly [before: string, query: string, understood: string, inherited: string])[] = [
    [HOUSE, 'Und was kostet das?', 'Was kostet Bauantrag für Einfamilienhaus in Stuttgart?', 'topic place'],
    [HOUSE, 'Wie lange dauert es?', 'Wie lange dauert Bauantrag für Einfamilienhaus in Stuttgart?', 'topic place'],
    [HOUSE, 'Welche Unterlagen brauche ich dafür?', 'Welche Unterlagen brauche ich für Bauantrag für Einfamilienhaus in Stuttgart?', 'topic place'],
    [HOUSE, 'Wer ist zuständig?', 'Wer ist zuständig für Bauantrag für Einfamilienhaus in Stuttgart?', 'topic place'],
    [HOUSE, 'Gibt es Ausnahmen?', 'Gibt es Ausnahmen für Bauantrag für Einfamilienhaus in Stuttgart?', 'topic place'],
    [HOUSE, 'Brauche ich dafür einen Architekten?', 'Brauche ich für Bauantrag für Einfamilienhaus einen Architekten in Stuttgart?', 'topic place'],
    [HOUSE, 'Was kostet das in Hamburg?', 'Was kostet Bauantrag für Einfamilienhaus in Hamburg?', 'topic'],
    [HOUSE, 'Und in Hamburg?', 'Bauantrag für Einfamilienhaus in Hamburg', 'question'],
    [HOUSE, 'Gilt das auch in Bayern?', 'Bauantrag für Einfamilienhaus in Bayern', 'question'],
    [HOUSE, 'Und für ein Gartenhaus?', 'Bauantrag für ein Gartenhaus in Stuttgart', 'question'],
    [HOUSE, 'Und wie lange gilt der Bauantrag?', 'Wie lange gilt der Bauantrag in Stuttgart?', 'place'],
    [CARD, 'Und ein Reisepass?', 'Was kostet ein Reisepass?', 'question'],
    [CARD, 'Was ist mit einem Reisepass?', 'Was kostet ein Reisepass?', 'question'],
    [CARD, 'und für kinder?', 'Was kostet ein Personalausweis für kinder?', 'question'],
    [CARD, 'Wie lange ist er gültig?', 'Wie lange ist Personalausweis gültig?', 'topic'],
    [CARD, 'Kann ich das online machen?', 'Kann ich Personalausweis online machen?', 'topic'],
    [BENEFIT, 'Und in Dresden?', 'Wie beantrage ich Wohngeld in Dresden?', 'question'],
    [BENEFIT, 'was brauche ich dafür', 'Was brauche ich für Wohngeld in Leipzig?', 'topic place'],
    [PERMIT, 'How much does it cost?', 'How much does building permit cost in München?', 'topic place'],
    [PERMIT, 'What about Berlin?', 'How do I apply for a building permit in Berlin?', 'question'],
    ['Was steht in § 573 BGB?', 'Und § 574?', '§ 574 BGB?', 'law'],
    ['Was steht in § 573 BGB?', 'Was bedeutet das?', 'Was bedeutet § 573 BGB?', 'topic'],
    ['Gewerbeanmeldung in Aichelberg', 'Und in Hattenhofen?', 'Gewerbeanmeldung in Hattenhofen', 'question'],
    ['Unterschied zwischen GmbH und AG', 'Und zwischen GmbH und UG?', 'Unterschied zwischen GmbH und UG', 'question'],
    ['Welche Strafe droht bei Diebstahl?', 'Und bei Raub?', 'Welche Strafe droht bei Raub?', 'question'],
    ['Wie melde ich mich um?', 'Was kostet das?', 'Was kostet ummelden?', 'topic'],
    [`${CARD.slice(0, -1)} und wie lange dauert das?`, 'Wo beantrage ich ihn?', 'Wo beantrage ich Personalausweis?', 'topic'],
  ]; // prettier-ignore

  it.each(completed)('after "%s": "%s"', (before, query, understood, inherited) => {
    const analysis = read(query, before);
    expect([analysis.query, analysis.follow_up]).toEqual([
      understood,
      { asked: query, inherited: inherited.split(' ') },
    ]);
  });

  it('inherits the parameters of the question before', () => {
    expect(read('Was kostet das?', HOUSE).parameters).toMatchObject({ location: 'Stuttgart', land: 'BW' });
    expect(read('Und in Hamburg?', HOUSE).parameters).toMatchObject({ location: 'Hamburg', land: 'HH' });
  });

  it('builds on the follow-up before it, and past words without a matter', () => {
    expect(read('Was kostet das?', HOUSE, 'Und in Hamburg?', 'Danke!').query).toBe(
      'Was kostet Bauantrag für Einfamilienhaus in Hamburg?',
    );
  });
});

describe('a question that says what it is about', () => {
  const complete: readonly string[] = [
    'Was kostet ein Reisepass?',
    'Was ist ein Verwaltungsakt?',
    'Und was ist ein Verwaltungsakt?',
    'Und wie hoch ist das Kindergeld?',
    'Was ist das Grundgesetz?',
    'Wie melde ich mich um?',
    'Das Gewerbe abmelden',
    'Was kostet ein Pass und welche Unterlagen brauche ich dafür?',
    'Was steht in § 573 BGB?',
    'What is the minimum wage?',
    'Danke!',
    'asdfgh',
    'Warum?',
  ];

  it.each(complete)('inherits nothing: "%s"', (query) => {
    expect(read(query, HOUSE)).toEqual(nlp.analyze(query));
  });

  it('inherits nothing where nothing was asked before that names a matter', () => {
    for (const before of [[], ['Hallo'], ['Was kostet das?']])
      expect(read('Was kostet das?', ...before)).toEqual(nlp.analyze('Was kostet das?'));
  });

  it('never fails, whatever was said before', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (query, conversation) => {
        const { follow_up: followUp, query: understood } = read(query, ...conversation);
        expect(followUp?.asked ?? understood).toBe(query);
      }),
      { numRuns: 300 },
    );
  });
});
