import * as z from 'zod/mini';
import { analysisSchema } from './analysis.ts';
import { processTreeSchema } from './processTree.ts';
import { progressEventSchema } from './progressEvent.ts';
import { runResultSchema } from './run.ts';
import { stepResultSchema } from './stepResult.ts';
import { detailSchema, languageSchema, runModeSchema } from './vocabulary.ts';

/** Version of the run files that this program writes; it reads all from 1 up to this one. */
export const JOURNAL_VERSION = 1;

/** What a run's file is called at its end. */
export const RUN_FILE_SUFFIX = '.veritas-run.jsonl';

const natural = z.int().check(z.nonnegative());

/** How a question was asked: what a resumed run has to do alike. */
export const journalRequestSchema = z.object({
  mode: runModeSchema,
  detail: detailSchema,
  /** Null: the question's own. */
  language: z.nullable(languageSchema),
  max_parallel: z.int().check(z.positive()),
  timeout_seconds: z.nullable(z.number()),
  /** What was searched, if whoever asked chose it; null where the surroundings (a workspace) decide. */
  sources: z.nullable(z.object({ folders: z.array(z.string()), starter: z.boolean() })),
  /** The question before it in the conversation, if any; absent where it was asked outside of one. */
  conversation: z.optional(z.array(z.string())),
});
export type JournalRequest = Readonly<z.infer<typeof journalRequestSchema>>;

/** First line of a run's file, on the disk before anything else is done. */
export const questionRecordSchema = z.object({
  kind: z.literal('question'),
  version: z.int().check(z.positive()),
  run_id: z.string().check(z.minLength(1)),
  query: z.string(),
  /** ISO 8601, UTC. */
  asked_at: z.string(),
  /** Conversation that the question belongs to; null outside of any. */
  conversation_id: z.nullable(z.string()),
  request: journalRequestSchema,
  /** Version of the program that asked. */
  program: z.string(),
});
export type QuestionRecord = Readonly<z.infer<typeof questionRecordSchema>>;

/** State of a library as the run found it. */
export const librarySourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  documents: natural,
  passages: natural,
  /** Hash of the documents' paths and bytes; early files have a count of changes with two numbers after it instead. */
  fingerprint: z.string(),
});
export type LibrarySource = Readonly<z.infer<typeof librarySourceSchema>>;

/** Everything that can stand in a run's file; a line is one record. */
export const journalRecordSchema = z.discriminatedUnion('kind', [
  questionRecordSchema,
  /** A later attempt at the same run: it takes over the results of all finished steps but the discarded ones. */
  z.object({
    kind: z.literal('section'),
    version: z.int().check(z.positive()),
    number: z.int().check(z.minimum(2)),
    started_at: z.string(),
    program: z.string(),
    discarded: z.array(z.string()),
  }),
  /** Libraries that the section works with. */
  z.object({ kind: z.literal('sources'), libraries: z.array(librarySourceSchema) }),
  /** The question stands here a second time, so that one damaged place cannot take it away. */
  z.object({
    kind: z.literal('plan'),
    question: questionRecordSchema,
    analysis: analysisSchema,
    tree: processTreeSchema,
  }),
  z.object({ kind: z.literal('step_result'), step_id: z.string(), result: stepResultSchema }),
  z.object({ kind: z.literal('event'), event: progressEventSchema }),
  z.object({ kind: z.literal('result'), at: z.string(), result: runResultSchema }),
  /** What a person did with the run in the history; what is absent stays as it was. */
  z.object({
    kind: z.literal('mark'),
    at: z.string(),
    title: z.optional(z.nullable(z.string())),
    pinned: z.optional(z.boolean()),
    deleted: z.optional(z.boolean()),
  }),
]);
export type JournalRecord = Readonly<z.infer<typeof journalRecordSchema>>;
export type JournalRecordOf<Kind extends JournalRecord['kind']> = Extract<JournalRecord, { kind: Kind }>;

/** A run as a list shows it; `running` and `interrupted` both have no end, but only one of them goes on. */
export const runSummarySchema = z.object({
  run_id: z.string(),
  /** Null when the damage to the file took it. */
  query: z.nullable(z.string()),
  title: z.nullable(z.string()),
  conversation_id: z.nullable(z.string()),
  asked_at: z.string(),
  ended_at: z.nullable(z.string()),
  status: z.enum(['running', 'interrupted', 'completed', 'failed', 'cancelled']),
  mode: runModeSchema,
  outcome: z.nullable(z.enum(['grounded', 'no_match', 'unavailable'])),
  partial: z.boolean(),
  steps: z.object({ finished: natural, total: natural }),
  events: natural,
  sections: z.int().check(z.positive()),
  pinned: z.boolean(),
  deleted_at: z.nullable(z.string()),
  /** Of the run's file. */
  bytes: natural,
});
export type RunSummary = Readonly<z.infer<typeof runSummarySchema>>;
