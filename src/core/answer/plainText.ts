/**
 * Words of a document as one line of text: line breaks and their indentation become one space.
 * Inline emphasis of our own Markdown guides goes; nothing else is changed.
 */
export function plainText(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\*\*([^*]+)\*\*/gu, '$1')
    .trim();
}

/** Cells of a Markdown table row, joined so that the row reads as one line. */
export function rowText(words: string): string {
  const cells = words
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|');
  return cells
    .map(plainText)
    .filter((cell) => cell !== '')
    .join(' – ');
}

/** A text of at most `limit` characters, cut at a word and ended with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 2);
  return `${text.slice(0, space > limit / 2 ? space : limit - 2)} …`;
}

/** Whether a sentence says nothing without the one before it ("Dies gilt nicht …", "Sind sie unvollständig …"). */
export function isDependent(text: string): boolean {
  return /^(?:(?:Wo|Wenn|Soweit|Sofern|Falls|In|Bei|Nach|Für|Mit) diese[rsmn]?|Dies|Diese[rs]?|Das|Satz|Sätze|Er|Es|Sie|Sind sie|Ist (?:er|sie|es)|Hiervon|Dabei|Gleiches|Das Gleiche|Ferner|Sobald|Stellt sich|In den Fällen|In diesen Fällen|Die Sätze)(?!\p{L})/u.test(
    text,
  );
}
