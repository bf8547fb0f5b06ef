import type { Logger } from '../../core/logger.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { embeddingOptionsSchema, type EmbeddingOptions } from '../embeddings/embeddingOptions.ts';
import * as z from 'zod/mini';

export const librarySourceSchema = z.object({
  /** Unique within a process; part of passage ids. No slash. */
  id: z.string().check(z.regex(/^[^/]+$/)),
  name: z.string(),
  /** Absolute path of the folder. */
  root: z.string(),
  kind: z.enum(['starter', 'folder']),
  /** Globs relative to the root ("**" = any folders); absent = all readable files. */
  include: z.optional(z.array(z.string())),
  exclude: z.optional(z.array(z.string())),
});
export type LibrarySource = Readonly<z.infer<typeof librarySourceSchema>>;

export const indexProgressSchema = z.object({
  library: z.string(),
  phase: z.enum(['scan', 'read', 'merge', 'done']),
  /** Files done, of those that have to be read. */
  files: z.number(),
  totalFiles: z.number(),
  passages: z.number(),
  /** Files per second. */
  rate: z.number(),
  /** Null until it can be told. */
  etaSeconds: z.nullable(z.number()),
});
export type IndexProgress = Readonly<z.infer<typeof indexProgressSchema>>;

const problemSchema = z.object({ path: z.string(), reason: z.string() });
export type LibraryProblem = Readonly<z.infer<typeof problemSchema>>;

/** What a pass over a library did. */
export const indexSummarySchema = z.object({
  library: z.string(),
  name: z.string(),
  root: z.string(),
  /** Files read because they are new or changed, found unchanged, and gone since the last pass. */
  read: z.number(),
  unchanged: z.number(),
  removed: z.number(),
  /** Documents and passages that the library now holds. */
  documents: z.number(),
  passages: z.number(),
  seconds: z.number(),
  problems: z.array(problemSchema),
  /** Why the library could not be opened at all; null when it could. */
  error: z.nullable(z.object({ code: z.string(), message: z.string() })),
});
export type IndexSummary = Readonly<z.infer<typeof indexSummarySchema>>;

export const openOptionsSchema = z.object({
  libraries: z.array(librarySourceSchema),
  /** Folder of the index files, one per library; made when absent. */
  cacheDir: z.string(),
  language: z.enum(['de', 'en']),
  /** `wait`: opened when all indexes are up to date. `background`: opened with what the indexes hold, brought up to date meanwhile. */
  indexing: z.enum(['wait', 'background']),
  /** Search by meaning beside the search by words; absent = off. */
  embeddings: z.optional(embeddingOptionsSchema),
});
export type OpenOptions = Readonly<z.infer<typeof openOptionsSchema>>;

export interface OpenLibrariesOptions {
  /** The built worker (dist/libraryWorker.mjs), or its source where Node runs TypeScript. */
  readonly workerUrl: URL;
  readonly libraries: readonly LibrarySource[];
  readonly cacheDir: string;
  readonly language?: Language;
  readonly indexing?: 'wait' | 'background';
  /** Absent = no text leaves this machine. */
  readonly embeddings?: EmbeddingOptions | undefined;
  readonly onIndexProgress?: (progress: IndexProgress) => void;
  readonly logger?: Logger;
  readonly signal?: AbortSignal;
  /** Milliseconds of silence after a cancel for which the worker is let alone; default 15 s. */
  readonly patience?: number;
}
