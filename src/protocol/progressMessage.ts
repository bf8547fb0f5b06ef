import * as z from 'zod/mini';
import { progressEventSchema, type ProgressEvent } from './progressEvent.ts';
import { eventTypeSchema } from './vocabulary.ts';

const sequence = z.int().check(z.nonnegative());

/** `data` of a progress message: the event without what the envelope already says. */
const progressDataSchema = z.omit(progressEventSchema, { event_type: true, run_id: true, sequence: true });

/** A progress event on the wire. `sequence_from` is present when it stands for several merged events. */
export const progressMessageSchema = z.object({
  session_id: z.string(),
  run_id: z.string(),
  sequence,
  event_type: eventTypeSchema,
  sequence_from: z.optional(sequence),
  data: progressDataSchema,
});
export type ProgressMessage = Readonly<z.infer<typeof progressMessageSchema>>;

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
