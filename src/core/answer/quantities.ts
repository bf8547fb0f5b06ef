import { parseNumberWord } from './numberWords.ts';
import { contentStems, wordMatch } from './wordMatch.ts';

const REFERENCES =
  /\([^()]*(?:§|Art\.|Nr\.|Anlage|Anhang)[^()]*(?:\([^()]*\)[^()]*)*\)|(?:§§?|Art\.|Abs\.|Absatz|Satz|Nr\.|Nummer|Buchst\.|Artikel)\s*\d+\p{L}?(?:\s*(?:,|und|bis)\s*\d+\p{L}?)*/giu;
const DATES =
  /\d{1,2}\.\s?(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?:\s?\d{4})?|(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const MULTIPLE = /(?:doppelte|zweifache|dreifache|vierfache|zehnfache|hälfte|viertel|drittel|zwölftel)/iu;
const UNIT = /(?:tag|woch|monat|jahr|stund)$/u;
const WINDOW = 3;

/** Whether a text states a figure: digits or a number word, other than numbers of provisions, dates and years. */
export function namesQuantity(text: string): boolean {
  const plain = withoutReferences(text);
  return (
    /\d/u.test(plain) ||
    MULTIPLE.test(plain) ||
    [...plain.matchAll(/\p{L}+/gu)].some(([word]) => isNumberWord(word))
  );
}

/** Whether a text says how many of a thing there are ("mindestens sieben Mitglieder"). */
export function counts(text: string, thing: readonly string[]): boolean {
  const words = withoutReferences(text).match(/[\p{L}\d.,]+/gu) ?? [];
  return words.some((word, index) => {
    if (!/\d/u.test(word) && !isNumberWord(word)) return false;
    const after = contentStems(words.slice(index + 1, index + 1 + WINDOW).join(' '));
    return thing.some((stem) => after.some((other) => isSameThing(stem, other)));
  });
}

/** "Urlaubstage" are counted in "Werktagen". */
function isSameThing(stem: string, other: string): boolean {
  const unit = UNIT.exec(stem)?.[0];
  return wordMatch(stem, other) >= 0.6 || (unit !== undefined && other.endsWith(unit));
}

/** The text without numbers of provisions, dates and years. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCES, ' ').replace(DATES, ' ');
}

/** "ein" and its forms are articles far more often than numbers. */
function isNumberWord(word: string): boolean {
  return !/^eine?[nrsm]?$/iu.test(word) && parseNumberWord(word) !== null;
}
