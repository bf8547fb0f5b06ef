// Indexes the starter library into dist/starter.sqlite, which ships with the product. Does nothing while that file is newer than all it is made of.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { indexFile } from '../src/node/library/openStore.ts';
import { openLibraries } from '../src/node/library/openLibraries.ts';

const root = resolve(import.meta.dirname, '..');
const library = join(root, 'library');
const target = join(root, 'dist', 'starter.sqlite');
const ingredients = ['library', 'src/core/library', 'src/core/nlp', 'src/node/library'];

function newest(folder: string): number {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(root, folder, file)).mtimeMs));
}

async function build(): Promise<void> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'veritas-starter-'));
  try {
    const client = await openLibraries({
      workerUrl: new URL('../src/node/library/libraryWorker.ts', import.meta.url),
      libraries: [{ id: 'starter', name: 'Veritas', root: library, kind: 'starter' }],
      cacheDir,
    });
    await client.close();
    const [summary] = client.summaries;
    if (summary === undefined || summary.error !== null || summary.documents === 0)
      throw new Error('The starter library could not be indexed.');
    rmSync(target, { force: true });
    const database = new DatabaseSync(indexFile(cacheDir, library));
    database.prepare('VACUUM INTO ?').run(target);
    database.close();
    console.log(
      `dist/starter.sqlite ${(statSync(target).size / 1000).toFixed(1)} kB, ${summary.documents} guides`,
    );
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

if (!existsSync(target) || statSync(target).mtimeMs < Math.max(...ingredients.map(newest))) await build();
