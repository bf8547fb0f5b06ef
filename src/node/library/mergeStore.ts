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

/** Writes segments together where there are too many or where too much of them is deleted. */
export function mergeSegmentsOf(store: SqliteStore): void {
  const chosen = chooseSegments(store);
  if (chosen.length === 0) return;
  const { database } = store;
  const blocks = database.prepare('SELECT first, bytes, crc FROM blocks WHERE segment = ? ORDER BY first');
  inTransaction(database, () => {
    const merged = mergeSegments(
      chosen.map((segment) => ({
        features: segment.features,
        *blocks() {
          for (const row of blocks.all(segment.id)) yield checkedBlock(segment.id, row);
        },
      })),
      (document) => store.documents.has(document),
    );
    for (const { id } of chosen) {
      database.prepare('DELETE FROM blocks WHERE segment = ?').run(id);
      database.prepare('DELETE FROM segments WHERE id = ?').run(id);
    }
    if (merged.features.count > 0) insertSegment(database, merged);
  });
}

function checkedBlock(segment: number, row: Row): TermBlock {
  const first = textIn(row, 'first');
  return { first, bytes: checkedBytes(row, 'bytes', [segment, first]) };
}

function chooseSegments(store: SqliteStore): SqliteStore['segments'] {
  // A document taken out a moment ago still counts as live until the store has reloaded.
  store.reload();
  const { segments } = store;
  const total = segments.reduce((sum, { features }) => sum + features.count, 0);
  const dead = segments.reduce((sum, { features }) => sum + features.documents.filter((document) => !store.documents.has(document)).length, 0);
  if (total > 0 && dead / total > MAX_DEAD) return segments;
  if (segments.length <= MAX_SEGMENTS) return [];
  const small = segments.filter(({ features }) => features.count <= SMALL);
  return small.length > 1 ? small : segments;
}
