import * as z from 'zod/mini';
import { entityTypeSchema, intentSchema, languageSchema, questionTypeSchema } from './vocabulary.ts';

const offset = z.int().check(z.nonnegative());

/** A provision named in a text. One object per section: "§§ 34, 35 BauGB" gives two. */
export const lawReferenceSchema = z.object({
  /** The words as they stand in the text. */
  text: z.string(),
  /** UTF-16 offsets into the text that was read, end exclusive. */
  start: offset,
  end: offset,
  /** Everyday abbreviation ("BauGB"), null when the text names none. */
  law: z.nullable(z.string()),
  unit: z.enum(['section', 'article', 'law', 'annex']),
  /** Section or article number with its letter ("573c"); null when only the law is named. */
  number: z.nullable(z.string()),
  /** Last number of a range ("§§ 705 bis 740"), else null. */
  number_to: z.nullable(z.string()),
  /** Absatz ("1", "1a"), Satz, Nummer, Buchstabe; null when not named. */
  paragraph: z.nullable(z.string()),
  sentence: z.nullable(z.string()),
  item: z.nullable(z.string()),
  letter: z.nullable(z.string()),
});
export type LawReference = Readonly<z.infer<typeof lawReferenceSchema>>;

export const entitySchema = z.object({
  text: z.string(),
  type: entityTypeSchema,
  start: offset,
  end: offset,
  /** Canonical form: gazetteer name, ISO date, number with unit, everyday law abbreviation. */
  value: z.optional(z.string()),
});
export type Entity = Readonly<z.infer<typeof entitySchema>>;

export const amountSchema = z.object({ value: z.number(), unit: z.string() });
export type Amount = Readonly<z.infer<typeof amountSchema>>;

export const parametersSchema = z.object({
  /** Canonical place name ("Stuttgart"). */
  location: z.optional(z.string()),
  /** Two-letter code of the Land the question is about ("BW"), from the place or named itself. */
  land: z.optional(z.string()),
  organization: z.optional(z.string()),
  document_type: z.optional(z.string()),
  procedure_type: z.optional(z.string()),
  date: z.optional(z.string()),
  amount: z.optional(amountSchema),
  law_references: z.array(lawReferenceSchema),
  /** The things compared, in the order of the question; empty unless the intent is comparison. */
  subjects: z.array(z.string()),
  /** What the question is about once question words and filler are gone: input of the search steps. */
  topic: z.string(),
  custom: z.record(z.string(), z.string()),
});
export type Parameters = Readonly<z.infer<typeof parametersSchema>>;

export const tokenSchema = z.object({ text: z.string(), start: offset, end: offset });

/** How a question that leaves something out was completed from the conversation before it. */
export const followUpSchema = z.object({
  /** The words that were typed; the analysis is of the question as understood. */
  asked: z.string(),
  /** What was taken over: the matter, the place, the law, or all of the question before but what was named anew. */
  inherited: z.array(z.enum(['topic', 'place', 'law', 'question'])),
});
export type FollowUp = Readonly<z.infer<typeof followUpSchema>>;

export const analysisSchema = z.object({
  /** The question as it was understood; all offsets are into it. */
  query: z.string(),
  /** Absent for a question that was understood as it stands. */
  follow_up: z.optional(followUpSchema),
  intent: z.object({
    type: intentSchema,
    /** 0 to 1. */
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    /** The words of the question that led to the intent. */
    keywords: z.array(z.string()),
  }),
  question_type: questionTypeSchema,
  language: languageSchema,
  entities: z.array(entitySchema),
  parameters: parametersSchema,
  tokens: z.array(tokenSchema),
});
export type Analysis = Readonly<z.infer<typeof analysisSchema>>;
