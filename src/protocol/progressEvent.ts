import * as z from 'zod/mini';
import { eventTypeSchema, progressStatusSchema } from './vocabulary.ts';

const percentage = z.number().check(z.minimum(0), z.maximum(100));

export const etaSchema = z.object({
  /** Seconds still to go, the band's lower and upper end. */
  low: z.number().check(z.nonnegative()),
  high: z.number().check(z.nonnegative()),
});

export const eventErrorSchema = z.object({ code: z.string(), message: z.string() });

/** One line of a run's log. Keys are those of the wire, so an event needs no translation on its way. */
export const progressEventSchema = z.object({
  event_id: z.string(),
  event_type: eventTypeSchema,
  run_id: z.string(),
  /** Rises by one within a run, starting at 1. */
  sequence: z.int().check(z.positive()),
  /** Null for events of the whole plan. */
  step_id: z.nullable(z.string()),
  step_name: z.nullable(z.string()),
  /** Steps that have ended, of `total_steps`. */
  current_step: z.int().check(z.nonnegative()),
  total_steps: z.int().check(z.nonnegative()),
  /** Overall percentage, never falling within a run; 100 only at the end. */
  percentage,
  step_percentage: z.nullable(percentage),
  status: progressStatusSchema,
  message: z.string(),
  data: z.record(z.string(), z.unknown()),
  error: z.nullable(eventErrorSchema),
  /** ISO 8601, UTC. */
  timestamp: z.string(),
  /** Seconds: of the step for step events, of the run for plan events. */
  execution_time: z.number().check(z.nonnegative()),
  eta: z.nullable(etaSchema),
  metadata: z.record(z.string(), z.unknown()),
});
export type ProgressEvent = Readonly<z.infer<typeof progressEventSchema>>;
