/** A piece of text as a page shows it; distances in the page's own units, y upwards. */
export interface PlacedText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  text: string;
  readonly y: number;
  readonly height: number;
  endX: number;
}

/** Share of a line's height by which two pieces of one line may differ. */
const SAME_LINE = 0.5;
/** Distance of lines, as a share of their height, from which a new paragraph begins. */
const NEW_PARAGRAPH = 1.75;
const BEGINS_PARAGRAPH = /^(?:[•▪–-]\s|\(?\d{1,3}[.)]\s|[a-z]\)\s|§§?\s*\d|Art(?:ikel|\.)\s*\d|Anlage\s)/;

/** Paragraphs of one page, lines joined and words that a line end cut in two put together; separated by blank lines. */
export function pageText(pieces: readonly PlacedText[]): string {
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const line of linesOf(pieces)) {
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const last = paragraphs.at(-1);
    if (last === undefined || before === null || startsParagraph(line, before, text)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = joinLines(last, text);
    before = line;
  }
  return paragraphs.join('\n\n');
}

function startsParagraph(line: Line, before: Line, text: string): boolean {
  const distance = before.y - line.y;
  const height = Math.max(line.height, before.height);
  return (
    distance > height * NEW_PARAGRAPH ||
    distance < 0 ||
    BEGINS_PARAGRAPH.test(text) ||
    differs(line.height, before.height)
  );
}

function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > Math.max(a, b) * 0.15;
}

function joinLines(before: string, text: string): string {
  if (
    /\p{L}\u00ad$/u.test(before) ||
    (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text) && !/^(?:und|oder|bzw)\b/.test(text))
  )
    return before.slice(0, -1) + text;
  return `${before} ${text}`;
}

function linesOf(pieces: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.words === '') continue;
    const last = lines.at(-1);
    if (last === undefined || Math.abs(last.y - piece.y) > Math.max(last.height, piece.height) * SAME_LINE) {
      if (piece.words.trim() === '') continue;
      lines.push({ text: piece.words, y: piece.y, height: piece.height, endX: piece.x + piece.width });
      continue;
    }
    const gap = piece.x - last.endX;
    const apart = gap > last.height * 0.15 || gap < -last.height;
    last.text +=
      apart && !last.text.endsWith(' ') && !piece.words.startsWith(' ') ? ` ${piece.words}` : piece.words;
    last.endX = piece.x + piece.width;
  }
  return lines;
}
