import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answersFrom, starterGuides } from '../../../support/answeringEngine.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const own = ['strandkorb.md', 'notiz.txt'].map((path) => ({
  path,
  text: readFileSync(join(root, 'test/fixtures/workspace', path), 'utf8'),
}));
const files = [
  ...starterGuides(),
  ...own,
  { path: 'stege.md', text: '# Stege\n\nDie Stegabgabe in Seehausen beträgt 47 Euro.' },
  {
    path: 'kleingarten.md',
    text: '# Kleingärten und Märkte in Seehausen\n\nDie Pacht für einen Kleingarten in Seehausen beträgt 80 Euro im Jahr. Das Entgelt für einen Marktstand in Seehausen beträgt 15 Euro.',
  },
];
const ask = answersFrom(files);

/** Question, and the word that no source names. */
const UNKNOWN: readonly (readonly [query: string, thing: RegExp])[] = [
  ['Wie hoch ist die Zeltplatzgebühr in Musterstadt?', /zeltplatz|campingplatz/iu],
  ['wie hoch ist die zeltplatzgebühr in musterstadt', /zeltplatz|campingplatz/iu],
  ['Wie hoch ist die Zweitwohnungssteuer in Hamburg?', /zweitwohnungs?steuer/iu],
  ['Wie hoch ist die Jagdpacht in Seehausen?', /jagd/iu],
  ['Was kostet ein Bootsliegeplatz in Seehausen?', /boot|liegeplatz/iu],
  ['Wie beantrage ich einen Drohnenführerschein?', /drohne/iu],
  ['Wie hoch ist die Vergnügungssteuer in München?', /vergnügung/iu],
  ['Wie hoch ist die Friedhofsgebühr in Musterstadt?', /friedhof/iu],
  ['Wie hoch ist die Bibliotheksgebühr in Augsburg?', /bibliothek|bücherei/iu],
  ['Was kostet ein Taxischein in Musterstadt?', /taxischein/iu],
  ['Wie hoch ist die Kettensägenabgabe in Seehausen?', /kettensäge/iu],
  ['Welche Unterlagen brauche ich für die Imkerprüfung?', /imker/iu],
  ['Wie hoch ist die Mehrwertsteuer?', /mehrwert/iu],
];

/** Question, what the first citation says, its file. */
const KNOWN: readonly (readonly [query: string, says: string, path: string])[] = [
  ['Wie hoch ist die Hundesteuer?', 'Hundesteuer', 'buerger/hundesteuer.md'],
  ['Was kostet ein Reisepass für Kinder?', '37,50 Euro', 'buerger/kinderreisepass-abgeschafft.md'],
  ['Wie hoch ist die Strandkorbabgabe in Musterstadt?', '96 Euro', 'strandkorb.md'],
  ['Was kostet ein Strandkorb in Musterstadt?', '96 Euro', 'strandkorb.md'],
  ['Was kostet ein Marktstand in Musterstadt?', '12 Euro', 'notiz.txt'],
  ['Was kostet die Stegabgabe in Seehausen?', '47 Euro', 'stege.md'],
  ['Was kostet ein Kleingarten in Seehausen?', '80 Euro', 'kleingarten.md'],
  ['Was kostet ein Bauvorbescheid in Bayern?', 'Vorbescheid', 'bauen/vorbescheid-bayern.md'],
];

describe('a thing that no source speaks of', () => {
  it.each(UNKNOWN)('%s', async (query, thing) => {
    expect(files.filter(({ text }) => thing.test(text)).map(({ path }) => path)).toEqual([]);
    const { outcome, blocks, citations } = await ask(query);
    expect({ outcome, blocks, citations }).toEqual({ outcome: 'no_match', blocks: [], citations: [] });
  });

  it('what comes nearest is offered', async () => {
    const { nearest } = await ask('Wie hoch ist die Zweitwohnungssteuer in Hamburg?');
    expect(nearest.map(({ path }) => path)).toContain('buerger/wohnung-anmelden.md');
  });
});

describe('a thing that a source speaks of', () => {
  it.each(KNOWN)('%s', async (query, says, path) => {
    const { outcome, citations } = await ask(query);
    expect({ outcome, path: citations[0]?.path, quote: citations[0]?.quote }).toEqual({
      outcome: 'grounded',
      path,
      quote: expect.stringContaining(says),
    });
  });

  it('states the amount, and does not say that it is missing', async () => {
    const { blocks, gaps } = await ask('Was kostet die Stegabgabe in Seehausen?');
    expect({ kinds: blocks.map(({ kind }) => kind), gaps }).toEqual({ kinds: ['paragraph'], gaps: [] });
  });
});
