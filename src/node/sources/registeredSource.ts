import type { LibrarySource } from '../library/libraryOptions.ts';
import type { RegisteredLibrary } from './registry.ts';

/** A registered library as the library worker opens it. */
export function sourceOf({ name, root }: RegisteredLibrary): LibrarySource {
  return { id: `own-${name}`, name, root, kind: 'folder' };
}
