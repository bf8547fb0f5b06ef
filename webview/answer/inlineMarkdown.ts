import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** Inline Markdown only; HTML in the source is shown as the text it is, pictures as their description. */
const markdown = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escape(text),
    image: ({ text }) => escape(text),
  },
});

const allowed = {
  ALLOWED_TAGS: ['strong', 'em', 'code', 'del', 'a', 'br', '#text'],
  ALLOWED_ATTR: ['href', 'title'],
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Text with inline Markdown as nodes that hold no markup but what is listed above. */
export function inlineMarkdown(text: string): DocumentFragment {
  const html = markdown.parseInline(text, { async: false });
  const fragment = DOMPurify.sanitize(html, { ...allowed, RETURN_DOM_FRAGMENT: true });
  for (const anchor of fragment.querySelectorAll('a')) {
    anchor.setAttribute('rel', 'noopener noreferrer');
    anchor.setAttribute('target', '_blank');
  }
  return fragment;
}
