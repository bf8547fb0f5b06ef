import * as z from 'zod/mini';
import type { ProcessStepData } from '../../protocol/processTree.ts';
import { VeritasError } from '../errors.ts';

/** What a step looks for. `subject`: one side of a comparison; `general`: whatever the question asks. */
export const stepFocusSchema = z.enum(['requirements', 'forms', 'costs', 'subject', 'general']);
export type StepFocus = z.infer<typeof stepFocusSchema>;

/** Parameters of every step that the builder makes. */
export const stepParametersSchema = z.object({
  focus: stepFocusSchema,
  /** What the question is about, without question words. */
  topic: z.string(),
  /** One side of a comparison. */
  subject: z.optional(z.string()),
  /** All sides of a comparison, in the order of the question. */
  subjects: z.optional(z.array(z.string())),
  /** Canonical place name. */
  location: z.optional(z.string()),
  /** Two-letter code of the Land. */
  land: z.optional(z.string()),
  /** Everyday abbreviations of the laws that the question names. */
  laws: z.optional(z.array(z.string())),
});
export type StepParameters = Readonly<z.infer<typeof stepParametersSchema>>;

/** Throws VeritasError `invalid_tree` for a step whose parameters are of another shape. */
export function stepParameters(step: ProcessStepData): StepParameters {
  const parsed = stepParametersSchema.safeParse(step.parameters);
  if (parsed.success) return parsed.data;
  throw new VeritasError('invalid_tree', `Step ${step.id} has parameters that no agent understands.`, {
    cause: parsed.error,
  });
}
