import * as z from 'zod/mini';
import { analysisSchema } from './analysis.ts';
import { answerSchema } from './answer.ts';
import { processTreeSchema } from './processTree.ts';
import { progressEventSchema } from './progressEvent.ts';
import { detailSchema, progressStatusSchema, runModeSchema } from './vocabulary.ts';

export const runStatisticsSchema = z.object({
  events: z.int(),
  events_by_type: z.record(z.string(), z.int()),
  seconds: z.number(),
  steps_completed: z.int(),
  steps_failed: z.int(),
  steps_skipped: z.int(),
  steps_cancelled: z.int(),
});
export type RunStatistics = Readonly<z.infer<typeof runStatisticsSchema>>;

/** The end of a run, whatever it was. */
export const runResultSchema = z.object({
  run_id: z.string(),
  query: z.string(),
  status: z.enum(['completed', 'failed', 'cancelled']),
  mode: runModeSchema,
  analysis: analysisSchema,
  tree: processTreeSchema,
  answer: z.nullable(answerSchema),
  /** The answer rendered as Markdown; null when there is none. */
  markdown: z.nullable(z.string()),
  error: z.nullable(z.object({ code: z.string(), message: z.string() })),
  statistics: runStatisticsSchema,
});
export type RunResult = Readonly<z.infer<typeof runResultSchema>>;

/** State of one step at a moment, as a view shows it. */
export const stepSnapshotSchema = z.object({
  step_id: z.string(),
  status: progressStatusSchema,
  percentage: z.number(),
  message: z.string(),
  started_at: z.nullable(z.string()),
  execution_time: z.nullable(z.number()),
  error: z.nullable(z.object({ code: z.string(), message: z.string() })),
  /** Time of the step's last own sign of life; null before its start. */
  last_sign_at: z.optional(z.nullable(z.string())),
  /** It has given no sign of life for a set time: the reader may wait, retry or skip it. */
  stuck: z.optional(z.boolean()),
});
export type StepSnapshot = Readonly<z.infer<typeof stepSnapshotSchema>>;

/** Whole state of a run up to and including `sequence`: what a late, hidden or reloaded view starts from. */
export const runSnapshotSchema = z.object({
  run_id: z.string(),
  sequence: z.int().check(z.nonnegative()),
  query: z.string(),
  mode: runModeSchema,
  detail: detailSchema,
  status: progressStatusSchema,
  paused: z.boolean(),
  percentage: z.number(),
  started_at: z.string(),
  analysis: analysisSchema,
  tree: processTreeSchema,
  steps: z.array(stepSnapshotSchema),
  events: z.array(progressEventSchema),
  result: z.nullable(runResultSchema),
});
export type RunSnapshot = Readonly<z.infer<typeof runSnapshotSchema>>;
