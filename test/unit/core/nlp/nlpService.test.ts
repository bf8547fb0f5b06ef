import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuestion, MAX_QUESTION_LENGTH } from '../../../../src/core/nlp/checkQuestion.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import { isVeritasError } from '../../../../src/core/errors.ts';
import { analysisSchema } from '../../../../src/protocol/analysis.ts';

const service = new NlpService();

const INTENTS: readonly (readonly [string, string, string])[] = [
  ['Abmeldung einer Wohnung', 'procedure_query', 'statement'],
  ['Reisepass verlängern', 'procedure_query', 'statement'],
  ['Wie melde ich einen Hund an?', 'procedure_query', 'how'],
  ['Entschädigung nach Infektionsschutzgesetz', 'procedure_query', 'statement'],
  ['Welche Unterlagen brauche ich für die Eheschließung?', 'procedure_query', 'which'],
  ['Darf mein Vermieter die Wohnung betreten?', 'fact_retrieval', 'statement'],
  ['Brauche ich eine Genehmigung für einen Zaun?', 'fact_retrieval', 'statement'],
  ['Was sind die Voraussetzungen der Einbürgerung?', 'fact_retrieval', 'what'],
  ['Wo ist die Notwehr geregelt?', 'fact_retrieval', 'where'],
  ['Was steht in § 70 VwGO?', 'fact_retrieval', 'what'],
  ['§ 242', 'fact_retrieval', 'statement'],
  ['StGB Notwehr', 'fact_retrieval', 'statement'],
  ['Was ist ein Erbschein?', 'definition', 'what'],
  ['Was bedeutet Duldung?', 'definition', 'what'],
  ['Unterschied zwischen Eigentum und Besitz', 'comparison', 'statement'],
  ['Was kostet ein Führungszeugnis?', 'calculation', 'how_much'],
  ['Wie hoch sind die Gebühren für einen Reisepass?', 'calculation', 'how_much'],
  ['Personalausweis Gebühren', 'calculation', 'statement'],
  ['Wie lange dauert die Einbürgerung?', 'timeline', 'how'],
  ['Welche Frist gilt für die Klage?', 'timeline', 'which'],
  ['Wo beantrage ich Wohngeld?', 'location_query', 'where'],
  ['Telefonnummer Standesamt Ulm', 'contact_query', 'statement'],
  ['Wer ist für Baugenehmigungen zuständig?', 'contact_query', 'who'],
  ['Ich habe gebaut. Was passiert jetzt?', 'fact_retrieval', 'what'],
  ['Unter welchen Umständen darf die Polizei mich durchsuchen?', 'fact_retrieval', 'which'],
  ['Ein Nachbar baut – was kann ich tun?', 'procedure_query', 'what'],
  ['How do I apply for a residence permit in Cologne?', 'procedure_query', 'how'],
  ['What is a residence permit?', 'definition', 'what'],
  ['How much does a building permit cost?', 'calculation', 'how_much'],
  ['SELECT * FROM users; --', 'unknown', 'statement'],
  ['<script>alert(1)</script>', 'unknown', 'statement'],
  ['Test query 5', 'unknown', 'statement'],
  ['Hallo!', 'unknown', 'statement'],
  ['der die das', 'unknown', 'statement'],
  ['', 'unknown', 'statement'],
  ['😀😀', 'unknown', 'statement'],
  ['\u0000\u0001\u001b[31m', 'unknown', 'statement'],
];

describe('NlpService', () => {
  it.each(INTENTS)('%s → %s, %s', (query, intent, questionType) => {
    const analysis = service.analyze(query);
    expect([analysis.intent.type, analysis.question_type]).toEqual([intent, questionType]);
  });

  it.each([
    ['Bauantrag für eine Garage in Ulm', { location: 'Ulm', land: 'BW', topic: 'Bauantrag Garage' }],
    ['Kontakt Bauamt Köln', { location: 'Köln', land: 'NW', topic: 'Kontakt Bauamt' }],
    ['Landesbauordnung § 5 in Hessen', { location: 'Hessen', land: 'HE', topic: 'Landesbauordnung § 5' }],
    ['§ 6 NBauO', { location: undefined, land: 'NI', topic: '§ 6 NBauO' }],
    ['Wie viel kostet ein Reisepass?', { location: undefined, land: undefined, topic: 'Reisepass' }],
  ])('parameters of %s', (query, expected) => {
    const { location, land, topic } = service.analyze(query).parameters;
    expect({ location, land, topic }).toEqual(expected);
  });

  it("takes a bare Landesbauordnung for that of the question's Land", () => {
    const { law_references: references } = service.analyze('Landesbauordnung § 5 in Hessen').parameters;
    expect(references.map(({ law, number }) => [law, number])).toEqual([['HBO', '5']]);
  });

  it('tells German from English', () => {
    expect(service.analyze('How do I register a business?').language).toBe('en');
    expect(service.analyze('Gewerbe anmelden').language).toBe('de');
  });

  it('gives a valid analysis with exact positions and no overlap for any string', () => {
    const words = fc.constantFrom('§', '§§ 5,', 'Abs. 1', 'BauGB', 'in Stuttgart', 'Bauamt', '25 m²', '15.03.2024', 'Herr', 'ä', '"', '\n', 'Wie', '?', '😀', 'GmbH'); // prettier-ignore
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const analysis = service.analyze(text);
        expect(analysisSchema.safeParse(analysis).success).toBe(true);
        let end = 0;
        for (const entity of analysis.entities) {
          expect(entity.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(entity.start, entity.end)).toBe(entity.text);
          end = entity.end;
        }
        const spans = [...analysis.tokens, ...analysis.parameters.law_references];
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(service.analyze(text)).toEqual(analysis);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '.',
    'a, ',
    '§ 1, ',
    'Wie ',
    '2020-',
    'Gesetz ',
    'Bad ',
    'Herr ',
    '"=',
    '😀',
    ' ',
    'x = ',
    'und ',
  ])('analyses 10 MB of %j without delay', (unit) => {
    const query = unit.repeat(Math.ceil(10_000_000 / unit.length));
    const start = performance.now();
    expect(service.analyze(query).query).toBe(query);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('checkQuestion', () => {
  const codeOf = (query: string): string | undefined => {
    try {
      checkQuestion(query, 'de');
      return undefined;
    } catch (error) {
      return isVeritasError(error) ? error.code : 'other';
    }
  };

  it.each([
    ['Was ist ein Erbschein?', undefined],
    ['§', undefined],
    ['', 'invalid_question'],
    [' \n\t\u0000', 'invalid_question'],
    ['?!… 😀', 'invalid_question'],
    ['a'.repeat(MAX_QUESTION_LENGTH), undefined],
    ['a'.repeat(MAX_QUESTION_LENGTH + 1), 'question_too_long'],
  ])('case %# → %s', (query, code) => {
    expect(codeOf(query)).toBe(code);
  });
});
