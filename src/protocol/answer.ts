import * as z from 'zod/mini';
import { languageSchema, outcomeSchema } from './vocabulary.ts';

const offset = z.int().check(z.nonnegative());
const line = z.int().check(z.positive());

/** Where some words stand: passage, exact characters, the words themselves, and the text's date. */
export const sourceSpanSchema = z.object({
  passage_id: z.string(),
  library_id: z.string(),
  path: z.string(),
  file: z.string(),
  title: z.string(),
  law: z.nullable(z.string()),
  section: z.nullable(z.string()),
  absatz: z.nullable(z.string()),
  heading_path: z.array(z.string()),
  start_line: line,
  end_line: line,
  /** 1-based page of formats that have pages (PDF). */
  page: z.optional(line),
  /** UTF-16 offsets of `quote` in the decoded file, end exclusive. */
  start: offset,
  end: offset,
  /** The file's own words from `start` to `end`. */
  quote: z.string(),
  stand: z.nullable(z.string()),
  jurisdiction: z.nullable(z.string()),
  url: z.nullable(z.string()),
});
export type SourceSpan = Readonly<z.infer<typeof sourceSpanSchema>>;

/** A source span as the answer's reader sees it. */
export const citationSchema = z.extend(sourceSpanSchema, {
  /** 1-based number shown to the reader, in order of first use. */
  number: z.int().check(z.positive()),
});
export type Citation = Readonly<z.infer<typeof citationSchema>>;

/** A sentence, list item or table cell with the numbers of the citations it rests on. */
export const citedTextSchema = z.object({
  /** Plain text, to be shown literally: whatever looks like Markdown or HTML in it comes from a document. */
  text: z.string(),
  citations: z.array(z.int().check(z.positive())),
  /** Set by validation when the passage does not plainly say the sentence. */
  unverified: z.optional(z.boolean()),
});
export type CitedText = Readonly<z.infer<typeof citedTextSchema>>;

export const calculationLineSchema = z.object({
  label: z.string(),
  /** How the amount comes about ("1 ‰ × 400.000 Euro"). */
  formula: z.string(),
  /** Euro; null when the sources do not say it. low = high for an exact amount. */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  citations: z.array(z.int().check(z.positive())),
});

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('paragraph'),
    heading: z.nullable(z.string()),
    sentences: z.array(citedTextSchema),
  }),
  z.object({
    kind: z.literal('checklist'),
    heading: z.nullable(z.string()),
    items: z.array(citedTextSchema),
    /** Items are steps in this order. */
    ordered: z.boolean(),
  }),
  z.object({
    kind: z.literal('table'),
    heading: z.nullable(z.string()),
    columns: z.array(z.string()),
    rows: z.array(z.object({ label: z.string(), cells: z.array(z.array(citedTextSchema)) })),
  }),
  z.object({
    kind: z.literal('calculation'),
    heading: z.nullable(z.string()),
    assumptions: z.array(citedTextSchema),
    lines: z.array(calculationLineSchema),
    total: z.nullable(z.object({ low: z.number(), high: z.number(), complete: z.boolean() })),
    unknown: z.array(z.string()),
  }),
  z.object({ kind: z.literal('notes'), heading: z.nullable(z.string()), items: z.array(citedTextSchema) }),
]);
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type BlockKind = Block['kind'];
export type CalculationBlock = Extract<Block, { kind: 'calculation' }>;

/** The answer as data. Every rendering (Markdown, terminal, webview) comes from this value. */
export const answerSchema = z.object({
  outcome: outcomeSchema,
  /** Composed before all steps had finished (stopped, or a step failed). */
  partial: z.boolean(),
  language: languageSchema,
  title: z.string(),
  blocks: z.array(blockSchema),
  citations: z.array(citationSchema),
  /** What the question asks and the sources do not say, in words for people. */
  gaps: z.array(z.string()),
  /** With outcome no_match: what comes nearest, as offers, not as an answer. */
  nearest: z.array(citationSchema),
  checks: z.object({
    sentences: offset,
    verified: offset,
    unverified: offset,
    dropped: offset,
  }),
});
export type Answer = Readonly<z.infer<typeof answerSchema>>;
