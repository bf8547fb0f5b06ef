import * as z from 'zod/mini';

/** The eight event types of a run's progress log. */
export const eventTypeSchema = z.enum([
  'plan_started',
  'step_started',
  'step_progress',
  'step_completed',
  'step_failed',
  'plan_completed',
  'plan_failed',
  'error',
]);
export type EventType = z.infer<typeof eventTypeSchema>;

/** The eight states a step or a plan can be in. */
export const progressStatusSchema = z.enum([
  'pending',
  'starting',
  'running',
  'progress',
  'completed',
  'failed',
  'skipped',
  'cancelled',
]);
export type ProgressStatus = z.infer<typeof progressStatusSchema>;

export const intentSchema = z.enum([
  'fact_retrieval',
  'procedure_query',
  'comparison',
  'timeline',
  'calculation',
  'definition',
  'location_query',
  'contact_query',
  'unknown',
]);
export type Intent = z.infer<typeof intentSchema>;

export const entityTypeSchema = z.enum([
  'location',
  'organization',
  'person',
  'date',
  'amount',
  'document',
  'procedure',
  'law',
  'other',
]);
export type EntityType = z.infer<typeof entityTypeSchema>;

export const questionTypeSchema = z.enum([
  'what',
  'who',
  'where',
  'when',
  'how',
  'why',
  'which',
  'how_much',
  'statement',
]);
export type QuestionType = z.infer<typeof questionTypeSchema>;

export const stepTypeSchema = z.enum([
  'search',
  'retrieval',
  'analysis',
  'comparison',
  'calculation',
  'synthesis',
  'aggregation',
  'validation',
]);
export type StepType = z.infer<typeof stepTypeSchema>;

export const languageSchema = z.enum(['de', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** How much of the log a reader wants: the milestones only, or every report of every step. */
export const detailSchema = z.enum(['milestones', 'full']);
export type Detail = z.infer<typeof detailSchema>;

export const runModeSchema = z.enum(['agents', 'mock']);
export type RunMode = z.infer<typeof runModeSchema>;

/** What a search, and in the end an answer, rests on. */
export const outcomeSchema = z.enum(['grounded', 'no_match', 'unavailable']);
export type Outcome = z.infer<typeof outcomeSchema>;
