import { describe, expect, it } from 'vitest';
import { answersFrom, firstWords, starterGuides } from '../../../support/answeringEngine.ts';

const ask = answersFrom(starterGuides());

/** Question, what the first sentence says, file of the first source. */
const QUESTIONS: readonly (readonly [query: string, says: string, path: string])[] = [
  ['Welche Lärmgrenzwerte gelten im reinen Wohngebiet?', 'tags 50 dB(A)', 'umwelt/laermgrenzwerte-ta-laerm.md'],
  ['Kann mein Vermieter wegen Eigenbedarf kündigen?', 'Eigenbedarf', 'buerger/kuendigung-wohnung.md'],
  ['Habe ich ein Recht auf Akteneinsicht?', 'steht den Beteiligten', 'verfahren/akteneinsicht.md'],
  ['Wie hoch ist die Grunderwerbsteuer in Hessen?', 'in Hessen beträgt 6,0 %', 'buerger/grunderwerbsteuer.md'],
  ['Was kostet ein Reisepass?', '70 Euro', 'buerger/reisepass-beantragen.md'],
  ['Was kostet ein Personalausweis?', '46 Euro', 'buerger/personalausweis-beantragen.md'],
  ['Wie lange ist ein Reisepass gültig?', 'gilt zehn Jahre', 'buerger/reisepass-beantragen.md'],
  ['Was bedeutet § 34 BauGB?', 'in die Eigenart der näheren Umgebung einfügen', 'bauen/innenbereich-einfuegen.md'],
  ['What does section 34 BauGB say?', 'in die Eigenart der näheren Umgebung', 'bauen/innenbereich-einfuegen.md'],
  ['Bundesimmissionsschutzgesetz § 4', 'brauchen eine Genehmigung (§ 4 Abs. 1', 'umwelt/bimschg-genehmigung.md'],
  ['Was steht in § 35 Abs. 2 BauGB?', '§ 35 Abs. 2', 'bauen/aussenbereich-bauen.md'],
  ['§ 433', '§ 433 Abs. 1 Satz 2 BGB', 'buerger/kaufvertrag-gewaehrleistung.md'],
  ['Ich ziehe nach Göppingen, was muss ich tun?', 'Ummelden', 'buerger/wohnung-ummelden.md'],
  ['Welche Kündigungsfrist gilt für Mietwohnungen?', 'Kündigungsfrist', 'buerger/kuendigung-wohnung.md'],
  ['Wann muss ein Datenschutzbeauftragter bestellt werden?', 'benennen', 'datenschutz/datenschutzbeauftragter.md'],
  ['Wie widerspreche ich einem Bußgeldbescheid?', 'Einspruch', 'verfahren/einspruch-bussgeldbescheid.md'],
  ['How can I appeal against a tax assessment?', 'Einspruch', 'verfahren/einspruch-steuerbescheid.md'],
  ['Meldebescheinigung Aichelberg', 'Meldebescheinigung', 'buerger/meldebescheinigung.md'],
  ['Personalausweis beantragen in Bad Boll', 'Personalausweis', 'buerger/personalausweis-beantragen.md'],
  ['Wer ist zuständig für die Baugenehmigung in Augsburg?', 'untere Bauaufsichtsbehörde', 'bauen/vereinfachtes-baugenehmigungsverfahren-bayern.md'],
  ['Was passiert, wenn ich mich nicht ummelde?', 'Geldbuße', 'buerger/wohnung-ummelden.md'],
  ['Muss ich als Freiberufler ein Gewerbe anmelden?', 'Freie Berufe', 'unternehmen/gewerbe-anmelden.md'],
  ['Muss ich keinen Rundfunkbeitrag zahlen, wenn ich Bürgergeld beziehe?', 'Bürgergeld', 'buerger/rundfunkbeitrag.md'],
  ['Wie lange ist der Führerschein gültig?', '15 Jahre', 'buerger/fuehrerschein-ersterteilung.md'],
  ['Wie lange habe ich Zeit, mich umzumelden?', 'zwei Wochen', 'buerger/wohnung-ummelden.md'],
  ['Wie melde ich mich um?', 'Ummelden', 'buerger/wohnung-ummelden.md'],
  ['Ich ziehe um, was muss ich tun?', 'Ummelden', 'buerger/wohnung-ummelden.md'],
  ['Darf ein 16-Jähriger ohne Erlaubnis der Eltern ein Handy kaufen?', 'Minderjährige', 'buerger/minderjaehrige-vertraege.md'],
  ['Wie viel Elterngeld bekomme ich?', '67 %', 'buerger/elterngeld.md'],
  ['Wie hoch ist das Bürgergeld?', '563 Euro', 'buerger/buergergeld-grundsicherung.md'],
  ['Wie lange bekomme ich Arbeitslosengeld?', 'sechs Monate Anspruch', 'buerger/arbeitslosengeld.md'],
  ['Wie viele Urlaubstage stehen mir zu?', '24 Werktage', 'buerger/urlaub.md'],
  ['Wie hoch darf die Mietkaution sein?', 'höchstens drei Monatsmieten', 'buerger/mietkaution.md'],
  ['Welche Kündigungsfrist hat ein Mieter?', 'drei Monaten', 'buerger/kuendigung-wohnung.md'],
  ['Wie lange muss ich in Deutschland leben, um eingebürgert zu werden?', 'fünf Jahren', 'buerger/einbuergerung.md'],
  ['Welche Voraussetzungen hat die Einbürgerung?', 'setzt einen rechtmäßigen', 'buerger/einbuergerung.md'],
  ['Bis wann muss ich meine Steuererklärung abgeben?', '31. Juli', 'buerger/einkommensteuererklaerung.md'],
  ['Wie viele Mitglieder braucht ein Verein?', 'sieben Mitglieder', 'unternehmen/eingetragener-verein.md'],
  ['Wer haftet bei der GbR?', 'Die Gesellschafter der GbR haften', 'unternehmen/gbr.md'],
  ['Wie viel Stammkapital braucht eine UG?', '1 Euro', 'unternehmen/ug-haftungsbeschraenkt.md'],
  ['Brauche ich einen Datenschutzbeauftragten?', 'Behörden müssen immer', 'datenschutz/datenschutzbeauftragter.md'],
  ['Innerhalb welcher Frist muss eine Datenpanne gemeldet werden?', '72 Stunden', 'datenschutz/datenpanne-melden.md'],
  ['Welche Frist gilt für den Widerspruch?', 'innerhalb eines Monats', 'verfahren/widerspruch-einlegen.md'],
  ['Welche Unterlagen gehören zum Bauantrag in Bayern?', 'Lageplan', 'bauen/bauantrag-einfamilienhaus-bayern.md'],
  ['Brauche ich für eine Garage in Bayern eine Baugenehmigung?', 'bis 50 m²', 'bauen/carport-gartenhaus-bayern.md'],
  ['Unterschied zwischen Elterngeld und Kindergeld', 'Elterngeld ersetzt', 'buerger/elterngeld.md'],
  ['How do I register my residence?', 'in eine Wohnung einzieht', 'buerger/wohnung-anmelden.md'],
  ['How much does a passport cost?', '70 Euro', 'buerger/reisepass-beantragen.md'],
  ['How do I register a business?', 'Gewerbe', 'unternehmen/gewerbe-anmelden.md'],
  ['What is the minimum wage?', 'Mindestlohn beträgt', 'buerger/mindestlohn.md'],
  ['What documents do I need for naturalisation?', 'Pass, Aufenthaltstitel', 'buerger/einbuergerung.md'],
  ['Wer hat Anspruch auf Wohngeld?', 'Wohngeld gibt es als Mietzuschuss', 'buerger/wohngeld.md'],
  ['Wie hoch ist der Regelsatz für Alleinstehende?', '563 Euro', 'buerger/buergergeld-grundsicherung.md'],
  ['Bekomme ich Bürgergeld, wenn ich noch Ersparnisse habe?', 'eigenem Einkommen und Vermögen', 'buerger/buergergeld-grundsicherung.md'],
  ['Brauche ich für einen Imbiss eine Konzession?', 'braucht eine Erlaubnis', 'unternehmen/gaststaettenerlaubnis.md'],
  ['Ab welchem Umsatz bin ich kein Kleinunternehmer mehr?', '25.000 Euro', 'unternehmen/einzelunternehmen.md'],
  ['Was ist eine Untätigkeitsklage?', 'ohne zureichenden Grund', 'verfahren/untaetigkeitsklage.md'],
  ['Wann muss ich Erbschaftssteuer zahlen?', 'über dem persönlichen Freibetrag', 'buerger/erbschaftsteuer-freibetraege.md'],
  ['Bauantrag in Bad Homburg v. d. Höhe', 'In Hessen', 'bauen/baugenehmigung-hessen.md'],
  ['Was kostet ein neuer Personalausweis?', '46 Euro', 'buerger/personalausweis-beantragen.md'],
  ['Where can I apply for a residence permit?', 'Ausländerbehörde', 'buerger/aufenthaltstitel-ueberblick.md'],
]; // prettier-ignore

describe('questions over the starter library', () => {
  it.each(QUESTIONS)('%s', async (query, says, path) => {
    const { outcome, blocks, citations } = await ask(query);
    expect({ outcome, path: citations[0]?.path, first: firstWords(blocks[0]) }).toEqual({
      outcome: 'grounded',
      path,
      first: expect.stringContaining(says),
    });
  });

  it('a required stay is no processing time: what is missing is named', async () => {
    const { blocks, gaps } = await ask('Wie lange dauert die Einbürgerung?');
    expect([blocks.map(({ heading }) => heading), gaps]).toEqual([
      ['Fundstellen'],
      ['Bearbeitungsdauer: dazu sagen Ihre Quellen nichts.'],
    ]);
  });

  it('a rule that was abolished is no answer, nor is who registers an address asked for one', async () => {
    const { blocks } = await ask('Wie lange dauert die Einbürgerung?');
    expect(firstWords(blocks[0])).not.toContain('abgeschafft');
    expect((await ask('How do I register my address in Germany?')).gaps).toEqual([]);
  });

  it('fixed fees of different cases are not added up', async () => {
    const { blocks } = await ask('Was kostet ein Reisepass?');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'notes']);
  });

  it('what one brings and does can be ticked off, what is so is a list', async () => {
    const { blocks } = await ask('Bauantrag für ein Einfamilienhaus in Stuttgart');
    const kinds = new Map(blocks.map((block) => [block.heading, block.kind]));
    expect([kinds.get('Unterlagen'), kinds.get('Ablauf')]).toEqual(['checklist', 'checklist']);
    expect([kinds.get('Zuständige Behörde'), kinds.get('Fristen')]).toEqual(['notes', 'notes']);
  });

  it('no more than four further facts, and none says the first sentence again', async () => {
    for (const [query] of QUESTIONS.slice(0, 20)) {
      const { blocks } = await ask(query);
      const [first, further] = blocks;
      if (first?.kind !== 'paragraph' || first.heading !== null || further?.kind !== 'notes') continue;
      expect(further.items.length).toBeLessThanOrEqual(4);
      expect(further.items.map(({ text }) => text)).not.toContain(first.sentences[0]?.text);
    }
  });

  it('comparisons of concepts have at least three rows, each with both sides', async () => {
    const pairs = [
      'Innenbereich und Außenbereich',
      'Widerspruch und Klage',
      'Personalausweis und Reisepass',
      'Kauf und Miete',
    ];
    for (const pair of pairs) {
      const table = (await ask(`Was ist der Unterschied zwischen ${pair}?`)).blocks.find(
        ({ kind }) => kind === 'table',
      );
      const rows = table?.kind === 'table' ? table.rows : [];
      expect(rows.length).toBeGreaterThanOrEqual(3);
      expect(
        rows.every(({ cells }) => cells.every((cell) => cell.every(({ citations }) => citations.length > 0))),
      ).toBe(true);
    }
  });

  it('English questions get German sentences, and are told so', async () => {
    const { blocks } = await ask('How long is a passport valid?');
    expect(firstWords(blocks[0])).toContain('gilt zehn Jahre');
    expect(firstWords(blocks.at(-1))).toContain('sources are German');
  });

  it('what the guides do not know stays unanswered', async () => {
    for (const query of [
      'Wie backe ich einen Apfelkuchen?',
      'How do I bake an apple pie?',
      'Wie wird das Wetter morgen?',
    ]) {
      expect((await ask(query)).outcome).toBe('no_match');
    }
  });

  /** What the table says of a Land; the first block says that the Land decides. */
  it.each([
    ['Brauche ich für ein Gartenhaus eine Baugenehmigung?', 'Baden-Württemberg', '40 m³'],
    ['Brauche ich für ein Gartenhaus eine Baugenehmigung?', 'Bayern', '75 m³'],
    ['Ist ein Carport genehmigungsfrei?', 'Hessen', '50 m²'],
    ['Wie lange ist eine Baugenehmigung gültig?', 'Brandenburg', 'sechs Jahre'],
    ['Wie lange dauert eine Baugenehmigung?', 'Bremen', 'zwölf Wochen'],
    ['Wie hoch ist die Grunderwerbsteuer?', 'Thüringen', '5,0 %'],
  ])('without a Land the Länder stand side by side: %s %s', async (query, land, says) => {
    const { blocks } = await ask(query);
    expect(firstWords(blocks[0])).toContain('Recht des Landes');
    const table = blocks.find(({ kind }) => kind === 'table');
    const row = table?.kind === 'table' ? table.rows.find(({ label }) => label === land) : undefined;
    expect(row?.cells.flat().map(({ text }) => text).join(' ')).toContain(says); // prettier-ignore
    expect(row?.cells.flat().every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('a list from the law of one Land says so first', async () => {
    const { blocks } = await ask('Bauantrag für ein Einfamilienhaus');
    expect(firstWords(blocks[0])).toContain('nennt kein Land; diese Antwort gilt für Baden-Württemberg');
  });

  it('says which words are missing when nothing cites the provision', async () => {
    const { outcome, gaps, nearest } = await ask('Art. 14 GG');
    expect({ outcome, gaps: gaps.at(-1), nearest }).toEqual({
      outcome: 'no_match',
      gaps: 'Der Wortlaut von Art. 14 GG ist nicht in Ihren Quellen.',
      nearest: [],
    });
  });

  it('offers nothing near where nothing names the matter', async () => {
    expect((await ask('Wie backe ich einen Kuchen?')).nearest).toEqual([]);
    expect((await ask('Wann verjährt ein Bußgeld?')).nearest).not.toEqual([]);
  });
});
