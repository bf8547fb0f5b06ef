import { describe, expect, it } from 'vitest';
import { FixtureLibrary } from './fixtureLibrary.ts';
import { ask, buildingPassages, companyPassages, lines, procedurePassages } from './fixtures.ts';

describe('synthesis', () => {
  it('compiles a checklist: the local guide first, then the Land’s, never another Land’s, fines apart from fees', async () => {
    const { answer } = await ask('Bauantrag in München', new FixtureLibrary(buildingPassages));
    expect(lines(answer)).toEqual([
      '## Kurz gesagt',
      'Der Bauantrag geht an die untere Bauaufsichtsbehörde (Art. 64 Abs. 1 BayBO). [1]',
      '## Voraussetzungen',
      'Das Vorhaben muss dem Bebauungsplan entsprechen (§ 30 Abs. 1 BauGB). [2]',
      '## Unterlagen',
      'Dem Bauantrag ist ein Lageplan beizufügen (§ 3 BauVorlV). [3]',
      'Dem Bauantrag sind Bauzeichnungen beizufügen (§ 8 BauVorlV). [4]',
      '## Zuständige Behörde',
      'Zuständig für den Bauantrag in München ist die Lokalbaukommission, Blumenstraße 28b. [5]',
      'Zuständig ist das Landratsamt oder die kreisfreie Stadt (Art. 53 Abs. 1 BayBO). [6]',
      '## Ablauf',
      'Den Bauantrag digital bei der Lokalbaukommission stellen. [7]',
      '## Kosten',
      'Die Baugenehmigungsgebühr beträgt mit Bebauungsplan insgesamt 1 ‰ bis 2,5 ‰ der Baukosten, mindestens 75 Euro (Tarif-Nr. 2.I.1). [8]',
      'Die Baugenehmigungsgebühr beträgt ohne Bebauungsplan insgesamt 2 ‰ bis 3,5 ‰ der Baukosten (Tarif-Nr. 2.I.1). [9]',
      'Sonderbauten kosten zusätzlich 2 ‰ der Baukosten. [10]',
      'Auslagen für Zustellungen kommen hinzu (Art. 10 KG). [11]',
      '## Folgen',
      'Wer ohne Genehmigung baut, riskiert eine Geldbuße bis zu 500.000 Euro. [12]',
    ]);
    expect([answer.outcome, answer.gaps]).toEqual(['grounded', ['Fristen: dazu sagen Ihre Quellen nichts.']]);
  });
});

describe('calculation', () => {
  const rest = [
    'Welcher der genannten Fälle vorliegt, ergibt sich erst aus dem Antrag; die Summe reicht deshalb vom günstigsten bis zum teuersten Fall.',
    'Zuschläge sind nicht in der Summe; sie fallen nur an, wenn ihr Fall eintritt.',
    'Weitere Gebühren und Auslagen, deren Höhe die Quellen nicht nennen.',
    '## Was die Quellen zu den Kosten sagen',
  ];

  it('takes the base from the source’s example, says so, and spans the cases', async () => {
    const { answer } = await ask(
      'Wie viel kostet ein Bauantrag in München?',
      new FixtureLibrary(buildingPassages),
    );
    expect(lines(answer)).toEqual([
      '## Berechnung',
      'Baukosten: 500.000 Euro (Beispielwert der Quelle, nicht der wirkliche Wert) [1]',
      'Die Baugenehmigungsgebühr beträgt mit Bebauungsplan insgesamt 1 ‰ bis 2,5 ‰ der Baukosten, mindestens 75 Euro (Tarif-Nr. 2.I.1). [2][1]: 1 – 2,5 ‰ × 500.000 Euro = 500..1250',
      'Die Baugenehmigungsgebühr beträgt ohne Bebauungsplan insgesamt 2 ‰ bis 3,5 ‰ der Baukosten (Tarif-Nr. 2.I.1). [3][1]: 2 – 3,5 ‰ × 500.000 Euro = 1000..1750',
      'Sonderbauten kosten zusätzlich 2 ‰ der Baukosten. [4][1]: 2 ‰ × 500.000 Euro = 1000..1000',
      'total 500..1750 open',
      ...rest,
      'Auslagen für Zustellungen kommen hinzu (Art. 10 KG). [5]',
    ]);
  });

  it('takes the base from the question and keeps to the minimum fee', async () => {
    const { answer } = await ask(
      'Wie viel kostet ein Bauantrag in München bei Baukosten von 30.000 Euro?',
      new FixtureLibrary(buildingPassages),
    );
    expect(lines(answer).slice(0, 6)).toEqual([
      '## Berechnung',
      'Baukosten: 30.000 Euro (aus der Frage)',
      'Die Baugenehmigungsgebühr beträgt mit Bebauungsplan insgesamt 1 ‰ bis 2,5 ‰ der Baukosten, mindestens 75 Euro (Tarif-Nr. 2.I.1). [1]: 1 – 2,5 ‰ × 30.000 Euro = 75..75',
      'Die Baugenehmigungsgebühr beträgt ohne Bebauungsplan insgesamt 2 ‰ bis 3,5 ‰ der Baukosten (Tarif-Nr. 2.I.1). [2]: 2 – 3,5 ‰ × 30.000 Euro = 60..105',
      'Sonderbauten kosten zusätzlich 2 ‰ der Baukosten. [3]: 2 ‰ × 30.000 Euro = 60..60',
      'total 60..105 open',
    ]);
  });

  it('reckons nothing without a rate and says so', async () => {
    const noFees = buildingPassages.filter(({ path }) => path !== 'gebuehren.md');
    const { answer, results } = await ask(
      'Wie viel kostet ein Bauantrag in München?',
      new FixtureLibrary(noFees),
    );
    const calculation = results.get('calculation');
    expect(
      calculation?.type === 'calculation' && [calculation.lines, calculation.total, calculation.assumptions],
    ).toEqual([[], null, []]);
    expect(answer.gaps).toContain(
      'Den Gebührensatz oder Betrag nennen Ihre Quellen nicht; deshalb wird nichts berechnet.',
    );
    expect(answer.blocks.some(({ kind }) => kind === 'calculation')).toBe(false);
  });
});

describe('comparison', () => {
  it('sets a guide’s headings beside a statute’s sentences and names what is missing', async () => {
    const { answer } = await ask('Unterschied zwischen GmbH und AG', new FixtureLibrary(companyPassages));
    expect(lines(answer)).toEqual([
      '## Gegenüberstellung',
      'Merkmal | GmbH | AG',
      'Mindestkapital | Das Stammkapital der GmbH beträgt mindestens 25.000 Euro (§ 5 Abs. 1 GmbHG). [1] | „Der Mindestnennbetrag des Grundkapitals ist fünfzigtausend Euro.“ (§ 7 AktG) [2]',
      'Rechtsfähigkeit | nicht in Ihren Quellen | „Die Aktiengesellschaft ist eine Gesellschaft mit eigener Rechtspersönlichkeit.“ (§ 1 Abs. 1 AktG) [3]',
      'Haftung | Für Schulden der GmbH haftet nur das Gesellschaftsvermögen (§ 13 Abs. 2 GmbHG). [4] | „Für die Verbindlichkeiten der Gesellschaft haftet den Gläubigern nur das Gesellschaftsvermögen.“ (§ 1 Abs. 1 AktG) [5]',
    ]);
    expect(answer.gaps).toEqual(['GmbH – Rechtsfähigkeit']);
  });

  it('stays within one law and follows "gilt entsprechend" to what it means', async () => {
    const { answer } = await ask(
      'Unterschied zwischen Rücknahme und Widerruf eines Verwaltungsakts',
      new FixtureLibrary(procedurePassages),
    );
    const deadline = lines(answer).find((line) => line.startsWith('Frist'));
    expect(deadline).toBe(
      'Fristen und Dauer | „Erhält die Behörde von Tatsachen Kenntnis, so ist die Rücknahme nur innerhalb eines Jahres seit dem Zeitpunkt der Kenntnisnahme zulässig.“ (§ 48 Abs. 4 VwVfG) [3] | ' +
        '„§ 48 Abs. 4 gilt entsprechend.“ (§ 49 Abs. 2 VwVfG) [4] ' +
        '„Erhält die Behörde von Tatsachen Kenntnis, so ist die Rücknahme nur innerhalb eines Jahres seit dem Zeitpunkt der Kenntnisnahme zulässig.“ (§ 48 Abs. 4 VwVfG) [3]',
    );
    expect(new Set(answer.citations.map(({ law }) => law))).toEqual(new Set(['VwVfG']));
  });
});

describe('retrieval', () => {
  it('answers with the one sentence that says it, in the statute’s words', async () => {
    const { answer, results } = await ask(
      'Welche Frist gilt für den Widerspruch gegen einen Verwaltungsakt?',
      new FixtureLibrary(procedurePassages),
    );
    expect(lines(answer)[0]).toBe(
      '„Der Widerspruch ist innerhalb eines Monats, nachdem der Verwaltungsakt dem Beschwerten bekanntgegeben worden ist, schriftlich bei der Behörde zu erheben, die den Verwaltungsakt erlassen hat.“ (§ 70 Abs. 1 VwGO) [1]',
    );
    const retrieval = results.get('retrieval');
    // § 58 is in the library, § 60 and the rest are not.
    expect(retrieval?.type === 'retrieval' && retrieval.followed).toBeGreaterThanOrEqual(1);
  });

  it('gives a named provision in its own order', async () => {
    const { answer } = await ask('Was steht in § 70 VwGO?', new FixtureLibrary(procedurePassages));
    expect(lines(answer).map((line) => line.slice(0, 32))).toEqual([
      '„Der Widerspruch ist innerhalb e',
      '## Dazu außerdem',
      '„§§ 58 und 60 gelten entsprechen',
    ]);
  });

  it('says when the wording of a named provision is missing', async () => {
    const { answer } = await ask('Was steht in § 99 VwGO?', new FixtureLibrary(procedurePassages));
    expect(
      answer.outcome === 'no_match' ||
        answer.gaps.includes('Der Wortlaut von § 99 VwGO ist nicht in Ihren Quellen.'),
    ).toBe(true);
  });
});

describe('without sources', () => {
  it('offers what is nearest and fills nothing in', async () => {
    const { answer } = await ask('Wie wird das Wetter?', new FixtureLibrary(procedurePassages));
    expect([answer.outcome, answer.blocks, answer.citations, answer.gaps]).toEqual([
      'no_match',
      [],
      [],
      ['In Ihren Quellen steht dazu nichts, was die Frage beantwortet.'],
    ]);
  });

  it('says that there is no library', async () => {
    const { answer } = await ask('Bauantrag in München', new FixtureLibrary([]));
    expect([answer.outcome, answer.blocks, answer.gaps]).toEqual(['unavailable', [], ['Keine Bibliothek.']]);
  });
});
