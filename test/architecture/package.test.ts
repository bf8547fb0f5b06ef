import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let listed: string[] = [];

const has = (file: string): boolean => {
  try {
    return statSync(path.join(root, file)).size > 0;
  } catch {
    return false;
  }
};
const built = [
  'dist/extension.cjs',
  'dist/engine.cjs',
  'dist/libraryWorker.mjs',
  'dist/readerWorker.mjs',
  'dist/sourceWorker.mjs',
  'dist/server.mjs',
  'dist/starter.sqlite',
  'dist/webview/chat.js',
].every(has);

/** A build for development is larger and has source maps; only the production build is what gets packed. */
const packable = built && !has('dist/extension.cjs.map');

describe.skipIf(!packable)('the packed extension', () => {
  beforeAll(() => {
    const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
    listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('Executing'));
  }, 60_000);

  it('holds everything that the manifest and the code name', () => {
    const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
    const media = [...manifest.matchAll(/"(media\/[\w./-]+)"/g)].map((match) => match[1] ?? '');
    const needed = [
      ...['package.json', 'package.nls.json', 'package.nls.de.json', 'LICENSE', 'l10n/bundle.l10n.de.json'],
      ...[
        'dist/extension.cjs',
        'dist/engine.cjs',
        'dist/libraryWorker.mjs',
        'dist/readerWorker.mjs',
        'dist/sourceWorker.mjs',
      ],
      ...['dist/server.mjs', 'dist/runWorker.mjs', 'dist/starter.sqlite'],
      ...['chat.js', 'chat.css', 'run.js', 'run.css'].map((name) => `dist/webview/${name}`),
      ...media,
    ];
    expect(needed.filter((file) => !listed.includes(file))).toEqual([]);
    expect(listed.filter((file) => file.startsWith('library/')).length).toBeGreaterThan(50);
  });

  it('is under 3 MB once it is compressed', () => {
    const bytes = listed.map((file) => deflateRawSync(readFileSync(path.join(root, file))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  it('holds nothing else', () => {
    const allowed =
      /^(package(\.nls(\.de)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|(dist|l10n|library|media)\/.+)$/;
    expect(
      listed.filter((file) => !allowed.test(file) || file.endsWith('.map') || file.endsWith('.ts')),
    ).toEqual([]);
  });
});
