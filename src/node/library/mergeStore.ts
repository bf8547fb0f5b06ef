import { mergeSegments } from '../../core/library/index/mergeSegments.ts';
import type { TermBlock } from '../../core/library/index/termBlocks.ts';
import { checkedBytes, textIn, type Row } from './rows.ts';
import type { SqliteStore } from './sqliteStore.ts';
import { insertSegment, inTransaction } from './storeWriter.ts';

/** Segments a search looks into at most. */
const MAX_SEGMENTS = 8;
/** Passages up to which a segment counts as small: merging a few of them is quick. */
const SMALL = 4_000;
/** Share of deleted passages above which all is written anew. */
const MAX_DEAD = 0.4;

/**
 * Drops segments of which nothing lives (each save of one file leaves one behind) and writes segments together where there are too many or
 * where too much of them is deleted. `store` has loaded all that was written. False when
 * nothing was to be done.
 */
export function mergeSegmentsOf(store: SqliteStore): boolean {
  const gone = store.segments.filter((segment) => countDead(store, segment) === segment.features.count);
  const chosen = chooseSegments(store, gone);
  if (gone.length + chosen.length === 0) return false;
  const { database } = store;
  inTransaction(database, () => {
    const merged = mergeSegments(
      chosen.map((segment) => ({
        features: segment.features,
        *blocks() {
          // A statement each: they are read side by side, a block at a time.
          const blocks = database.prepare('SELECT first, bytes, crc FROM blocks WHERE segment = ? ORDER BY first');
          for (const row of blocks.iterate(segment.id)) yield checkedBlock(segment.id, row);
        },
      })),
      (document) => store.documents.has(document),
    );
    for (const { id } of [...gone, ...chosen]) {
      database.prepare('DELETE FROM blocks WHERE segment = ?').run(id);
      database.prepare('DELETE FROM segments WHERE id = ?').run(id);
    }
    if (merged.features.count > 0) insertSegment(database, merged);
  });
  return true;
}

function checkedBlock(segment: number, row: Row): TermBlock {
  const first = textIn(row, 'first');
  return { first, bytes: checkedBytes(row, 'bytes', [segment, first]) };
}

type Segments = SqliteStore['segments'];

/** Segments of which some passages live, to be written together. */
function chooseSegments(store: SqliteStore, gone: Segments): Segments {
  const segments = store.segments.filter((segment) => !gone.includes(segment));
  const total = segments.reduce((sum, { features }) => sum + features.count, 0);
  const dead = segments.reduce((sum, segment) => sum + countDead(store, segment), 0);
  if (total > 0 && dead / total > MAX_DEAD) return segments;
  if (segments.length <= MAX_SEGMENTS) return [];
  const small = segments.filter(({ features }) => features.count <= SMALL);
  return small.length > 1 ? small : segments;
}

/** Passages of documents that are no longer there. */
function countDead({ documents }: SqliteStore, { features }: Segments[number]): number {
  let dead = 0;
  for (const document of features.documents) if (!documents.has(document)) dead++;
  return dead;
}
