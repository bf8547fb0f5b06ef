import { describe, expect, it } from 'vitest';
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
