import { execFile, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { stalling, StatuteServer } from '../../support/statuteServer.ts';
import { makePdf, pdfLines } from '../../support/officeFiles.ts';

const root = resolve(import.meta.dirname, '../../..');
let program: string;
let server: StatuteServer;
let base: string;

/** The program as users run it, bundled into a folder of this test's own. */
beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), 'veritas-program-'));
  const banner = "import { createRequire as c } from 'node:module'; const require = c(import.meta.url);";
  await build({
    entryPoints: {
      terminal: join(root, 'src/cli/terminal.ts'),
      libraryWorker: join(root, 'src/node/library/libraryWorker.ts'),
      readerWorker: join(root, 'src/node/readers/readerWorker.ts'),
    },
    bundle: true,
    platform: 'node',
    target: 'node22',
    conditions: ['import', 'module'],
    format: 'esm',
    banner: { js: banner },
    external: ['*/serverEntry.ts'],
    outExtension: { '.js': '.mjs' },
    outdir: join(program, 'dist'),
    logLevel: 'error',
  });
}, 120_000);
afterAll(() => {
  rmSync(program, { recursive: true, force: true });
});

beforeEach(async () => {
  server = await StatuteServer.start();
  server.put('hundeg', 'HundeG', 'Hundegesetz', 'Hunde sind anzuleinen, ausgenommen Zwergpudel.');
  base = mkdtempSync(join(tmpdir(), 'veritas-cli-'));
});
afterEach(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    VERITAS_LIBRARIES: join(base, 'own'),
    VERITAS_STATUTES_URL: server.url,
    XDG_CACHE_HOME: join(base, 'cache'),
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
  };
}

function veritas(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(program, 'dist/terminal.mjs'), ...args],
      { env: environment(), cwd: base },
      (error, out, err) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}

const fixtures = ['--no-starter', '--library', join(root, 'test/fixtures/library')];
const cache = (): string[] => ['--cache', join(base, 'cache')];
const paths = ({ out }: Outcome): string[] => (JSON.parse(out) as { path: string }[]).map(({ path }) => path);

describe('veritas library', () => {
  it('searches what was added, until it is removed', async () => {
    const docs = join(base, 'docs');
    mkdirSync(docs);
    writeFileSync(
      join(docs, 'satzung.pdf'),
      makePdf([pdfLines(['Deckblatt']), pdfLines(['Zwergpudel zahlen keine Steuer.'])]),
    );
    writeFileSync(join(docs, 'leer.pdf'), makePdf([[]]));
    const added = await veritas('library', 'add', 'docs', '--name', 'Satzungen', ...cache());
    expect([added.code, added.out]).toEqual([0, expect.stringContaining('Library "Satzungen" added.')]);

    const found = await veritas('search', 'Zwergpudel', '--no-starter', '--json', ...cache());
    expect(JSON.parse(found.out)).toMatchObject([
      { path: 'satzung.pdf', page: 2, text: 'Zwergpudel zahlen keine Steuer.' },
    ]);
    const without = await veritas(
      'search',
      'Zwergpudel',
      ...fixtures,
      '--no-registered',
      '--json',
      ...cache(),
    );
    expect(paths(without)).not.toContain('satzung.pdf');

    const listed = await veritas('library', 'list', ...cache());
    expect(listed.out).toContain('Satzungen  folder  1 document, 2 passages');
    expect(listed.out).toContain('1 file with remarks');
    const checked = await veritas('library', 'doctor', ...cache());
    expect([checked.code, checked.out]).toEqual([
      0,
      expect.stringContaining('! Satzungen: leer.pdf: holds only pictures, no text (scan)'),
    ]);

    expect((await veritas('library', 'remove', 'satzungen')).out).toBe('Library "Satzungen" removed.\n');
    expect((await veritas('library', 'list')).out).toContain('No libraries of your own yet');
    expect((await veritas('search', 'Zwergpudel', '--no-starter', ...cache())).code).toBe(2);
  });

  it('loads statutes, searches them by section, and finds a law that was damaged', async () => {
    const added = await veritas('library', 'add-statutes', 'HundeG', 'KatzeG', '--json', ...cache());
    expect(added.code).toBe(1);
    expect(JSON.parse(added.out)).toMatchObject({
      name: 'Bundesrecht',
      import: { fetched: ['HundeG'], failed: [{ law: 'KatzeG' }] },
    });
    const found = await veritas('search', '§ 1 HundeG', '--no-starter', '--json', ...cache());
    expect(JSON.parse(found.out)).toMatchObject([{ law: 'HundeG', section: '§ 1', stand: '2025-03-07' }]);

    writeFileSync(join(base, 'own/libraries/statutes/laws/hundeg.xml'), 'oops');
    const checked = await veritas('library', 'doctor', ...cache());
    expect([checked.code, checked.out]).toEqual([
      1,
      expect.stringContaining('✗ Bundesrecht: wrong checksum: HundeG'),
    ]);
    expect((await veritas('library', 'refresh', ...cache())).out).toContain('1 law loaded, 0 unchanged.');
    expect((await veritas('library', 'doctor', ...cache())).code).toBe(0);
  });

  it('goes on with what a killed import left', async () => {
    server.put('katzeg', 'KatzeG', 'Katzengesetz', 'Katzen laufen frei.');
    server.go('/katzeg/xml.zip', stalling);
    const args = [
      join(program, 'dist/terminal.mjs'),
      'library',
      'add-statutes',
      'HundeG',
      'KatzeG',
      ...cache(),
    ];
    const ended = new Promise<void>((done) => {
      const child: ChildProcess = execFile(process.execPath, args, { env: environment() }, () => done());
      const look = setInterval(() => {
        if (!server.requests.includes('/katzeg/xml.zip')) return;
        clearInterval(look);
        child.kill('SIGKILL');
      }, 5);
    });
    await ended;
    const before = await veritas('library', 'doctor', ...cache());
    expect(before.out).toContain('! Bundesrecht: noted, not loaded yet: KatzeG');
    const after = await veritas('library', 'refresh', '--json', ...cache());
    expect(JSON.parse(after.out)).toMatchObject([
      { import: { fetched: ['KatzeG'], unchanged: ['HundeG'], failed: [] } },
    ]);
  });

  it('says in words what is wrong, with an exit code', async () => {
    const cases: readonly (readonly [args: string[], code: number, says: RegExp])[] = [
      [['library', 'add', 'nowhere'], 2, /neither a folder nor the address of a Git repository/],
      [['library', 'add', ''], 2, /"" is neither a folder/],
      [
        ['library', 'add-statutes', 'HundeG', '--base-url', 'nonsense'],
        2,
        /"nonsense" is no address that laws can/,
      ],
      [['library', 'add', 'ext::sh -c id'], 2, /no address that Git can load from/],
      [['library', 'refresh', 'x'], 2, /There is no library "x"/],
      [['library', 'add-statutes'], 2, /Name laws/],
      [['library', 'add-statutes', '--topic', 'zauberei'], 2, /There is no topic "zauberei"/],
      [
        ['library', 'add-statutes', 'BGB', '--base-url', 'http://127.0.0.1:59999'],
        1,
        /No connection to 127.0.0.1:59999. 1 law is noted/,
      ],
    ];
    for (const [args, code, says] of cases) {
      const outcome = await veritas(...args);
      expect([args.join(' '), outcome.code]).toEqual([args.join(' '), code]);
      expect(outcome.err).toMatch(says);
      expect(outcome.err).not.toMatch(/\n\s+at /);
    }
  });

  it('answers without its own libraries when their list is damaged, and says so', async () => {
    mkdirSync(join(base, 'own'));
    writeFileSync(join(base, 'own/libraries.json'), '{oops');
    const found = await veritas('search', 'Hund', ...fixtures, ...cache());
    expect(found.err).toMatch(/The list of your libraries .*libraries.json"\) is damaged/);
    expect(found.code).not.toBe(1);
    expect((await veritas('library', 'list')).code).toBe(1);
  });

  it('answers from the others when one of its own libraries is gone', async () => {
    mkdirSync(join(base, 'usb'));
    await veritas('library', 'add', 'usb', ...cache());
    rmSync(join(base, 'usb'), { recursive: true });
    const found = await veritas(
      'search',
      'Hund',
      '--library',
      root + '/test/fixtures/library',
      '--no-starter',
      ...cache(),
    );
    expect(found.err).toContain('usb: The folder');
    expect(found.code).not.toBe(2);
    expect((await veritas('library', 'doctor', ...cache())).code).toBe(1);
    mkdirSync(join(base, 'docs'));
    writeFileSync(join(base, 'docs', 'a.md'), '# A\n\nHunde zahlen.\n');
    await veritas('library', 'add', 'docs', ...cache());
    const refreshed = await veritas('library', 'refresh', ...cache());
    expect([refreshed.code, refreshed.out]).toEqual([
      1,
      expect.stringMatching(/"usb": The folder[^]*0 files read, 1 unchanged/),
    ]);
    expect((await veritas('library', 'refresh', 'usb', ...cache())).code).toBe(2);
  });
});
