import {
  READ_LIMITS,
  ReadError,
  type DocumentFormat,
  type ExtractedText,
  type ReadFailureCode,
} from './formats.ts';

export type ReadOutcome =
  | { readonly extracted: ExtractedText; readonly failure: null }
  | { readonly extracted: null; readonly failure: ReadFailureCode };

/** Text of a file that is no plain text. Each parser is loaded when the first such file is met. Never rejects. */
export async function readFormat(format: DocumentFormat, bytes: Uint8Array): Promise<ReadOutcome> {
  try {
    return { extracted: await extract(format, bytes), failure: null };
  } catch (error) {
    return { extracted: null, failure: error instanceof ReadError ? error.code : 'damaged' };
  }
}

async function extract(format: DocumentFormat, bytes: Uint8Array): Promise<ExtractedText> {
  switch (format) {
    case 'html':
      return (await import('./htmlReader.ts')).readHtml(bytes, READ_LIMITS);
    case 'docx':
      return (await import('./docxReader.ts')).readDocx(bytes, READ_LIMITS);
    case 'statuteXml':
      return (await import('./statuteXmlReader.ts')).readStatuteXml(bytes, READ_LIMITS);
    case 'pdf':
      return (await import('./pdfReader.ts')).readPdf(bytes, READ_LIMITS);
  }
}
