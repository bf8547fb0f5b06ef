import type { PassageKind } from '../../protocol/passage.ts';

/** How a file was read. */
export type DocumentForm = 'statute' | 'guide' | 'markdown' | 'text';

/** What a reader learns about a whole file. */
export interface DocumentInfo {
  readonly form: DocumentForm;
  readonly title: string;
  /** Everyday abbreviation and official one; null for documents that are no law. */
  readonly law: string | null;
  readonly lawOfficial: string | null;
  /** Further words under which people look for the document: names of the law, topics of a guide. */
  readonly names: readonly string[];
  readonly jurisdiction: string | null;
  readonly places: readonly string[];
  readonly stand: string | null;
  readonly url: string | null;
}

/** A passage without what follows from its document: the form in which it is stored. */
export interface PassageSpan {
  readonly kind: PassageKind;
  readonly repealed: boolean;
  readonly section: string | null;
  readonly heading: string;
  readonly headingPath: readonly string[];
  /** UTF-16 offsets into the decoded file, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1-based, both inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  /** First passage under its heading: basic norms open their title. */
  readonly first: boolean;
  /** 1-based page of formats that have pages. */
  readonly page?: number;
}

export interface ReadDocument {
  readonly info: DocumentInfo;
  readonly spans: readonly PassageSpan[];
  /** What is wrong with the file though it was read (broken front matter), for people. */
  readonly problem: string | null;
}
