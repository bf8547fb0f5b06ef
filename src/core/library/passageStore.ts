import type { Passage } from '../../protocol/passage.ts';
import type { PassageAddress, PassageIndex } from './index/passageIndex.ts';
import type { LibraryInfo } from './libraryPort.ts';

/** One library's index together with its passages. Synchronous: it lives where the work is done (a worker, a test). */
export interface PassageStore extends PassageIndex {
  info(): LibraryInfo;
  /** Null when the passage is gone. */
  passage(address: PassageAddress): Passage | null;
  /** Passages of a document with ordinals in [from, to], in order. */
  passagesOf(path: string, from: number, to: number): readonly Passage[];
}
