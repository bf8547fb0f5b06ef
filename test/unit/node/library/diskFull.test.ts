import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BuiltProgram } from '../../../support/builtProgram.ts';
import { Workbench } from './support.ts';

const disk = mkdtempSync(join(tmpdir(), 'veritas-disk-'));
const mountable = mount('1m');
if (mountable) unmount();
else rmSync(disk, { recursive: true });

function mount(size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function unmount(): void {
  execFileSync('umount', ['-l', disk], { stdio: 'ignore' });
}

/** Takes all the space that is left. */
function fill(): void {
  const file = openSync(join(disk, 'fill'), 'w');
  try {
    const piece = Buffer.alloc(4_096);
    while (statfsSync(disk).bavail > 0) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

let bench: Workbench;
let program: BuiltProgram;
const cache = join(disk, 'cache');

async function veritas(...args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  return program.start([...args, '--library', bench.root, '--no-starter', '--no-registered', '--cache', cache]).ended;
}

function indexBytes(): Buffer {
  return readFileSync(join(cache, readdirSync(cache).find((name) => name.endsWith('.sqlite'))!));
}

/** Rewrites all documents with a word of their own; `pages` makes them larger. */
function write(word: string, pages: number): void {
  for (let number = 0; number < 40; number++) {
    const text = Array.from({ length: pages * 40 }, (_, line) => `Zeile ${line} ${word} ${randomBytes(24).toString('hex')}`);
    bench.write(`akte${number}.md`, `# Akte ${number}\n\n${word} in der Akte.\n\n${text.join('\n\n')}\n`);
  }
}

describe.skipIf(!mountable)('a cache folder on a small disk (skipped where the process may not mount one)', () => {
  beforeAll(() => {
    program = new BuiltProgram();
  });
  afterAll(() => {
    rmSync(program.folder, { recursive: true, force: true });
    rmSync(disk, { recursive: true, force: true });
  });
  beforeEach(() => {
    mount('1m');
    bench = new Workbench();
  });
  afterEach(async () => {
    unmount();
    await bench.dispose();
  });

  it('that fills up while indexing: said, the old index answers, the exit code tells; with space again all is caught up', { timeout: 60_000 }, async () => {
    write('Altwort', 1);
    expect(await veritas('index')).toMatchObject({ code: 0, errors: '' });
    const before = indexBytes();
    // Far more than the disk has room for.
    write('Neuwort', 9);
    const failed = await veritas('index');
    expect(failed).toMatchObject({ code: 1, errors: expect.stringContaining('no space left on the disk') as string });
    expect(failed.errors).toContain('What it held before is kept');
    const search = await veritas('search', 'Altwort');
    expect(search).toMatchObject({ code: 0, output: expect.stringContaining('Altwort in der Akte') as string });
    expect(search.errors).toContain('no space left on the disk');
    expect(search.output).not.toContain('Neuwort');
    expect(indexBytes().length).toBe(before.length);
    execFileSync('mount', ['-o', 'remount,size=64m', disk]);
    expect(await veritas('index')).toMatchObject({ code: 0, errors: '' });
    expect((await veritas('search', 'Neuwort')).output).toContain('Neuwort in der Akte');
  });

  it('that is full already: the index is opened without a byte being written, and answers', { timeout: 60_000 }, async () => {
    write('Altwort', 1);
    await veritas('index');
    const before = indexBytes();
    fill();
    const search = await veritas('search', 'Altwort');
    expect(search).toMatchObject({ code: 0, output: expect.stringContaining('Altwort in der Akte') as string });
    expect(search.errors).toContain('no space left on the disk');
    write('Neuwort', 1);
    expect(await veritas('index')).toMatchObject({ code: 1, errors: expect.stringContaining('no space left on the disk') as string });
    expect(indexBytes().equals(before)).toBe(true);
    rmSync(join(disk, 'fill'));
    expect(await veritas('index')).toMatchObject({ code: 0, errors: '' });
    expect((await veritas('search', 'Neuwort')).output).toContain('Neuwort in der Akte');
  });

  it('that is full before there is an index: said, and the question is answered from memory', { timeout: 60_000 }, async () => {
    write('Altwort', 1);
    mkdirSync(cache);
    fill();
    const search = await veritas('search', 'Altwort');
    expect(search).toMatchObject({ code: 0, output: expect.stringContaining('Altwort in der Akte') as string });
    expect(search.errors).toMatch(/no space left on the disk.*index lives in memory/);
  });

  it('that is read-only: said, what is there answers, and nothing is written', { timeout: 60_000 }, async () => {
    write('Altwort', 1);
    await veritas('index');
    const before = readdirSync(cache).map((name) => [name, readFileSync(join(cache, name))]);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const search = await veritas('search', 'Altwort');
    expect(search).toMatchObject({ code: 0, output: expect.stringContaining('Altwort in der Akte') as string });
    expect(search.errors).toContain('EROFS');
    write('Neuwort', 1);
    expect((await veritas('index')).code).toBe(1);
    expect(readdirSync(cache).map((name) => [name, readFileSync(join(cache, name))])).toEqual(before);
    expect(existsSync(join(disk, 'fill'))).toBe(false);
  });
});
