import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portableValues } from '../../../../src/core/journal/portablePaths.ts';

const HOME = '/home/anna meier';
const sources = { kind: 'sources', libraries: [{ id: 'a', name: 'Akten' }] };
const span = (file: string, path = 'bauen/carport.md', id = 'a') => ({ library_id: id, path, file });

/** The value as it is handed on, beside a citation that tells where the library lies. */
function portable(value: unknown, root = '/srv/akten 2026'): unknown {
  return portableValues([value, sources, span(`${root}/bauen/carport.md`)], [HOME])[0];
}

describe('what is handed on of a run', () => {
  it.each<[string, unknown, unknown]>([
    ['below a library', span('/srv/akten 2026/bauen/carport.md'), span('Akten/bauen/carport.md')],
    [
      'below one whose name was not kept',
      span('/srv/x y/b.md', 'b.md', 'other'),
      span('x y/b.md', 'b.md', 'other'),
    ],
    ['a file of nowhere', { file: '/var/lib/x.db' }, { file: 'x.db' }],
    ['a file of the user', { file: `${HOME}/x.db` }, { file: 'x.db' }],
    ['a relative file', { file: 'Akten/b.md' }, { file: 'Akten/b.md' }],
    ['searched folders', { folders: ['/srv/akten 2026', '/opt/laws/'] }, { folders: ['Akten', 'laws'] }],
    [
      'a message',
      { message: 'cannot read "/srv/akten 2026/a/b.md", see /var/log/veritas/x.log.' },
      { message: 'cannot read "Akten/a/b.md", see x.log.' },
    ],
    ['the home in any text', { title: `In ${HOME}/Akten` }, { title: 'In ~/Akten' }],
    ['a URI', { reason: 'file:///var/lib/x.db is locked' }, { reason: 'x.db is locked' }],
    ['a remote URI', { reason: 'vscode-remote://ssh+h/var/lib/x.db' }, { reason: 'x.db' }],
    [
      'another system',
      { message: String.raw`C:\Users\Anna\x.db, \\host\share\y.db` },
      { message: 'x.db, y.db' },
    ],
    ['data of an event', { data: { at: ['/var/lib/x.db'] } }, { data: { at: ['x.db'] } }],
    [
      'what a message named, in the answer too',
      { error: { message: 'no /var/lib_1/x.db' }, markdown: String.raw`Es fehlt /var/lib\_1/x.db.` },
      { error: { message: 'no x.db' }, markdown: 'Es fehlt x.db.' },
    ],
  ])('%s', (_, value, expected) => {
    expect(portable(value)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['the question', { query: 'Was steht in /srv/akten 2026/b.md?' }],
    ['the words of a document', { quote: 'Siehe /srv/akten 2026/b.md', text: '/etc/hosts/x' }],
    ['an address of the web', { message: 'https://example.org/a/b.html', url: 'http://x.de/srv/akten/b' }],
    ['a choice of words', { message: 'Haus/Hof/Garten, § 34/35, und/oder, 1 / 2 / 3' }],
    ['a place in a library', { path: 'srv/akten 2026/bauen.md', message: 'unternehmen/gmbh.md gelesen' }],
    ['numbers, nulls and lists', { a: 1, b: null, c: [true, []], d: {} }],
  ])('leaves %s as it is, the very same value', (_, value) => {
    expect(portable(value)).toBe(value);
  });

  it('names no library’s folder, whatever it is called and wherever it is spoken of', () => {
    const name = fc.stringMatching(/^[\p{L}\p{N} ._()+-]{3,12}$/u).filter((each) => each.trim() === each);
    const places = fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), name, fc.boolean())
      .map(([folders, file, windows]) => {
        const root = windows ? `C:\\${folders.join('\\')}` : `/${folders.join('/')}`;
        return { root, file: `${root}${windows ? '\\' : '/'}${file}`, path: file };
      });
    fc.assert(
      fc.property(places, ({ root, file, path }) => {
        const records = [
          {
            ...span(file, path),
            message: `no ${file}`,
            markdown: `„${file}“ ${root}`,
            notes: [{ at: file }],
          },
          { request: { folders: [root] }, error: { message: `${root}: gone` } },
        ];
        const text = JSON.stringify(portableValues([sources, ...records], []));
        expect(text).not.toContain(JSON.stringify(root).slice(1, -1));
        expect(text).not.toContain(root.replaceAll('\\', '/'));
      }),
      { numRuns: 500 },
    );
  });
});
