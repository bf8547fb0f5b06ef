import { describe, expect, it } from 'vitest';
import type { LawReference } from '../../../../src/protocol/analysis.ts';
import { findLawCitations, parseLawReferences } from '../../../../src/core/nlp/lawReference.ts';
import { canonicalLaw } from '../../../../src/core/nlp/lawNames.ts';

/** "GmbHG §5 A1 S2 N3 La": what a reference says, in one line. */
function short(reference: LawReference): string {
  const { law, unit, number, number_to, paragraph, sentence, item, letter } = reference;
  const sign = unit === 'article' ? 'Art' : '§';
  return [
    law ?? '?',
    number === null ? '' : `${sign}${number}${number_to === null ? '' : `-${number_to}`}`,
    paragraph === null ? '' : `A${paragraph}`,
    sentence === null ? '' : `S${sentence}`,
    item === null ? '' : `N${item}`,
    letter === null ? '' : `L${letter}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['§ 5 Abs. 1 Satz 2 Nr. 3 Buchst. a GmbHG', ['GmbHG §5 A1 S2 N3 La']],
  ['§§ 34, 35 BauGB', ['BauGB §34', 'BauGB §35']],
  ['§§ 705 bis 740 BGB', ['BGB §705-740']],
  ['§§ 705-740', ['? §705-740']],
  ['§ 573c Abs. 4 BGB', ['BGB §573c A4']],
  ['Art. 14 GG', ['GG Art14']],
  ['Artikel 6 Absatz 1 Buchstabe f DSGVO', ['DSGVO Art6 A1 Lf']],
  ['BauGB § 34', ['BauGB §34']],
  ['§ 58 LBO BW', ['LBO BW §58']],
  ['§5 BImSchG', ['BImSchG §5']],
  ['§ 5 I 2 GmbHG', ['GmbHG §5 A1 S2']],
  ['§ 823 I BGB', ['BGB §823 A1']],
  ['Paragraph 242 StGB', ['StGB §242']],
  ['SGB II', ['SGB II']],
  ['SGB 2', ['SGB II']],
  ['4. BImSchV', ['4. BImSchV']],
  ['BauGB', ['BauGB']],
  ['Grundgesetz', ['GG']],
  ['Landesbauordnung Baden-Württemberg', ['LBO BW']],
  ['bayerische Bauordnung Art. 57', ['BayBO Art57']],
  ['section 5 of the GmbHG', ['GmbHG §5']],
  ['Article 6 GDPR', ['DSGVO Art6']],
  ['Article 6(1)(f) GDPR', ['DSGVO Art6 A1 Lf']],
  ['§ 1823 BGB', ['BGB §1823']],
  ['§ 34 des Baugesetzbuchs', ['BauGB §34']],
  ['§ 433 des Bürgerlichen Gesetzbuches', ['BGB §433']],
  ['§ 5 i.V.m. § 6 BImSchG', ['BImSchG §5', 'BImSchG §6']],
  ['EGBGB Art. 229 § 5', ['EGBGB Art229 § 5']],
  ['Art. 229 § 25 EGBGB', ['EGBGB Art229 § 25']],
  ['Art. I § 6a BerlinFG', ['BerlinFG ArtI § 6a']],
  ['§ 15 LärmVibrationsArbSchV', ['LärmVibrationsArbSchV §15']],
  ['§ 10 RAG 20', ['RAG 20 §10']],
  ['§ 5 GmbHG 3 Personen', ['GmbHG §5']],
  ['§ 3.01 BinSchStrO 2012', ['BinSchStrO §3.01']],
  ['§ 4 eKFV', ['eKFV §4']],
  ['§§ 5 Abs. 1 und 2, 6 Abs. 3 BauGB', ['BauGB §5 A1', 'BauGB §6 A3']],
  ['§ 80 Abs. 2 Satz 1 Nr. 4, Abs. 5 VwGO', ['VwGO §80 A2 S1 N4']],
  ['§ 7 Abs. 1 Nr. 1 S. 2 GVGA', ['GVGA §7 A1 S2 N1']],
  ['§ 312 ff. BGB', ['BGB §312']],
  ['§ 34 a BauGB', ['BauGB §34a']],
  ['§ 1 LVwVfG NRW', ['LVwVfG NRW §1']],
  ['§ 8 Abs. 2 HafG', ['HafG §8 A2']],
  ['§ 3 der Gebührensatzung', ['Gebührensatzung §3']],
  ['§ 12 Musterverordnung', ['Musterverordnung §12']],
  ['§ 4 Abs. 1 Satz 2 der Hafenordnung', ['Hafenordnung §4 A1 S2']],
  ['§ 2 Absatz 1 des Hafengesetzes', ['Hafengesetz §2 A1']],
  ['§ 9 HafenVO', ['HafenVO §9']],
  ['§ 4 HafenG M-V', ['HafenG M-V §4']],
  ['§ 6 der Friedhofssatzung Musterstadt', ['Friedhofssatzung §6']],
  ['§ 1 Nr. 2 Kommunale Abgabensatzung', ['Kommunale Abgabensatzung §1 N2']],
  ['§ 5 der Satzung', ['? §5']],
  ['§ 5 GmbH', ['? §5']],
  ['nach § 3 Müller', ['? §3']],
  ['Für § 5, 3 Personen', ['? §5']],
  ['§1 Bundes-Immissionsschutzgesetz (BImSchG)', ['BImSchG §1']],
  ['Was wird im Bimschg geregelt?', ['BImSchG']],
  ['BImSchG-Antrag', ['BImSchG']],
  ['Lärmschutzverordnung', ['Lärmschutzverordnung']],
  ['weg damit, es gibt eine AG und eine GmbH', []],
  ['§ ohne Zahl', []],
  // As people and scanners write it.
  ['§573c Abs.4 BGB', ['BGB §573c A4']],
  ['§ 573 c BGB', ['BGB §573c']],
  ['§ 573  c  Abs. 1 S. 2 BGB', ['BGB §573c A1 S2']],
  ['§ 573C BGB', ['BGB §573C']],
  ['§433BGB', ['BGB §433']],
  ['§ 573cBGB', ['BGB §573c']],
  ['§ 573c abs 4 satz 2 bgb', ['BGB §573c A4 S2']],
  ['paragraph 433 bgb', ['BGB §433']],
  ['artikel 5 gg', ['GG Art5']],
  ['art 5 gg', ['GG Art5']],
  ['die art 3 mal', []],
  ['Par. 433 BGB', ['BGB §433']],
  ['Art 6 I lit. f DSGVO', ['DSGVO Art6 A1 Lf']],
  ['Art. 6 (1)(f) DSGVO', ['DSGVO Art6 A1 Lf']],
  ['Art. 6 (1) f GDPR', ['DSGVO Art6 A1 Lf']],
  ['§ 5\n(1) Wer zahlt', ['? §5']],
  ['§§ 48 ff. VwVfG', ['VwVfG §48']],
  ['§§ 48ff VwVfG', ['VwVfG §48']],
  ['§§ 433 f. BGB', ['BGB §433']],
  ['§§ 48 ff VwVfG', ['VwVfG §48']],
  ['§ 823 Abs. II S. 2 BGB', ['BGB §823 A2 S2']],
  ['§ 823 I, II BGB', ['BGB §823 A1']],
  ['§§ 280 I, III, 283 BGB', ['BGB §280 A1', 'BGB §283']],
  ['§ 34 IIIa BauGB', ['BauGB §34 A3a']],
  ['§ 34 Abs. 3 a BauGB', ['BauGB §34 A3a']],
  ['§ 34 Abs 3a S 1 Nr 1 BauGB', ['BauGB §34 A3a S1 N1']],
  ['§ 35 S.1 VwVfG', ['VwVfG §35 S1']],
  ['§ 3 Nr.26 a EStG', ['EStG §3 N26a']],
  ['§ 812 I 1 1. Alt. BGB', ['BGB §812 A1 S1']],
  ['§ 812 Abs. 1 Satz 1, 2. Alt. BGB', ['BGB §812 A1 S1']],
  ['§ 34 BauGB i.V.m. § 15 BauNVO', ['BauGB §34', 'BauNVO §15']],
  ['§ 34 iVm § 15 BauNVO', ['BauNVO §34', 'BauNVO §15']],
  ['Was sagt BEGSchlG Art. II?', ['BEGSchlG ArtII']],
  ['BEGSchlG Artikel II', ['BEGSchlG ArtII']],
  // Acts that are named for a section of another one.
  ['BEG§172DV', []],
  ['Art115V', []],
];

describe('parseLawReferences', () => {
  it.each(TABLE)('%s', (text, expected) => {
    const references = parseLawReferences(text);
    expect(references.map(short)).toEqual(expected);
    for (const { text: words, start, end } of references) expect(words).toBe(text.slice(start, end));
  });

  it('keeps each section of a chain in its own place and the chain in one citation', () => {
    const text = 'nach §§ 34, 35 BauGB zulässig';
    expect(parseLawReferences(text).map((reference) => reference.text)).toEqual(['§§ 34', '35 BauGB']);
    expect(findLawCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '§§ 34, 35 BauGB',
    ]);
  });

  it('reads a statute of 100 kB and a page of signs in linear time', () => {
    const norm =
      'Die Behörde kann nach § 5 Abs. 1 BImSchG in Verbindung mit § 6 anordnen, dass das Gesetz gilt. ';
    for (const text of [
      norm.repeat(1100),
      '§ '.repeat(50_000),
      `§ 1${' '.repeat(100_000)}`,
      '§ 1, '.repeat(20_000),
    ]) {
      const start = performance.now();
      parseLawReferences(text);
      expect(performance.now() - start).toBeLessThan(3000);
    }
    expect(parseLawReferences(norm.repeat(1100))).toHaveLength(2200);
  });
});

describe('canonicalLaw', () => {
  it.each([
    ['BBauG', 'BauGB'],
    ['RuStAG', 'StAG'],
    ['sgb 2', 'SGB II'],
    ['Sozialgesetzbuch II', 'SGB II'],
    ['BImSchV 4', '4. BImSchV'],
    ['BImSchV 4 2013', '4. BImSchV'],
    ['baugesetzbuch', 'BauGB'],
    ['GDPR', 'DSGVO'],
    ['DS-GVO', 'DSGVO'],
    ['StVO 2013', 'StVO'],
    ['Bundes-Immissionsschutzgesetz', 'BImSchG'],
    ['Gesetz betreffend die Gesellschaften mit beschränkter Haftung', 'GmbHG'],
    ['LBO Baden-Württemberg', 'LBO BW'],
    ['Landesbauordnung NRW', 'BauO NRW'],
    ['Kein Gesetz', undefined],
    ['', undefined],
  ])('%s → %s', (name, law) => {
    expect(canonicalLaw(name)).toBe(law);
  });
});
