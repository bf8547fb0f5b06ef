import path from 'node:path';
import type { Citation } from '../../protocol/answer.ts';

/** A library as this window has it. */
export interface LibraryPlace {
  readonly id: string;
  readonly name: string;
  /** Absolute path of its folder. */
  readonly root: string;
}

/**
 * Where a cited file lies on this machine. A run that was handed on names the library and the place in it only; undefined
 * when this window has no such library, and for a place that leads out of it.
 */
export function citedFile(citation: Citation, libraries: readonly LibraryPlace[]): string | undefined {
  if (path.isAbsolute(citation.file)) return citation.file;
  const library =
    libraries.find(({ id }) => id === citation.library_id) ??
    libraries.find(({ name }) => citation.file.startsWith(`${name}/`));
  if (library === undefined) return undefined;
  const file = path.resolve(library.root, citation.path);
  const place = path.relative(library.root, file);
  return place === '' || place.startsWith('..') || path.isAbsolute(place) ? undefined : file;
}
