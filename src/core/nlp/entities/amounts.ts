import type { Candidate } from './candidate.ts';

/** Units as written → the form that parameters carry. Longer spellings first, since the first match counts. */
const UNITS: readonly (readonly [string, string])[] = [
  ['€|Euro|EUR|euros?', 'Euro'],
  ['DM|D-Mark', 'DM'],
  ['m²|m2|qm|Quadratmetern?|square met(?:er|re)s?|sqm', 'm²'],
  ['m³|m3|cbm|Kubikmetern?', 'm³'],
  ['kWp', 'kWp'],
  ['kWh', 'kWh'],
  ['kW|Kilowatt', 'kW'],
  ['MW|Megawatt', 'MW'],
  ['GW', 'GW'],
  ['dB\\(A\\)|dB|Dezibel', 'dB'],
  ['km/h', 'km/h'],
  ['km|Kilometern?', 'km'],
  ['cm|Zentimetern?', 'cm'],
  ['mm', 'mm'],
  ['m|Metern?', 'm'],
  ['kg|Kilogramm', 'kg'],
  ['g|Gramm', 'g'],
  ['t|Tonnen?', 't'],
  ['ha|Hektar', 'ha'],
  ['%|Prozent|percent', '%'],
  ['‰|Promille', '‰'],
  ['°C|Grad', '°C'],
  ['µg/m³', 'µg/m³'],
  ['Stunden?|hours?', 'Stunden'],
  ['Tagen?|days?', 'Tage'],
  ['Wochen?|weeks?', 'Wochen'],
  ['Monaten?|months?', 'Monate'],
  ['Jahren?|years?', 'Jahre'],
];
const WORDS: Readonly<Record<string, number>> = {
  zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12,
}; // prettier-ignore
const NUMBER = '\\d{1,3}(?:[. \\u00a0]\\d{3})+(?:,\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const SCALE = '(?:[ ](Tausend|Mio\\.?|Millionen?|Mrd\\.?|Milliarden?|million|thousand))?';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,/§-])(?:(${NUMBER}|${Object.keys(WORDS).join('|')})(?:,-|,–)?${SCALE}[ \\u00a0-]?(?:${UNITS.map(([pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\d²³])|€[ ]?(${NUMBER})(?![\\d\\p{L}]))`,
  'gu',
);
const SCALES: Readonly<Record<string, number>> = { t: 1e3, mio: 1e6, mil: 1e6, mrd: 1e9 };

/** "1.234,50" and "1,234.50" as a number: the last mark with one or two digits behind it is the decimal one. */
export function parseNumber(text: string): number {
  const plain = text.replace(/[ \u00a0]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(plain);
  const whole = (decimal === null ? plain : plain.slice(0, decimal.index)).replace(/[.,]/g, '');
  return Number(decimal === null ? whole : `${whole}.${decimal[1] ?? '0'}`);
}

function scaleOf(word: string | undefined): number {
  if (word === undefined) return 1;
  const lower = word.toLowerCase();
  if (lower.startsWith('milliarde')) return 1e9;
  return SCALES[lower.slice(0, 3)] ?? SCALES[lower.charAt(0)] ?? 1;
}

/** Without a digit or a number word there is no amount; the pattern is dear to compile. */
const HINT = /\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf/;

/** Numbers with a unit; the value is the number and the unit's usual form ("25 m²"). */
export function findAmounts(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (!HINT.test(text)) return found;
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(text); match !== null; match = AMOUNT.exec(text)) {
    const number = match[1] ?? match.at(-1);
    if (number === undefined) continue;
    const at = match.slice(3, 3 + UNITS.length).findIndex((group: string | undefined) => group !== undefined);
    const unit = UNITS[at]?.[1] ?? 'Euro';
    const value = `${(WORDS[number] ?? parseNumber(number)) * scaleOf(match[2])} ${unit}`;
    found.push({ type: 'amount', start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}
