import { describe, expect, it } from 'vitest';
import { SourceReadings } from '../../../../src/host/library/sourceReadings.ts';
import { sourceRows, type RowParts } from '../../../../src/host/library/sourceRows.ts';
import type { IndexSummary, LibrarySource } from '../../../../src/node/library/libraryOptions.ts';
import type { RegisteredLibrary } from '../../../../src/node/sources/registry.ts';
import { newStatute } from '../../../../src/node/statutes/statuteState.ts';

const starter: LibrarySource = { id: 'starter', name: 'Starter', root: '/starter', kind: 'starter' };
const workspace: LibrarySource = { id: 'folder-1', name: 'Akten', root: '/akten', kind: 'folder' };
const own: LibrarySource = { id: 'own-Recht', name: 'Recht', root: '/recht/laws', kind: 'folder' };
const entry: RegisteredLibrary = {
  name: 'Recht',
  kind: 'statutes',
  root: '/recht/laws',
  url: 'https://example.org',
  added_at: '2026-01-01T00:00:00Z',
  refreshed_at: '2026-02-01T00:00:00Z',
};

function summary({ id, name, root }: LibrarySource, change: Partial<IndexSummary> = {}): IndexSummary {
  const counts = { read: 3, unchanged: 0, removed: 0, documents: 3, passages: 30, seconds: 1 };
  return { library: id, name, root, ...counts, problems: [], error: null, ...change };
}

const progress = { rate: 1, etaSeconds: null, passages: 0 };
const bare: Omit<RowParts, 'readings'> = {
  registered: [],
  indexes: new Map(),
  laws: [],
  texts: { waiting: 'waits' },
};

describe('what has been read', () => {
  it('goes from waiting over percent to ready or failed, and keeps what is known while it is read again', () => {
    const readings = new SourceReadings();
    const states = (): string[] =>
      readings.all.map(({ state, percentage, summary: known, error }) =>
        [state, percentage ?? '-', known?.documents ?? '-', error ?? '-'].join(' '),
      );
    readings.begin([starter, workspace]);
    expect(states()).toEqual(['waiting - - -', 'waiting - - -']);
    readings.progress({ library: 'starter', phase: 'scan', files: 0, totalFiles: 0, ...progress });
    readings.progress({ library: 'starter', phase: 'read', files: 1, totalFiles: 4, ...progress });
    expect(states()).toEqual(['indexing 25 - -', 'waiting - - -']);
    readings.progress({ library: 'starter', phase: 'done', files: 4, totalFiles: 4, ...progress });
    const error = { code: 'library_missing', message: 'gone' };
    readings.end([summary(starter), summary(workspace, { documents: 0, error })]);
    expect(states()).toEqual(['ready - 3 -', 'failed - 0 gone']);
    readings.begin([starter, workspace]);
    expect(states()).toEqual(['ready - 3 -', 'waiting - 0 -']);
    readings.fail('no worker');
    expect(states()).toEqual(['ready - 3 -', 'failed - 0 no worker']);
    readings.begin([workspace]);
    expect(readings.all.map(({ source }) => source.id)).toEqual(['folder-1']);
  });
});

describe('rows of the library view', () => {
  it('joins what was read, the list of the user and what the indexes hold', () => {
    const readings = new SourceReadings();
    readings.begin([starter, workspace, own]);
    readings.end([
      summary(starter),
      summary(workspace, { problems: [{ path: 'scan.pdf', reason: 'no text' }] }),
      summary(own),
    ]);
    const index = { file: 'x', bytes: 1, documents: 9, passages: 90, stand: '2026-03-01', problems: [], damage: null };
    const laws = [
      { ...newStatute('BGB'), state: 'done' as const, sha256: 'x' },
      newStatute('GmbHG'),
      { ...newStatute('XG'), state: 'failed' as const, error: 'unknown' },
    ];
    const indexes = new Map([['/recht/laws', index]]);
    const rows = sourceRows({ ...bare, readings: readings.all, registered: [entry], indexes, laws });
    expect(
      rows.map(({ id, origin, place, documents, stand, laws: loaded, problems, registered }) => [
        ...[id, origin, place, documents, stand, loaded.join()],
        ...[problems.map(({ path, reason }) => `${path}: ${reason}`).join('; '), registered?.name ?? null],
      ]),
    ).toEqual([
      ['starter', 'starter', '/starter', 3, null, '', '', null],
      ['folder-1', 'workspace', '/akten', 3, null, '', 'scan.pdf: no text', null],
      ['own-Recht', 'statutes', 'https://example.org', 3, '2026-03-01', 'BGB', 'GmbHG: waits; XG: unknown', 'Recht'],
    ]);
  });

  it('shows a registered library that is not searched with what its index holds', () => {
    const index = { file: 'x', bytes: 1, documents: 9, passages: 90, stand: null, problems: [], damage: null };
    const indexes = new Map([['/recht/laws', index]]);
    const [row] = sourceRows({ ...bare, readings: [], registered: [entry], indexes });
    expect([row?.state, row?.documents, row?.passages]).toEqual(['unused', 9, 90]);
  });

  it('says that a registered folder is read with the workspace', () => {
    const readings = new SourceReadings();
    readings.begin([workspace]);
    const rows = sourceRows({ ...bare, readings: readings.all, registered: [{ ...entry, root: '/akten' }] });
    expect(rows.map(({ state }) => state)).toEqual(['waiting', 'covered']);
  });

  it('no longer shows a library that was taken out of the list and is still open', () => {
    const readings = new SourceReadings();
    readings.begin([starter, own]);
    expect(sourceRows({ ...bare, readings: readings.all }).map(({ id }) => id)).toEqual(['starter']);
  });
});
