import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { VeritasError } from '../core/errors.ts';
import type { CliTexts } from './texts.ts';

/** Longest question in characters that the terminal program takes in. */
const INPUT_LIMIT = 1_000_000;

/** The question as given, or read from standard input when it is "-"; without the colours a terminal may have pasted in. */
export async function readQuestion(argument: string, input: Readable, texts: CliTexts): Promise<string> {
  if (argument !== '-') return stripVTControlCharacters(argument);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > INPUT_LIMIT * 4)
      throw new VeritasError('question_too_long', texts.standardInputTooLong(INPUT_LIMIT));
    chunks.push(bytes);
  }
  return stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')).trim();
}
