/** For the labels in which VS Code draws `$(name)` as an icon: in a question, a title or a name it stays text. */
export function plainLabel(text: string): string {
  // The word joiner takes up no room.
  return text.replaceAll('$(', '$\u2060(');
}

/** For messages in which VS Code makes links of `[…](…)`: nothing in a question, a file's name or its words becomes one. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
