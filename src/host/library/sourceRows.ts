import type { LibraryProblem } from '../../node/library/libraryOptions.ts';
import type { IndexStatus } from '../../node/sources/indexStatus.ts';
import { sourceOf } from '../../node/sources/registeredSource.ts';
import type { RegisteredLibrary } from '../../node/sources/registry.ts';
import type { StatuteState } from '../../node/statutes/statuteState.ts';
import type { SourceReading } from './sourceReadings.ts';

export type SourceOrigin = 'starter' | 'workspace' | RegisteredLibrary['kind'];

/** A source as the library view shows it. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly origin: SourceOrigin;
  /** Absolute folder. */
  readonly root: string;
  /** Where it comes from: an address, else the folder. */
  readonly place: string;
  /** unused: registered, and not searched in this window. covered: its folder is one of the workspace's, and read as such. */
  readonly state: SourceReading['state'] | 'unused' | 'covered';
  /** 0 to 100 while indexing. */
  readonly percentage: number | null;
  /** Null until they are known. */
  readonly documents: number | null;
  readonly passages: number | null;
  /** ISO date of the newest text that names one. */
  readonly stand: string | null;
  /** Laws that have been loaded, of official statutes. */
  readonly laws: readonly string[];
  /** Files that were not read, or not wholly, and laws that were not loaded. */
  readonly problems: readonly LibraryProblem[];
  /** Why nothing of it can be searched, for people. */
  readonly error: string | null;
  /** Its entry in the user's list; null for what belongs to the window. */
  readonly registered: RegisteredLibrary | null;
}

export interface RowParts {
  readonly readings: readonly SourceReading[];
  readonly registered: readonly RegisteredLibrary[];
  /** What the indexes hold, by folder. */
  readonly indexes: ReadonlyMap<string, IndexStatus | null>;
  /** The queue of official statutes. */
  readonly laws: readonly StatuteState[];
  readonly texts: { readonly waiting: string };
}

/** The window's own sources in their order, then the registered ones in the order in which they were added. */
export function sourceRows(parts: RowParts): SourceRow[] {
  const { readings, registered } = parts;
  const entries = new Map(registered.map((entry) => [sourceOf(entry).id, entry]));
  const own = readings.filter(({ source }) => !entries.has(source.id));
  const read = new Map(readings.map((reading) => [reading.source.id, reading]));
  return [
    // An entry that is gone from the list is still read until the library is opened anew.
    ...own.filter(({ source }) => !source.id.startsWith('own-')).map((reading) => readRow(reading, null, parts)),
    ...[...entries].map(([id, entry]) => {
      const reading = read.get(id);
      return reading === undefined ? unusedRow(id, entry, parts) : readRow(reading, entry, parts);
    }),
  ];
}

function readRow(reading: SourceReading, entry: RegisteredLibrary | null, parts: RowParts): SourceRow {
  const { source, state, percentage, summary, error } = reading;
  const index = parts.indexes.get(source.root) ?? null;
  const statutes = entry?.kind === 'statutes';
  const { laws, problems } = statutes ? statuteParts(parts) : { laws: [], problems: [] };
  return {
    id: source.id,
    name: source.name,
    origin: entry?.kind ?? (source.kind === 'starter' ? 'starter' : 'workspace'),
    root: source.root,
    place: entry?.url ?? source.root,
    state,
    percentage,
    documents: summary?.documents ?? index?.documents ?? null,
    passages: summary?.passages ?? index?.passages ?? null,
    stand: index?.stand ?? null,
    laws,
    problems: [...(summary?.problems ?? index?.problems ?? []), ...problems],
    error,
    registered: entry,
  };
}

function unusedRow(id: string, entry: RegisteredLibrary, parts: RowParts): SourceRow {
  const source = sourceOf(entry);
  const reading: SourceReading = { source, state: 'waiting', percentage: null, summary: null, error: null };
  const covered = parts.readings.some(({ source: { root } }) => root === entry.root);
  return { ...readRow(reading, entry, parts), id, state: covered ? 'covered' : 'unused' };
}

/** What the queue says: laws that are there, and those that are not with the reason. */
function statuteParts({ laws, texts }: RowParts): Pick<SourceRow, 'laws' | 'problems'> {
  return {
    laws: laws.filter(({ sha256 }) => sha256 !== null).map(({ law }) => law),
    problems: laws.flatMap(({ law, state, error }) => {
      if (error !== null) return [{ path: law, reason: error }];
      return state === 'waiting' ? [{ path: law, reason: texts.waiting }] : [];
    }),
  };
}
