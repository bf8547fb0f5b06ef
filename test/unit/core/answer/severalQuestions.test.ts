import { describe, expect, it } from 'vitest';
import { questionParts } from '../../../../src/core/answer/questionParts.ts';
import { answersFrom, firstWords, starterGuides } from '../../../support/answeringEngine.ts';

const ask = answersFrom(starterGuides());

describe('questionParts', () => {
  it.each([
    ['Was kostet ein Pass und wo beantrage ich ihn und wie lange dauert es?', 'Was kostet ein Pass', ['authority', 'deadline']],
    ['Wer bekommt Wohngeld und wie viel?', 'Wer bekommt Wohngeld', ['amount']],
    ['Welche Frist gilt für den Widerspruch und was kostet er?', 'Welche Frist gilt für den Widerspruch', ['amount']],
    ['Was kostet ein Zeugnis? Wo gibt es das?', 'Was kostet ein Zeugnis', ['authority']],
    ['Kirchenaustritt wie und wo?', 'Kirchenaustritt wie', ['authority']],
    ['How much is a passport and where do I apply for it?', 'How much is a passport', ['authority']],
    ['Was passiert, wenn ich nicht angebe, wo ich wohne?', 'Was passiert, wenn ich nicht angebe, wo ich wohne?', []],
    ['Unterschied zwischen Kauf und Miete', 'Unterschied zwischen Kauf und Miete', []],
    ['Was kostet ein Reisepass?', 'Was kostet ein Reisepass?', []],
  ] as const)('%s', (query, first, further) => {
    expect(questionParts(query)).toEqual({ first, further });
  }); // prettier-ignore
});

describe('several questions in one are all answered, or the missing answer is named', () => {
  it.each([
    ['Was kostet ein Reisepass und wo beantrage ich ihn und wie lange dauert es?', '70 Euro', ['Zuständige Behörde', 'Passbehörde'], ['Bearbeitungsdauer: dazu sagen Ihre Quellen nichts.']],
    ['Wo melde ich mein Gewerbe an, was kostet das und brauche ich eine Genehmigung?', 'Gewerbe', ['Kosten', 'Satzung der Gemeinde'], []],
    ['Welche Frist gilt für den Widerspruch und was kostet er?', 'innerhalb eines Monats', ['Kosten', 'erstattet die Behörde'], []],
    ['Wie beantrage ich Bürgergeld und wie hoch ist es?', 'Lebensunterhalt', ['Höhe', '563 Euro'], []],
    ['Kirchenaustritt wie und wo?', 'Austritt', ['Zuständige Behörde', 'Standesamt'], []],
  ] as const)('%s', async (query, first, [heading, says], missing) => {
    const { blocks, gaps } = await ask(query);
    expect(firstWords(blocks[0])).toContain(first);
    const part = blocks.slice(1).find((block) => block.kind !== 'calculation' && block.heading === heading);
    expect(part?.kind === 'notes' ? part.items.map(({ text }) => text).join(' ') : part).toContain(says);
    expect(gaps).toEqual(missing);
  }); // prettier-ignore

  it('every sentence of a further part cites its passage', async () => {
    const { blocks } = await ask('Wie hoch ist das Elterngeld und wie lange bekomme ich es?');
    const cited = blocks.flatMap((block) => (block.kind === 'notes' ? block.items : []));
    expect(cited.length).toBeGreaterThan(2);
    expect(cited.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });
});
