/** A word, number or sign of the question. Offsets are UTF-16 units, end exclusive: `text === query.slice(start, end)`. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word with its inner hyphens, points and slashes ("Onshore-", "z.B", "Pfleger/in"), a number, or a sign that carries meaning. */
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.:*_][\p{L}\p{N}]+|\/\p{Ll}[\p{L}\p{N}]*)*-?|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}[\p{L}\p{N}]*)?|§+|[€%$£°‰]/gu;

/** Words in order; punctuation and blanks are left out. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
