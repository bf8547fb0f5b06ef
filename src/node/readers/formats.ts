/** Files that are no plain text and have a reader of their own. */
export type DocumentFormat = 'html' | 'pdf' | 'docx' | 'statuteXml';

const FORMATS: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.pdf$/i, 'pdf'],
  [/\.docx$/i, 'docx'],
  [/\.xml$/i, 'statuteXml'],
];

/** Format by the file's name; null for text, which needs no reader of its own. */
export function formatOf(path: string): DocumentFormat | null {
  return FORMATS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** Why a file gave no text. */
export type ReadFailureCode =
  | 'no_text'
  | 'encrypted'
  | 'damaged'
  | 'too_large'
  | 'too_deep'
  | 'too_slow'
  | 'no_memory'
  | 'no_statute'
  | 'encoding';

/** Thrown by readers only; never leaves the reader thread as an exception. */
export class ReadError extends Error {
  readonly code: ReadFailureCode;

  constructor(code: ReadFailureCode, options: { readonly cause?: unknown } = {}) {
    super(code, options);
    this.name = 'ReadError';
    this.code = code;
  }
}

export interface ReadLimits {
  /** Characters of extracted text. */
  readonly characters: number;
  /** Elements within each other. */
  readonly depth: number;
  readonly pages: number;
  /** Bytes of one entry of an archive, unpacked. */
  readonly entryBytes: number;
}

export const READ_LIMITS: ReadLimits = {
  characters: 24 * 1024 * 1024,
  depth: 400,
  pages: 5_000,
  entryBytes: 96 * 1024 * 1024,
};

/** What a reader takes out of a file. */
export interface ExtractedText {
  /** Markdown for structured formats; plain paragraphs for pages. */
  readonly text: string;
  /** UTF-16 offset at which each page begins; null for formats without pages. */
  readonly pages: readonly number[] | null;
  /** Pages that hold pictures of text only. */
  readonly textlessPages: number;
}
