import { expect, it } from 'vitest';
import { cutText, readPiece } from '../../../../src/node/library/textPieces.ts';

it('gives the text back, cut at no surrogate pair', () => {
  const text = `a${'😀'.repeat(40_000)}ende`;
  const pieces = cutText(text);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.map(({ bytes }) => readPiece(bytes)).join('')).toBe(text);
});

it('keeps no more memory than a piece has bytes, however small the file', () => {
  const [piece] = cutText('# Eine Seite\n\nEin Satz.\n');
  expect(piece?.bytes.buffer.byteLength).toBe(piece?.bytes.length);
});
