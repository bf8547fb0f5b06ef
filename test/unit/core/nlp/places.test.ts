import { describe, expect, it } from 'vitest';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import { landOfAdjective } from '../../../../src/core/nlp/places.ts';
import { findPlace } from '../../../../src/core/nlp/placeTable.ts';

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
    ['Bauantrag in Halle (Saale)', 'Halle (Saale)', 'Halle', 'ST'],
    ['Bauantrag in Frankfurt (Oder)', 'Frankfurt (Oder)', 'Frankfurt (Oder)', 'BB'],
    ['Bauantrag in Frankfurt an der Oder', 'Frankfurt an der Oder', 'Frankfurt (Oder)', 'BB'],
    ['Bauantrag in Rothenburg ob der Tauber', 'Rothenburg ob der Tauber', 'Rothenburg ob der Tauber', 'BY'],
    ['Bauantrag in Rothenburg o. d. T.', 'Rothenburg o. d. T.', 'Rothenburg ob der Tauber', 'BY'],
    ['Bauantrag in Bad Homburg v. d. Höhe', 'Bad Homburg v. d. Höhe', 'Bad Homburg vor der Höhe', 'HE'],
    ['Bauantrag in Bad Homburg v.d.H.', 'Bad Homburg v.d.H.', 'Bad Homburg vor der Höhe', 'HE'],
    ['Bauantrag in Bad Homburg', 'Bad Homburg', 'Bad Homburg vor der Höhe', 'HE'],
    ['Bauantrag in Neustadt a. d. Aisch', 'Neustadt a. d. Aisch', 'Neustadt an der Aisch', 'BY'],
    ['Bauantrag in Landsberg a. Lech', 'Landsberg a. Lech', 'Landsberg am Lech', 'BY'],
    ['Bauantrag in Freiburg i. Br.', 'Freiburg i. Br.', 'Freiburg', 'BW'],
    ['Bauantrag in Kempten (Allgäu)', 'Kempten (Allgäu)', 'Kempten', 'BY'],
    ['Bauantrag in St. Ingbert', 'St. Ingbert', 'Sankt Ingbert', 'SL'],
    ['Bauantrag in Marburg', 'Marburg', 'Marburg an der Lahn', 'HE'],
    ['Bauantrag (Einfamilienhaus) in Ulm', 'Ulm', 'Ulm', 'BW'],
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

describe('a place with an abbreviated name', () => {
  it.each([
    'Bad Homburg v. d. Höhe',
    'Dillingen a.d. Donau',
    'Weiden i. d. OPf.',
    'Hann. Münden',
    'Freiburg i.Br.',
  ])('does not cut the question: Bauantrag in %s', (place) => {
    const { intent, parameters } = new NlpService().analyze(`Bauantrag in ${place}`);
    expect([intent.type, parameters.topic]).toEqual(['procedure_query', 'Bauantrag']);
  });
});
