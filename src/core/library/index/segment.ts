import type { PassageKind } from '../../../protocol/passage.ts';
import type { TermBlock } from './termBlocks.ts';
import { FLAG_FIRST, FLAG_REPEALED, KINDS } from './fields.ts';

/** What ranking knows about each passage of a segment, by the passage's number in it. */
export interface PassageFeatures {
  readonly count: number;
  /** Words per field, FIELD_COUNT numbers a passage. */
  readonly lengths: Uint16Array;
  /** Kind, repealed, first of its subdivision: see `flagsOf`. */
  readonly flags: Uint8Array;
  /** The library's number of the passage's document. */
  readonly documents: Int32Array;
}

/** An immutable part of an index: the passages of one batch of documents with their postings. */
export interface SegmentData {
  readonly features: PassageFeatures;
  /** In rising order of terms. */
  readonly blocks: readonly TermBlock[];
}

export function flagsOf(passage: { readonly kind: PassageKind; readonly repealed: boolean; readonly first: boolean }): number {
  return KINDS.indexOf(passage.kind) | (passage.repealed ? FLAG_REPEALED : 0) | (passage.first ? FLAG_FIRST : 0);
}

export function kindOf(flags: number): PassageKind {
  return KINDS[flags & 3] ?? 'other';
}
