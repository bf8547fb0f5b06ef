import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryRegistry } from '../../../../src/node/sources/registry.ts';
import { SourceClient } from '../../../../src/node/sources/sourceClient.ts';
import { sourceTexts } from '../../../../src/node/sources/texts.ts';
import { userPlaces } from '../../../../src/node/sources/userPlaces.ts';
import { makePdf, pdfLines } from '../../../support/officeFiles.ts';
import { StatuteServer } from '../../../support/statuteServer.ts';

const workerUrl = new URL('../../../../src/node/sources/sourceWorker.ts', import.meta.url);
const { signal } = new AbortController();

let base: string;
let server: StatuteServer;
let client: SourceClient;

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'veritas-client-'));
  server = await StatuteServer.start();
  server.put('bgb', 'BGB', 'Bürgerliches Gesetzbuch', 'Die Rechtsfähigkeit.');
  server.put('gmbhg', 'GmbHG', 'Gesetz über die GmbH', 'Der Zweck.');
  const places = userPlaces({ VERITAS_LIBRARIES: join(base, 'own'), VERITAS_STATUTES_URL: server.url });
  client = new SourceClient({ workerUrl, places, cacheDir: join(base, 'index'), language: 'en' });
});
afterEach(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

const registered = async (): Promise<string[]> => {
  const list = await new LibraryRegistry(client.places.registryFile, sourceTexts.en).list();
  return list.map(({ name, kind }) => `${kind} ${name}`);
};

function folder(name: string): string {
  const path = join(base, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'a.md'), '# A\n\nText\n');
  return path;
}

describe('work on the libraries in a thread', () => {
  it('adds a folder to the list that the terminal uses, removes it and puts it back as it was', async () => {
    const added = await client.add(folder('Satzungen'), undefined, { signal });
    expect(await registered()).toEqual(['folder Satzungen']);
    expect(await client.remove('Satzungen', { signal })).toEqual(added);
    expect(await registered()).toEqual([]);
    expect(await client.restore(added, { signal })).toEqual(added);
    expect(await registered()).toEqual(['folder Satzungen']);
  });

  it('tells what is wrong by code, in words that name no command of the terminal', async () => {
    await client.add(folder('a'), 'Eins', { signal });
    const again = client.add(folder('b'), 'eins', { signal });
    await expect(again).rejects.toMatchObject({
      code: 'wrong_usage',
      message: expect.not.stringContaining('--'),
    });
  });

  it('loads laws with progress and names the one that there is not', async () => {
    const seen: string[] = [];
    const { summary } = await client.addStatutes(['BGB', 'XYZG'], [], {
      signal,
      onProgress: ({ law, done, total }) => seen.push(`${done}/${total} ${law}`),
    });
    expect(seen).toEqual(['0/2 BGB', '1/2 XYZG']);
    expect([summary.fetched, summary.failed.map(({ law }) => law)]).toEqual([['BGB'], ['XYZG']]);
    const { laws, indexes } = await client.states([join(base, 'nowhere')], { signal });
    expect([indexes, laws.map(({ law, state }) => `${law} ${state}`)]).toEqual([
      [null],
      ['BGB done', 'XYZG failed'],
    ]);
    const outcomes = await client.refresh(['Bundesrecht'], { signal });
    expect(outcomes.map(({ summary: again }) => again?.unchanged)).toEqual([['BGB']]);
  });

  it('ends a download at once when it is cancelled; what waits stays noted', async () => {
    const cancel = new AbortController();
    server.go('/bgb/xml.zip', () => cancel.abort());
    const adding = client.addStatutes(['BGB', 'GmbHG'], [], { signal: cancel.signal });
    await expect(adding).rejects.toMatchObject({ code: 'cancelled' });
    const { laws } = await client.states([], { signal });
    expect(laws.map(({ law, state }) => `${law} ${state}`)).toEqual(['BGB waiting', 'GmbHG waiting']);
  });

  it('says that there is no network', { timeout: 30_000 }, async () => {
    await server.close();
    await expect(client.addStatutes(['BGB'], [], { signal })).rejects.toMatchObject({
      code: 'offline',
      message: expect.stringMatching(/No connection to 127\.0\.0\.1.*1 law is noted/),
    });
    await server.listen();
  });

  it('checks registered and other folders', async () => {
    await client.add(folder('a'), 'Eins', { signal });
    const other = { ...(await client.remove('Eins', { signal })), name: 'Zwei', root: join(base, 'gone') };
    await client.add(folder('a'), 'Eins', { signal });
    const findings = await client.diagnose([other], { signal });
    expect(findings.map(({ library, level }) => `${library ?? 'all'} ${level}`)).toEqual([
      'all ok',
      'Eins warning',
      'Zwei error',
    ]);
  });

  it('takes the text out of a document by pages, and says why there is none', async () => {
    const good = join(base, 'gut.pdf');
    writeFileSync(good, makePdf([pdfLines(['Erste Seite']), pdfLines(['Zweite Seite'])]));
    const bad = join(base, 'kaputt.pdf');
    writeFileSync(bad, 'no pdf');
    expect(await client.extract(good, { signal })).toEqual({
      text: 'Erste Seite\n\nZweite Seite',
      pages: [0, 13],
      failure: null,
    });
    expect(await client.extract(bad, { signal })).toEqual({
      failure: 'damaged, or not what its extension says',
    });
    expect(await client.extract(join(base, 'fehlt.pdf'), { signal })).toEqual({
      failure: 'not readable (ENOENT)',
    });
  });

  it('leaves the list alone when it is damaged', async () => {
    mkdirSync(join(base, 'own'));
    writeFileSync(client.places.registryFile, 'x');
    await expect(client.add(folder('a'), 'A', { signal })).rejects.toMatchObject({
      code: 'registry_damaged',
    });
    expect([readFileSync(client.places.registryFile, 'utf8'), existsSync(folder('a'))]).toEqual(['x', true]);
  });
});
