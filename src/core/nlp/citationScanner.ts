import type { LawReference } from '../../protocol/analysis.ts';
import { matchLawAfterSection } from './lawWords.ts';

export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly references: readonly LawReference[];
}

type Part = 'paragraph' | 'sentence' | 'item' | 'letter' | 'ignored';

interface Section {
  start: number;
  end: number;
  readonly number: string;
  numberTo: string | null;
  readonly parts: Partial<Record<Part, string>>;
}

/** Bounded, so that a page of blanks behind each sign stays linear. */
const BLANK = '[ \\u00a0\\u202f\\t\\r\\n]{0,4}';
/** What may stand right behind a number: no letter, but for "48ff" and a law that follows without a blank ("433BGB"). */
const NUMBER_END = '(?:(?![\\d\\p{L}])|(?=ff(?!\\p{L})|\\p{Lu}\\p{L}*\\p{Lu}))';
const NUMBER = new RegExp(
  `${BLANK}(\\d{1,4}(?:[a-z]?\\.\\d\\d(?!\\d|\\.\\d)|\\.\\d(?= \\p{Lu}[\\p{L}\\d]*\\p{Lu}))?(?:(?!ff)[a-z]{1,2}(?!\\p{Ll})|[A-H](?!\\p{L}))?)${NUMBER_END}`,
  'uy',
);
/** "Art. II § 4": older laws count their articles in Roman numbers. */
const ROMAN_ARTICLE = new RegExp(`${BLANK}([IVXL]{1,6})(?= (?:§|Abs|Satz|\\p{Lu})| ?(?:[.,;:?!)]|$))`, 'uy');
/** "Art. 229 § 25 EGBGB": a law of articles that have sections of their own. */
const SECTION_OF_ARTICLE = new RegExp(`${BLANK}§${BLANK}(\\d{1,3}[a-z]?)(?![\\d\\p{L}])`, 'uy');
/** "§ 34 a": the letter stands apart only where nothing but a further part, a law or the end can follow. */
const LOOSE_LETTER =
  /[ \u00a0]{1,3}(?!f\.)([a-h])(?=[ \u00a0]{1,3}(?:Abs|Satz|S\.|Nr|\p{Lu}\p{L}*\p{Lu})|[,;?!)]|\.(?!\p{L}|[ ]?[Vv])|$)/uy;
/** Points are often left out ("Abs 1 Nr 2"); a bare "S" is a Satz only before its number. */
const MARK = new RegExp(
  `${BLANK},?${BLANK}(?:([Aa]bs(?:\\.|atz|ätze[n]?|(?=[ \\d]))|paragraphs?|para\\.)|(Unterabs(?:\\.|atz)|UAbs(?:\\.|(?= \\d))|Halbsatz|Halbs\\.|Hs(?:\\.|(?= \\d))|HS|Alternative|Alt(?:\\.|(?= \\d))|Var(?:\\.|(?= \\d))|Fall)|([Ss](?:atz|ätze[n]?)|S\\.|S(?= ?\\d{1,2}(?![\\d\\p{L}]))|sentences?)|([Nn]rn?(?:\\.|(?=[ \\d]))|Nummern?|Ziff(?:\\.|er|(?= \\d))|No\\.|number)|(Buchst(?:\\.|abe[n]?)|lit\\.|lit(?=[ ])|letter|point))`,
  'uy',
);
const COUNTED = '(?:Alt(?:ernative|\\.)|Var(?:iante|\\.)|Hs\\.|HS|Halbs(?:atz|\\.)|Fall)(?!\\p{L})';
/** "1. Alt.", "2. Halbsatz". */
const COUNTED_BEFORE = new RegExp(`${BLANK},?${BLANK}\\d{1,2}\\. ?${COUNTED}`, 'uy');
const PART_OF_GROUP: readonly Part[] = ['paragraph', 'ignored', 'sentence', 'item', 'letter'];
const PART_NUMBER = new RegExp(`${BLANK}(\\d{1,3}[a-z]?)(?![\\d\\p{L}])`, 'uy');
const ROMAN_NUMBER = 'I{1,3}|IV|VI{0,3}|IX|XI{0,3}';
/** "Abs. I". */
const ROMAN_PART = new RegExp(`${BLANK}(${ROMAN_NUMBER})([a-f])?(?![\\d\\p{L}])`, 'uy');
const PART_LETTER = new RegExp(`${BLANK}([a-z]{1,2})(?:\\))?(?![\\p{L}\\d])`, 'uy');
const MORE_NUMBERS = new RegExp(
  `${BLANK}(?:,|und|oder|bis|sowie|and|or|to|-|–)${BLANK}(\\d{1,3}[a-z]?)(?![\\d\\p{L}]|\\. ?${COUNTED})`,
  'uy',
);
const MORE_LETTERS = new RegExp(
  `${BLANK}(?:,|und|oder|bis|and|or|to|-|–)${BLANK}([a-z])\\)?(?![\\p{L}\\d])`,
  'uy',
);
const ROMAN = new RegExp(` (${ROMAN_NUMBER})([a-f])?(?: (\\d{1,2}))?(?= |[.,;:?!)]|$)`, 'uy');
/** "I, II": what follows stays within the section. */
const MORE_ROMANS = new RegExp(
  `(?:, ?|/| und | oder | u\\. )(?:${ROMAN_NUMBER})[a-f]?(?= |[.,;:?!)]|$)`,
  'uy',
);
const BRACKETED =
  /[ \u00a0\u202f]?\((\d{1,2}[a-z]?)\)(?:[ \u00a0\u202f]?\(([a-z])\)| ([a-z])(?= \p{Lu}|$))?/uy;
const FOLLOWING = new RegExp(`${BLANK}(?:ff?\\.(?![\\p{L}])|ff(?!\\p{L}))`, 'uy');
const RANGE = new RegExp(
  `${BLANK}(?:bis|to|-|–|—)${BLANK}(?:§{1,2}|Art\\.)?${BLANK}(\\d{1,4}(?:\\.\\d\\d(?!\\d|\\.\\d))?[a-z]{0,2})(?![\\d\\p{L}])`,
  'uy',
);
const NEXT = new RegExp(`${BLANK}(?:,|/|und|u\\.|oder|sowie|and|or)${BLANK}`, 'uy');
const CONNECTOR = new RegExp(
  `${BLANK}(?:(?:des|der|dem|vom|aus dem|nach dem|im|of the|of|in the|from the)[ ])?`,
  'uy',
);
const UNIT_AFTER = /^[ ]*(?:%|€|Euro|EUR|m²|qm|Jahre|Tage|Monate|Wochen|Personen|Uhr|\.\d)/u;

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads "Abs. 1 Satz 2 Nr. 3 Buchst. a", "I 2" or "(1)(f)" behind a section's number. */
function readParts(text: string, section: Section, single: boolean): void {
  const bracketed = exec(BRACKETED, text, section.end);
  if (bracketed !== null) {
    section.parts.paragraph = bracketed[1] ?? '';
    const letter = bracketed[2] ?? bracketed[3];
    if (letter !== undefined) section.parts.letter = letter;
    section.end = BRACKETED.lastIndex;
  }
  const roman = exec(ROMAN, text, section.end);
  if (roman !== null) {
    section.parts.paragraph = `${romanValue(roman[1] ?? '')}${roman[2] ?? ''}`;
    if (roman[3] !== undefined) section.parts.sentence = roman[3];
    section.end = ROMAN.lastIndex;
    while (exec(MORE_ROMANS, text, section.end) !== null) section.end = MORE_ROMANS.lastIndex;
  }
  for (;;) {
    while (exec(COUNTED_BEFORE, text, section.end) !== null) section.end = COUNTED_BEFORE.lastIndex;
    const mark = exec(MARK, text, section.end);
    if (mark === null) return;
    const part =
      PART_OF_GROUP[mark.slice(1).findIndex((group: string | undefined) => group !== undefined)] ?? 'ignored';
    const value = readValue(text, MARK.lastIndex, part);
    if (value === null) return;
    section.parts[part] ??= value.words;
    section.end = value.end;
    skipFurther(text, section, part, single);
  }
}

/** The number or letter behind "Abs.", "Nr." and the like. */
function readValue(
  text: string,
  at: number,
  part: Part,
): { readonly words: string; readonly end: number } | null {
  const pattern = part === 'letter' ? PART_LETTER : PART_NUMBER;
  const value = exec(pattern, text, at)?.[1];
  if (value !== undefined) {
    const letter = /\d$/.test(value) ? exec(LOOSE_LETTER, text, pattern.lastIndex)?.[1] : undefined;
    if (letter !== undefined) return { words: value + letter, end: LOOSE_LETTER.lastIndex };
    return { words: value, end: pattern.lastIndex };
  }
  const roman = part === 'paragraph' ? exec(ROMAN_PART, text, at) : null;
  if (roman === null) return null;
  return { words: `${romanValue(roman[1] ?? '')}${roman[2] ?? ''}`, end: ROMAN_PART.lastIndex };
}

/** "Abs. 1 und 2": what follows stays within the section, unless a chain ("§§ 5 Abs. 1, 6") goes on with a higher section. */
function skipFurther(text: string, section: Section, part: Part, single: boolean): void {
  const pattern = part === 'letter' ? MORE_LETTERS : MORE_NUMBERS;
  for (let more = exec(pattern, text, section.end); more !== null; more = exec(pattern, text, section.end)) {
    if (!single && part !== 'letter' && parseInt(more[1] ?? '', 10) > parseInt(section.number, 10)) return;
    if (UNIT_AFTER.test(text.slice(pattern.lastIndex, pattern.lastIndex + 10))) return;
    section.end = pattern.lastIndex;
  }
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return Array.from(roman).reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[roman.charAt(at + 1)] ?? 0) ? -value : value);
  }, 0);
}

function readSection(text: string, start: number, at: number, single: boolean): Section | undefined {
  const article = /^art/i.test(text.slice(start, at));
  const pattern = article && exec(NUMBER, text, at) === null ? ROMAN_ARTICLE : NUMBER;
  const number = exec(pattern, text, at);
  if (number?.[1] === undefined) return undefined;
  let end = pattern.lastIndex;
  // "BEG§172DV": an act that is named for a section.
  if (/\p{Lu}/u.test(text.charAt(end)) && /[\p{L}\d]/u.test(text.charAt(start - 1))) return undefined;
  let name = number[1];
  const letter = /\d$/.test(name) ? exec(LOOSE_LETTER, text, end) : null;
  if (letter?.[1] !== undefined) {
    name += letter[1];
    end = LOOSE_LETTER.lastIndex;
  }
  const inner = article ? exec(SECTION_OF_ARTICLE, text, end) : null;
  if (inner?.[1] !== undefined) {
    name += ` § ${inner[1]}`;
    end = SECTION_OF_ARTICLE.lastIndex;
  }
  const section: Section = { start, end, number: name, numberTo: null, parts: {} };
  readParts(text, section, single);
  const range = exec(RANGE, text, section.end);
  if (range?.[1] !== undefined && !(single && section.parts.paragraph !== undefined)) {
    section.numberTo = range[1];
    section.end = RANGE.lastIndex;
  }
  if (exec(FOLLOWING, text, section.end) !== null) section.end = FOLLOWING.lastIndex;
  return section;
}

function toReference(
  text: string,
  section: Section,
  law: string | null,
  unit: 'section' | 'article',
): LawReference {
  return {
    text: text.slice(section.start, section.end),
    start: section.start,
    end: section.end,
    law,
    unit,
    number: section.number,
    number_to: section.numberTo,
    paragraph: section.parts.paragraph ?? null,
    sentence: section.parts.sentence ?? null,
    item: section.parts.item ?? null,
    letter: section.parts.letter ?? null,
  };
}

/** Reads the citation that begins with `sign` at `start`; undefined when no number follows it. */
export function scanCitation(text: string, start: number, sign: string): Citation | undefined {
  const unit = /^art/i.test(sign) ? 'article' : 'section';
  const single = sign === '§';
  const first = readSection(text, start, start + sign.length, single);
  if (first === undefined) return undefined;
  const sections = [first];
  let last = first;
  for (;;) {
    const next = exec(NEXT, text, last.end);
    if (next === null) break;
    const at = NEXT.lastIndex;
    const section = readSection(text, at, at, single);
    if (section === undefined || UNIT_AFTER.test(text.slice(section.end, section.end + 10))) break;
    sections.push(section);
    last = section;
  }
  exec(CONNECTOR, text, last.end);
  const law = matchLawAfterSection(text, CONNECTOR.lastIndex);
  if (law !== undefined) last.end = law.end;
  // "§ 5, 3 Personen": without §§ and without a law the numbers after a comma belong to the sentence.
  const kept = single && law === undefined ? [first] : sections;
  const references = kept.map((section) => toReference(text, section, law?.law ?? null, unit));
  return { start, end: (kept.at(-1) ?? first).end, references };
}
