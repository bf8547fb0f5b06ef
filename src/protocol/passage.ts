import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());
const line = z.int().check(z.positive());

export const passageKindSchema = z.enum(['norm', 'annex', 'guide', 'other']);
export type PassageKind = z.infer<typeof passageKindSchema>;

/** Part of a passage that can be cited on its own: an Absatz of a section, an item of a list. */
export const subdivisionSchema = z.object({
  /** Absatz number ("1", "1a"); null for a paragraph without number. */
  absatz: z.nullable(z.string()),
  /** UTF-16 offsets into the passage's text, end exclusive. */
  start: offset,
  end: offset,
  start_line: line,
  end_line: line,
});

/** The unit that is ranked and cited: a section of a statute, a heading's section of any other document. */
export const passageSchema = z.object({
  /** Stable while the document is unchanged: `<library id>/<path>#<ordinal>`. */
  id: z.string(),
  library_id: z.string(),
  /** Path within the library's root, with forward slashes. */
  path: z.string(),
  /** Absolute path of the file, for opening it. */
  file: z.string(),
  /** Title of the document. */
  title: z.string(),
  kind: passageKindSchema,
  repealed: z.boolean(),
  /** Everyday abbreviation ("BauGB") and the official one ("BBauG"); null for documents that are no law. */
  law: z.nullable(z.string()),
  law_official: z.nullable(z.string()),
  /** "§ 5", "Art. 6", "Anlage 1"; null for documents that are no law. */
  section: z.nullable(z.string()),
  /** Heading of the section without its number. */
  heading: z.string(),
  /** Headings from the document's top down to this passage, without the passage's own. */
  heading_path: z.array(z.string()),
  /** "DE", "EU" or a Land code ("BW"); null when unknown. */
  jurisdiction: z.nullable(z.string()),
  /** Places the document is about (municipal statutes, local guides). */
  places: z.array(z.string()),
  /** Date of the text's state (ISO), null when the document does not say. */
  stand: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** 1-based lines of the file, both inclusive. */
  start_line: line,
  end_line: line,
  /** 1-based page of formats that have pages (PDF); lines and offsets then count in the extracted text. */
  page: z.optional(line),
  /** UTF-16 offsets of `text` in the decoded file, or in the text extracted from a format that is no text; end exclusive. */
  start: offset,
  end: offset,
  /** The file's own characters from `start` to `end`. */
  text: z.string(),
  subdivisions: z.array(subdivisionSchema),
});
export type Passage = Readonly<z.infer<typeof passageSchema>>;
export type Subdivision = Readonly<z.infer<typeof subdivisionSchema>>;

/** A ranked passage and why it was found. */
export const searchHitSchema = z.object({
  passage: passageSchema,
  /** Larger is better; comparable within one search only. */
  score: z.number(),
  why: z.object({
    /** Words of the query that were found, most telling first. */
    terms: z.array(z.object({ term: z.string(), fields: z.array(z.string()) })),
    /** Weights that were applied ("named law", "place", "lay term" …). */
    boosts: z.array(z.string()),
  }),
  /** Index of the subdivision that fits best; null when the passage has none. */
  best_subdivision: z.nullable(offset),
});
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>;
