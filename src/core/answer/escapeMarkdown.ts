/**
 * Text as Markdown that shows exactly these characters on one line: no markup, link, HTML or autolink of a document becomes active.
 * Control characters and bidirectional overrides, which could reorder what is read, are dropped.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\s\u2028\u2029]+/gu, ' ')
      .replace(
        /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu,
        '',
      )
      .replace(/[\\`*_{}[\]|~^$]/gu, '\\$&')
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;')
      // Line starts that would open a heading, list, quote or rule.
      .replace(/^(\s*)([#+=-])/u, '$1\\$2')
      .replace(/^(\s*\d+)([.)])(?=\s|$)/u, '$1\\$2')
      .replace(/!(?=\\\[)/gu, '\\!')
      // GitHub Markdown makes links of bare addresses; a character reference shows the same and breaks them.
      .replace(/:(?=\/\/)/gu, '&#58;')
      .replace(/(mailto|xmpp|javascript|vbscript|data|vscode|command|file):/giu, '$1&#58;')
      .replace(/www\./giu, 'www&#46;')
      .replace(/@/gu, '&#64;')
      .trim()
  );
}
