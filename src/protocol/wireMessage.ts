import * as z from 'zod/mini';
import type { ProgressMessage } from './progressMessage.ts';
import { runResultSchema, runSnapshotSchema } from './run.ts';

const sequence = z.int().check(z.nonnegative());
const envelope = { session_id: z.string(), run_id: z.string(), sequence };

export const streamMessageSchema = z.discriminatedUnion('event_type', [
  z.object({ ...envelope, event_type: z.literal('connected'), data: z.object({ version: z.string() }) }),
  z.object({ ...envelope, event_type: z.literal('snapshot'), data: runSnapshotSchema }),
  z.object({ ...envelope, event_type: z.literal('answer_delta'), data: z.object({ text: z.string() }) }),
  z.object({ ...envelope, event_type: z.literal('result'), data: runResultSchema }),
  z.object({ ...envelope, event_type: z.literal('paused'), data: z.object({}) }),
  z.object({ ...envelope, event_type: z.literal('resumed'), data: z.object({}) }),
]);
export type StreamMessage = Readonly<z.infer<typeof streamMessageSchema>>;

/** Refusals and faults that belong to no step of a run. */
export const errorMessageSchema = z.object({
  event_type: z.literal('error'),
  session_id: z.string(),
  run_id: z.nullable(z.string()),
  data: z.object({ code: z.string(), message: z.string() }),
});
export type ErrorMessage = Readonly<z.infer<typeof errorMessageSchema>>;

export type WireMessage = ProgressMessage | StreamMessage | ErrorMessage;
