import { describe, expect, it } from 'vitest';
import { findInMarkup } from '../../../../src/host/citations/findInMarkup.ts';
import { READ_LIMITS } from '../../../../src/node/readers/formats.ts';
import { readHtml } from '../../../../src/node/readers/htmlReader.ts';

const found = (source: string, quote: string): string | null => {
  const range = findInMarkup(source, quote);
  return range === null ? null : source.slice(range.start, range.end);
};

describe('words of a quote in the source of a page', () => {
  it.each([
    [
      'plain words',
      '<p>Die Gebühr beträgt 7 Euro.</p>',
      'Die Gebühr beträgt 7 Euro.',
      'Die Gebühr beträgt 7 Euro',
    ],
    ['other white space', '<p>Die\n   Gebühr</p>', 'Die Gebühr', 'Die\n   Gebühr'],
    [
      'tags within',
      '<p>Die <b>Geb</b>ühr &ndash; 7&nbsp;Euro</p>',
      'Die Gebühr – 7 Euro',
      'Die <b>Geb</b>ühr &ndash; 7&nbsp;Euro',
    ],
    [
      'letters as entities',
      '<p>f&uuml;r &#228;ltere Men&uuml;&#xDC;</p>',
      'ältere MenüÜ',
      '&#228;ltere Men&uuml;&#xDC;',
    ],
    [
      'a comment and a script',
      '<!-- Gebühr 1 --><script>Gebühr 2</script><p>Gebühr 3</p>',
      'Gebühr 3',
      'Gebühr 3',
    ],
    [
      'list marks of the extracted text',
      '<ol><li>Ausweis</li><li>Foto</li></ol>',
      '1. Ausweis\n2. Foto',
      'Ausweis</li><li>Foto',
    ],
    ['words that are not there', '<p>Etwas</p>', 'anderes', null],
    ['a quote without words', '<p>Etwas</p>', ' – ', null],
    ['words in an attribute only', '<p title="Gebühr">Text</p>', 'Gebühr', null],
  ])('%s', (_, source, quote, expected) => {
    expect(found(source, quote)).toBe(expected);
  });

  it('finds every line that the reader takes out of a page', () => {
    const source = `<html><head><title>Gebühren</title></head><body><h1>Geb&uuml;hren der Stadt</h1>
      <p>Die Anmeldung ist <em>kostenlos</em>.<br>Eine Bescheinigung kostet 7,50&nbsp;&euro;.</p>
      <ul><li>Personalausweis</li><li>Wohnungsgeberbest&auml;tigung (&sect; 19 BMG)</li></ul>
      <table><tr><th>Leistung</th><th>Euro</th></tr><tr><td>Abmeldung</td><td>0</td></tr></table></body></html>`;
    const { text } = readHtml(new TextEncoder().encode(source), READ_LIMITS);
    const lines = text.split('\n').filter((line) => /\p{L}/u.test(line) && !/^title:/.test(line));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => findInMarkup(source, line) === null)).toEqual([]);
  });

  it('does not search a page that is so long that the search would be felt', () => {
    expect(findInMarkup(`<p>Gebühr</p>${' '.repeat(1_000_000)}`, 'Gebühr')).toBeNull();
  });
});
