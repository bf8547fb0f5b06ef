import { strToU8, zipSync } from 'fflate';

/** A line of text at a place of a PDF page; `size` in points, `y` from the bottom. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A small real PDF: one list of lines a page. A page without lines gets a picture, as a scan has. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const image = add(
    stream(
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'x',
    ),
  );
  const tree = objects.length + 1 + pages.length * 2;
  const kids = pages.map((lines) => {
    const content = add(
      stream('<<', lines.length === 0 ? 'q 500 0 0 700 40 40 cm /Im1 Do Q' : lines.map(showLine).join('\n')),
    );
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im1 ${image} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  return assemble(objects, add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** Lines of running text, from the top of the page; an empty string leaves a gap. */
export function pdfLines(texts: readonly string[]): PdfLine[] {
  return texts.flatMap((text, index) => (text === '' ? [] : [{ text, y: 780 - index * 14 }]));
}

function showLine({ text, x = 60, y, size = 11 }: PdfLine): string {
  const escaped = text.replace(/[\\()]/g, (character) => `\\${character}`);
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function stream(dictionary: string, body: string): string {
  return `${dictionary} /Length ${Buffer.byteLength(body, 'latin1')} >>\nstream\n${body}\nendstream`;
}

function assemble(objects: readonly string[], root: number): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file from the inside of its body; `styles` are the `w:style` elements. */
export function makeDocx(body: string, styles = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:styles ${WORD}>${styles}</w:styles>`,
    ),
  });
}

/** One Word paragraph; `properties` stand in its `w:pPr`. */
export function wordParagraph(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

export interface MadeNorm {
  readonly number: string;
  readonly title: string;
  /** Inside of the norm's `Content`. */
  readonly content: string;
  readonly unit?: { readonly key: string; readonly name: string; readonly title: string };
}

/** A law in the official XML form; the made-up law's abbreviation names it. */
export function makeStatuteXml(law: string, title: string, norms: readonly MadeNorm[]): string {
  const head = `<norm builddate="20260801000000" doknr="BJNR0"><metadaten><jurabk>${law}</jurabk><ausfertigung-datum manuell="ja">2019-05-06</ausfertigung-datum><langue>${title}</langue><standangabe checked="ja"><standtyp>Stand</standtyp><standkommentar>Zuletzt geändert durch Art. 2 G v. 7.3.2025 I Nr. 66</standkommentar></standangabe></metadaten><textdaten><fussnoten><Content><P>Hinweis der Redaktion</P></Content></fussnoten></textdaten></norm>`;
  const body = norms.map(({ number, title: heading, content, unit }) => {
    const part =
      unit === undefined
        ? ''
        : `<norm><metadaten><jurabk>${law}</jurabk><gliederungseinheit><gliederungskennzahl>${unit.key}</gliederungskennzahl><gliederungsbez>${unit.name}</gliederungsbez><gliederungstitel>${unit.title}</gliederungstitel></gliederungseinheit></metadaten><textdaten/></norm>`;
    return `${part}<norm><metadaten><jurabk>${law}</jurabk><enbez>${number}</enbez><titel format="parat">${heading}</titel></metadaten><textdaten><text format="XML"><Content>${content}</Content></text><fussnoten><Content><P>Fußnote der Redaktion</P></Content></fussnoten></textdaten></norm>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" ?><!DOCTYPE dokumente SYSTEM "gii-norm.dtd">\n<dokumente builddate="20260801000000" doknr="BJNR0">${head}${body.join('\n')}</dokumente>\n`;
}

/** The archive in which a law is offered. */
export function zipStatute(xml: string, name = 'BJNR000000019.xml'): Uint8Array {
  return zipSync({ [name]: strToU8(xml) });
}
