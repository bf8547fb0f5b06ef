import { describe, expect, it } from 'vitest';
import { answersFrom, firstWords, statute } from '../../../support/answeringEngine.ts';

const BGB = statute('BGB', 'Bürgerliches Gesetzbuch', {
  '§ 535 Inhalt und Hauptpflichten des Mietvertrags':
    'Durch den Mietvertrag wird der Vermieter verpflichtet, dem Mieter den Gebrauch der Mietsache zu gewähren.',
  '§ 556g Rechtsfolgen; Auskunft über die Miete': 'Die Auskunft über die Miete bedarf der Textform.',
  '§ 579 Fälligkeit der Miete': 'Die Miete für ein Grundstück ist am Ende der Mietzeit zu entrichten.',
  '§ 581 Vertragstypische Pflichten beim Pachtvertrag':
    'Durch den Pachtvertrag wird der Verpächter verpflichtet, dem Pächter den Gebrauch und den Genuss der Früchte zu gewähren.',
  '§ 1124 Vorausverfügung über Miete oder Pacht': 'Wird die Miete oder Pacht eingezogen, so ist das wirksam.',
});
const STGB = statute('StGB', 'Strafgesetzbuch', {
  '§ 211 Mord':
    '(1) Der Mörder wird mit lebenslanger Freiheitsstrafe bestraft.\n\n(2) Mörder ist, wer aus Mordlust oder Habgier einen Menschen tötet.',
  '§ 212 Totschlag':
    'Wer einen Menschen tötet, ohne Mörder zu sein, wird als Totschläger mit Freiheitsstrafe nicht unter fünf Jahren bestraft.',
  '§ 242 Diebstahl':
    '(1) Wer eine fremde bewegliche Sache einem anderen wegnimmt, wird mit Freiheitsstrafe bis zu fünf Jahren bestraft.\n\n(2) Der Versuch ist strafbar.',
  '§ 244 Diebstahl mit Waffen; Bandendiebstahl':
    'Mit Freiheitsstrafe wird bestraft, wer einen Diebstahl mit Waffen begeht.',
  '§ 249 Raub': 'Wer mit Gewalt gegen eine Person eine fremde bewegliche Sache wegnimmt, wird bestraft.',
  '§ 250 Schwerer Raub':
    'Auf Freiheitsstrafe nicht unter drei Jahren ist zu erkennen, wenn der Raub mit Waffen begangen wird.',
});
const VWGO = statute('VwGO', 'Verwaltungsgerichtsordnung', {
  '§ 42': 'Durch Klage kann die Aufhebung eines Verwaltungsakts begehrt werden.',
  '§ 70': 'Der Widerspruch ist innerhalb eines Monats nach Bekanntgabe des Verwaltungsakts zu erheben.',
  '§ 75':
    'Ist über einen Widerspruch ohne zureichenden Grund nicht entschieden worden, so ist die Klage zulässig.',
  '§ 80': 'Widerspruch und Anfechtungsklage haben aufschiebende Wirkung.',
  '§ 82': 'Die Klage muß den Kläger und den Beklagten bezeichnen.',
});
const MARKENG = statute('MarkenG', 'Markengesetz', {
  '§ 42 Widerspruch': 'Gegen die Eintragung der Marke kann Widerspruch erhoben werden.',
});

const ask = answersFrom([BGB, STGB, VWGO, MARKENG]);

describe('comparisons over statutes alone', () => {
  it.each([
    ['Unterschied Miete und Pacht', ['§ 535', '§ 581']],
    ['Unterschied zwischen Diebstahl und Raub', ['§ 242', '§ 249']],
    ['Was ist der Unterschied zwischen Mord und Totschlag?', ['§ 211', '§ 212']],
    ['Unterschied zwischen Widerspruch und Klage', ['§ 70', '§ 42']],
  ])('%s: the basic sections of one law, each with its rule', async (query, sections) => {
    const { blocks, citations } = await ask(query);
    const [table] = blocks;
    const cells = table?.kind === 'table' ? (table.rows[0]?.cells ?? []) : [];
    const cited = cells.map(
      (cell) => citations.find(({ number }) => number === cell[0]?.citations[0])?.section,
    );
    expect(cited).toEqual(sections);
  });

  it('a sentence that defines comes before the one that threatens a penalty', async () => {
    const { blocks } = await ask('Unterschied zwischen Mord und Totschlag');
    expect(firstWords(blocks[0])).toContain('Mörder ist, wer aus Mordlust');
  });
});

describe('comparisons of what statutes have no basic section on', () => {
  const askOther = answersFrom([
    statute('OWiG', 'Gesetz über Ordnungswidrigkeiten', {
      '§ 1 Begriffsbestimmung':
        '(1) Eine Ordnungswidrigkeit ist eine Handlung, die das Gesetz mit Geldbuße ahndet.\n\n(2) Der Versuch steht ihr gleich.',
      '§ 64 Erstreckung der Klage auf die Ordnungswidrigkeit':
        'Erhebt die Staatsanwaltschaft wegen der Straftat die Klage, so erstreckt sie diese auf die Ordnungswidrigkeit.',
    }),
    statute('BtMG', 'Betäubungsmittelgesetz', {
      '§ 29 Straftaten':
        'Mit Freiheitsstrafe bis zu fünf Jahren wird bestraft, wer Betäubungsmittel ohne schriftliche Erlaubnis besitzt.',
    }),
    statute('ZPO', 'Zivilprozessordnung', {
      '§ 105 Vereinfachter Kostenfestsetzungsbeschluss':
        '(1) Der Festsetzungsbeschluss kann auf das Urteil gesetzt werden, sofern eine Ausfertigung noch nicht erteilt ist.\n\n(2) Er ist schriftlich abzufassen.',
      '§ 319 Berichtigung des Urteils':
        '(2) Der Beschluss, der eine Berichtigung ausspricht, wird auf dem Urteil vermerkt.\n\n(3) Gegen den Beschluss findet sofortige Beschwerde statt.',
    }),
    statute('BGB', 'Bürgerliches Gesetzbuch', {
      '§ 2254 Widerruf des Widerrufs':
        'Wird der durch Testament erfolgte Widerruf widerrufen, so ist die Verfügung wirksam.',
      '§ 142 Wirkung der Anfechtung': 'Wird ein Rechtsgeschäft angefochten, so ist es als nichtig anzusehen.',
    }),
    statute('KSchG', 'Kündigungsschutzgesetz', {
      '§ 14 Angestellte in leitender Stellung':
        'Auf leitende Angestellte finden die Vorschriften mit Ausnahme des § 3 Anwendung. Für Beamte gelten andere Gesetze.',
    }),
  ]);

  it('what one of them is said to be stands for itself; of the other nothing is gathered', async () => {
    const { blocks, gaps } = await askOther('Unterschied zwischen Ordnungswidrigkeit und Straftat');
    const [table] = blocks;
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell[0]?.text)])).toEqual([
      [
        'Gegenstand',
        expect.stringContaining('Eine Ordnungswidrigkeit ist eine Handlung'),
        'nicht in Ihren Quellen',
      ],
    ]);
    expect(gaps).toEqual(['Straftat – Gegenstand']);
  });

  it.each(['Unterschied zwischen Beschluss und Urteil', 'Was unterscheidet Angestellte und Beamte?'])(
    '%s: sentences that only mention them are no comparison',
    async (query) => {
      const { blocks } = await askOther(query);
      expect(blocks.filter(({ heading }) => heading !== 'Fundstellen')).toEqual([]);
    },
  );

  it('a section on the subject of itself is not the basic one', async () => {
    const { blocks } = await askOther('Unterschied zwischen Anfechtung und Widerruf');
    const tables = blocks.filter(({ kind }) => kind === 'table');
    expect(JSON.stringify(tables)).not.toContain('erfolgte Widerruf');
  });

  it('a rule on one case of a thing is not what the thing is', async () => {
    const { blocks } = await answersFrom([
      statute('BGB', 'Bürgerliches Gesetzbuch', {
        '§ 121 Anfechtungsfrist': 'Die Anfechtung ist ausgeschlossen, wenn zehn Jahre verstrichen sind.',
        '§ 530 Widerruf der Schenkung':
          'Eine Schenkung kann widerrufen werden, wenn sie groben Undank erfährt.',
        '§ 658 Widerruf': 'Die Auslobung kann bis zur Vornahme der Handlung widerrufen werden.',
      }),
    ])('Unterschied zwischen Anfechtung und Widerruf');
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
  });
});
