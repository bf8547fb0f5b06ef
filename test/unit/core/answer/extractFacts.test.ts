import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../../src/core/answer/clauseOf.ts';
import { extractFacts } from '../../../../src/core/answer/extractFacts.ts';
import { kindOfHeading, kindOfSentence } from '../../../../src/core/answer/factKinds.ts';
import type { FactKind } from '../../../../src/protocol/stepResult.ts';
import { fixturePassages } from './passages.ts';

const statute = (body: string): ReturnType<typeof extractFacts> =>
  fixturePassages({ path: 'l.md', title: 'L', law: 'L', text: `### § 1 Titel\n\n${body}` }).flatMap(
    extractFacts,
  );

describe('extractFacts from statutes', () => {
  it('joins a clause with the items of its short list and with what ends the sentence', () => {
    const facts = statute(
      'Er kann sich nicht berufen, wenn er\n\n1.  getäuscht hat,\n\n2.  gewusst hat,\n\nes sei denn, er ist jung.\n\nNeu.\n',
    );
    expect(facts.map(({ text, lead }) => [text, lead])).toEqual([
      [
        'Er kann sich nicht berufen, wenn er 1. getäuscht hat, 2. gewusst hat, es sei denn, er ist jung.',
        null,
      ],
      ['Neu.', null],
    ]);
  });

  it('tells a long list item by item, each with the clause before the list and both sources', () => {
    const filler =
      'sonstige Anlagen, die der Versorgung mit Elektrizität, Gas, Wasser oder Wärme dienen'.repeat(5);
    const facts = statute(
      `(1) Verfahrensfrei sind\n\nfolgende Gebäude:\n\nGaragen bis 50 m²,\n\n${filler},\n\n${filler} und\n\nZäune.\n`,
    );
    expect(facts.map(({ kind, text, lead, source }) => [kind, text, lead?.quote, source.quote])).toEqual([
      ['requirement', 'Verfahrensfrei sind … Garagen bis 50 m²', 'Verfahrensfrei sind', 'Garagen bis 50 m²'],
      ['requirement', `Verfahrensfrei sind … ${filler}`, 'Verfahrensfrei sind', filler],
      ['requirement', `Verfahrensfrei sind … ${filler}`, 'Verfahrensfrei sind', filler],
      ['requirement', 'Verfahrensfrei sind … Zäune.', 'Verfahrensfrei sind', 'Zäune.'],
    ]);
  });

  it('reads rows of a fee schedule as fees, without the head', () => {
    const [passage] = fixturePassages({
      path: 's.md',
      title: 'Gebührenverzeichnis',
      kind: 'other',
      text: '### Nr. 16 Meldewesen\n\n| Nr. | Leistung | Gebühr |\n|---|---|---|\n| 16.2 | Meldebescheinigung | 8,00 € |\n',
    });
    expect(extractFacts(passage!).map(({ kind, text, source }) => [kind, text, source.quote])).toEqual([
      ['fee', '16.2 – Meldebescheinigung – 8,00 €', '| 16.2 | Meldebescheinigung | 8,00 € |'],
    ]);
  });

  it('quotes the file for every fact of any text', () => {
    const piece = fc.constantFrom(
      'Die Behörde',
      'muss,',
      'wenn er',
      '\n\n',
      '\n1. ',
      '\n- ',
      '(2) ',
      'zahlt.',
      'fünf Euro',
      ' ',
      'z. B. ',
      ':',
      '| a | 5 € |\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('norm' as const, 'guide' as const, 'other' as const),
        (parts, kind) => {
          const text = `## Kosten\n\n${parts.join('')}`;
          for (const passage of fixturePassages({ path: 'x.md', title: 'X', text, kind })) {
            for (const { source, lead } of extractFacts(passage)) {
              expect(text.slice(source.start, source.end)).toBe(source.quote);
              if (lead !== null) expect(text.slice(lead.start, lead.end)).toBe(lead.quote);
            }
          }
        },
      ),
    );
  });
});

describe('kinds', () => {
  it.each<[string, FactKind]>([
    ['Verwaltungsakt ist jede Verfügung, die eine Behörde trifft.', 'definition'],
    ['Für die Auskunft wird eine Gebühr von 10 Euro erhoben.', 'fee'],
    ['Mit dem Bauantrag sind alle Unterlagen einzureichen.', 'document'],
    ['Sachlich zuständig ist die untere Baurechtsbehörde.', 'authority'],
    ['Über den Antrag ist innerhalb von drei Monaten zu entscheiden.', 'deadline'],
    ['Die Wohnung liegt mindestens fünf Jahre zurück.', 'other'],
    ['Die Errichtung baulicher Anlagen bedarf der Genehmigung.', 'requirement'],
    ['Ordnungswidrig handelt, wer ohne Genehmigung baut.', 'consequence'],
    ['Der Gesellschaftsvertrag bedarf notarieller Form.', 'form'],
    ['Gegen den Bescheid ist Widerspruch statthaft.', 'remedy'],
  ])('%s → %s', (text, kind) => expect(kindOfSentence(text)).toBe(kind));

  it.each<[string, FactKind | null]>([
    ['Kurz gesagt', 'definition'],
    ['Voraussetzungen', 'requirement'],
    ['Unterlagen', 'document'],
    ['Formulare', 'form'],
    ['Zuständige Behörde', 'authority'],
    ['Ablauf', 'procedure'],
    ['Fristen', 'deadline'],
    ['Kosten', 'fee'],
    ['Rechtsbehelf', 'remedy'],
    ['Hinweise', null],
  ])('heading %s → %s', (heading, kind) => expect(kindOfHeading(heading)).toBe(kind));
});

describe('clauseOf', () => {
  it('cuts the part between commas, with its own place', () => {
    const text =
      '### § 49 Widerruf\n\nEin Verwaltungsakt kann, auch später, ganz mit Wirkung\nfür die Zukunft widerrufen werden, außer wenn er bleibt.\n';
    const [fact] = fixturePassages({ path: 'v.md', title: 'V', law: 'VwVfG', text }).flatMap(extractFacts);
    const clause = clauseOf(fact!, /wirkung für die zukunft/iu);
    expect([
      clause.text,
      clause.source.quote,
      text.slice(clause.source.start, clause.source.end),
      clause.source.start_line,
      clause.source.end_line,
    ]).toEqual([
      'ganz mit Wirkung für die Zukunft widerrufen werden',
      'ganz mit Wirkung\nfür die Zukunft widerrufen werden',
      'ganz mit Wirkung\nfür die Zukunft widerrufen werden',
      3,
      4,
    ]);
  });
});
