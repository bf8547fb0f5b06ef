import { describe, expect, it } from 'vitest';
import { MemoryLibrary } from '../../../../src/core/library/memoryLibrary.ts';
import type { SearchRequest, SearchResponse } from '../../../../src/core/library/libraryPort.ts';
import type { LawReference } from '../../../../src/protocol/analysis.ts';
import { currentLaw, feeSchedule, guide, statute } from './fixtures.ts';

const signal = new AbortController().signal;
const bavarian = currentLaw
  .replaceAll('Baden-Württemberg', 'Bayern')
  .replace('(GartO BW)', '(BayGartO)')
  .replace('Keine.', 'Biergärten sind ausgenommen.');
const library = new MemoryLibrary([
  { path: 'bspgbg.md', text: statute },
  { path: 'bw/GartO.md', text: currentLaw },
  { path: 'by/BayGartO.md', text: bavarian },
  { path: 'bw/m/gebuehren.md', text: feeSchedule },
  { path: 'bw/n/gebuehren.md', text: feeSchedule.replaceAll('Musterbach', 'Anderswo') },
  { path: 'zaun.md', text: guide },
  { path: 'alt.md', text: statute.replace('BspGBG 2004', 'AltGBG').replace('### § 1 Zweck\n\n', '### § 1 (weggefallen)\n\n') },
]);

const request = (text: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  expansions: [],
  laws: [],
  land: null,
  place: null,
  limit: 10,
  ...more,
});
const search = (text: string, more: Partial<SearchRequest> = {}): Promise<SearchResponse> => library.search(request(text, more), { signal });
const names = (response: SearchResponse): string[] =>
  response.hits.map(({ passage }) => `${passage.law ?? passage.title} ${passage.section ?? passage.heading}`);
const reference = (law: string | null, number: string | null, more: Partial<LawReference> = {}): LawReference => ({
  text: '',
  start: 0,
  end: 0,
  law,
  unit: 'section',
  number,
  number_to: null,
  paragraph: null,
  sentence: null,
  item: null,
  letter: null,
  ...more,
});

describe('search', () => {
  it('finds the section that answers and says why', async () => {
    const response = await search('Wie hoch darf ein Zaun sein?');
    expect(response.outcome).toBe('grounded');
    const hit = response.hits.find(({ passage }) => passage.section === '§ 4a');
    expect(hit?.why.terms.map(({ term }) => term)).toContain('Zaun');
    expect(hit?.why.terms.find(({ term }) => term === 'Zaun')?.fields).toContain('body');
    expect(response.total).toBeGreaterThanOrEqual(response.examined);
  });
  it('weighs a named law, whatever its spelling', async () => {
    const response = await search('Höhe der Zäune', { laws: ['bspgbg'] });
    expect(names(response)[0]).toBe('BspGBG § 4a');
    expect(response.hits[0]?.why.boosts).toContain('named law');
  });
  it('never mixes the Länder', async () => {
    const found = await search('Gartenordnung Ausnahmen', { land: 'BY' });
    expect(names(found)).toContain('BayGartO Art. 2');
    expect(found.hits.every(({ passage }) => passage.jurisdiction !== 'BW')).toBe(true);
    expect(names(await search('Gartenordnung Ausnahmen', { land: 'BW' })).some((name) => name.startsWith('BayGartO'))).toBe(false);
  });
  it('leaves out municipal texts of another place', async () => {
    const response = await search('Was kostet eine Meldebescheinigung?', { land: 'BW', place: 'Musterbach' });
    expect(response.hits.map(({ passage }) => passage.places)).toEqual([['Musterbach']]);
    const [hit] = response.hits;
    const part = hit?.passage.subdivisions[hit.best_subdivision ?? -1];
    expect(hit?.passage.text.slice(part?.start, part?.end)).toContain('12,00 €');
  });
  it('knows a price question by its verbs, and a place by its other spelling', async () => {
    const place = 'Musterbach unter Burg';
    const towns = new MemoryLibrary([{ path: 'bw/m/gebuehren.md', text: feeSchedule.replaceAll('Musterbach', 'Musterbach u.B.') }]);
    const paid = await towns.search(request(`Was zahle ich in ${place} für eine Meldebescheinigung?`, { land: 'BW', place }), { signal });
    expect(paid.hits[0]?.why.boosts).toEqual(expect.arrayContaining(['place', 'fee schedule']));
    const short = await towns.search(request('Gebühr Meldebescheinigung Musterbach u.B.'), { signal });
    expect(short.hits[0]?.why.boosts).toContain('place');
    const other = await towns.search(request('Gebühr Meldebescheinigung Musterbach', { place: 'Musterbach am See' }), { signal });
    expect(other.hits).toEqual([]);
  });
  it('puts what a popular name stands for before all that shares only the question’s other words', async () => {
    const sections = Array.from({ length: 14 }, (_, index) => `### § ${index + 1} Steht\n\nHier steht etwas, wie es dort steht.\n`);
    const code = `---\nTitle: Bürgerliches Gesetzbuch\njurabk: BGB\nslug: bgb\n---\n\n# Bürgerliches Gesetzbuch (BGB)\n\n${sections.join('\n')}\n### § 110 Bewirken der Leistung mit eigenen Mitteln\n\nEin Vertrag gilt als wirksam.\n`;
    const found = await new MemoryLibrary([{ path: 'bgb.md', text: code }]).search(request('Was steht im Taschengeldparagraphen?'), { signal });
    expect(names(found)[0]).toBe('BGB § 110');
  });
  it('ranks repealed sections far down', async () => {
    const response = await search('Zweck dieses Gesetzes Beispiel');
    const live = response.hits.findIndex(({ passage }) => passage.section === '§ 1' && !passage.repealed && passage.law === 'BspGBG');
    const repealed = response.hits.findIndex(({ passage }) => passage.repealed);
    expect(live).toBeGreaterThanOrEqual(0);
    expect(repealed === -1 || repealed > live).toBe(true);
  });
  it('ends as no_match when nothing covers the question', async () => {
    const check = async (text: string): Promise<void> => {
      expect((await search(text)).outcome, text).toBe('no_match');
    };
    await check('Wie ist das Wetter in Berlin?');
    await check('Was ist Python?');
    await check('Quantenverschränkung im Garten des Universums erklären');
    await check('der die das und');
    await check('');
    await check("'; DROP TABLE passages; --");
  });
  it('takes one sentence of a plain document for an answer when it holds all that was asked about', async () => {
    const note = new MemoryLibrary([
      { path: 'steg.md', text: '# Stege\n\nDie Stegabgabe in Seehausen beträgt 47 Euro.\n' },
      { path: 'bspgbg.md', text: statute },
    ]);
    const outcome = async (text: string): Promise<string> => (await note.search(request(text, { place: 'Seehausen' }), { signal })).outcome;
    expect(await outcome('Wie hoch ist die Stegabgabe in Seehausen?')).toBe('grounded');
    expect(await outcome('How much is the Stegabgabe in Seehausen?')).toBe('grounded');
    expect(await outcome('Wie hoch ist die Kurtaxe in Seehausen?')).toBe('no_match');
  });
  it('keeps to kinds and limit', async () => {
    const response = await search('Zaun', { kinds: ['guide'], limit: 1 });
    expect(response.hits.map(({ passage }) => passage.kind)).toEqual(['guide']);
  });
  it('is the same every time', async () => {
    expect(await search('Garten Zaun Höhe')).toEqual(await search('Garten Zaun Höhe'));
  });
  it('is unavailable without documents and rejects when cancelled', async () => {
    const empty = await new MemoryLibrary([]).search(request('Zaun'), { signal });
    expect([empty.outcome, empty.hits.length, empty.reason]).toEqual(['unavailable', 0, 'The library holds no documents.']);
    await expect(library.search(request('Zaun'), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });
  it('takes questions of any length', async () => {
    const started = performance.now();
    await search('Zaun Garten Hecke '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('resolve', () => {
  const check = async (wanted: LawReference, land: string | null, expected: string[]): Promise<void> => {
    const passages = await library.resolve(wanted, land, { signal });
    expect(passages.map(({ law, section, repealed }) => `${law ?? ''} ${section ?? ''}${repealed ? ' repealed' : ''}`)).toEqual(expected);
  };
  it('finds what a reference names', async () => {
    await check(reference('BspGBG', '4a'), null, ['BspGBG § 4a']);
    await check(reference('BspGBG', '2', { paragraph: '1' }), null, ['BspGBG § 2']);
    await check(reference('GartO', '2', { unit: 'article' }), 'BW', ['GartO BW Art. 2']);
    await check(reference('BspGBG', '1', { number_to: '3' }), null, ['BspGBG § 1', 'BspGBG § 2', 'BspGBG § 3 repealed']);
    await check(reference('BspGBG', '1', { unit: 'annex' }), null, ['BspGBG Anlage 1']);
    await check(reference('BspGBG', null, { unit: 'law' }), null, ['BspGBG § 1']);
  });
  it('finds nothing for what is not there', async () => {
    await check(reference('BspGBG', '4'), null, []);
    await check(reference('BspGBG', '14a'), null, []);
    await check(reference('NirgendsG', '1'), null, []);
    await check(reference(null, '1'), null, []);
    await check(reference('GartO', '2', { unit: 'article' }), 'BY', []);
  });
});

describe('neighbours', () => {
  it('are the passages around, in order, without the passage itself', async () => {
    const [passage] = await library.resolve(reference('BspGBG', '2'), null, { signal });
    const around = await library.neighbours(passage?.id ?? '', 1, { signal });
    expect(around.map(({ section }) => section)).toEqual(['§ 1', '§ 3']);
    expect(await library.neighbours('memory/nowhere.md#3', 1, { signal })).toEqual([]);
    expect(await library.neighbours('nonsense', 1, { signal })).toEqual([]);
  });
});
