import type { Passage } from '../../protocol/passage.ts';
import type { DocumentInfo, PassageSpan, ReadDocument } from './document.ts';
import { parseDocument } from './readers/parseDocument.ts';
import { subdivide } from './subdivisions.ts';

export interface PassagePlace {
  readonly libraryId: string;
  /** Relative to the library, forward slashes. */
  readonly path: string;
  /** Absolute path of the file. */
  readonly file: string;
}

/** Reads one decoded file into its document and passages. Pure; never throws. */
export function readDocument(
  path: string,
  text: string,
  options: { readonly libraryId: string; readonly root: string },
): { readonly document: ReadDocument; readonly passages: readonly Passage[] } {
  const document = parseDocument(path, text);
  const place = { libraryId: options.libraryId, path, file: joinPath(options.root, path) };
  const passages = document.spans.map((span, ordinal) =>
    toPassage(document.info, { span, ordinal, text: text.slice(span.start, span.end) }, place),
  );
  return { document, passages };
}

/** The citable passage from its stored parts. */
export function toPassage(
  info: DocumentInfo,
  part: { readonly span: PassageSpan; readonly ordinal: number; readonly text: string },
  place: PassagePlace,
): Passage {
  const { span, text } = part;
  return {
    id: passageId(place.libraryId, place.path, part.ordinal),
    library_id: place.libraryId,
    path: place.path,
    file: place.file,
    title: info.title,
    kind: span.kind,
    repealed: span.repealed,
    law: info.law,
    law_official: info.lawOfficial,
    section: span.section,
    heading: span.heading,
    heading_path: [...span.headingPath],
    jurisdiction: info.jurisdiction,
    places: [...info.places],
    stand: info.stand,
    url: info.url,
    start_line: span.startLine,
    end_line: span.endLine,
    ...(span.page === undefined ? {} : { page: span.page }),
    start: span.start,
    end: span.end,
    text,
    subdivisions: subdivide(text, span.startLine),
  };
}

export function passageId(libraryId: string, path: string, ordinal: number): string {
  return `${libraryId}/${path}#${ordinal}`;
}

/** Library, path and ordinal of a passage id; null when it is none. */
export function parsePassageId(id: string): { readonly libraryId: string; readonly path: string; readonly ordinal: number } | null {
  const match = /^([^/]+)\/(.+)#(\d+)$/s.exec(id);
  if (match === null) return null;
  const [, libraryId = '', path = '', ordinal = ''] = match;
  return { libraryId, path, ordinal: Number(ordinal) };
}

function joinPath(root: string, path: string): string {
  return root.endsWith('/') || root === '' ? `${root}${path}` : `${root}/${path}`;
}
