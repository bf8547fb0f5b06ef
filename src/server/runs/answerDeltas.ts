/** An answer's Markdown in pieces of whole blocks, each with the blank lines after it; together they are the text. */
export function answerDeltas(markdown: string | null): string[] {
  if (markdown === null || markdown === '') return [];
  return markdown.match(/[\s\S]+?(?:\n{2,}|$)/g) ?? [markdown];
}
