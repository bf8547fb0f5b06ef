import { describe, expect, it } from 'vitest';
import { answersFrom, firstWords, starterGuides } from '../../../support/answeringEngine.ts';

const ask = answersFrom(starterGuides());
const NOT_SAID = 'Eine ausdrückliche Antwort auf die Frage steht nicht in Ihren Quellen';

describe('a word that the sources leave unnamed may be the very point', () => {
  it.each([
    'Wann verjährt ein Bußgeldbescheid?',
    'Ist mein syrischer Führerschein in Deutschland gültig?',
    'Darf der Arbeitgeber mir im Urlaub kündigen?',
  ])('%s: passages found, no answer claimed', async (query) => {
    const { blocks, gaps } = await ask(query);
    expect(blocks.map(({ kind, heading }) => [kind, heading])).toEqual([['notes', 'Fundstellen']]);
    expect(gaps[0]).toContain(NOT_SAID);
  });

  it.each([
    ['Muss ich eine Kündigung schriftlich schreiben?', 'muss schriftlich erfolgen'],
    ['Darf ich ein Gartenhaus ohne Genehmigung bauen in Freiburg?', '40 m³'],
    ['wiederspruch gegen bescheid frist', 'innerhalb eines Monats'],
    ['Kann ich gegen eine Baugenehmigung meines Nachbarn vorgehen?', 'anfechten'],
    ['Wie lange hat die Behörde Zeit, über einen Bauantrag in Hamburg zu entscheiden?', 'zwei Monaten'],
  ])('what one does with most things, and a misspelt word, are no such point: %s', async (query, says) => {
    const { blocks, gaps } = await ask(query);
    expect(firstWords(blocks[0])).toContain(says);
    expect(gaps).toEqual([]);
  });
});

describe('a question without a matter', () => {
  it.each(['und in Hamburg?', 'Und was kostet das?', 'Was muss ich beachten?', 'Wie lange dauert das?'])(
    '%s gets no answer, offers nothing at random, and is told why',
    async (query) => {
      const { outcome, blocks, nearest, gaps } = await ask(query);
      expect({ outcome, blocks, nearest, why: gaps.at(-1) }).toEqual({
        outcome: 'no_match',
        blocks: [],
        nearest: [],
        why: expect.stringContaining('nennt nicht, worum es geht'),
      });
    },
  );
});

describe('what is said to be missing', () => {
  it('phone numbers that the sources do not name', async () => {
    const { gaps, blocks } = await ask('Telefonnummer Bürgeramt Rostock');
    expect(gaps).toContainEqual(expect.stringMatching(/^Telefonnummern, .* nennen Ihre Quellen dazu nicht/));
    expect(blocks[0]?.heading).toBe('Fundstellen');
  });

  it('the fee of another thing in a guide that mentions the thing is not offered for it', async () => {
    const { outcome, citations } = await ask('Marktstand in Seehausen Gebühr');
    expect({ outcome, citations }).toEqual({ outcome: 'no_match', citations: [] });
  });

  it.each(['Gewerbeanmeldung in Aichelberg', 'Was kostet eine Gewerbeanmeldung in Aichelberg?'])(
    'the fee of the municipality: %s',
    async (query) => {
      const { gaps } = await ask(query);
      expect(gaps).toContainEqual(expect.stringMatching(/^Welche Gebühr in Aichelberg anfällt, steht nicht/));
    },
  );

  it('no fee where one is fixed for the whole country', async () => {
    const { gaps } = await ask('Personalausweis beantragen in Aichelberg');
    expect(gaps.join(' ')).not.toContain('Welche Gebühr');
  });

  it('what the schedule of the municipality charges for other things does not answer, nor what its neighbour charges', async () => {
    const schedule = (place: string, rows: readonly string[]) => ({
      path: `${place.toLowerCase()}.md`,
      text: `---\ntitel: Gebührenverzeichnis der Gemeinde ${place}\nebene: gemeinde\nrechtsnatur: satzung\nland: "Baden-Württemberg"\ngemeinde: "${place}"\nstand: 2025-10-23\n---\n\n# Gebührenverzeichnis der Gemeinde ${place}\n\n## Nr. 17 Gewerberecht\n\n| Nr. | Öffentliche Leistung | Gebühr |\n|---|---|---|\n${rows.join('\n')}\n`,
    });
    const local = answersFrom([
      schedule('Aichelberg', [
        '| 17.1.2 | Gewerbeabmeldung | 15,00 € / Vorgang |',
        '| 17.2 | Auskünfte aus dem Gewerberegister | 15,00 € / Vorgang |',
      ]),
      schedule('Hattenhofen', ['| 17.1.1 | Gewerbeanmeldung | 35,00 € / Vorgang |']),
    ]);
    const { blocks, gaps } = await local('Was kostet eine Gewerbeanmeldung in Aichelberg?');
    expect(blocks.map(({ kind }) => kind)).not.toContain('paragraph');
    expect(JSON.stringify(blocks)).not.toContain('35,00');
    expect(gaps.join(' ')).toContain('Welche Gebühr in Aichelberg anfällt, steht nicht in Ihren Quellen');
    expect(firstWords((await local('Was kostet eine Gewerbeanmeldung in Hattenhofen?')).blocks[0])).toContain(
      '35,00',
    );
  });

  it('a word that ends like the one asked for is nothing near it', async () => {
    const { nearest } = await ask('Erschließungsbeitrag wie hoch?');
    expect(nearest.map(({ path }) => path)).not.toContain('unternehmen/gbr.md');
  });
});

describe('the right kind of answer', () => {
  it.each([
    ['Wer genehmigt eine Windkraftanlage?', 'Immissionsschutzbehörde'],
    ['How much is child benefit?', '259 Euro'],
    ['Wie viel Kindergeld bekomme ich für drei Kinder?', '259 Euro'],
    ['Wie beantrage ich nen Personalausweiß?', 'Personalausweis'],
  ])('%s', async (query, says) => {
    expect(firstWords((await ask(query)).blocks[0])).toContain(says);
  });

  it('the rate of the Land asked about is not one case beside the general one', async () => {
    const { blocks } = await ask(
      'Wie hoch ist die Grunderwerbsteuer bei einem Kaufpreis von 300.000 Euro in Nürnberg?',
    );
    const [first] = blocks;
    expect(first?.kind === 'calculation' ? [first.lines.length, first.total, first.unknown] : first).toEqual([
      1,
      { low: 10_500, high: 10_500, complete: true },
      [],
    ]);
  });

  it('a question after the list of what is compared is no side of it', async () => {
    const { blocks } = await ask('GbR oder OHG, was ist besser für zwei Handwerker?');
    expect(blocks[0]?.kind === 'table' ? blocks[0].columns : []).toEqual(['Merkmal', 'GbR', 'OHG']);
  });

  it('English readers are told as what their question was looked up', async () => {
    const { blocks } = await ask('How long is a passport valid?');
    const notes = blocks.at(-1);
    expect(notes?.kind === 'notes' ? notes.items.map(({ text }) => text) : []).toEqual([
      expect.stringContaining('sources are German'),
      expect.stringContaining('Reisepass'),
    ]);
  });
});
