import { describe, expect, it } from 'vitest';
import { MemoryLibrary } from '../../../../src/core/library/memoryLibrary.ts';
import type { SearchResponse } from '../../../../src/core/library/libraryPort.ts';

const { signal } = new AbortController();

/** A civil code of short sections that say nothing of themselves. */
function code(...numbers: number[]): { path: string; text: string } {
  const sections = numbers.map((number) => `### § ${number} Vorschrift\n\nDarf etwas sein, gilt es.\n`);
  return {
    path: 'bgb.md',
    text: `---\nTitle: Bürgerliches Gesetzbuch\njurabk: BGB\nslug: bgb\n---\n\n# Bürgerliches Gesetzbuch (BGB)\n\n${sections.join('\n')}`,
  };
}

function ask(text: string, ...numbers: number[]): Promise<SearchResponse> {
  return new MemoryLibrary([code(...numbers)]).search(
    { text, expansions: [], laws: [], land: null, place: null, limit: 10 },
    { signal },
  );
}

describe('popular names as a field', () => {
  it('finds a provision by a part of one of its names', async () => {
    // The table has the word only beside another: "Balkonkraftwerk Mieter".
    const { hits } = await ask('Wie groß darf ein Balkonkraftwerk sein?', 535, 553, 554, 823);
    expect(hits[0]?.passage.section).toBe('§ 554');
    expect(hits[0]?.why.terms).toContainEqual({ term: 'Balkonkraftwerk', fields: ['popular name'] });
    expect(hits[0]?.why.boosts.filter((boost) => boost.startsWith('lay term'))).toEqual([]);
  });
  it('finds it by another word of the same family', async () => {
    const { hits } = await ask('Treppenlift für meine Mietpartei', 535, 554, 823);
    expect(hits[0]?.passage.section).toBe('§ 554');
    expect(hits[0]?.why.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['Treppenlift', 'Mietpartei']));
  });
  it('takes a name for no proof: what no passage says is not answered', async () => {
    const { outcome } = await ask('Balkonkraftwerk', 535, 554, 823);
    expect(outcome).toBe('no_match');
  });
  it('knows a provision by its law, not by its number', async () => {
    const { path, text } = code(554);
    const other = new MemoryLibrary([{ path, text: text.replaceAll('BGB', 'BspG') }]);
    const request = { text: 'Balkonkraftwerk', expansions: [], laws: [], land: null, place: null, limit: 10 };
    expect((await other.search(request, { signal })).hits).toEqual([]);
  });
});
