const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const NOT_PLAIN = /[^a-z0-9]/;
const GERMAN_LETTERS = /[äöüß]/g;
const MARKS = /\p{M}+/gu;

/**
 * Search form of a word: lower case, ä ö ü ß written out, other accents dropped.
 * Folding comes before stemming, so that "Behörde" and "Behoerde" meet in one term.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return lower;
  const german = lower.normalize('NFC').replace(GERMAN_LETTERS, (letter) => GERMAN[letter] ?? letter);
  return german.normalize('NFD').replace(MARKS, '');
}
