import { stripVTControlCharacters } from 'node:util';

/**
 * Text of questions and documents as it may go to a terminal: terminal sequences, control characters and the bidirectional
 * overrides are taken out, so that no document can move the cursor, recolour or reorder what a person reads.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ').trim();
}
