import { describe, expect, it } from 'vitest';
import { comparisonSubjects } from '../../../../src/core/nlp/comparison.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';

/** Questions that compare, with the two or three things that they name. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['Miete statt Kauf', ['Miete', 'Kauf']],
  ['UG statt GmbH gründen', ['UG', 'GmbH']],
  ['Widerspruch statt Klage', ['Widerspruch', 'Klage']],
  ['GmbH gegenüber UG', ['GmbH', 'UG']],
  ['Vorteile der GmbH gegenüber der UG', ['GmbH', 'UG']],
  ['Was unterscheidet Miete von Pacht?', ['Miete', 'Pacht']],
  ['Was unterscheidet einen Verein von einer Genossenschaft?', ['Verein', 'Genossenschaft']],
  ['Ist eine UG besser als eine GmbH?', ['UG', 'GmbH']],
  ['Ist Pacht günstiger als Miete?', ['Pacht', 'Miete']],
  ['Ist ein Vorbescheid sinnvoller als ein Bauantrag?', ['Vorbescheid', 'Bauantrag']],
  ['Was ist besser, ein Verein oder eine Stiftung?', ['Verein', 'Stiftung']],
  ['Was ist günstiger: Erbpacht oder Kauf?', ['Erbpacht', 'Kauf']],
  ['Unterschied Reisepass Personalausweis', ['Reisepass', 'Personalausweis']],
  ['Unterschied Reisepass und Personalausweis', ['Reisepass', 'Personalausweis']],
  ['Unterschied zwischen Innenbereich und Außenbereich nach BauGB', ['Innenbereich', 'Außenbereich']],
  ['Unterschiede zwischen AG, GmbH und UG', ['AG', 'GmbH', 'UG']],
  ['Worin unterscheiden sich Miete und Pacht?', ['Miete', 'Pacht']],
  ['Worin besteht der Unterschied zwischen Besitz und Eigentum?', ['Besitz', 'Eigentum']],
  ['Worin liegt der Unterschied zwischen Mord und Totschlag?', ['Mord', 'Totschlag']],
  ['Wie unterscheidet sich die OHG von der KG?', ['OHG', 'KG']],
  ['Wie unterscheiden sich Verordnung und Satzung im Verwaltungsrecht?', ['Verordnung', 'Satzung']],
  ['Vergleich Erbpacht und Kauf', ['Erbpacht', 'Kauf']],
  ['Vergleiche GbR mit OHG', ['GbR', 'OHG']],
  ['Vergleiche GbR, OHG und KG', ['GbR', 'OHG', 'KG']],
  ['Vergleich zwischen Elterngeld und Elterngeld Plus', ['Elterngeld', 'Elterngeld Plus']],
  ['Gegenüberstellung von Werkvertrag und Dienstvertrag', ['Werkvertrag', 'Dienstvertrag']],
  ['Abgrenzung Werkvertrag Dienstvertrag', ['Werkvertrag', 'Dienstvertrag']],
  ['Abgrenzung von Werkvertrag und Dienstvertrag', ['Werkvertrag', 'Dienstvertrag']],
  ['Personalausweis vs. Reisepass', ['Personalausweis', 'Reisepass']],
  ['Personalausweis vs Reisepass', ['Personalausweis', 'Reisepass']],
  ['GmbH versus AG', ['GmbH', 'AG']],
  ['UG oder GmbH?', ['UG', 'GmbH']],
  ['Verein oder Stiftung gründen?', ['Verein', 'Stiftung']],
  ['Soll ich eine GbR oder eine UG gründen?', ['GbR', 'UG']],
  ['Sollte man Miete oder Pacht wählen?', ['Miete', 'Pacht']],
  ['Lieber Holz oder Stein?', ['Holz', 'Stein']],
  ['Vor- und Nachteile von GmbH und AG', ['GmbH', 'AG']],
  ['Vor- und Nachteile von Erbpacht gegenüber Kauf', ['Erbpacht', 'Kauf']],
  ['Difference between GmbH and UG', ['GmbH', 'UG']],
  ['What is the difference between a lease and a rental contract?', ['lease', 'rental contract']],
  ['Compare GmbH and AG', ['GmbH', 'AG']],
  ['Compare a GmbH with an AG', ['GmbH', 'AG']],
  ['How does an AG differ from a GmbH?', ['AG', 'GmbH']],
  ['Is a UG better than a GmbH?', ['UG', 'GmbH']],
  ['GmbH or UG?', ['GmbH', 'UG']],
  ['Residence permit vs. settlement permit', ['Residence permit', 'settlement permit']],
  [
    'Unterschied zwischen Aufhebung und Widerruf eines Bescheids',
    ['Aufhebung eines Bescheids', 'Widerruf eines Bescheids'],
  ],
  [
    'Unterschied zwischen Rücknahme und Widerruf eines Verwaltungsakts',
    ['Rücknahme eines Verwaltungsakts', 'Widerruf eines Verwaltungsakts'],
  ],
  ['Unterschied zwischen Erlaubnis und Bewilligung für Gewässerbenutzung', ['Erlaubnis', 'Bewilligung']],
  [
    'Unterschied zwischen einfacher und qualifizierter Mehrheit',
    ['einfacher Mehrheit', 'qualifizierter Mehrheit'],
  ],
  [
    'Unterschied zwischen befristeter und unbefristeter Aufenthaltserlaubnis',
    ['befristeter Aufenthaltserlaubnis', 'unbefristeter Aufenthaltserlaubnis'],
  ],
  [
    'Unterschied zwischen ordentlicher und außerordentlicher Kündigung',
    ['ordentlicher Kündigung', 'außerordentlicher Kündigung'],
  ],
  ['Bau- und Abbruchgenehmigung im Vergleich', ['Baugenehmigung', 'Abbruchgenehmigung']],
  ['Unterschied zwischen Haupt- und Nebenwohnung', ['Hauptwohnung', 'Nebenwohnung']],
  [
    'Unterschied zwischen Kündigung durch Mieter und Vermieter',
    ['Kündigung durch Mieter', 'Kündigung durch Vermieter'],
  ],
  [
    'Unterschied zwischen Klage gegen Bescheid und Verordnung',
    ['Klage gegen Bescheid', 'Klage gegen Verordnung'],
  ],
  ['Vergleich der Bauordnung von Bayern und Hessen', ['Bauordnung von Bayern', 'Bauordnung von Hessen']],
  ['Vergleiche die Gebühren in Hamburg und Bremen', ['Gebühren in Hamburg', 'Gebühren in Bremen']],
  ['Unterschied zwischen § 48 und § 49 VwVfG', ['§ 48 VwVfG', '§ 49 VwVfG']],
  ['Was ist der Unterschied zwischen einem Bußgeld und einer Geldstrafe?', ['Bußgeld', 'Geldstrafe']],
  ['Welche Unterschiede gibt es zwischen Verein und Stiftung?', ['Verein', 'Stiftung']],
  ['Welche Vorteile hat eine GmbH gegenüber einer UG?', ['hat eine GmbH', 'UG']],
  ['Was spricht für eine GmbH statt einer UG?', ['für eine GmbH', 'UG']],
  ['Kannst du mir den Unterschied zwischen Miete und Pacht erklären?', ['Miete', 'Pacht']],
  [
    'Erkläre den Unterschied zwischen Ermessen und gebundener Entscheidung.',
    ['Ermessen', 'gebundener Entscheidung'],
  ],
  ['Unterschied von Miete zu Pacht', ['Miete', 'Pacht']],
  ['Unterschied Miete/Pacht', ['Miete', 'Pacht']],
  ['Unterschied zwischen OHG und KG', ['OHG', 'KG']],
  ['OHG oder KG gründen?', ['OHG', 'KG']],
  ['Vergleich OHG und KG in Hamburg', ['OHG', 'KG']],
  ['Was ist besser: Holz oder Stein für ein Gartenhaus?', ['Holz', 'Stein']],
  [
    'Vergleiche die Auflagen für Onshore- und Offshore-Windparks.',
    ['Auflagen für Onshore-Windparks', 'Auflagen für Offshore-Windparks'],
  ],
  [
    'Unterschied zwischen den Rechten des Mieters und des Vermieters',
    ['Rechten des Mieters', 'Rechten des Vermieters'],
  ],
  ['Was ist der Unterschied zwischen Ein- und Mehrfamilienhaus?', ['Einfamilienhaus', 'Mehrfamilienhaus']],
];

describe('comparisons', () => {
  const service = new NlpService();
  it.each(TABLE)('%s', (question, subjects) => {
    const { intent, parameters } = service.analyze(question);
    expect([intent.type, parameters.subjects]).toEqual(['comparison', subjects]);
  });

  it.each(['Vergleich der Bauordnungen', 'Unterschied', 'Abgrenzung des Außenbereichs', ''])(
    '%j names no two things',
    (sentence) => {
      expect(comparisonSubjects(sentence)).toEqual([]);
    },
  );
});
