import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseExtracted } from '../../../../src/core/library/readers/extractedReader.ts';
import { formatOf, type DocumentFormat, type ReadFailureCode } from '../../../../src/node/readers/formats.ts';
import { readFormat } from '../../../../src/node/readers/readFormat.ts';
import { makeDocx, makePdf, makeStatuteXml, pdfLines, wordParagraph } from '../../../support/officeFiles.ts';

async function textOf(format: DocumentFormat, source: string | Uint8Array): Promise<string> {
  const { extracted, failure } = await readFormat(
    format,
    typeof source === 'string' ? strToU8(source) : source,
  );
  expect(failure).toBeNull();
  return extracted!.text;
}

describe('format by name', () => {
  it.each([
    ['a/Satzung.HTM', 'html'],
    ['x.html', 'html'],
    ['x.pdf', 'pdf'],
    ['x.docx', 'docx'],
    ['BJNR001950896.xml', 'statuteXml'],
    ['x.md', null],
    ['pdf', null],
  ])('%s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });
});

describe('HTML', () => {
  const cases: readonly (readonly [name: string, html: string, markdown: string])[] = [
    [
      'paragraphs and headings',
      '<h2>Gebühren &amp; Kosten</h2><p>Der\n  Antrag <b>kostet</b> 25&nbsp;Euro.</p><p>Zweiter',
      '## Gebühren & Kosten\n\nDer Antrag kostet 25 Euro.\n\nZweiter\n',
    ],
    [
      'a title as front matter',
      '<html><head><title>Amt &lt;1&gt;</title><style>p{}</style></head><body><p>Text</p></body></html>',
      '---\ntitle: "Amt <1>"\n---\n\nText\n',
    ],
    [
      'nothing that is run or hidden',
      '<script>alert(1)</script><nav>Menü</nav><p hidden>weg</p><p>da<svg><title>Bild</title></svg></p>',
      'da\n',
    ],
    [
      'lists within lists',
      '<ol><li>eins<ul><li>innen</li></ul></li><li>zwei</li></ol>',
      '1. eins\n  - innen\n2. zwei\n',
    ],
    [
      'tables',
      '<table><tr><th>Leistung</th><th>Euro</th></tr><tr><td>Pass</td><td>70 | 37</td></tr></table>',
      '| Leistung | Euro |\n| --- | --- |\n| Pass | 70 / 37 |\n',
    ],
    ['line breaks and preformatted text', '<p>a<br>b</p><pre>x\n  y</pre>', 'a\nb\n\nx\ny\n'],
    [
      'words that look like structure',
      '<p># keine Überschrift</p><p>---</p><p>| kein | Feld |</p>',
      '\\# keine Überschrift\n\n\\---\n\n\\| kein | Feld |\n',
    ],
    ['what is not closed or crossed', '<div><p>a<div>b</p></div><i>c', 'a\n\nb\n\nc\n'],
  ];
  it.each(cases)('%s', async (_, html, markdown) => {
    expect(await textOf('html', html)).toBe(markdown);
  });

  it.each([
    ['Windows-1252', Buffer.from('<p>Stra\u00dfengeb\u00fchr</p>', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff<p>Straßengebühr</p>', 'utf16le')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>Straßengebühr</p>', 'utf8')],
  ])('reads %s', async (_, bytes) => {
    expect(await textOf('html', new Uint8Array(bytes))).toBe('Straßengebühr\n');
  });

  it('becomes passages by heading', async () => {
    const text = await textOf(
      'html',
      '<title>Dienste</title><h1>Pass</h1><p>Kostet 70 Euro.</p><h2>Dauer</h2><p>Vier Wochen.</p>',
    );
    const { info, spans } = parseExtracted('seiten/pass.html', text, null);
    expect(info.title).toBe('Dienste');
    expect(
      spans.map(({ heading, headingPath, start, end }) => [heading, headingPath, text.slice(start, end)]),
    ).toEqual([
      ['Pass', [], 'Kostet 70 Euro.'],
      ['Dauer', ['Pass'], 'Vier Wochen.'],
    ]);
  });
});

describe('Word', () => {
  const heading = '<w:style w:type="paragraph" w:styleId="U2"><w:name w:val="heading 2"/></w:style>';

  it('reads headings, lists, tables and text boxes, and leaves deleted words out', async () => {
    const body = [
      wordParagraph('Satzung', '<w:pStyle w:val="Heading1"/>'),
      wordParagraph('§ 1 Gegenstand', '<w:pStyle w:val="U2"/>'),
      wordParagraph('Die Gebühr beträgt < 5 & mehr.'),
      wordParagraph('erstens', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      wordParagraph('darunter', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      '<w:p><w:r><w:t>bleibt</w:t></w:r><w:del><w:r><w:t>gestrichen</w:t></w:r></w:del><w:r><w:br/><w:t>neue Zeile</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>außen</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>im Kasten</w:t></w:r></w:p></w:txbxContent></w:r></w:p>',
      `<w:tbl><w:tr><w:tc>${wordParagraph('Hund')}</w:tc><w:tc>${wordParagraph('90 €')}</w:tc></w:tr><w:tr><w:tc>${wordParagraph('Katze')}</w:tc><w:tc>${wordParagraph('0 €')}</w:tc></w:tr></w:tbl>`,
    ].join('');
    expect(await textOf('docx', makeDocx(body, heading))).toBe(
      [
        '# Satzung',
        '## § 1 Gegenstand',
        'Die Gebühr beträgt < 5 & mehr.',
        '- erstens\n  - darunter',
        'bleibt\nneue Zeile',
        'im Kasten',
        'außen',
        '| Hund | 90 € |\n| --- | --- |\n| Katze | 0 € |\n',
      ].join('\n\n'),
    );
  });
});

describe('PDF', () => {
  it('joins lines to paragraphs and keeps the page of each', async () => {
    const pdf = makePdf([
      pdfLines([
        'Hundesteuersatzung',
        '',
        '',
        'Die Steuer betr\u00e4gt im Kalenderjahr f\u00fcr den ers-',
        'ten Hund 90 Euro.',
        '(2) Sie ist j\u00e4hrlich zu zahlen.',
      ]),
      pdfLines(['Auf Seite zwei steht die Befreiung.']),
    ]);
    const { extracted } = await readFormat('pdf', pdf);
    expect(extracted).toEqual({
      text: 'Hundesteuersatzung\n\nDie Steuer beträgt im Kalenderjahr für den ersten Hund 90 Euro.\n\n(2) Sie ist jährlich zu zahlen.\n\nAuf Seite zwei steht die Befreiung.',
      pages: [0, 118],
      textlessPages: 0,
    });
    const { spans } = parseExtracted('satzungen/hundesteuer.pdf', extracted!.text, extracted!.pages);
    expect(spans.map(({ page, heading }) => [page, heading])).toEqual([
      [1, 'hundesteuer'],
      [2, 'hundesteuer'],
    ]);
    expect(extracted!.text.slice(spans[1]!.start, spans[1]!.end)).toBe('Auf Seite zwei steht die Befreiung.');
  });

  it('counts pages that hold pictures only', async () => {
    const { extracted } = await readFormat('pdf', makePdf([pdfLines(['Deckblatt']), [], []]));
    expect(extracted).toMatchObject({ text: 'Deckblatt', textlessPages: 2 });
  });
});

describe('statute XML', () => {
  const unit = { key: '010', name: 'Abschnitt 1', title: 'Allgemeines' };
  const xml = makeStatuteXml('ZaunG 2019', 'Gesetz über Zäune', [
    { number: 'Inhaltsübersicht', title: '', content: '<P>§ 1 Zweck</P>' },
    {
      number: '§ 1',
      title: 'Zweck',
      content:
        '<P>(1) Zäune trennen.</P><P>(2) Erlaubt sind <DL Type="arabic"><DT>1.</DT><DD Font="normal"><LA Size="normal">Hecken,</LA></DD><DT>2.</DT><DD><LA>Mauern.<DL><DT>a)</DT><DD><LA>aus Stein</LA></DD></DL></LA></DD></DL></P>',
      unit,
    },
    { number: '§ 2', title: '(weggefallen)', content: '<P/>' },
    {
      number: '§ 3',
      title: 'Höhe &amp; Maß',
      content: '<P>Zwei Meter<BR/>höchstens.</P>',
      unit: { ...unit, key: '010010', name: 'Titel 1' },
    },
    {
      number: 'Anlage (zu § 3)',
      title: 'Maße',
      content:
        '<table><tgroup cols="2"><tbody><row><entry>Zaun</entry><entry>2 m</entry></row></tbody></tgroup></table>',
    },
  ]);

  it('takes the form of federal law in Markdown, with Stand, sections and Absätze', async () => {
    const text = await textOf('statuteXml', xml);
    expect(text).not.toMatch(/Redaktion|Inhaltsübersicht/);
    const { info, spans } = parseExtracted('zaung/BJNR.xml', text, null);
    expect(info).toMatchObject({
      form: 'statute',
      title: 'Gesetz über Zäune',
      law: 'ZaunG',
      lawOfficial: 'ZaunG 2019',
      jurisdiction: 'DE',
      stand: '2025-03-07',
    });
    expect(
      spans.map(({ section, heading, headingPath, repealed, kind }) => [
        section,
        heading,
        headingPath,
        repealed,
        kind,
      ]),
    ).toEqual([
      ['§ 1', 'Zweck', ['Abschnitt 1 Allgemeines'], false, 'norm'],
      ['§ 2', '', ['Abschnitt 1 Allgemeines'], true, 'norm'],
      ['§ 3', 'Höhe & Maß', ['Abschnitt 1 Allgemeines', 'Titel 1 Allgemeines'], false, 'norm'],
      ['Anlage', '(zu § 3) Maße', ['Abschnitt 1 Allgemeines', 'Titel 1 Allgemeines'], false, 'annex'],
    ]);
    const [first] = spans;
    expect(text.slice(first!.start, first!.end)).toBe(
      '(1) Zäune trennen.\n\n(2) Erlaubt sind\n\n1. Hecken,\n2. Mauern.\n  a) aus Stein',
    );
  });

  it('expands no entities of a document type', async () => {
    const bomb = xml
      .replace(
        '<!DOCTYPE dokumente SYSTEM "gii-norm.dtd">',
        '<!DOCTYPE dokumente [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>',
      )
      .replace('Zäune trennen.', 'Zäune &b; &f; trennen.');
    expect(await textOf('statuteXml', bomb)).toContain('(1) Zäune &b; &f; trennen.');
  });
});

describe('what cannot be read is named', () => {
  const deep = '<div>'.repeat(5_000) + 'x';
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 6 });
  const compound = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600).fill(0),
  ]);
  const cases: readonly (readonly [
    name: string,
    format: DocumentFormat,
    bytes: Uint8Array,
    failure: ReadFailureCode,
  ])[] = [
    ['a scan', 'pdf', makePdf([[], []]), 'no_text'],
    ['half a PDF', 'pdf', makePdf([pdfLines(['x'])]).slice(0, 60), 'damaged'],
    ['no PDF', 'pdf', strToU8('hello'), 'damaged'],
    ['an empty file', 'pdf', new Uint8Array(), 'damaged'],
    ['half a Word file', 'docx', makeDocx(wordParagraph('x')).slice(0, 200), 'damaged'],
    ['an archive without a document', 'docx', zipSync({ 'a.txt': strToU8('x') }), 'damaged'],
    ['a Word file with a password', 'docx', compound, 'encrypted'],
    ['an archive that unpacks to 120 MB', 'docx', bomb, 'too_large'],
    ['elements within elements', 'html', strToU8(deep), 'too_deep'],
    ['elements within elements of Word', 'docx', makeDocx('<w:sdt>'.repeat(5_000)), 'too_deep'],
    ['binary data as a page', 'html', Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3, 4, 0xff]), 'encoding'],
    [
      'other XML',
      'statuteXml',
      strToU8('<?xml version="1.0"?><project><name>x</name></project>'),
      'no_statute',
    ],
    [
      'half a law',
      'statuteXml',
      strToU8(makeStatuteXml('A', 'B', [{ number: '§ 1', title: 'C', content: '<P>d</P>' }]).slice(0, -80)),
      'damaged',
    ],
  ];
  it.each(cases)('%s', async (_, format, bytes, failure) => {
    expect(await readFormat(format, bytes)).toEqual({ extracted: null, failure });
  });
});
