import * as z from 'zod/mini';
import { intentSchema, stepTypeSchema } from './vocabulary.ts';

/** One research step as data. Ids are unique within the tree. */
export const processStepSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  type: stepTypeSchema,
  depends_on: z.array(z.string()),
  /** What the step's agent works on (query words, the side of a comparison …). JSON values only. */
  parameters: z.record(z.string(), z.unknown()),
  /** Expected duration in seconds: the step's weight in the overall percentage. */
  expected_seconds: z.number().check(z.positive()),
  /** Seconds after which a try of the step ends as timed out. */
  time_limit_seconds: z.number().check(z.positive()),
  /** Tries after the first one, for errors marked retryable only. */
  max_retries: z.int().check(z.nonnegative()),
});
export type ProcessStepData = Readonly<z.infer<typeof processStepSchema>>;

export const processTreeSchema = z.object({
  query: z.string(),
  intent: intentSchema,
  steps: z.array(processStepSchema),
  /** Derived, for readers of the JSON; checked against the steps on reading. */
  parallel_groups: z.array(z.array(z.string())),
  critical_path: z.array(z.string()),
  estimated_seconds: z.number(),
});
export type ProcessTreeData = Readonly<z.infer<typeof processTreeSchema>>;
