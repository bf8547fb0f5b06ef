import { describe, expect, it } from 'vitest';
import { chooseFacts } from '../../../../src/core/answer/chooseFacts.ts';
import { chooseDocuments, rankDocuments } from '../../../../src/core/answer/chooseDocuments.ts';
import { companyForm } from '../../../../src/core/answer/companyForms.ts';
import { speaksOfOtherLand } from '../../../../src/core/answer/laender.ts';
import { orderByDate } from '../../../../src/core/answer/orderByDate.ts';
import { questionProfile, withFoundPlace } from '../../../../src/core/answer/questionProfile.ts';
import { firstDate, namesDuration } from '../../../../src/core/answer/timeExpressions.ts';
import { wordMatch } from '../../../../src/core/answer/wordMatch.ts';
import { extractFacts } from '../../../../src/core/answer/extractFacts.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import type { SearchHit } from '../../../../src/protocol/passage.ts';
import { fixturePassages } from './passages.ts';

const nlp = new NlpService();
const profile = (question: string): ReturnType<typeof questionProfile> =>
  questionProfile(nlp.analyze(question));
const passport = fixturePassages({
  path: 'pass.md',
  title: 'Reisepass beantragen',
  text: `## Kosten
- Der Reisepass kostet für Personen ab 24 Jahren 70 Euro.

## Fristen
- Der Reisepass gilt zehn Jahre.
- Bei Personen unter 24 Jahren gilt der Reisepass sechs Jahre.

## Zuständige Behörde
- Zuständig für den Reisepass ist das Bürgeramt.
`,
}).map((passage, rank) => ({ passage, rank }));

describe('chooseFacts', () => {
  it.each<[string, string[]]>([
    [
      'Wie lange ist ein Reisepass gültig?',
      ['Der Reisepass gilt zehn Jahre.', 'Bei Personen unter 24 Jahren gilt der Reisepass sechs Jahre.'],
    ],
    ['Wer ist zuständig für den Reisepass?', ['Zuständig für den Reisepass ist das Bürgeramt.']],
    [
      'Wie hoch ist die Gebühr für einen Reisepass?',
      ['Der Reisepass kostet für Personen ab 24 Jahren 70 Euro.'],
    ],
    ['Wie lange gilt ein Jagdschein?', []],
  ])('%s', (question, expected) => {
    expect(
      chooseFacts(profile(question), passport)
        .map(({ text }) => text)
        .slice(0, Math.max(1, expected.length)),
    ).toEqual(expected);
  });
});

describe('chooseDocuments', () => {
  const hit = (
    path: string,
    title: string,
    options: { jurisdiction?: string; places?: string[] } = {},
  ): SearchHit => {
    const [passage] = fixturePassages({ path, title, text: '## Unterlagen\n- Ein Plan.\n', ...options });
    return { passage: passage!, score: 1, why: { terms: [], boosts: [] }, best_subdivision: null };
  };
  const paths = (question: string, hits: SearchHit[]): string[] =>
    chooseDocuments(rankDocuments(profile(question), [hits]), 'procedure').map(({ path }) => path);

  it('takes one guide per level, the local one first, and none of another Land or on more than was asked', () => {
    expect(
      paths('Bauantrag in Stuttgart', [
        hit('bw', 'Bauantrag in Baden-Württemberg', { jurisdiction: 'BW' }),
        hit('by', 'Bauantrag in Bayern', { jurisdiction: 'BY' }),
        hit('ulm', 'Bauantrag in Ulm', { jurisdiction: 'BW', places: ['Ulm'] }),
        hit('s', 'Bauantrag in Stuttgart (Baurechtsamt)', { jurisdiction: 'BW', places: ['Stuttgart'] }),
      ]),
    ).toEqual(['s', 'bw']);
    expect(
      paths('Personalausweis beantragen', [
        hit('v', 'Vorläufigen Personalausweis beantragen'),
        hit('p', 'Personalausweis beantragen'),
      ]),
    ).toEqual(['p']);
  });
});

describe('small judgements', () => {
  it.each<[string, string | null]>([
    ['Unterschied zur GmbH & Co. KG', 'GmbH & Co. KG'],
    ['die GmbH', 'GmbH'],
    ['eine UG (haftungsbeschränkt)', 'UG'],
    ['Kommanditgesellschaft auf Aktien', 'KGaA'],
    ['Aktiengesellschaft', 'AG'],
    ['Agentur', null],
  ])('company form of %s: %s', (text, name) => expect(companyForm(text)?.name ?? null).toBe(name));

  it.each<[string, string, boolean]>([
    ['Zuständig ist die Behörde (§ 48 LBO BW).', 'HB', true],
    ['In Bremen gilt § 57 BremLBO.', 'HB', false],
    ['Zuständig ist die Gemeinde (§ 30 BauGB).', 'HB', false],
    ['Der Antrag richtet sich nach Art. 64 BayBO.', 'BW', true],
    ['In Sachsen-Anhalt gilt anderes.', 'SN', true],
  ])('%s speaks of other Länder than %s: %s', (text, code, expected) =>
    expect(speaksOfOtherLand(text, code)).toBe(expected),
  );

  it.each<[string, boolean]>([
    ['innerhalb eines Monats', true],
    ['binnen zwei Wochen', true],
    ['zehn Jahre', true],
    ['für Personen ab 24 Jahren', false],
    ['16 Jahre alt', false],
    ['unverzüglich', false],
  ])('%s names a span of time: %s', (text, expected) => expect(namesDuration(text)).toBe(expected));

  it.each<[string, string | null]>([
    ['seit dem 1. Januar 2024', '2024-01-01'],
    ['am 07.02.2026', '2026-02-07'],
    ['seit Mai 2025', '2025-05'],
    ['Stand 2026-04-15', '2026-04-15'],
    ['am 45.13.2020', null],
    ['heute', null],
  ])('first date of %s: %s', (text, expected) => expect(firstDate(text)).toBe(expected));

  it.each<[string, string, number]>([
    ['baugenehmigung', 'baugenehmigung', 1],
    ['baugenehmigung', 'baugenehmigungsgebuhr', 0.8],
    ['bauantrag', 'antrag', 0.6],
    ['stellplatz', 'stell', 0],
    ['miet', 'hund', 0],
  ])('%s is met by %s: %f', (wanted, offered, expected) => expect(wordMatch(wanted, offered)).toBe(expected));

  it('takes a place from a found text when the gazetteer does not know it', () => {
    const [passage] = fixturePassages({
      path: 'a.md',
      title: 'Satzung',
      text: '## A\nText.',
      places: ['Kleinkleckersdorf'],
    });
    const question = 'Was kostet eine Meldebescheinigung in Kleinkleckersdorf?';
    const { place, stems } = withFoundPlace(profile(question), question, [passage!]);
    expect([place, stems]).toEqual(['Kleinkleckersdorf', ['meldebescheinigung']]);
  });

  it('orders dated facts by date and keeps spans of time after them', () => {
    const text =
      '## Hinweise\n- Der Antrag dauert drei Monate.\n- Seit Mai 2025 gilt das.\n- Am 1. Januar 2024 trat es in Kraft.\n- Nichts.\n- Seit 2023 gilt es.\n';
    const facts = fixturePassages({ path: 'x.md', title: 'X', text }).flatMap(extractFacts);
    expect(orderByDate(facts).map(({ date, fact }) => [date, fact.text])).toEqual([
      ['2023', 'Seit 2023 gilt es.'],
      ['2024-01-01', 'Am 1. Januar 2024 trat es in Kraft.'],
      ['2025-05', 'Seit Mai 2025 gilt das.'],
      [null, 'Der Antrag dauert drei Monate.'],
    ]);
  });
});
