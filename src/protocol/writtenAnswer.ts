/**
 * First line of each Markdown file in which Veritas hands an answer on; a comment, so that no reader's page shows it.
 * A library gives no passage of such a file: an answer must not become the source of the next one.
 */
const MARK = '<!-- Written by Veritas: not a source. -->';

/** The file for a rendered answer. */
export function writtenAnswer(markdown: string): string {
  return `${MARK}\n\n${markdown}`;
}

/** Whether the text of a file is one that was written so. */
export function isWrittenAnswer(text: string): boolean {
  return text.startsWith(MARK, text.startsWith('\uFEFF') ? 1 : 0);
}
