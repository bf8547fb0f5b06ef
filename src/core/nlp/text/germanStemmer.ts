const VOWELS = vowelTable();
const S_ENDINGS = 'bdfghklmnrt';
const ST_ENDINGS = 'bdfghklmnt';
/** First offset of the region of endings, so that no stem is shorter. */
const SHORTEST = 3;

function vowelTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (const vowel of 'aeiouy') table[vowel.charCodeAt(0)] = 1;
  return table;
}

function isVowel(unit: number): boolean {
  return VOWELS[unit] === 1;
}

/** "u" and "y" between vowels count as consonants. `afterVowel`: the letter before counts as a vowel. */
function countsAsVowel(word: string, at: number, afterVowel: boolean): boolean {
  const unit = word.charCodeAt(at);
  if (!isVowel(unit)) return false;
  const glides = unit === 117 || unit === 121;
  return !(glides && afterVowel && isVowel(word.charCodeAt(at + 1)));
}

/** Where R1 and R2 begin: each behind the first consonant that follows a vowel; the word's length where there is none. */
function regions(word: string): { readonly r1: number; readonly r2: number } {
  let first = word.length;
  if (word.length < SHORTEST) return { r1: first, r2: first };
  let found = 0;
  let afterVowel = false;
  let open = false;
  for (let at = 0; at < word.length; at++) {
    const vowel = countsAsVowel(word, at, afterVowel);
    afterVowel = vowel;
    if (vowel) open = true;
    else if (open) {
      open = false;
      if (++found === 2) return { r1: Math.max(first, SHORTEST), r2: at + 1 };
      first = at + 1;
    }
  }
  return { r1: Math.max(first, SHORTEST), r2: word.length };
}

function endingOf(word: string, endings: readonly string[]): string {
  return endings.find((ending) => word.endsWith(ending)) ?? '';
}

/** Inflection: -em -ern -er, -e -en -es (with -niss- left as -nis), -s behind some consonants. */
function withoutInflection(word: string, r1: number): string {
  const ending = endingOf(word, ['ern', 'em', 'er', 'en', 'es', 'e', 's']);
  const at = word.length - ending.length;
  if (ending === '' || at < r1) return word;
  if (ending === 's') return at > 0 && S_ENDINGS.includes(word.charAt(at - 1)) ? word.slice(0, at) : word;
  const stem = word.slice(0, at);
  return (ending === 'e' || ending === 'en' || ending === 'es') && stem.endsWith('niss')
    ? stem.slice(0, -1)
    : stem;
}

/** Comparison and person: -en -er -est, -st behind some consonants with three letters before. */
function withoutComparison(word: string, r1: number): string {
  const ending = endingOf(word, ['est', 'en', 'er', 'st']);
  const at = word.length - ending.length;
  if (ending === '' || at < r1) return word;
  if (ending === 'st' && (at < 4 || !ST_ENDINGS.includes(word.charAt(at - 1)))) return word;
  return word.slice(0, at);
}

/** Derivation: -end -ung, -ig -ik -isch, -lich -heit, -keit, with what may stand before them. */
function withoutDerivation(word: string, r1: number, r2: number): string {
  const ending = endingOf(word, ['end', 'ung', 'isch', 'ig', 'ik', 'lich', 'heit', 'keit']);
  const at = word.length - ending.length;
  if (ending === '' || at < r2) return word;
  const stem = word.slice(0, at);
  switch (ending) {
    case 'end':
    case 'ung':
      return stem.endsWith('ig') && !stem.endsWith('eig') && at - 2 >= r2 ? stem.slice(0, -2) : stem;
    case 'lich':
    case 'heit':
      return (stem.endsWith('er') || stem.endsWith('en')) && at - 2 >= r1 ? stem.slice(0, -2) : stem;
    case 'keit': {
      const inner = endingOf(stem, ['lich', 'ig']);
      return inner !== '' && at - inner.length >= r2 ? stem.slice(0, -inner.length) : stem;
    }
    default:
      return stem.endsWith('e') ? word : stem;
  }
}

/**
 * Stem of a folded German word by the Snowball algorithm (https://snowballstem.org/algorithms/german/stemmer.html), written for words in
 * which ä ö ü ß are already written out. The same stems as the package snowball-stemmers (docs/decisions/032-own-stemmer.md).
 */
export function stemGerman(word: string): string {
  const { r1, r2 } = regions(word);
  if (r1 >= word.length) return word;
  return withoutDerivation(withoutComparison(withoutInflection(word, r1), r1), r1, r2);
}
