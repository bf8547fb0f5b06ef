import { describe, expect, it } from 'vitest';
import { FixtureLibrary } from './fixtureLibrary.ts';
import { ask, buildingPassages, procedurePassages } from './fixtures.ts';

async function requests(
  question: string,
): Promise<readonly { text: string; laws: readonly string[]; land: string | null; place: string | null }[]> {
  const library = new FixtureLibrary([...buildingPassages, ...procedurePassages]);
  const { tree } = await ask(question, library);
  expect(tree.steps.length).toBeGreaterThan(0);
  return library.requests.slice(0, 3).map(({ text, laws, land, place }) => ({ text, laws, land, place }));
}

describe('search agent', () => {
  it('asks in the question’s words, in official words and for fee schedules, with place and Land', async () => {
    expect(await requests('Wie viel kostet ein Bauantrag in München?')).toEqual([
      { text: 'Bauantrag', laws: [], land: 'BY', place: 'München' },
      { text: 'Baugenehmigung', laws: [], land: 'BY', place: 'München' },
      { text: 'Bauantrag Gebühr Gebührenverzeichnis', laws: [], land: 'BY', place: 'München' },
    ]);
  });

  it('searches each side of a comparison in its own law, abbreviation and long name', async () => {
    const all = await requests('Unterschied zwischen GmbH und AG');
    expect(all.slice(0, 2)).toEqual([
      { text: 'GmbH', laws: ['GmbHG'], land: null, place: null },
      { text: 'Gesellschaft mit beschränkter Haftung', laws: ['GmbHG'], land: null, place: null },
    ]);
  });

  it('puts a provision that the question names first and counts it as found', async () => {
    const { results } = await ask('Was steht in § 58 VwGO?', new FixtureLibrary(procedurePassages));
    const search = results.get('search');
    expect(
      search?.type === 'search' && [
        search.outcome,
        search.hits[0]?.passage.section,
        search.hits[0]?.why.boosts,
      ],
    ).toEqual(['grounded', '§ 58', ['named provision']]);
  });

  it('leaves texts of another Land and another municipality to the library’s filter', async () => {
    const { results } = await ask('Bauantrag in München', new FixtureLibrary(buildingPassages));
    const search = results.get('search_requirements');
    const paths =
      search?.type === 'search' ? new Set(search.hits.map(({ passage }) => passage.path)) : new Set();
    expect(paths).toEqual(new Set(['bayern.md', 'muenchen.md', 'gebuehren.md']));
  });

  it('says why nothing can be searched', async () => {
    const { results } = await ask('Bauantrag', new FixtureLibrary([]));
    const search = results.get('search_requirements');
    expect(search?.type === 'search' && [search.outcome, search.reason, search.hits]).toEqual([
      'unavailable',
      'Keine Bibliothek.',
      [],
    ]);
  });
});
