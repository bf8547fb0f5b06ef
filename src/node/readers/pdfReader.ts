import { getDocumentProxy } from 'unpdf';
import { ReadError, type ExtractedText, type ReadLimits } from './formats.ts';
import { pageText, type PlacedText } from './pdfText.ts';

/** Only errors are written, and those are thrown as well. */
const SILENT = 0;

/** Text of a PDF by page. Scripts and attachments are never run or opened. Throws `no_text` for scans, `encrypted`, `damaged`, `too_large`. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ExtractedText> {
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pages) throw new ReadError('too_large');
    const pages: number[] = [];
    let text = '';
    let textlessPages = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const words = pageText(placedTexts((await page.getTextContent()).items));
      page.cleanup();
      if (words === '') textlessPages++;
      if (text !== '' && words !== '') text += '\n\n';
      pages.push(text.length);
      text += words;
      if (text.length > limits.characters) throw new ReadError('too_large');
    }
    if (text === '') throw new ReadError('no_text');
    return { text, pages, textlessPages };
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', { cause: error });
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof getDocumentProxy>>> {
  try {
    return await getDocumentProxy(bytes, { verbosity: SILENT, stopAtErrors: false });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new ReadError(name === 'PasswordException' ? 'encrypted' : 'damaged', { cause: error });
  }
}

/** Marks of the document's structure come among the texts and are left out. */
function placedTexts(items: readonly object[]): PlacedText[] {
  const placed: PlacedText[] = [];
  for (const item of items) {
    if (
      !('str' in item) ||
      !('transform' in item) ||
      typeof item.str !== 'string' ||
      !Array.isArray(item.transform)
    )
      continue;
    const [, , skew, scale, x, y] = item.transform.map(Number);
    const width = 'width' in item ? Number(item.width) : 0;
    const height = Math.hypot(skew ?? 0, scale ?? 0) || 10;
    placed.push({ words: item.str, x: x ?? 0, y: y ?? 0, width, height });
  }
  return placed;
}
