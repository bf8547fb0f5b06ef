const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const ASCII = /^[\x00-\x7f]*$/;

/** Lower case with umlauts written out ("Straße" → "strasse", "München" → "muenchen"), other accents dropped. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const written = lower.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
  if (ASCII.test(written)) return written;
  const composed = written.normalize('NFC').replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return composed.normalize('NFD').replace(/\p{M}/gu, '');
}

/** As `fold`, but with umlauts reduced to their vowel ("München" → "munchen"): how people type without a German keyboard. */
export function foldBare(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
