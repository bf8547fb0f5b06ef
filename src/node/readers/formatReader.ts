import type { ReadDocument } from '../../core/library/document.ts';
import { parseExtracted } from '../../core/library/readers/extractedReader.ts';
import { formatOf } from './formats.ts';
import { ReaderThread, type ReaderThreadOptions } from './readerThread.ts';
import type { ReaderTexts } from './texts.ts';

export interface FormattedDocument {
  readonly text: string;
  readonly document: ReadDocument;
  /** What is missing though it was read, for people. */
  readonly problem: string | null;
}

/** Reads files that are no plain text into documents. */
export class FormatReader {
  readonly #texts: ReaderTexts;
  readonly #thread: ReaderThread;

  constructor(texts: ReaderTexts, options: ReaderThreadOptions = {}) {
    this.#texts = texts;
    this.#thread = new ReaderThread(options);
  }

  /** True for files that only `read` can read. */
  reads(path: string): boolean {
    return formatOf(path) !== null;
  }

  /** The document, or the reason for people why there is none. Never rejects. */
  async read(path: string, bytes: Uint8Array): Promise<FormattedDocument | { readonly reason: string }> {
    const format = formatOf(path);
    if (format === null) return { reason: this.#texts.failures.damaged };
    const { extracted, failure } = await this.#thread.read(format, bytes);
    if (extracted === null) return { reason: this.#texts.failures[failure] };
    const { text, pages, textlessPages } = extracted;
    const problem =
      textlessPages > 0 && pages !== null && textlessPages * 2 >= pages.length
        ? this.#texts.textlessPages(textlessPages)
        : null;
    return { text, document: parseExtracted(path, text, pages), problem };
  }

  close(): void {
    this.#thread.close();
  }
}
