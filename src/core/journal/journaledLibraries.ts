import type { LibrarySource } from '../../protocol/journal.ts';
import type { LibraryInfo } from '../library/libraryPort.ts';

/** The libraries as a run finds them, for its record: without what holds on this machine only. */
export function journaledLibraries(infos: readonly LibraryInfo[]): LibrarySource[] {
  return infos.map(({ id, name, documents, passages, fingerprint }) => ({
    id,
    name,
    documents,
    passages,
    fingerprint,
  }));
}
