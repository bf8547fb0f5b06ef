import * as z from 'zod/mini';
import { eventTypeSchema } from './vocabulary.ts';
import { progressEventSchema, type ProgressEvent } from './progressEvent.ts';
import { runResultSchema, runSnapshotSchema } from './run.ts';

const sequence = z.int().check(z.nonnegative());
const envelope = { session_id: z.string(), run_id: z.string(), sequence };

/** `data` of a progress message: the event without what the envelope already says. */
const progressDataSchema = z.omit(progressEventSchema, { event_type: true, run_id: true, sequence: true });

/** A progress event on the wire. `sequence_from` is present when it stands for several merged events. */
export const progressMessageSchema = z.object({
  ...envelope,
  event_type: eventTypeSchema,
  sequence_from: z.optional(sequence),
  data: progressDataSchema,
});
export type ProgressMessage = Readonly<z.infer<typeof progressMessageSchema>>;

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

export function toProgressMessage(
  event: ProgressEvent,
  sessionId: string,
  sequenceFrom?: number,
): ProgressMessage {
  const { event_type, run_id, sequence: number, ...data } = event;
  const merged = sequenceFrom === undefined || sequenceFrom === number ? {} : { sequence_from: sequenceFrom };
  return { event_type, session_id: sessionId, run_id, sequence: number, ...merged, data };
}

export function fromProgressMessage(message: ProgressMessage): ProgressEvent {
  const { event_type, run_id, sequence: number, data } = message;
  return { ...data, event_type, run_id, sequence: number };
}
