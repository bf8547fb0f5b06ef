import { describe, expect, it } from 'vitest';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import { findPlace, landOfAdjective } from '../../../../src/core/nlp/places.ts';

describe('findPlace', () => {
  it.each([
    ['Stuttgart', 'Stuttgart', 'BW'],
    ['Schwäbisch Gmünd', 'Schwäbisch Gmünd', 'BW'],
    ['Frankfurt', 'Frankfurt am Main', 'HE'],
    ['Frankfurt (Oder)', 'Frankfurt (Oder)', 'BB'],
    ['Nuremberg', 'Nürnberg', 'BY'],
    ['Thueringen', 'Thüringen', 'TH'],
    ['NRW', 'Nordrhein-Westfalen', 'NW'],
    ['Lower Saxony', 'Niedersachsen', 'NI'],
    ['Neunkirchen', 'Neunkirchen', null],
    ['Deutschland', 'Deutschland', null],
    ['Aichelberg', 'Aichelberg', 'BW'],
    ['Gammelshausen', 'Gammelshausen', 'BW'],
    ['Nirgendheim', undefined, undefined],
  ])('%s', (name, canonical, land) => {
    const place = findPlace(name);
    expect([place?.name, place?.land]).toEqual([canonical, land]);
  });

  it.each([
    ['bayerischen', 'BY'],
    ['Stuttgarter', 'BW'],
    ['Mieter', null],
    ['schneller', null],
  ])('adjective %s → %s', (word, land) => {
    expect(landOfAdjective(word)).toBe(land);
  });
});

describe('the place that a question is about', () => {
  const service = new NlpService();
  it.each([
    ['Personalausweis beantragen in Bad Boll', 'Bad Boll', 'Bad Boll', 'BW'],
    ['Bauantrag Bad Mergentheim', 'Bad Mergentheim', 'Bad Mergentheim', 'BW'],
    ['Meldebescheinigung Aichelberg', 'Aichelberg', 'Aichelberg', 'BW'],
    ['Bauantrag in Kleinniederhausen', 'Kleinniederhausen', 'Kleinniederhausen', undefined],
    ['Wie bekomme ich in Deutschland einen Aufenthaltstitel?', 'Deutschland', undefined, undefined],
    ['Wie lange gilt in Deutschland und Bayern eine Baugenehmigung?', 'Deutschland', 'Bayern', 'BY'],
    ['Wie bade ich meinen Hund?', undefined, undefined, undefined],
    ['Brunnen bohren: welche Erlaubnis?', undefined, undefined, undefined],
    ['Darf ich eine Nagel in die Wand schlagen?', undefined, undefined, undefined],
    ['Welche Regeln gelten in Dachgeschossen?', undefined, undefined, undefined],
  ])('%s', (query, entity, location, land) => {
    const { entities, parameters } = service.analyze(query);
    expect([
      entities.find(({ type }) => type === 'location')?.text,
      parameters.location,
      parameters.land,
    ]).toEqual([entity, location, land]);
  });
});
