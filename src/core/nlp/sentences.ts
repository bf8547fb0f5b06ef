export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly isQuestion: boolean;
}

/** A point behind these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(.])(?:Abs|Art|Nr|Nrn|Ziff|Buchst|lit|bzw|ca|ggf|usw|etc|Dr|Prof|Str|St|z|B|d|h|u|a|o|i|b|v|V|m|Br|Rh|Hann|OPf|S|f|ff|vgl|vs|evtl|inkl|max|min|Mio|Mrd|Fa|Co|Tel|Bek|gem|lt|sog|monatl|ehem|Std|Jan|Feb|Aug|Sept|Okt|Nov|Dez|\d{1,2})$/u; // prettier-ignore

/** Splits at . ! ? and line ends; abbreviations and ordinals do not end a sentence. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}§]/u.test(trimmed)) {
      found.push({
        text: trimmed,
        start: start + raw.length - raw.trimStart().length,
        isQuestion: /\?["“”»)]*\s*$/u.test(trimmed),
      });
    }
    start = end;
  };
  for (const mark of text.matchAll(/[.!?]+["“”»)]*(?=\s|$)|\n/gu)) {
    if (
      mark[0].startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(start, mark.index - 12), mark.index))
    )
      continue;
    push(mark.index + mark[0].length);
  }
  push(text.length);
  return found;
}
