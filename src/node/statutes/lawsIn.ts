/** "BGB SGB II, GmbHG" → BGB, SGB II, GmbHG: the number of a book belongs to its name. */
export function lawsIn(text: string): string[] {
  return text.match(/SGB\s+(?:[IVX]+|\d+)\b|[^\s,;]+/giu) ?? [];
}
