/** Characters from which on a page is not searched in its source: that would hold up the editor. */
const MAX_SOURCE = 1_000_000;
const PARTS =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);|[\p{L}\p{N}]+/giu;
/** Marks that a list or a heading has in the text taken out of a page and not in its source. */
const LINE_MARKS = /^[ \t]*(?:\d+\.|[-*>|#]+)[ \t]+/gmu;
/** Letters that pages write as names; whatever is no letter is left out anyway. */
const NAMED: Readonly<Record<string, string>> = {
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
};

/** Half-open range of UTF-16 offsets. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a quote stand in the HTML that they were taken out of: compared by letters and digits alone, because tags, entities, white
 * space and Markdown marks differ. Null when they are not there, or the page is too long to be searched.
 */
export function findInMarkup(source: string, quote: string): SourceRange | null {
  if (source.length > MAX_SOURCE) return null;
  const page = lettersOf(source);
  for (const words of [quote, quote.replace(LINE_MARKS, '')]) {
    const wanted = words.replace(/[^\p{L}\p{N}]+/gu, '');
    const at = wanted === '' ? -1 : page.text.indexOf(wanted);
    if (at >= 0) return { start: page.place(at).start, end: page.place(at + wanted.length - 1).end };
  }
  return null;
}

/** Letters and digits of a page, and where each stands in its source. */
function lettersOf(source: string): { readonly text: string; place(at: number): SourceRange } {
  const runs: { readonly at: number; readonly start: number; readonly entity: number }[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const match of source.matchAll(PARTS)) {
    const [found, , entity] = match;
    const letters = entity === undefined ? (found.startsWith('<') ? '' : found) : decoded(entity);
    if (!/^[\p{L}\p{N}]/u.test(letters)) continue;
    runs.push({ at: length, start: match.index, entity: entity === undefined ? 0 : found.length });
    pieces.push(letters);
    length += letters.length;
  }
  const place = (at: number): SourceRange => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const run = runs[low];
    if (run === undefined) return { start: 0, end: 0 };
    if (run.entity > 0) return { start: run.start, end: run.start + run.entity };
    return { start: run.start + at - run.at, end: run.start + at - run.at + 1 };
  };
  return { text: pieces.join(''), place };
}

function decoded(entity: string): string {
  if (!entity.startsWith('#')) return NAMED[entity] ?? '';
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
