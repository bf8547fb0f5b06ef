import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isCancelled, isVeritasError } from '../../../../src/core/errors.ts';
import { sourceTexts } from '../../../../src/node/sources/texts.ts';
import {
  damagedLaws,
  StatuteImporter,
  type ImporterOptions,
} from '../../../../src/node/statutes/statuteImporter.ts';
import { StatuteStateFile } from '../../../../src/node/statutes/statuteState.ts';
import { systemClock } from '../../../../src/node/systemClock.ts';
import { failing, sending, StatuteServer, stalling, truncated } from '../../../support/statuteServer.ts';

let server: StatuteServer;
let folder: string;

beforeEach(async () => {
  server = await StatuteServer.start();
  folder = mkdtempSync(join(tmpdir(), 'veritas-statutes-'));
  server.put('bgb', 'BGB', 'Bürgerliches Gesetzbuch', 'Die Rechtsfähigkeit.');
  server.put('gmbhg', 'GmbHG', 'Gesetz betreffend die Gesellschaften mit beschränkter Haftung', 'Der Zweck.');
  server.put('aufenthg_2004', 'AufenthG 2004', 'Gesetz über den Aufenthalt', 'Der Aufenthalt.');
  server.put('bbaug', 'BBauG', 'Baugesetzbuch', 'Die Bauleitplanung.');
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function importer(more: Partial<ImporterOptions> = {}): StatuteImporter {
  return new StatuteImporter({
    folder,
    baseUrl: server.url,
    texts: sourceTexts.en,
    clock: systemClock,
    signal: new AbortController().signal,
    transfer: { tries: 3, backOff: 5, stall: 300 },
    ...more,
  });
}

const files = (): string[] =>
  existsSync(join(folder, 'laws')) ? readdirSync(join(folder, 'laws')).sort() : [];
const states = async (): Promise<string[]> =>
  (await StatuteStateFile.open(folder)).laws.map(({ law, state }) => `${law} ${state}`);

describe('loading laws', () => {
  it('finds each by its everyday name and keeps a checksum', async () => {
    const summary = await importer().add(['BGB', 'AufenthG', 'BauGB']);
    expect(summary).toEqual({ fetched: ['BGB', 'AufenthG', 'BauGB'], unchanged: [], failed: [] });
    expect(files()).toEqual(['aufenthg_2004.xml', 'bbaug.xml', 'bgb.xml']);
    const { laws } = await StatuteStateFile.open(folder);
    expect(laws[0]).toMatchObject({
      law: 'BGB',
      state: 'done',
      slug: 'bgb',
      title: 'Bürgerliches Gesetzbuch',
      error: null,
    });
    expect(laws[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('loads nothing twice, and only what has changed with a refresh', async () => {
    await importer().add(['BGB', 'GmbHG']);
    server.requests.length = 0;
    expect(await importer().add(['BGB'])).toEqual({ fetched: [], unchanged: ['BGB'], failed: [] });
    expect(server.requests).toEqual([]);
    server.put('gmbhg', 'GmbHG', 'GmbH-Gesetz', 'Ein neuer Zweck.');
    expect(await importer().refresh()).toEqual({ fetched: ['GmbHG'], unchanged: ['BGB'], failed: [] });
    expect(readFileSync(join(folder, 'laws', 'gmbhg.xml'), 'utf8')).toContain('Ein neuer Zweck.');
  });

  it('loses nothing and loads each law once when several programs load at the same time', async () => {
    const wishes = [
      ['BGB', 'GmbHG'],
      ['AufenthG', 'BGB'],
      ['BauGB', 'AufenthG'],
    ];
    const summaries = await Promise.all(wishes.map((laws) => importer().add(laws)));
    expect(
      summaries.map(({ fetched, unchanged, failed }) => [fetched.length + unchanged.length >= 2, failed]),
    ).toEqual(wishes.map(() => [true, []]));
    expect((await states()).sort()).toEqual(['AufenthG done', 'BGB done', 'BauGB done', 'GmbHG done']);
    const { laws } = await StatuteStateFile.open(folder);
    expect(await damagedLaws(folder, laws)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['laws', 'statutes.json']);
  });

  it('does not load what another program has loaded meanwhile', async () => {
    const first = importer({ transfer: { tries: 1, backOff: 5, stall: 20_000 } });
    server.go('/bgb/xml.zip', (_, response) => {
      const bgb = server.laws.get('bgb');
      void importer()
        .add(['GmbHG'])
        .then(() => response.writeHead(200).end(bgb?.body));
    });
    expect(await first.add(['BGB', 'GmbHG'])).toEqual({ fetched: ['BGB'], unchanged: ['GmbHG'], failed: [] });
    expect(server.requests.filter((url) => url.includes('gmbhg'))).toHaveLength(1);
  });

  it('names laws that are not in the table of contents, with what comes near', async () => {
    const { fetched, failed } = await importer().add(['GmbHX', 'BGB']);
    expect(fetched).toEqual(['BGB']);
    expect(failed).toEqual([
      {
        law: 'GmbHX',
        reason: '"GmbHX" is not in the table of contents of federal laws. Did you mean: gmbhg?',
      },
    ]);
    expect(await states()).toEqual(['GmbHX failed', 'BGB done']);
  });

  it('notices a stored law that was changed on disk, and loads it again', async () => {
    await importer().add(['BGB', 'GmbHG']);
    writeFileSync(join(folder, 'laws', 'bgb.xml'), 'oops');
    expect(await damagedLaws(folder, (await StatuteStateFile.open(folder)).laws)).toEqual(['BGB']);
    expect((await importer().refresh()).fetched).toEqual(['BGB']);
    expect(await damagedLaws(folder, (await StatuteStateFile.open(folder)).laws)).toEqual([]);
  });
});

describe('transfers that go wrong', () => {
  const path = '/bgb/xml.zip';
  it.each([
    ['cut off', truncated],
    ['stalling', stalling],
    ['a busy server', failing(503)],
    ['too many requests', failing(429, { 'retry-after': '0' })],
  ])('%s: tries again', async (_, answer) => {
    server.go(path, answer, answer);
    expect((await importer().add(['BGB'])).fetched).toEqual(['BGB']);
    expect(server.requests.filter((asked) => asked === path).length).toBe(3);
  });

  it.each([
    ['always cut off', [truncated, truncated, truncated], /could not be loaded/, 3],
    ['always stalling', [stalling, stalling, stalling], /could not be loaded \(ETIMEDOUT\)/, 3],
    ['gone', [failing(404)], /status 404/, 1],
    ['no archive', [sending('<html>Wartung</html>')], /no law in the official XML form/, 1],
  ] as const)('%s: says so and goes on with the next law', async (_, answers, says, times) => {
    server.go(path, ...answers);
    const { fetched, failed } = await importer().add(['BGB', 'GmbHG']);
    expect([fetched, failed.map(({ law }) => law)]).toEqual([['GmbHG'], ['BGB']]);
    expect(failed[0]?.reason).toMatch(says);
    expect(server.requests.filter((asked) => asked === path).length).toBe(times);
    expect(files()).toEqual(['gmbhg.xml']);
    // The next refresh tries again.
    expect((await importer().refresh()).fetched).toEqual(['BGB']);
  });

  it('keeps what was loaded before when a newer version cannot be had', async () => {
    await importer().add(['BGB']);
    server.go(path, sending('PK broken'));
    expect((await importer().refresh()).failed.length).toBe(1);
    expect([files(), await states()]).toEqual([['bgb.xml'], ['BGB done']]);
  });

  it('refuses a table of contents that is none', async () => {
    server.go('/gii-toc.xml', sending('<html>Wartungsarbeiten</html>'));
    await expect(importer().add(['BGB'])).rejects.toMatchObject({ code: 'source_failed' });
    expect(await states()).toEqual(['BGB waiting']);
  });
});

describe('the queue', () => {
  it('says that there is no network, keeps what was asked for and goes on later', async () => {
    await server.close();
    const error: unknown = await importer()
      .add(['BGB', 'GmbHG'])
      .catch((reason: unknown) => reason);
    expect(isVeritasError(error, 'offline') && error.message).toMatch(
      /^No connection to 127\.0\.0\.1:\d+\. 2 laws are noted/,
    );
    expect(await states()).toEqual(['BGB waiting', 'GmbHG waiting']);
    await server.listen();
    expect((await importer().refresh()).fetched).toEqual(['BGB', 'GmbHG']);
  });

  it('goes on where it was stopped', async () => {
    const controller = new AbortController();
    const stopped = importer({
      signal: controller.signal,
      onProgress: ({ law }) => {
        if (law === 'GmbHG') controller.abort();
      },
    });
    const error: unknown = await stopped.add(['BGB', 'GmbHG', 'BauGB']).catch((reason: unknown) => reason);
    expect(isCancelled(error)).toBe(true);
    expect(await states()).toEqual(['BGB done', 'GmbHG waiting', 'BauGB waiting']);
    server.requests.length = 0;
    expect((await importer().add([])).fetched).toEqual(['GmbHG', 'BauGB']);
    expect(server.requests).not.toContain('/bgb/xml.zip');
  });

  it('begins anew when its list is damaged', async () => {
    await importer().add(['BGB']);
    writeFileSync(join(folder, 'statutes.json'), '{"version":1,"laws":[{');
    expect((await importer().add(['BGB'])).fetched).toEqual(['BGB']);
  });
});
