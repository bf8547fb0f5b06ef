import type { StepResult } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { formatEuro, formatNumber } from './amounts.ts';
import type { Assumption } from './feeAssumption.ts';
import type { FeeLine } from './feeLines.ts';
import { answerTexts } from './texts.ts';
import { contentStems, likeness } from './wordMatch.ts';

export type CalculationLine = Extract<StepResult, { type: 'calculation' }>['lines'][number];

/** One line of the derivation: the sum as stated, or the rate of the assumed base within the fee's minimum and maximum. */
export function reckonFee(fee: FeeLine, assumption: Assumption | null, language: Language): CalculationLine {
  return fee.amount.unit === 'euro' ? statedSum(fee, language) : rateOfBase(fee, assumption, language);
}

function statedSum({ fact, amount, per }: FeeLine, language: Language): CalculationLine {
  const texts = answerTexts(language);
  const low = formatEuro(amount.low, language);
  const written = amount.low === amount.high ? low : `${low} – ${formatEuro(amount.high, language)}`;
  const bounded =
    amount.bound === 'min'
      ? texts.atLeast(written)
      : amount.bound === 'max'
        ? texts.atMost(written)
        : written;
  // A bound alone, or a price without its quantity, is no sum.
  const known = amount.bound === 'exact' && per === null;
  return {
    label: fact.text,
    formula: per === null ? bounded : `${bounded} ${per}`,
    low: known ? amount.low : null,
    high: known ? amount.high : null,
    sources: [fact.source],
  };
}

function rateOfBase(fee: FeeLine, assumption: Assumption | null, language: Language): CalculationLine {
  const { fact, amount, base } = fee;
  const sign = amount.unit === 'permille' ? '‰' : '%';
  const low = formatNumber(amount.low, language);
  const rate = amount.low === amount.high ? low : `${low} – ${formatNumber(amount.high, language)}`;
  const label = fact.text;
  // A rate of something else than the assumed base cannot be reckoned ("10 % der Gebühr").
  if (
    assumption === null ||
    base === null ||
    likeness(contentStems(base), contentStems(assumption.base)) === 0
  ) {
    return {
      label,
      formula: `${rate} ${sign}${base === null ? '' : ` × ${base}`}`,
      low: null,
      high: null,
      sources: [fact.source],
    };
  }
  const divisor = amount.unit === 'permille' ? 1000 : 100;
  return {
    label,
    formula: `${rate} ${sign} × ${formatEuro(assumption.value, language)}`,
    low: within((amount.low * assumption.value) / divisor, fee),
    high: within((amount.high * assumption.value) / divisor, fee),
    sources: assumption.source === null ? [fact.source] : [fact.source, assumption.source],
  };
}

function within(value: number, { minimum, maximum }: FeeLine): number {
  const cents = Math.round(value * 100) / 100;
  return Math.min(maximum ?? Number.POSITIVE_INFINITY, Math.max(minimum ?? 0, cents));
}
