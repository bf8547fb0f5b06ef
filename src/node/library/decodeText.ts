export type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: 'binary' | 'encoding' };

/** Bytes looked at to tell text from binary. */
const SAMPLE = 8_192;
/** Bytes that no text in Windows-1252 holds: controls, and the five that the code page leaves open. */
const CONTROL = new Set([...Array(9).keys(), 11, ...Array.from({ length: 18 }, (_, index) => 14 + index), 127, 129, 141, 143, 144, 157]);

/** Text of a file in UTF-8, UTF-16 (with or without mark) or Windows-1252; the byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), problem: null };
  if (bytes.subarray(0, SAMPLE).includes(0)) return { text: null, problem: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decodeWindows1252(bytes: Uint8Array): Decoded {
  let controls = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) if (CONTROL.has(byte)) controls++;
  if (controls > 0) return { text: null, problem: bytes.length > SAMPLE || controls > 4 ? 'binary' : 'encoding' };
  return { text: new TextDecoder('windows-1252').decode(bytes), problem: null };
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Latin text in UTF-16 without a mark has a zero in nearly every second byte and no other zeros.
  const length = Math.min(bytes.length & ~1, SAMPLE);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = length * 0.45;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
