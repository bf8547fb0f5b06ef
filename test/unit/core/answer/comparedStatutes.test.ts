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
