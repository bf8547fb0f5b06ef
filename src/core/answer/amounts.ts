import { parseGermanNumber, parseNumberWord } from './numberWords.ts';

export type AmountUnit = 'euro' | 'percent' | 'permille';
/** Whether the text names the amount as it is or as a bound. */
export type AmountBound = 'exact' | 'min' | 'max';

export interface FoundAmount {
  /** low = high for a single figure. */
  readonly low: number;
  readonly high: number;
  readonly unit: AmountUnit;
  readonly bound: AmountBound;
  readonly start: number;
  readonly end: number;
}

const DIGITS = String.raw`\d{1,3}(?:[.\s ]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?(?!\d)`;
const WORD = String.raw`[\p{L}]*(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|[a-zäöüß]zig|hundert|tausend)[\p{L}]*`;
const NUMBER = `(?:${DIGITS}|${WORD})`;
const SCALE = String.raw`(?:\s+(Millionen|Million|Mio\.?|Tausend|Tsd\.?))?`;
const UNIT = String.raw`(Euro|EUR|€|Prozent|%|v\.\s?H\.|vH|vom\s+Hundert|Hundert\s+vom\s+Hundert|Promille|‰|v\.\s?T\.|vT|vom\s+Tausend)`;
const SINGLE_UNIT = String.raw`(?:Euro|EUR|€|Prozent|%|Promille|‰|v\.\s?H\.|v\.\s?T\.)?`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${NUMBER})${SCALE}\s*${SINGLE_UNIT}(?:\s*(?:bis(?:\s+zu)?|–|-|(?<=zwischen\s.{1,30}\s)und)\s*(${NUMBER})${SCALE})?(?:,-+)?\s*${UNIT}(?![\p{L}])`,
  'giu',
);
const MIN =
  /(?:mindestens|wenigstens|nicht unter|nicht weniger als|mindestbetrag|mindestgebühr[^.]{0,30}|minimal|ab|von mindestens)\s*(?:jedoch\s*)?$/iu;
const MAX =
  /(?:höchstens|bis zu|maximal|nicht mehr als|nicht über|höchstbetrag|höchstgebühr[^.]{0,30})\s*$/iu;

/** Amounts of money and rates in a text, with their exact place, in text order. */
export function findAmounts(text: string): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  const pattern = new RegExp(AMOUNT);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const first = numberValue(match[1] ?? '', match[2]);
    if (first === null) {
      // A word that only looks like a number ("Bescheinigung – 8 €") must not swallow the amount after it.
      pattern.lastIndex = match.index + (match[1] ?? '').length;
      continue;
    }
    const second = match[3] === undefined ? null : numberValue(match[3], match[4]);
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    found.push({
      ...range(first, second),
      unit: unitOf(match[5] ?? ''),
      bound: boundOf(before),
      ...place(match),
    });
  }
  return found;
}

function numberValue(words: string, scale: string | undefined): number | null {
  const value = parseGermanNumber(words) ?? parseNumberWord(words);
  if (value === null || scale === undefined) return value;
  return value * (/^m/iu.test(scale) ? 1_000_000 : 1000);
}

function range(first: number, second: number | null): { low: number; high: number } {
  return second === null
    ? { low: first, high: first }
    : { low: Math.min(first, second), high: Math.max(first, second) };
}

function place(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function boundOf(before: string): AmountBound {
  if (MIN.test(before)) return 'min';
  return MAX.test(before) ? 'max' : 'exact';
}

function unitOf(words: string): AmountUnit {
  if (/^(?:euro|eur|€)$/iu.test(words)) return 'euro';
  return /promille|‰|t\.?$|tausend/iu.test(words) ? 'permille' : 'percent';
}

/** "1.250 Euro", "27,60 Euro": as German texts write sums. */
export function formatEuro(value: number, language: 'de' | 'en'): string {
  const cents = Math.round(value * 100);
  const whole = Math.floor(cents / 100);
  const rest = cents % 100;
  const [group, point] = language === 'de' ? ['.', ','] : [',', '.'];
  const digits = String(whole).replace(/\B(?=(?:\d{3})+$)/gu, group);
  const amount = rest === 0 ? digits : `${digits}${point}${String(rest).padStart(2, '0')}`;
  return language === 'de' ? `${amount} Euro` : `EUR ${amount}`;
}

/** A rate with its decimal mark: 2.5 → "2,5". */
export function formatNumber(value: number, language: 'de' | 'en'): string {
  const text = String(Math.round(value * 1000) / 1000);
  return language === 'de' ? text.replace('.', ',') : text;
}
