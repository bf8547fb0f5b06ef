import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citedFile } from '../../../src/host/citations/citedFile.ts';
import { sampleAnswer } from '../../webview/sampleRun.ts';

const root = resolve('/srv/akten');
const libraries = [
  { id: 'starter', name: 'Starter', root: resolve('/opt/starter') },
  { id: 'folder-1', name: 'Akten', root },
];
const [sample] = sampleAnswer().citations;

describe('citedFile', () => {
  it.each([
    [
      'its own path, of a run of this machine',
      { file: resolve('/elsewhere/a.md') },
      resolve('/elsewhere/a.md'),
    ],
    ['the library of that id', { file: '', library_id: 'folder-1', path: 'a/b.md' }, resolve(root, 'a/b.md')],
    [
      'the library of that name, where ids differ',
      { file: 'Akten/a/b.md', library_id: 'folder-9', path: 'a/b.md' },
      resolve(root, 'a/b.md'),
    ],
    ['no library of this window', { file: 'Andere/b.md', library_id: 'folder-9' }, undefined],
    [
      'a place outside of its library',
      { file: '', library_id: 'folder-1', path: '../../etc/passwd' },
      undefined,
    ],
    ['an absolute place', { file: '', library_id: 'folder-1', path: resolve('/etc/passwd') }, undefined],
    ['the library itself', { file: '', library_id: 'folder-1', path: '' }, undefined],
  ])('finds %s', (_, patch, expected) => {
    if (sample === undefined) throw new Error('the sample has no citation');
    expect(citedFile({ ...sample, ...patch }, libraries)).toBe(expected);
  });
});
