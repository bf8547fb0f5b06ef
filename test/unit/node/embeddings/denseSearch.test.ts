import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitsRequest, fuseRanks } from '../../../../src/core/library/ranking/fuseRanks.ts';
import {
  parseEmbeddingOptions,
  type EmbeddingOptions,
} from '../../../../src/node/embeddings/embeddingOptions.ts';
import { HttpEmbeddings } from '../../../../src/node/embeddings/httpEmbeddings.ts';
import type { LibraryClient } from '../../../../src/node/library/libraryClient.ts';
import type { Passage, SearchHit } from '../../../../src/protocol/passage.ts';
import { VectorServer } from '../../../support/vectorServer.ts';
import { found, search, Workbench } from '../library/support.ts';

let server: VectorServer;
let bench: Workbench;
beforeEach(async () => {
  server = await VectorServer.start();
  bench = new Workbench();
  bench.write('zaun.md', '# Zaun\n\nEinfriedungen dürfen zwei Meter hoch sein.\n');
  bench.write('hund.md', '# Hund\n\nHunde sind anzuleinen.\n');
  bench.write('markt.md', '# Markt\n\nDas Standgeld beträgt sieben Euro.\n');
});
afterEach(async () => {
  await bench.dispose();
  await server.close();
});

const ollama = (): EmbeddingOptions => ({ provider: 'ollama', model: 'pieces', url: server.url });
const open = (embeddings?: EmbeddingOptions): Promise<LibraryClient> => bench.open({ embeddings });
/** A misspelt word that no analysis of words maps to the right one. */
const MISSPELT = 'Einfridungn';

describe('search by meaning', () => {
  it('is off unless a service is named: nothing is sent', async () => {
    expect(await found(await open(), MISSPELT)).toEqual([]);
    expect(server.texts).toEqual([]);
  });

  it.each([
    ['Ollama', (): EmbeddingOptions => ollama()],
    [
      'an OpenAI-compatible service',
      (): EmbeddingOptions => ({
        provider: 'openai',
        model: 'pieces',
        url: `${server.url}/v1`,
        key: 'geheim',
      }),
    ],
  ])('finds with %s what words alone do not', async (_, options) => {
    const client = await open(options());
    const response = await search(client, MISSPELT);
    expect(response.reason).toBeNull();
    expect(response.hits[0]).toMatchObject({
      passage: { path: 'zaun.md' },
      why: { terms: [], boosts: ['meaning'] },
    });
    expect(server.authorization).toBe(options().key === undefined ? undefined : 'Bearer geheim');
  });

  it('puts what both rankings find first and keeps why', async () => {
    const [hit] = (await search(await open(ollama()), 'Hunde anleinen')).hits;
    expect(hit?.passage.path).toBe('hund.md');
    expect(hit?.why.terms.length).toBeGreaterThan(0);
    expect(hit?.why.boosts).toContain('meaning');
  });

  it('keeps vectors beside the passages: only what is new or changed is sent again', async () => {
    await (await open(ollama())).close();
    expect(server.texts.length).toBe(3);
    bench.write('hund.md', '# Hund\n\nHunde dürfen frei laufen.\n');
    server.texts.length = 0;
    const client = await open(ollama());
    expect(server.texts).toEqual(['Hund\nHund\nHunde dürfen frei laufen.']);
    expect((await found(client, 'frei laufen'))[0]).toBe('hund.md Hund');
    await client.close();
    // Vectors of another model say nothing about this one's.
    server.texts.length = 0;
    await open({ ...ollama(), model: 'other' });
    expect(server.texts.length).toBe(3);
  });
});

describe('a service that is gone', () => {
  it('leaves the search by words and says so, without asking again at once', async () => {
    const client = await open(ollama());
    await server.close();
    const first = await search(client, 'Standgeld');
    expect(first.hits.map(({ passage }) => passage.path)).toEqual(['markt.md']);
    expect(first.reason).toMatch(/^Only words were searched, because .* does not answer \(http/);
    await server.listen();
    server.texts.length = 0;
    expect((await search(client, 'Standgeld')).reason).toMatch(/^Only words/);
    expect(server.texts).toEqual([]);
  });

  it('is named by the pass, and the next one goes on', async () => {
    server.instead = (response) => response.writeHead(500).end();
    const client = await open(ollama());
    expect(client.summaries[0]!.problems).toEqual([
      { path: 'Docs', reason: expect.stringMatching(/^Not all vectors were computed \(http.*HTTP 500\)/) },
    ]);
    expect(await found(client, 'Standgeld')).toEqual(['markt.md Markt']);
    server.instead = null;
    await client.close();
    expect((await open(ollama())).summaries[0]!.problems).toEqual([]);
  });

  it.each([
    ['no JSON', '<html>'],
    ['another form', '{"vectors":[]}'],
    ['too few vectors', '{"embeddings":[]}'],
    ['words for numbers', '{"embeddings":[["a"]]}'],
    ['vectors of two sizes', '{"embeddings":[[1,2],[1]]}'],
  ])('refuses %s', async (_, body) => {
    server.instead = (response) => response.end(body);
    const embedding = new HttpEmbeddings(ollama()).embed(['a', 'b'], new AbortController().signal);
    await expect(embedding).rejects.toMatchObject({ code: 'source_failed' });
  });

  it('is given up after its time', async () => {
    server.instead = () => undefined;
    await expect(
      new HttpEmbeddings(ollama(), 50).embed(['a'], new AbortController().signal),
    ).rejects.toMatchObject({ code: 'source_failed' });
  });
});

describe('options', () => {
  it.each([
    ['ollama:bge-m3', {}, { provider: 'ollama', model: 'bge-m3', url: 'http://127.0.0.1:11434' }],
    [
      'openai:text-embedding-3-small',
      { url: 'https://x/v1', key: 'k' },
      { provider: 'openai', model: 'text-embedding-3-small', url: 'https://x/v1', key: 'k' },
    ],
    ['ollama:a:b', {}, { provider: 'ollama', model: 'a:b', url: 'http://127.0.0.1:11434' }],
    ['bge-m3', {}, null],
    ['ollama:', {}, null],
    ['ollama:x', { url: 'file:///etc/passwd' }, null],
  ])('%s %o', (words, more, expected) => {
    expect(parseEmbeddingOptions(words, more)).toEqual(expected);
  });
});

describe('fusion', () => {
  const hit = (id: string, score: number): SearchHit => ({
    passage: { id } as Passage,
    score,
    why: { terms: [], boosts: [] },
    best_subdivision: null,
  });
  it('adds reciprocal ranks and stays on the scale of the words', () => {
    const fused = fuseRanks([hit('a', 8), hit('b', 4), hit('c', 2)], [hit('c', 0.9), hit('d', 0.8)], 3);
    expect(fused.map(({ passage, score }) => [passage.id, Number(score.toFixed(2))])).toEqual([
      ['c', 8],
      ['a', 4.06],
      ['b', 4],
    ]);
  });

  const passage = { kind: 'norm', repealed: false, jurisdiction: 'BW', places: [] } as unknown as Passage;
  const request = { text: '', expansions: [], laws: [], land: null, place: null, limit: 5 };
  it.each([
    ['law of the Land', {}, { land: 'BW' }, true],
    ['law of another Land', {}, { land: 'BY' }, false],
    ['federal law', { jurisdiction: 'DE' }, { land: 'BY' }, true],
    ['repealed law', { repealed: true }, {}, false],
    ['another place', { places: ['Ulm'] }, { place: 'Stuttgart' }, false],
    ['another kind', {}, { kinds: ['guide'] }, false],
  ])('%s', (_, of, asked, fits) => {
    expect(fitsRequest({ ...passage, ...of }, { ...request, ...asked } as typeof request)).toBe(fits);
  });
});
