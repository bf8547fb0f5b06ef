import { describe, expect, it } from 'vitest';
import { comparisonSubjects } from '../../../../src/core/nlp/comparison.ts';

describe('comparisonSubjects', () => {
  it.each([
    ['Unterschied zwischen OHG und KG', ['OHG', 'KG']],
    ['Unterschied zwischen GmbH, UG und AG', ['GmbH', 'UG', 'AG']],
    ['OHG oder KG gründen?', ['OHG', 'KG']],
    ['Vergleich OHG und KG in Hamburg', ['OHG', 'KG']],
    ['OHG vs. KG', ['OHG', 'KG']],
    ['Was unterscheidet die OHG von der KG?', ['OHG', 'KG']],
    ['Wie unterscheiden sich Eigentum und Besitz?', ['Eigentum', 'Besitz']],
    ['What is the difference between a passport and a visa?', ['passport', 'visa']],
    ['Soll ich eine UG oder eine GbR gründen?', ['UG', 'GbR']],
    ['Was ist besser: Holz oder Stein für ein Gartenhaus?', ['Holz', 'Stein']],
    [
      'Unterschied zwischen Aufhebung und Änderung eines Bescheids',
      ['Aufhebung eines Bescheids', 'Änderung eines Bescheids'],
    ],
    [
      'Unterschied zwischen Kündigung durch Mieter und Vermieter',
      ['Kündigung durch Mieter', 'Kündigung durch Vermieter'],
    ],
    [
      'Vergleiche die Auflagen für Onshore- und Offshore-Windparks.',
      ['Auflagen für Onshore-Windparks', 'Auflagen für Offshore-Windparks'],
    ],
    ['Bau- und Abbruchgenehmigung im Vergleich', ['Baugenehmigung', 'Abbruchgenehmigung']],
    ['Vergleich der Bauordnungen', []],
    ['', []],
  ])('%s', (sentence, subjects) => {
    expect(comparisonSubjects(sentence)).toEqual(subjects);
  });
});
