import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exclusively } from '../../../../src/node/sources/exclusively.ts';
import { LibraryRegistry } from '../../../../src/node/sources/registry.ts';
import { sourceTexts } from '../../../../src/node/sources/texts.ts';

const script = fileURLToPath(new URL('./addInChild.ts', import.meta.url));
const PROCESSES = 6;
const EACH = 5;

let folder: string;
let registry: LibraryRegistry;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veritas-registry-'));
  registry = new LibraryRegistry(join(folder, 'libraries.json'), sourceTexts.en);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function addInChild(prefix: string, options: { readonly killAfter?: number } = {}): Promise<Ended> {
  const args = ['--disable-warning=ExperimentalWarning', script, registry.file, prefix, String(EACH)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const timer =
    options.killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  return new Promise((done) =>
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      done({ code, output, errors });
    }),
  );
}

it(
  'loses no entry when several processes add libraries at once, and gives one name once',
  { timeout: 60_000 },
  async () => {
    const prefixes = Array.from({ length: PROCESSES }, (_, index) => `p${index}-`);
    const ended = await Promise.all(prefixes.map((prefix) => addInChild(prefix)));
    expect(ended.map(({ code, errors }) => [code, errors])).toEqual(ended.map(() => [0, '']));
    expect(ended.map(({ output }) => output).join('')).toBe('first');
    const libraries = await registry.list();
    const expected = prefixes.flatMap((prefix) =>
      Array.from({ length: EACH }, (_, number) => `${prefix}${number}`),
    );
    expect(libraries.map(({ name }) => name).sort()).toEqual([...expected, 'Gemeinsam'].sort());
    expect(libraries.filter(({ refreshed_at }) => refreshed_at === null).map(({ name }) => name)).toEqual([
      'Gemeinsam',
    ]);
    expect(readdirSync(folder)).toEqual(['libraries.json']);
  },
);

it(
  'is not held up by processes that were killed, whatever they were doing',
  { timeout: 60_000 },
  async () => {
    await Promise.all(
      [250, 300, 350, 400].map((killAfter, index) => addInChild(`k${index}-`, { killAfter })),
    );
    const gone = JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '1' });
    writeFileSync(`${registry.file}.dead.lock`, gone);
    const before = (await registry.list()).map(({ name }) => name);
    const started = performance.now();
    expect((await addInChild('q')).code).toBe(0);
    expect(performance.now() - started).toBeLessThan(15_000);
    const names = (await registry.list()).map(({ name }) => name);
    expect(names.slice(0, before.length)).toEqual(before);
    expect(names.filter((name) => name.startsWith('q')).length).toBe(EACH);
    expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
  },
);

it('lets only one of many calls of one process work at a time, and gives up when another does not end', async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<number> => {
    most = Math.max(most, ++inside);
    await new Promise((done) => setTimeout(done, 3));
    return --inside;
  };
  await Promise.all(Array.from({ length: 12 }, () => exclusively(registry.file, work, 20_000)));
  expect(most).toBe(1);
  const given = await exclusively(registry.file, () => exclusively(registry.file, work, 100), 1_000);
  expect(given).toEqual({ value: null });
});
