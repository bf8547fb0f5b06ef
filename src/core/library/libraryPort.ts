import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage, PassageKind, SearchHit } from '../../protocol/passage.ts';
import type { Outcome } from '../../protocol/vocabulary.ts';
import type { ProvisionLinks } from './provisionGraph.ts';

/** What to look for. The adapter analyses the text; callers give words, not index terms. */
export interface SearchRequest {
  /** The question or the part of it that this search is about. */
  readonly text: string;
  /** Further words for the same thing (synonyms, lay terms), searched at lower weight. */
  readonly expansions: readonly string[];
  /** Everyday abbreviations of laws the question names; their passages weigh more. */
  readonly laws: readonly string[];
  /** Two-letter Land code. Law of another Land is left out; federal and EU law stays. */
  readonly land: string | null;
  /** Canonical place name. Municipal texts of another place are left out. */
  readonly place: string | null;
  /** Only these kinds; absent = all. */
  readonly kinds?: readonly PassageKind[];
  /** 1 to 100. */
  readonly limit: number;
}

/** Counted by the search itself, for a step's progress. */
export interface SearchProgress {
  readonly examined: number;
  readonly total: number;
}

export interface SearchResponse {
  /** grounded: the best hit covers the question; no_match: what was found only comes near; unavailable: no library. */
  readonly outcome: Outcome;
  /** Best first. With no_match these are the nearest. */
  readonly hits: readonly SearchHit[];
  /** Passages that were scored, of all that the libraries hold. */
  readonly examined: number;
  readonly total: number;
  /** For people: why the outcome is unavailable, or what the search had to do without. */
  readonly reason: string | null;
}

export interface CallOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: SearchProgress) => void;
}

export interface LibraryInfo {
  readonly id: string;
  readonly name: string;
  /** Absolute root folder. */
  readonly root: string;
  readonly documents: number;
  readonly passages: number;
  /** Hash of what the documents say and where they lie; the same for the same documents on any machine. */
  readonly fingerprint: string;
  /** Files that could not be read, with the reason for people. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** All indexed documents, behind a worker or in memory. Every method rejects with VeritasError only. */
export interface LibraryPort {
  info(options: CallOptions): Promise<readonly LibraryInfo[]>;
  search(request: SearchRequest, options: CallOptions): Promise<SearchResponse>;
  /** Passages that a reference names, current ones before repealed ones; empty when no library holds it. */
  resolve(reference: LawReference, land: string | null, options: CallOptions): Promise<readonly Passage[]>;
  /** The passage's neighbours in its document: up to `radius` before and after, in document order, without itself. */
  neighbours(passageId: string, radius: number, options: CallOptions): Promise<readonly Passage[]>;
}

/** References between provisions, in both directions. Rejects with VeritasError only. */
export interface LinkPort {
  /** Null when the passage is gone. `limit`: passages listed that refer to it, 0 to 1000; all are counted. */
  links(passageId: string, limit: number, options: CallOptions): Promise<ProvisionLinks | null>;
}
