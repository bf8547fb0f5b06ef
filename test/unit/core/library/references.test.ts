import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MemoryLibrary } from '../../../../src/core/library/memoryLibrary.ts';
import { parseDocument } from '../../../../src/core/library/readers/parseDocument.ts';
import { readings } from '../../../../src/core/library/resolveReference.ts';
import { furtherKeys, joinKey, referenceKeys } from '../../../../src/core/library/sectionTable.ts';
import { parseSectionReferences } from '../../../../src/core/nlp/lawReference.ts';
import { provisionLinks } from '../../../../src/core/nlp/provisionLinks.ts';

const signal = new AbortController().signal;
const law = (abbreviation: string, body: string): string =>
  `---\nTitle: Gesetz ${abbreviation}\njurabk: ${abbreviation}\nlayout: default\nslug: x\n\n---\n\n# Gesetz ${abbreviation} (${abbreviation})\n\nAusfertigungsdatum\n:   2004-03-01\n\n${body}\n`;
const library = new MemoryLibrary([
  {
    path: 'zaun.md',
    text: law(
      'ZaunBspG',
      '### § 8 Höhe\n\nEin Zaun ist niedrig. § 12 gilt entsprechend.\n\n### § 12 Farbe\n\nGrün. Art. 229 § 25 ArtikelBspG bleibt unberührt, ebenso § 9 des Vertrages über Zäune.\n\n### § 112 Ausnahmen\n\nAbweichend von den §§ 8 bis 12 ist Holz frei. § 5 HolzBspG 3 ist anzuwenden.',
    ),
  },
  {
    path: 'artikel.md',
    text: law(
      'ArtikelBspG',
      '## Art 229\n\n### § 24 Älteres\n\nAlt.\n\n### § 25 Neueres\n\nNeu nach § 12 ZaunBspG.\n\n## Art 230\n\n### § 25 Anderes\n\nAnders.\n\n### § 26 Einziges\n\nEinzig.',
    ),
  },
  { path: 'hecke.md', text: law('HeckeBspG', '## Art I\n\nHecken wachsen.\n\n## Art II\n\nHecken werden geschnitten.') },
  { path: 'holz.md', text: law('HolzBspG 3', '### § 5 Holz\n\nHolz wächst.') },
  { path: 'teich.md', text: law('TeichBspG', '## Art 2\n\nTeiche sind tief.\n\n## §§ 7 u. 8 (weggefallen)\n\n## §§ 9 - 11 Fische\n\nFische schwimmen.') },
  { path: 'teich1971.md', text: law('TeichBspG 1971', '## Art 2\n\nTeiche waren flach.') },
  { path: 'hafen.md', text: law('HafenBspO2018Anh III', '### § 2.1 Leinen\n\nLeinen sind fest.\n\n### § 4a.01 Boote\n\nBoote liegen.\n\n### §§ 11.03 bis 11.05 (weggefallen)') },
  // The act of a name and a later one of the same name with its year, which says more of the words.
  { path: 'muehle.md', text: law('MühleBspG', '### § 3 Räder\n\nRäder drehen.\n\n### § 4 (weggefallen)') },
  { path: 'muehle1994.md', text: law('MühleBspG 1994', '### § 3 MühleBspG Räder\n\nDie MühleBspG regelt Räder.\n\n### § 4 Steine\n\nSteine mahlen.') },
  { path: 'anlage.md', text: law('AnlageBspV', '### § 1 AnlageBspV\n\nEins der AnlageBspV.\n\n### § 2 AnlageBspV\n\nZwei der AnlageBspV.\n\n### §§ 1 bis 3 Maß\n\nGemessen wird.') },
  { path: 'g.md', text: law('G 77', '### § 2 Gänse\n\nGänse schnattern.') },
  { path: 'taler.md', text: law('1-T-TalerG', '### § 2 Taler\n\nTaler glänzen.') },
  { path: 'a5v.md', text: law('Art5V', '### § 2 Arten\n\nArten leben.') },
]);

const first = async (text: string, laws: readonly string[] = []): Promise<string> => {
  const request = { text, expansions: [], laws, land: null, place: null, limit: 5 };
  const { hits } = await library.search(request, { signal });
  const [hit] = hits;
  return `${hit?.passage.law ?? ''} ${hit?.passage.section ?? ''} ${hit?.why.boosts.some((boost) => boost.startsWith('cited: ')) === true ? 'cited' : ''}`;
};

describe('provisions cited in a question', () => {
  const check = async (text: string, expected: string, laws: readonly string[] = []): Promise<void> => {
    expect(await first(text, laws)).toBe(`${expected} cited`);
  };
  it('come first, however much more another passage holds of the words', async () => {
    await check('Ist ein Zaun aus Holz niedrig nach § 12 ZaunBspG?', 'ZaunBspG § 12');
    await check('§ 112 ZaunBspG', 'ZaunBspG § 112');
  });
  it('are found by article and section together and by a section that no other article has', async () => {
    await check('Was sagt Art. 229 § 25 ArtikelBspG?', 'ArtikelBspG Art. 229 § 25');
    await check('§ 26 ArtikelBspG', 'ArtikelBspG Art. 230 § 26');
    expect(await first('§ 25 ArtikelBspG')).not.toContain('cited');
  });
  it('are of the only law that the question names otherwise', async () => {
    await check('Zaun nach § 8 in diesem Gesetz', 'ZaunBspG § 8', ['ZaunBspG']);
    expect(await first('Zaun nach § 8')).not.toContain('cited');
  });
  it('are those before "f", with a point or without one', async () => {
    for (const words of ['§§ 8 f. ZaunBspG', '§§ 8f ZaunBspG', '§§ 8 f ZaunBspG', '§§ 8ff ZaunBspG']) await check(`Was regeln ${words}?`, 'ZaunBspG § 8');
    expect(await first('Was regelt § 8f ZaunBspG?')).not.toContain('cited');
  });
  it('have Roman numbers, before the name or behind it', async () => {
    for (const words of ['Art. II HeckeBspG', 'HeckeBspG Art. II', 'HeckeBspG Artikel II']) await check(words, 'HeckeBspG Art. II');
  });
  it('are of the law of the library whose name stands before the sign', async () => {
    await check('MühleBspG 1994 § 4: was heißt das für mich?', 'MühleBspG § 4');
    await check('Was heißt HolzBspG 3 § 5 für mich?', 'HolzBspG 3 § 5');
    expect(await first('Was heißt Mühle § 3 für mich?')).not.toContain('cited');
  });
  it('are of the version whose year is named', async () => {
    await check('Was sagt Art. 2 TeichBspG 1971 über Teiche?', 'TeichBspG Art. 2');
    const request = { text: 'Art. 2 TeichBspG 1971', expansions: [], laws: [], land: null, place: null, limit: 5 };
    const cited = (await library.search(request, { signal })).hits.filter(({ why }) => why.boosts.length > 0);
    expect(cited.map(({ passage }) => passage.law_official)).toEqual(['TeichBspG 1971']);
    const [reference] = parseSectionReferences('Art. 2 TeichBspG 1971');
    const resolved = await library.resolve(reference!, null, { signal });
    expect(resolved.map(({ law_official: official }) => official)).toEqual(['TeichBspG 1971']);
  });
  it('are found where several stand under one heading', async () => {
    await check('§ 8 TeichBspG', 'TeichBspG §§ 7 u. 8');
    await check('§§ 7 u. 8 TeichBspG', 'TeichBspG §§ 7 u. 8');
    await check('Was regelt § 10 TeichBspG?', 'TeichBspG §§ 9 - 11');
  });
  it('are of the act of exactly that name before one that bears a year, unless out of force', async () => {
    const official = async (text: string): Promise<(string | null)[]> => {
      const request = { text, expansions: [], laws: ['MühleBspG'], land: null, place: null, limit: 2 };
      return (await library.search(request, { signal })).hits.map(({ passage }) => passage.law_official);
    };
    const resolved = async (text: string): Promise<(string | null)[]> => {
      const [reference] = parseSectionReferences(text);
      return (await library.resolve(reference!, null, { signal })).map(({ law_official: name }) => name);
    };
    for (const ask of [official, resolved]) {
      expect(await ask('Was regelt § 3 MühleBspG?')).toEqual(['MühleBspG', 'MühleBspG 1994']);
      expect(await ask('Was regelt § 4 MühleBspG?')).toEqual(['MühleBspG 1994', 'MühleBspG']);
      expect((await ask('Was regelt § 3 MühleBspG 1994?'))[0]).toBe('MühleBspG 1994');
    }
  });
  it('are the heading that bears the whole range, before the sections of it', async () => {
    await check('Was regelt §§ 1 bis 3 AnlageBspV?', 'AnlageBspV §§ 1 bis 3');
    await check('Was regelt § 2 AnlageBspV?', 'AnlageBspV § 2');
    const [range] = parseSectionReferences('§§ 1 bis 3 AnlageBspV');
    expect((await library.resolve(range!, null, { signal })).map(({ section }) => section)).toEqual(['§§ 1 bis 3', '§ 1', '§ 2']);
  });
  it('have numbers with points and letters', async () => {
    await check('Was regelt § 2.1 HafenBspO2018Anh III genau?', 'HafenBspO2018Anh III § 2.1');
    await check('Was regelt § 4a.01 HafenBspO2018Anh III genau?', 'HafenBspO2018Anh III § 4a.01');
    await check('§§ 11.03 bis 11.05 HafenBspO2018Anh III', 'HafenBspO2018Anh III §§ 11.03 bis 11.05');
    await check('§ 11.05 HafenBspO2018Anh III', 'HafenBspO2018Anh III §§ 11.03 bis 11.05');
  });
  it('are of laws whose official names begin or end in a number', async () => {
    for (const name of ['G 77', '1-T-TalerG', 'Art5V']) {
      await check(`Was regelt § 2 ${name}?`, `${name} § 2`);
      expect(parseSectionReferences(`§ 2 ${name}`).map(({ law: of }) => of)).toEqual([name]);
    }
  });
  it('are of a law whose name holds a number', async () => {
    await check('Was gilt nach § 5 HolzBspG 3 Fichte?', 'HolzBspG § 5'.replace('HolzBspG', 'HolzBspG 3'));
  });
});

describe('links of a passage', () => {
  const linksOf = async (text: string): Promise<{ readonly to: string[]; readonly by: string[]; readonly total: number }> => {
    const request = { text, expansions: [], laws: [], land: null, place: null, limit: 1 };
    const id = (await library.search(request, { signal })).hits[0]?.passage.id ?? '';
    const links = await library.links(id, 10, { signal });
    const name = ({ law: of, section, passage_id }: { law: string | null; section: string | null; passage_id: string | null }): string =>
      `${of ?? ''} ${section ?? ''}${passage_id === null ? ' ?' : ''}`;
    return {
      to: links?.refers_to.map(name) ?? [],
      by: links?.referred_by.map(name) ?? [],
      total: links?.referred_by_total ?? -1,
    };
  };
  it('lead both ways', async () => {
    expect(await linksOf('§ 12 ZaunBspG')).toEqual({
      to: ['ArtikelBspG Art. 229 § 25'],
      by: ['ZaunBspG § 8', 'ZaunBspG § 112', 'ArtikelBspG Art. 229 § 25'],
      total: 3,
    });
  });
  it('never take § 12 for § 112', async () => {
    expect((await linksOf('§ 112 ZaunBspG')).by).toEqual([]);
  });
  it('are null for a passage that is gone', async () => {
    expect(await library.links('memory/gone.md#4', 10, { signal })).toBe(null);
  });
});

describe('provisionLinks', () => {
  const check = (text: string, expected: readonly string[]): void => {
    expect(provisionLinks(text, 'XG').map(({ law: of, number }) => `${of ?? ''} ${number ?? ''}`)).toEqual(expected);
  };
  it('reads bare sections as of the own law, unless another is named', () => {
    check('nach § 5 und § 6 Abs. 2', ['XG 5', 'XG 6']);
    check('§ 5 in Verbindung mit § 6 BGB', ['BGB 5', 'BGB 6']);
    check('§ 5 des Vertrages über Zäune, § 7', ['XG 7']);
    check('§ 5 des Bürgerlichen Gesetzbuchs', ['BGB 5']);
    check('§ 5 dieses Gesetzes', ['XG 5']);
  });
  it('leaves them out where there is no own law', () => {
    expect(provisionLinks('nach § 5', null)).toEqual([]);
  });
});

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/statutes', import.meta.url));

describe('references of real statutes', () => {
  // Found by a pattern of the test's own, and held by the corpus according to the test's own list of its headings.
  const CITED = /§ (\d+[a-z]?)((?: Abs\. \d+[a-z]?| Absatz \d+[a-z]?| Satz \d+| Nr\. \d+[a-z]?)*) (?:des |der )?([A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*)(?![\w-])/g;

  it.skipIf(!existsSync(corpus))('resolve wherever the corpus has the provision', () => {
    const held = new Set<string>();
    const keys = new Set<string>();
    const texts = readdirSync(corpus).map((name) => readFileSync(`${corpus}/${name}`, 'utf8'));
    for (const text of texts) {
      const abbreviation = /^jurabk:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? '';
      const articles = /^#{1,6} Art(?:ikel)?\.? \w+/m.test(text);
      for (const [, number] of articles ? [] : text.matchAll(/^#{1,6} § (\d+[a-z]*)(?=[\s:,;()]|$)/gm)) held.add(`${abbreviation} ${number ?? ''}`);
      const document = parseDocument('law.md', text);
      for (const key of referenceKeys(document)) if (key !== null) keys.add(key);
      for (const { key } of furtherKeys(document)) keys.add(key);
    }
    const cited = texts.flatMap((text) =>
      Array.from(text.matchAll(CITED)).flatMap(([whole, number, , name]) => (held.has(`${name ?? ''} ${number ?? ''}`) ? [whole] : [])),
    );
    const asked = [...held].filter((_, index) => index % 2 === 0).map((entry) => `Was regelt § ${entry.replace(/^(.*) (\S+)$/, '$2 $1')} genau?`);
    const missed = [...cited, ...asked].filter((text) => {
      const sections = parseSectionReferences(text).flatMap(readings);
      return !sections.some(({ law: of, sections: numbers }) => numbers.some((number) => keys.has(joinKey(of, number))));
    });
    expect(cited.length).toBeGreaterThan(300);
    expect(asked.length).toBeGreaterThan(8_000);
    expect(missed).toEqual([]);
  });
});

describe('the fee schedule of a place', () => {
  const schedule = (place: string, fee: string): string =>
    `---\ntitel: Satzung über die Erhebung von Gebühren (Verwaltungsgebührensatzung)\nebene: gemeinde\nland: Baden-Württemberg\nkreis: Göppingen\nverband: GVV Raum ${place}\ngemeinde: ${place}\n---\n\n### § 1 - Gebührenpflicht\n\nFür Leistungen werden Gebühren und Kosten erhoben.\n\n### Gebührenverzeichnis\n\n| Gewerbeanmeldung | ${fee} |\n`;
  const fees = new MemoryLibrary([
    { path: 'bw/a.md', text: schedule('Bad Boll', '25,00 €') },
    { path: 'bw/b.md', text: schedule('Hattenhofen', '20,00 €') },
    { path: 'gewo.md', text: law('GewO', '### § 14 Anzeigepflicht\n\nDie Gewerbeanmeldung ist zu erstatten. Gewerbeanmeldung heißt Anzeige.') },
  ]);
  it('comes before the norm when a price is asked for, though the municipality is of an association', async () => {
    const request = { text: 'Was kostet eine Gewerbeanmeldung in Bad Boll?', expansions: [], laws: [], land: 'BW', place: 'Bad Boll', limit: 5 };
    const { outcome, hits } = await fees.search(request, { signal });
    expect(outcome).toBe('grounded');
    expect(hits[0]?.passage.text).toContain('25,00 €');
    expect(hits.some(({ passage }) => passage.text.includes('20,00 €'))).toBe(false);
  });
});
