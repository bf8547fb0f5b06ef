/** For the labels in which VS Code draws `$(name)` as an icon: in a question, a title or a name it stays text. */
export function plainLabel(text: string): string {
  // The word joiner takes up no room.
  return text.replaceAll('$(', '$\u2060(');
}
