import { describe, expect, it } from 'vitest';
import { VeritasError } from '../../../../src/core/errors.ts';
import { MemoryLibrary } from '../../../../src/core/library/memoryLibrary.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { LibraryService, type LibrarySession } from '../../../../src/host/library/libraryService.ts';
import type { IndexSummary, LibrarySource } from '../../../../src/node/library/libraryOptions.ts';
import { systemClock } from '../../../../src/node/systemClock.ts';

const source = (id: string, kind: LibrarySource['kind'] = 'folder'): LibrarySource => ({
  id,
  name: id,
  root: `/${id}`,
  kind,
});

function summaryOf({ id, name, root }: LibrarySource, documents = 1): IndexSummary {
  const counts = { read: 1, unchanged: 0, removed: 0, documents, passages: 10, seconds: 0 };
  return { library: id, name, root, ...counts, problems: [], error: null };
}

/** A service whose sessions note what is done with them. */
function stage(sources: { now: LibrarySource[] }) {
  const log: string[] = [];
  const states: string[] = [];
  const service = new LibraryService({
    sources: () => Promise.resolve(sources.now),
    restricted: () => false,
    texts: {
      indexing: (name) => `reading ${name}`,
      restricted: 'restricted',
      noSources: 'nothing',
      failed: (reason) => `failed: ${reason}`,
    },
    onStatus: ({ state, documents }) => states.push(`${state} ${documents}`),
    clock: systemClock,
    logger: silentLogger,
    open: (libraries) => {
      const name = libraries.map(({ id }) => id).join('+');
      log.push(`open ${name}`);
      let summaries = libraries.map((library) => summaryOf(library));
      const session: LibrarySession = {
        port: new MemoryLibrary([]),
        get summaries() {
          return summaries;
        },
        reread: (id, { paths }) => {
          log.push(`reread ${[id, ...(paths ?? [])].join(' ')}`);
          const again = summaryOf(source(id), 5);
          summaries = summaries.map((known) => (known.library === id ? again : known));
          return Promise.resolve(again);
        },
        close: () => Promise.resolve(void log.push(`close ${name}`)),
      };
      return Promise.resolve(session);
    },
  });
  return { service, log, states };
}

describe('the library of a window', () => {
  it('opens the starter library first and then everything, and tells how far each source is', async () => {
    const { service, log } = stage({ now: [source('starter', 'starter'), source('a')] });
    expect(service.readings).toEqual([]);
    await service.settled();
    expect(log).toEqual(['open starter', 'open starter+a', 'close starter']);
    expect(service.readings.map(({ source: { id }, state }) => `${id} ${state}`)).toEqual([
      'starter ready',
      'a ready',
    ]);
  });

  it('reads one source again without opening the others anew', async () => {
    const { service, log, states } = stage({ now: [source('a'), source('b')] });
    await service.settled();
    log.length = 0;
    service.reread('b', null);
    await service.settled();
    expect([log, states.at(-1)]).toEqual([['reread b'], 'ready 6']);
    service.reread('b', ['/b/one.md']);
    await service.settled();
    expect(log).toEqual(['reread b', 'reread b /b/one.md']);
  });

  it('opens everything when the source that changed is not open, and nothing when the library never was', async () => {
    const sources = { now: [source('a')] };
    const { service, log } = stage(sources);
    service.reread('a', null);
    expect([log, service.readings]).toEqual([[], []]);
    await service.settled();
    sources.now = [source('a'), source('b')];
    service.reread('b', null);
    await service.settled();
    expect(log).toEqual(['open a', 'open a+b', 'close a']);
  });

  it('searches nothing any more when its last source was taken out', async () => {
    const sources = { now: [source('a')] };
    const { service, log, states } = stage(sources);
    await service.settled();
    sources.now = [];
    service.refresh();
    await service.settled();
    expect([log.at(-1), states.at(-1)?.split(' ')[0]]).toEqual(['close a', 'failed']);
    const searching = service.info({ signal: new AbortController().signal });
    await expect(searching).rejects.toBeInstanceOf(VeritasError);
    sources.now = [source('a')];
    service.refresh();
    await service.settled();
    expect(service.status.state).toBe('ready');
  });

  it('tells its listeners until they are let go', async () => {
    const { service } = stage({ now: [source('a')] });
    let told = 0;
    const listening = service.onChange(() => (told += 1));
    await service.settled();
    expect(told).toBeGreaterThan(0);
    listening.dispose();
    const before = told;
    service.refresh();
    await service.settled();
    expect(told).toBe(before);
  });
});
