import * as z from 'zod/mini';
import { sourceSpanSchema } from './answer.ts';
import { passageSchema, searchHitSchema } from './passage.ts';
import { outcomeSchema } from './vocabulary.ts';

/** What a fact is about; the sections of a checklist follow these. */
export const factKindSchema = z.enum([
  'definition',
  'requirement',
  'document',
  'form',
  'authority',
  'deadline',
  'fee',
  'procedure',
  'remedy',
  'consequence',
  'right',
  'other',
]);
export type FactKind = z.infer<typeof factKindSchema>;

/** One statement taken from a passage, with the words it stands in. */
export const factSchema = z.object({
  kind: factKindSchema,
  /** Aspect under which it is compared ("capital", "liability" …); null when none is known. */
  aspect: z.nullable(z.string()),
  text: z.string(),
  /** The clause that introduces the list of which the fact is one item ("Verfahrensfrei sind"); null for a whole sentence. */
  lead: z.nullable(sourceSpanSchema),
  source: sourceSpanSchema,
});
export type Fact = Readonly<z.infer<typeof factSchema>>;

/** What the sources say to one further part of a question that asks several things. */
export const furtherPartSchema = z.object({
  part: z.enum(['amount', 'deadline', 'authority', 'document', 'form', 'requirement', 'procedure']),
  facts: z.readonly(z.array(factSchema)),
});
export type FurtherPart = Readonly<z.infer<typeof furtherPartSchema>>;
const further = z.optional(z.array(furtherPartSchema));

const amountRange = { low: z.nullable(z.number()), high: z.nullable(z.number()) };

/** What a finished step leaves behind: JSON only, so that a journal can keep it and a run can go on from it. */
export const stepResultSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('search'),
    outcome: outcomeSchema,
    /** Why the outcome is unavailable, for people. */
    reason: z.nullable(z.string()),
    queries: z.array(z.string()),
    hits: z.array(searchHitSchema),
  }),
  z.object({
    type: z.literal('retrieval'),
    passages: z.array(passageSchema),
    followed: z.int(),
    facts: z.array(factSchema),
    further,
  }),
  z.object({ type: z.literal('analysis'), subject: z.string(), facts: z.array(factSchema) }),
  z.object({
    type: z.literal('comparison'),
    subjects: z.array(z.string()),
    rows: z.array(z.object({ aspect: z.string(), label: z.string(), cells: z.array(z.array(factSchema)) })),
  }),
  z.object({
    type: z.literal('calculation'),
    assumptions: z.array(z.object({ text: z.string(), source: z.nullable(sourceSpanSchema) })),
    lines: z.array(
      z.object({
        label: z.string(),
        formula: z.string(),
        ...amountRange,
        sources: z.array(sourceSpanSchema),
      }),
    ),
    total: z.nullable(z.object({ low: z.number(), high: z.number(), complete: z.boolean() })),
    unknown: z.array(z.string()),
    /** What the sources say about the costs without a figure that can be reckoned with. */
    statements: z.array(factSchema),
    further,
  }),
  z.object({
    type: z.literal('synthesis'),
    sections: z.array(z.object({ kind: factKindSchema, facts: z.array(factSchema) })),
    further,
  }),
  z.object({
    type: z.literal('aggregation'),
    entries: z.array(z.object({ date: z.nullable(z.string()), fact: factSchema })),
  }),
  z.object({ type: z.literal('validation'), verified: z.int(), unverified: z.int(), dropped: z.int() }),
  /** What mock mode leaves: no claim about anything. */
  z.object({ type: z.literal('mock') }),
]);
export type StepResult = Readonly<z.infer<typeof stepResultSchema>>;
