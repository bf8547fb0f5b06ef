import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/core/answer/escapeMarkdown.ts';

const decode = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('escapeMarkdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '[klick](javascript:alert(1))',
    '![x](https://example.org/x.png)',
    'https://example.org und www.example.org und a@example.org',
    '# Titel',
    '- Punkt',
    '1. Punkt',
    '**fett** _kursiv_ `code` ~~weg~~ | Zelle',
    '&lt;b&gt; &amp; &#60;',
    '> Zitat',
    '<https://example.org>',
  ])('shows %j literally', (text) => {
    const html = marked.parse(escapeMarkdown(text), { async: false }).trim();
    expect(/^<p>([^<]*)<\/p>$/.exec(html)?.[1]).toBeDefined();
    expect(decode(/^<p>([^<]*)<\/p>$/.exec(html)?.[1] ?? '')).toBe(text);
  });

  it('lets no tag but its own paragraph appear, whatever the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '!',
      '*',
      '_',
      '`',
      '#',
      '-',
      '1.',
      '|',
      '\\',
      '&',
      ';',
      'a',
      'http://a.b',
      'www.a.b',
      '@',
      '~',
      ' ',
      '\n',
      '=',
      '+',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => {
          const html = marked.parse(`x ${escapeMarkdown(text)}`, { async: false });
          expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>']);
          const line = marked.parse(escapeMarkdown(text), { async: false });
          expect(line.match(/<(?!\/?p>)[^>]*>/g)).toBeNull();
        },
      ),
    );
  });
});
