import { describe, expect, it } from 'vitest';
import { placeNamedIn } from '../../../../src/core/answer/foundPlace.ts';
import { mainClause } from '../../../../src/core/answer/mainClause.ts';
import { officialReading } from '../../../../src/core/answer/officialReading.ts';
import { counts, namesQuantity } from '../../../../src/core/answer/quantities.ts';
import { joinSeparatedVerbs, withoutZu } from '../../../../src/core/nlp/text/verbForms.ts';
import { stemOf, wordMatch } from '../../../../src/core/answer/wordMatch.ts';

describe('separable verbs', () => {
  it.each([
    ['umzumelden', 'ummelden'],
    ['anzufechten', 'anfechten'],
    ['herauszugeben', 'herausgeben'],
    ['Umzug', 'Umzug'],
    ['Auszubildende', 'Auszubildende'],
    ['zuständig', 'zuständig'],
  ])('%s is %s', (word, plain) => {
    expect(withoutZu(word)).toBe(plain);
  });

  it.each([
    ['Wie melde ich mich um?', 'Wie ummelden ich mich ?'],
    ['Ich ziehe um, was nun?', 'Ich umziehen , was nun?'],
    ['Wie trete ich aus der Kirche aus?', 'Wie austreten ich aus der Kirche ?'],
    ['Bau eines Hauses an', 'anbauen eines Hauses '],
    ['Wer zahlt die Miete?', 'Wer zahlt die Miete?'],
    ['', ''],
  ])('%s', (text, joined) => {
    expect(joinSeparatedVerbs(text)).toBe(joined);
  });
});

describe('officialReading', () => {
  it.each([
    ['Darf ein 16-Jähriger ein Handy kaufen?', 'Minderjährige Vertrag'],
    ['aus der Kirche austreten', 'Kirchenaustritt'],
    ['mein Auto abmelden', 'Außerbetriebsetzung'],
  ])('%s', (text, official) => {
    expect(officialReading(text)).toContain(official);
  });

  it('knows nothing of other matters and of people of age', () => {
    expect(officialReading('Was ist ein Verwaltungsakt?')).toBeNull();
    expect(officialReading('Darf ein 30-Jähriger ein Haus mieten?')).toBeNull();
  });
});

describe('quantities', () => {
  it.each([
    ['höchstens drei Monatsmieten', true],
    ['tags 50 dB(A)', true],
    ['nach § 15 Abs. 1 PassV', false],
    ['seit dem 1. Januar 2026', false],
    ['eine Wohnung (§ 20 Satz 1 BMG)', false],
  ])('%s: %s', (text, expected) => {
    expect(namesQuantity(text)).toBe(expected);
  });

  it('count things, days among them in any unit of days', () => {
    expect(counts('mindestens sieben Mitglieder hat', [stemOf('Mitglieder')])).toBe(true);
    expect(counts('beträgt 24 Werktage', [stemOf('Urlaubstage')])).toBe(true);
    expect(counts('für höchstens 3.300 Euro im Jahr', [stemOf('Mitglieder')])).toBe(false);
  });
});

describe('placeNamedIn', () => {
  const names = ['Aichelberg', 'Zell u.A.', 'GVV Raum Bad Boll', 'Göppingen'];
  it.each([
    ['Gebühr in Aichelberg', 'Aichelberg'],
    ['Gebühr in Zell unter Aichelberg', 'Zell u.A.'],
    ['Gebühr in Bad Boll', 'GVV Raum Bad Boll'],
    ['Gebühr in Boll', null],
    ['Gebühr im Land', null],
  ])('%s: %s', (query, place) => {
    expect(placeNamedIn(query, names)).toBe(place);
  });
});

describe('mainClause', () => {
  it('leaves what is short enough and ends long sentences at a boundary', () => {
    const short = 'Der Antrag ist schriftlich zu stellen, soweit nichts anderes bestimmt ist.';
    expect(mainClause(short)).toBe(short);
    const main = `Die Behörde hat ${'den Beteiligten und allen anderen Betroffenen '.repeat(4)}Auskunft zu geben`;
    expect(mainClause(`${main}; ${'dies gilt auch für andere Stellen '.repeat(10)}.`)).toBe(`${main} …`);
    expect(mainClause('Wort '.repeat(200)).length).toBeLessThanOrEqual(352);
  });
});

describe('wordMatch', () => {
  it('tells a word from its opposite and meets a participle', () => {
    expect(wordMatch(stemOf('mietende'), stemOf('vermietende'))).toBe(0);
    expect(stemOf('gemeldet')).toBe(stemOf('melden'));
    expect(stemOf('Gebiet')).toBe('gebi');
  });
});
