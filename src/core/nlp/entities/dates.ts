import type { Candidate } from './candidate.ts';

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1, jänner: 1, januars: 1, februar: 2, märz: 3, maerz: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8,
  september: 9, oktober: 10, november: 11, dezember: 12, january: 1, february: 2, march: 3, may: 5, june: 6, july: 7,
  october: 10, december: 12,
}; // prettier-ignore
const MONTH = Object.keys(MONTHS).join('|');
const YEAR = '(?:1[89]|20)\\d{2}';
const NOT_INSIDE = '(?<![\\p{L}\\d.,/-])';
const END = '(?![\\p{L}\\d]|[.,]\\d)';
const UNIT = '(?:Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Quartalen?|days?|weeks?|months?|years?|hours?)';
const RELATIVE = '(?:letzten?|letztes|letzter|vergangenen?|nächsten?|nächstes|kommenden?|last|past|next)';

type Reader = (match: RegExpExecArray) => string | undefined;

const iso = (year: string, month: number, day?: string): string | undefined => {
  const number = day === undefined ? 1 : Number(day);
  if (month < 1 || month > 12 || number < 1 || number > 31) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined ? head : `${head}-${String(number).padStart(2, '0')}`;
};

const fullYear = (year: string): string =>
  year.length === 4 ? year : Number(year) > 50 ? `19${year}` : `20${year}`;

/** Most specific first. `read` gives the ISO form, "" for a span of time that has none, undefined when it is no date. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: Reader }[] = [
  {
    pattern: new RegExp(`${NOT_INSIDE}(${YEAR})-(\\d{2})-(\\d{2})${END}`, 'gu'),
    read: ([, year = '', month, day]) => iso(year, Number(month), day),
  },
  {
    pattern: new RegExp(`${NOT_INSIDE}(\\d{1,2})\\.[ ]?(\\d{1,2})\\.[ ]?(${YEAR}|\\d{2})${END}`, 'gu'),
    read: ([, day, month, year = '']) => iso(fullYear(year), Number(month), day),
  },
  {
    pattern: new RegExp(`${NOT_INSIDE}(\\d{1,2})\\.[ ]?(${MONTH})(?:[ ](${YEAR}))?${END}`, 'giu'),
    read: ([, day, month = '', year]) =>
      year === undefined ? '' : iso(year, MONTHS[month.toLowerCase()] ?? 0, day),
  },
  {
    pattern: new RegExp(`${NOT_INSIDE}(${MONTH})[ ](?:(\\d{1,2}),[ ])?(${YEAR})${END}`, 'giu'),
    read: ([, month = '', day, year = '']) => iso(year, MONTHS[month.toLowerCase()] ?? 0, day),
  },
  {
    pattern: new RegExp(`${NOT_INSIDE}(${YEAR})[ ]?(?:-|–|bis|to)[ ]?(${YEAR})${END}`, 'gu'),
    read: ([, from = '', to = '']) => (from <= to ? `${from}/${to}` : undefined),
  },
  {
    pattern: new RegExp(`${NOT_INSIDE}(?:(?:seit|ab|since|Anfang|Mitte|Ende|Sommer|Herbst|Winter|Frühjahr|Frühling|early|late)[ ])(?:dem Jahr[ ])?(${YEAR})${END}`, 'giu'), // prettier-ignore
    read: ([, year]) => year,
  },
  { pattern: new RegExp(`${NOT_INSIDE}(${YEAR})${END}`, 'gu'), read: ([, year]) => year },
  { pattern: new RegExp(`${NOT_INSIDE}${RELATIVE}[ ](?:\\d{1,3}[ ])?${UNIT}${END}`, 'giu'), read: () => '' },
  { pattern: /(?<!guten )(?<![\p{L}\d])morgen(?![\p{L}\d])/gu, read: () => '' },
  { pattern: new RegExp(`${NOT_INSIDE}(?:heute|gestern|morgen früh|übermorgen|vorgestern|today|yesterday|tomorrow)${END}`, 'giu'), read: () => '' }, // prettier-ignore
];
const NO_YEAR_BEFORE = /(?<!\p{L})(?:§|Art\.|Nr\.|DIN|ISO|EN|Hausnummer|Absatz|Satz|id|=)[ ]*$/iu;
const NO_YEAR_AFTER = /^[ ]?(?:€|Euro|EUR|m²|qm|kWp?|MW|%|Personen|[a-z]*=)/u;

/** Without a digit or one of these words no pattern fits; the patterns are dear to compile. */
const HINT =
  /\d|heute|gestern|morgen|letzt|vergangen|nächst|kommend|last|past|next|today|yesterday|tomorrow/i;

/** Days, months, years, spans of years and relative spans, with the ISO form as value where there is one. */
export function findDates(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (!HINT.test(text)) return found;
  for (const { pattern, read } of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const value = read(match);
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (value === undefined || NO_YEAR_BEFORE.test(before) || NO_YEAR_AFTER.test(text.slice(end, end + 10)))
        continue;
      found.push({ type: 'date', start: match.index, end, ...(value === '' ? {} : { value }) });
    }
  }
  return found;
}
