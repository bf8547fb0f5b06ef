import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { corruptError } from './rows.ts';

/** Characters of a stored piece: small enough to read one passage quickly, large enough to deflate well. */
const PIECE = 32_768;

export interface TextPiece {
  /** UTF-16 offset in the decoded file. */
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** Deflated pieces of a text. Never cuts a surrogate pair, which UTF-8 could not carry. */
export function cutText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + PIECE, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last < 0xdc00) end--;
    // A copy: what zlib gives is the beginning of 16 kB, which a small file would keep until its batch is written.
    pieces.push({ start, bytes: new Uint8Array(deflateRawSync(text.slice(start, end), { level: 1 })) });
    start = end;
  }
  return pieces;
}

export function readPiece(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes).toString('utf8');
  } catch (error) {
    throw corruptError('stored text', error);
  }
}
