import { describe, expect, it } from 'vitest';
import { domainsOf } from '../../../../../src/core/nlp/text/domains.ts';
import { germanTermsOf, germanWording } from '../../../../../src/core/nlp/text/englishTerms.ts';
import { GermanAnalyzer } from '../../../../../src/core/nlp/text/germanAnalyzer.ts';
import { LAY_TERM_TABLES } from '../../../../../src/core/nlp/layTerms/tables.ts';
import { layTermsIn } from '../../../../../src/core/nlp/text/layTerms.ts';

const analyzer = new GermanAnalyzer();

describe('layTermsIn', () => {
  const check = (text: string, sections: string[]): void => {
    const found = layTermsIn(text, analyzer).flatMap((match) =>
      match.sections.map(({ law, section }) => `${section} ${law}`),
    );
    for (const section of sections) expect(found).toContain(section);
  };
  it('knows popular names whatever their inflection', () => {
    check('Was besagt der Taschengeldparagraph?', ['§ 110 BGB']);
    check('recht auf vergessenwerden', ['Art. 17 DSGVO']);
    check('Mein Vermieter kündigt wegen Eigenbedarfs', ['§ 573 BGB']);
    check('Führerscheinentzug', ['§ 69 StGB', '§ 3 StVG', '§ 46 FeV']);
    check('Stammkapital einer GmbH', ['§ 5 GmbHG']);
    check('Wie hoch ist das Mindeststammkapital?', ['§ 5 GmbHG']);
  });
  it('wants all words of a name', () => {
    expect(layTermsIn('Kaution', analyzer)).toEqual([]);
    expect(layTermsIn('Wie ist das Wetter?', analyzer)).toEqual([]);
  });
  it('wants the small words and letters of a name of which one telling word is left', () => {
    const names = (text: string): string[] => layTermsIn(text, analyzer).map(({ name }) => name);
    expect(names('Was steht in einem B-Plan?')).toContain('B-Plan');
    expect(names('Wie lange gilt ein Plan?')).not.toContain('B-Plan');
    expect(names('Seit wann gibt es die Ehe für alle?')).toContain('Ehe für alle');
    expect(names('Wann ist eine Ehe gescheitert?')).not.toContain('Ehe für alle');
    expect(names('Wie kommt jemand in U-Haft?')).toContain('U-Haft');
    expect(names('Wer haftet für den Hund?')).not.toContain('U-Haft');
  });
  it('keeps words apart that only share a stem', () => {
    const laws = (text: string): string[] =>
      layTermsIn(text, analyzer).flatMap(({ sections }) => sections.map(({ law }) => law));
    expect(laws('Mein Ausweis ist abgelaufen')).not.toContain('AufenthG');
    expect(layTermsIn('Wo können Bürger fragen?', analyzer)).toEqual([]);
  });
  it('knows a name in other words of the same family', () => {
    check('Meine Chefin hat mich schwanger rausgeworfen', ['§ 17 MuSchG']);
    check('Wurde beim Kauf belogen', ['§ 123 BGB']);
    check('Mietwohnung hat Schimmel', ['§ 536 BGB']);
    check('Ich habe den Termin beim Jobcenter versäumt', ['§ 32 SGB II']);
    check('Strafzettel verjährt', ['§ 26 StVG']);
  });
  it('finds the words of a longer name in compounds, a name of one word only as a word', () => {
    check('Wohnungskündigung wegen Alter', ['§ 574 BGB']);
    expect(layTermsIn('Betrugsdezernat', analyzer)).toEqual([]);
  });
  it('says how much of the text a name is', () => {
    const [short] = layTermsIn('Eigenbedarf', analyzer);
    const [long] = layTermsIn('Eigenbedarf im Haus am Stadtrand nach der Hochzeit meiner Nichte', analyzer);
    expect(short?.share).toBe(1);
    expect(long?.share).toBeLessThan(0.4);
  });
  it('lets the longer name stand for the shorter one', () => {
    const names = layTermsIn('Akteneinsicht: Akte einsehen beim Recht auf Vergessenwerden', analyzer).map(
      ({ name }) => name,
    );
    expect(names).toContain('Recht Vergessenwerden');
    expect(names).not.toContain('Vergessenwerden');
  });
  it('has well-formed sections in every line', () => {
    const line = /^[^|]+\|(?:(?:§|Art\.) \d+[a-z]? [^,|]+)(?:, (?:§|Art\.) \d+[a-z]? [^,|]+)*\|[^|]*$/;
    expect(
      LAY_TERM_TABLES.flatMap((table) => table.trim().split('\n')).filter((entry) => !line.test(entry)),
    ).toEqual([]);
  });
});

describe('germanTermsOf', () => {
  const check = (text: string, terms: string[]): void => {
    expect(germanTermsOf(text).terms).toEqual(terms);
  };
  it('reads English questions, phrases before words', () => {
    check('How do I get a residence permit?', ['Aufenthaltstitel Aufenthaltserlaubnis']);
    check('What are the fees for a building permit?', ['Gebühr', 'Baugenehmigung Bauantrag']);
    check('Can the landlord keep my deposit?', ['Vermieter', 'Mietkaution Kaution Mietsicherheit']);
  });
  it('leaves German questions alone', () => {
    check('Was kostet eine Baugenehmigung?', []);
    check('Bauantrag in Stuttgart', []);
    check('', []);
  });
  it('says which words it has read', () => {
    const text = 'the tenant in Munich';
    const reading = germanTermsOf(text);
    expect(['the', 'tenant', 'in', 'Munich'].map((word) => reading.consumed(text.indexOf(word)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('germanWording', () => {
  const check = (text: string, wording: string): void => {
    expect(germanWording(text)).toBe(wording);
  };
  it('says the same in German, with words between those of a phrase', () => {
    check('How do I register my residence?', 'Anmeldung Wohnung');
    check('What documents do I need for naturalisation?', 'Unterlagen Einbürgerung');
    check("How do I exchange my driver's license?", 'exchange Führerschein');
    check('citizens’ office', 'Bürgeramt');
  });
  it('keeps what it does not know, so that nothing is answered that was not understood', () => {
    check('How do I bake an apple pie?', 'bake apple pie');
    check('GmbH in Munich', 'GmbH Munich');
  });
});

describe('domainsOf', () => {
  const factors = (text: string): ReadonlyMap<string, number> =>
    domainsOf(analyzer.tokens(text).flatMap((token) => [token.term, ...token.parts]));
  it('knows the field of law by everyday words', () => {
    expect(factors('Darf mein Vermieter die Miete erhöhen?').get('BGB')).toBeGreaterThan(1);
    expect(factors('personenbezogene Daten').get('DSGVO')).toBeGreaterThan(1);
    expect(factors('Wie ist das Wetter?').size).toBe(0);
  });
  it('weighs more with more words and never beyond 1.7', () => {
    const one = factors('Urlaub').get('BUrlG') ?? 0;
    const many = factors('Urlaub Arbeitgeber Lohn Probezeit Überstunden Kündigungsschutz').get('BUrlG') ?? 0;
    expect(one).toBeGreaterThan(1);
    expect(many).toBeGreaterThan(one);
    expect(many).toBeLessThanOrEqual(1.7);
  });
});
