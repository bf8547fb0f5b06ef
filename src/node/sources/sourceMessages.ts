import * as z from 'zod/mini';
import { languageSchema } from '../../protocol/vocabulary.ts';
import { statuteSchema } from '../statutes/statuteState.ts';
import { registeredSchema } from './registry.ts';

/** One piece of work on the user's libraries that is done in a thread of its own. */
export const sourceTaskSchema = z.discriminatedUnion('task', [
  /** A folder, or a repository's address. */
  z.object({ task: z.literal('add'), target: z.string(), name: z.optional(z.string()) }),
  z.object({ task: z.literal('statutes'), laws: z.array(z.string()), topics: z.array(z.string()) }),
  z.object({ task: z.literal('refresh'), names: z.array(z.string()) }),
  z.object({ task: z.literal('remove'), name: z.string() }),
  /** Puts back an entry that was taken out. */
  z.object({ task: z.literal('restore'), library: registeredSchema }),
  /** What the indexes of these folders hold. */
  z.object({ task: z.literal('states'), roots: z.array(z.string()) }),
  /** `others`: folders beside the registered libraries. */
  z.object({ task: z.literal('diagnose'), others: z.array(registeredSchema) }),
  /** Text of a file that is no plain text. */
  z.object({ task: z.literal('extract'), file: z.string() }),
]);
export type SourceTask = Readonly<z.infer<typeof sourceTaskSchema>>;

/** What the thread is started with. */
export const sourceWorkSchema = z.object({
  task: sourceTaskSchema,
  places: z.object({ registryFile: z.string(), downloads: z.string(), statutesUrl: z.string() }),
  /** Folder of the indexes. */
  cacheDir: z.string(),
  language: languageSchema,
});
export type SourceWork = Readonly<z.infer<typeof sourceWorkSchema>>;

/** To the thread. */
export const CANCEL = 'cancel';

/** From the thread: any number of `progress`, then one `result` or `error`. */
export const sourceReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), law: z.string(), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('result'), value: z.unknown() }),
  z.object({ kind: z.literal('error'), code: z.string(), message: z.string(), retryable: z.boolean() }),
]);
export type SourceReply = Readonly<z.infer<typeof sourceReplySchema>>;

const problemSchema = z.object({ path: z.string(), reason: z.string() });

export const importSummarySchema = z.object({
  fetched: z.array(z.string()),
  unchanged: z.array(z.string()),
  failed: z.array(z.object({ law: z.string(), reason: z.string() })),
});

export const addedStatutesSchema = z.object({ library: registeredSchema, summary: importSummarySchema });

export const refreshOutcomesSchema = z.array(
  z.object({
    library: registeredSchema,
    summary: z.nullable(importSummarySchema),
    failure: z.nullable(z.string()),
  }),
);

export const sourceStatesSchema = z.object({
  /** In the order of the roots; null where there is no index. */
  indexes: z.array(
    z.nullable(
      z.object({
        file: z.string(),
        bytes: z.number(),
        documents: z.number(),
        passages: z.number(),
        stand: z.nullable(z.string()),
        problems: z.array(problemSchema),
        damage: z.nullable(z.string()),
      }),
    ),
  ),
  /** The queue of official statutes. */
  laws: z.array(statuteSchema),
});
export type SourceStates = Readonly<z.infer<typeof sourceStatesSchema>>;

export const findingsSchema = z.array(
  z.object({ library: z.nullable(z.string()), level: z.enum(['ok', 'warning', 'error']), text: z.string() }),
);

export const extractedFileSchema = z.union([
  z.object({ text: z.string(), pages: z.nullable(z.array(z.number())), failure: z.null() }),
  /** For people: why there is no text. */
  z.object({ failure: z.string() }),
]);
export type ExtractedFile = Readonly<z.infer<typeof extractedFileSchema>>;
