import * as z from 'zod/mini';
import { lawReferenceSchema } from '../../protocol/analysis.ts';
import { passageKindSchema, passageSchema, searchHitSchema } from '../../protocol/passage.ts';
import { outcomeSchema } from '../../protocol/vocabulary.ts';
import { indexProgressSchema, indexSummarySchema, openOptionsSchema } from './libraryOptions.ts';

const id = z.int().check(z.positive());

const searchRequestSchema = z.object({
  text: z.string(),
  expansions: z.array(z.string()),
  laws: z.array(z.string()),
  land: z.nullable(z.string()),
  place: z.nullable(z.string()),
  kinds: z.optional(z.array(passageKindSchema)),
  limit: z.number(),
});

/** What the main thread asks of the worker. */
export const libraryCallSchema = z.discriminatedUnion('method', [
  z.object({ id, method: z.literal('open'), options: openOptionsSchema }),
  z.object({ id, method: z.literal('info') }),
  z.object({ id, method: z.literal('search'), request: searchRequestSchema }),
  z.object({ id, method: z.literal('resolve'), reference: lawReferenceSchema, land: z.nullable(z.string()) }),
  z.object({ id, method: z.literal('neighbours'), passageId: z.string(), radius: z.number() }),
  z.object({ id, method: z.literal('links'), passageId: z.string(), limit: z.int().check(z.gte(0), z.lte(1000)) }),
  z.object({ id, method: z.literal('refresh'), library: z.string() }),
  z.object({ id, method: z.literal('update'), paths: z.array(z.string()) }),
  z.object({ id, method: z.literal('cancel'), target: id }),
  z.object({ id, method: z.literal('close') }),
]);
export type LibraryCall = Readonly<z.infer<typeof libraryCallSchema>>;

const libraryInfoSchema = z.object({
  id: z.string(),
  name: z.string(),
  root: z.string(),
  documents: z.number(),
  passages: z.number(),
  fingerprint: z.string(),
  problems: z.array(z.object({ path: z.string(), reason: z.string() })),
});

export const searchResponseSchema = z.object({
  outcome: outcomeSchema,
  hits: z.array(searchHitSchema),
  examined: z.number(),
  total: z.number(),
  reason: z.nullable(z.string()),
});

export const summariesSchema = z.array(indexSummarySchema);
export const infosSchema = z.array(libraryInfoSchema);
export const passagesSchema = z.array(passageSchema);
const linkedProvisionsSchema = z.array(
  z.object({ law: z.nullable(z.string()), section: z.nullable(z.string()), heading: z.string(), passage_id: z.nullable(z.string()) }),
);
export const provisionLinksSchema = z.nullable(
  z.object({ refers_to: linkedProvisionsSchema, referred_by: linkedProvisionsSchema, referred_by_total: z.number() }),
);

/** What the worker says. `value` is checked against the call's own schema. */
export const libraryReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('result'), id, value: z.unknown() }),
  z.object({
    kind: z.literal('error'),
    id,
    error: z.object({ code: z.string(), message: z.string(), retryable: z.boolean(), details: z.record(z.string(), z.unknown()) }),
  }),
  z.object({ kind: z.literal('progress'), id, examined: z.number(), total: z.number() }),
  z.object({ kind: z.literal('index'), progress: indexProgressSchema }),
  /** A pass in the background has ended. */
  z.object({ kind: z.literal('indexed'), summary: indexSummarySchema }),
]);
export type LibraryReply = Readonly<z.infer<typeof libraryReplySchema>>;
