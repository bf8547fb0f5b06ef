import type { SourceSpan } from '../../protocol/answer.ts';
import type { Fact, StepResult } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { formatEuro, formatNumber } from './amounts.ts';
import { exampleBase, feeLine, isExample, type FeeLine } from './feeLines.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { answerTexts } from './texts.ts';
import { contentStems, likeness } from './wordMatch.ts';

export type CalculationResult = Extract<StepResult, { type: 'calculation' }>;
type CalculationLine = CalculationResult['lines'][number];

export interface FeeInput {
  readonly profile: QuestionProfile;
  /** Fee facts, those of the most local document first. */
  readonly facts: readonly Fact[];
  /** Sum in euro that the question names ("bei Baukosten von 400.000 Euro"); null when it names none. */
  readonly named: number | null;
  readonly language: Language;
}

/** Base of the example when neither question nor sources name one: easy to scale by. */
const ROUND_BASE = 100_000;
const MAX_LINES = 12;
const MAX_STATEMENTS = 5;

/** Reckons the fee line by line from what the sources say. Without a rate or sum in the sources nothing is reckoned. */
export function deriveFee(input: FeeInput): CalculationResult {
  const { facts, profile, language } = input;
  const fees = distinctFees(facts.flatMap((fact) => feeLine(fact, profile) ?? [])).slice(0, MAX_LINES);
  const base =
    fees.find((fee) => fee.base !== null && fee.role !== 'surcharge')?.base ??
    fees.find((fee) => fee.base !== null)?.base ??
    null;
  const assumption = base === null ? null : assume(base, input);
  const lines = fees.map((fee) => calculationLine(fee, assumption, language));
  const counted = fees.flatMap((fee, index) => {
    const line = lines[index];
    return line?.low == null || line.high == null || fee.per !== null
      ? []
      : [{ role: fee.role, low: line.low, high: line.high }];
  });
  const stated = statements(facts, profile);
  const unknown = unknowns(fees, stated, language);
  const total = sum(counted);
  return {
    type: 'calculation',
    assumptions: assumption === null ? [] : [{ text: assumption.text, source: assumption.source }],
    lines,
    total: total === null ? null : { ...total, complete: unknown.length === 0 },
    unknown,
    statements: [...stated],
  };
}

interface Assumption {
  readonly base: string;
  readonly value: number;
  readonly text: string;
  readonly source: SourceSpan | null;
}

function assume(base: string, { facts, named, language }: FeeInput): Assumption {
  const texts = answerTexts(language);
  if (named !== null)
    return {
      base,
      value: named,
      text: texts.assumedByQuestion(base, formatEuro(named, language)),
      source: null,
    };
  for (const fact of facts) {
    const example = exampleBase(fact, base);
    if (example === null) continue;
    const text = texts.assumedBySource(base, formatEuro(example.value, language));
    return { base, value: example.value, text, source: fact.source };
  }
  return {
    base,
    value: ROUND_BASE,
    text: texts.assumedFreely(base, formatEuro(ROUND_BASE, language)),
    source: null,
  };
}

function calculationLine(fee: FeeLine, assumption: Assumption | null, language: Language): CalculationLine {
  const { fact, amount, per } = fee;
  const label = fact.text;
  if (amount.unit === 'euro') {
    const spread =
      amount.bound === 'max' ? { low: 0, high: amount.high } : { low: amount.low, high: amount.high };
    const written = fact.source.quote === '' ? '' : euroRange(amount.low, amount.high, language);
    return {
      label,
      formula: per === null ? written : `${written} ${per}`,
      ...(per === null ? spread : { low: null, high: null }),
      sources: [fact.source],
    };
  }
  const sign = amount.unit === 'permille' ? '‰' : '%';
  const rate =
    amount.low === amount.high
      ? formatNumber(amount.low, language)
      : `${formatNumber(amount.low, language)} – ${formatNumber(amount.high, language)}`;
  // A rate of something else than the assumed base cannot be reckoned ("10 % der Gebühr").
  if (
    assumption === null ||
    fee.base === null ||
    likeness(contentStems(fee.base), contentStems(assumption.base)) === 0
  ) {
    return {
      label,
      formula: `${rate} ${sign} × ${fee.base ?? '?'}`,
      low: null,
      high: null,
      sources: [fact.source],
    };
  }
  const divisor = amount.unit === 'permille' ? 1000 : 100;
  const sources = assumption.source === null ? [fact.source] : [fact.source, assumption.source];
  return {
    label,
    formula: `${rate} ${sign} × ${formatEuro(assumption.value, language)}`,
    low: clamp((amount.low * assumption.value) / divisor, fee),
    high: clamp((amount.high * assumption.value) / divisor, fee),
    sources,
  };
}

function clamp(value: number, { minimum, maximum }: FeeLine): number {
  const cents = Math.round(value * 100) / 100;
  return Math.min(maximum ?? Number.POSITIVE_INFINITY, Math.max(minimum ?? 0, cents));
}

function euroRange(low: number, high: number, language: Language): string {
  return low === high
    ? formatEuro(low, language)
    : `${formatEuro(low, language)} – ${formatEuro(high, language)}`;
}

/** Several sentences on the same fee are its cases: the total spans them. Surcharges and other services stay out of it. */
function sum(
  lines: readonly { readonly role: FeeLine['role']; readonly low: number; readonly high: number }[],
): { low: number; high: number } | null {
  const totals = lines.filter(({ role }) => role === 'total');
  const counted = totals.length > 0 ? totals : lines.filter(({ role }) => role === 'base');
  if (counted.length === 0) return null;
  return {
    low: Math.min(...counted.map(({ low }) => low)),
    high: Math.max(...counted.map(({ high }) => high)),
  };
}

/** The same fee in the local guide and in the Land's: the first one stays. */
function distinctFees(fees: readonly FeeLine[]): readonly FeeLine[] {
  const kept: FeeLine[] = [];
  for (const fee of fees) {
    const stems = contentStems(fee.fact.text);
    const same = kept.some(({ fact, amount }) => {
      const alike = likeness(contentStems(fact.text), stems);
      return (
        fact.source.path !== fee.fact.source.path &&
        amount.low === fee.amount.low &&
        amount.high === fee.amount.high &&
        alike >= 0.4
      );
    });
    if (!same) kept.push(fee);
  }
  return kept;
}

function statements(facts: readonly Fact[], profile: QuestionProfile): readonly Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    if (feeLine(fact, profile) !== null || isExample(fact) || /geldbuße|bußgeld/iu.test(fact.text)) continue;
    const stems = contentStems(fact.text);
    if (!kept.some((other) => likeness(contentStems(other.text), stems) >= 0.5)) kept.push(fact);
    if (kept.length === MAX_STATEMENTS) break;
  }
  return kept;
}

function unknowns(fees: readonly FeeLine[], stated: readonly Fact[], language: Language): string[] {
  const texts = answerTexts(language);
  const list: string[] = [];
  if (fees.filter(({ role }) => role === 'base' || role === 'total').length > 1) list.push(texts.unknownCase);
  if (fees.some(({ role }) => role === 'surcharge')) list.push(texts.unknownSurcharge);
  if (fees.some(({ per }) => per !== null)) list.push(texts.unknownQuantity);
  if (
    stated.some(({ text }) =>
      /auslagen|zusätzlich|kommen .{0,40}hinzu|erhöhen|daneben|neben der/iu.test(text),
    )
  )
    list.push(texts.unknownExtras);
  if (fees.length === 0) list.push(texts.unknownRate);
  return list;
}
