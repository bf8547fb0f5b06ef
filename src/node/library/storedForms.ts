import type { DocumentInfo, PassageSpan } from '../../core/library/document.ts';
import { passageKindSchema } from '../../protocol/passage.ts';
import * as z from 'zod/mini';
import { corruptError } from './rows.ts';

const nullableText = z.nullable(z.string());
const infoSchema = z.object({
  form: z.enum(['statute', 'guide', 'markdown', 'text']),
  title: z.string(),
  law: nullableText,
  lawOfficial: nullableText,
  names: z.array(z.string()),
  jurisdiction: nullableText,
  places: z.array(z.string()),
  stand: nullableText,
  url: nullableText,
});

/** [kind, repealed, first, section, heading, heading path, start, end, first line, last line, page where there are pages] */
const spanSchema = z.tuple(
  [
  passageKindSchema,
  z.boolean(),
  z.boolean(),
  nullableText,
  z.string(),
  z.array(z.string()),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  ],
  z.number(),
);

export function encodeInfo(info: DocumentInfo): string {
  return JSON.stringify(info);
}

export function decodeInfo(json: string): DocumentInfo {
  const info = infoSchema.safeParse(parseJson(json));
  if (!info.success) throw corruptError('form of a document');
  return info.data;
}

export function encodeSpan(span: PassageSpan): string {
  const { kind, repealed, first, section, heading, headingPath, start, end, startLine, endLine, page } = span;
  const pages = page === undefined ? [] : [page];
  return JSON.stringify([kind, repealed, first, section, heading, headingPath, start, end, startLine, endLine, ...pages]);
}

export function decodeSpan(json: string): PassageSpan {
  const parsed = spanSchema.safeParse(parseJson(json));
  if (!parsed.success) throw corruptError('form of a passage');
  const [kind, repealed, first, section, heading, headingPath, start, end, startLine, endLine, page] = parsed.data;
  const span = { kind, repealed, first, section, heading, headingPath, start, end, startLine, endLine };
  return page === undefined ? span : { ...span, page };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw corruptError('stored JSON', error);
  }
}
