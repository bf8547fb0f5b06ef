import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LibrarySource } from '../../../../src/node/library/libraryOptions.ts';
import { concernsLibrary, globPattern } from '../../../../src/node/library/walkFolder.ts';

describe('globs', () => {
  it.each([
    ['**/*.pdf', 'a/b/Bericht.PDF', true],
    ['**/*.{md,txt}', 'a/x.txt', true],
    ['**/*.{md,txt}', 'a/x.tx', false],
    ['**/*.{md,txt}', 'x.md', true],
    ['{akten,recht}/*.md', 'recht/x.md', true],
    ['{akten,recht}/*.md', 'andere/x.md', false],
    ['**/a.b/*', 'aXb/c', false],
    ['(x)/*.md', '(x)/y.md', true],
    ['**/node_modules/**', 'a/node_modules/b.md', true],
    ['entwürfe', 'entwürfe/x.md', true],
  ])('%s and %s', (glob, file, expected) => {
    expect(globPattern(glob).test(file)).toBe(expected);
  });
});

describe('changes that concern a library', () => {
  const source: LibrarySource = {
    id: 'w',
    name: 'w',
    root: '/w',
    kind: 'folder',
    include: ['**/*.{md,pdf}'],
    exclude: ['entwürfe/**'],
  };
  it.each([
    ['a file that is read', 'a/x.pdf', true],
    ['one of a format that is not wanted', 'a/x.docx', false],
    ['one that nothing reads', 'a/x.js', false],
    ['one that is left out', 'entwürfe/x.md', false],
    ['a folder', 'akten', true],
    ['a folder that is left out', 'entwürfe/alt', false],
    ['a file in a folder that is never read', 'node_modules/x/readme.md', false],
    ['a file in a hidden folder', '.git/x.md', false],
  ])('%s', (_, file, expected) => {
    expect(concernsLibrary(source, file)).toBe(expected);
  });
});

it('the workspace is read with the same formats by default, whether the setting is there or cannot be used', () => {
  const root = path.resolve(import.meta.dirname, '../../../..');
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, { default: string[] }> } };
  };
  const globs = manifest.contributes.configuration.properties['veritas.library.include']?.default ?? [];
  const settings = readFileSync(path.join(root, 'src/host/settings.ts'), 'utf8');
  const list = /READABLE_GLOBS = \[([^\]]*)\]/.exec(settings)?.[1] ?? '';
  expect([...list.matchAll(/'([^']+)'/g)].map(([, glob]) => glob)).toEqual(globs);
  const source: LibrarySource = { id: 'w', name: 'w', root: '/w', kind: 'folder', include: globs };
  const files = ['a.md', 'a.txt', 'a.html', 'a.htm', 'a.pdf', 'a.docx', 'pom.xml', 'a.ts'];
  expect(files.filter((file) => concernsLibrary(source, file))).toEqual(files.slice(0, 6));
});

describe('laws in a line', async () => {
  const { lawsIn } = await import('../../../../src/node/statutes/lawsIn.ts');
  it.each([
    ['BGB GmbHG', ['BGB', 'GmbHG']],
    ['BGB, SGB II;SGB 12  VwVfG', ['BGB', 'SGB II', 'SGB 12', 'VwVfG']],
    ['FreizügG/EU', ['FreizügG/EU']],
    ['  ', []],
  ])('%s', (text, laws) => {
    expect(lawsIn(text)).toEqual(laws);
  });
});
