import type { DocumentInfo } from '../document.ts';
import type { PassageFeatures } from './segment.ts';

/** What ranking knows about a document. */
export type RankedDocument = Pick<DocumentInfo, 'form' | 'law' | 'lawOfficial' | 'jurisdiction' | 'places' | 'title'>;

export interface IndexedSegment {
  readonly features: PassageFeatures;
  /** Encoded postings of a term; null when no passage of the segment holds it. */
  postings(term: string): Uint8Array | null;
}

/** A passage by its segment's position in `PassageIndex.segments` and its number in it. */
export interface PassageAddress {
  readonly segment: number;
  readonly passage: number;
}

/** Port of ranking to one library's index, in memory or in a store. */
export interface PassageIndex {
  readonly libraryId: string;
  readonly segments: readonly IndexedSegment[];
  /** Live documents by number; passages of any other document are deleted. */
  readonly documents: ReadonlyMap<number, RankedDocument>;
  /** Passages of a provision by `lawKey` and `sectionKey`. */
  locate(law: string, section: string): readonly PassageAddress[];
}
