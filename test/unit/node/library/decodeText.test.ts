import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/node/library/decodeText.ts';

const text = 'Gebühr für Straße § 5 – „Maß“\n';

function utf16(value: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from(`${mark ? '\uFEFF' : ''}${value}`, (char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('decodeText', () => {
  const check = (bytes: Uint8Array, expected: string): void => {
    expect(decodeText(bytes)).toEqual({ text: expected, problem: null });
  };
  it('reads UTF-8 with and without mark', () => {
    check(Buffer.from(text), text);
    check(Buffer.from(`\uFEFF${text}`), text);
    check(new Uint8Array(0), '');
  });
  it('reads UTF-16 of both byte orders', () => {
    const long = 'Ein Satz ohne Sonderzeichen, der lang genug ist. '.repeat(4);
    for (const bigEndian of [false, true]) {
      check(utf16(text, bigEndian, true), text);
      check(utf16(long, bigEndian, false), long);
    }
  });
  it('reads Windows-1252', () => {
    check(Uint8Array.from([71, 101, 98, 252, 104, 114, 32, 167, 32, 53, 32, 132, 77, 97, 223, 147]), 'Gebühr § 5 „Maß“');
  });
  it('tells what is no text', () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])).problem).toBe('binary');
    expect(decodeText(Uint8Array.from(Array.from({ length: 64 }, (_, index) => (index * 37) % 256))).problem).toBe('binary');
    expect(decodeText(Uint8Array.from([71, 129, 98])).problem).toBe('encoding');
  });
});
