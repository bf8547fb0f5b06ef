import type { Fact, StepResult } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { findAmounts } from './amounts.ts';
import { isFine } from './factKinds.ts';
import { assume } from './feeAssumption.ts';
import { feeLine, isExample, type FeeLine } from './feeLines.ts';
import { leavesLandOpen, oneOfEachLand } from './landAnswer.ts';
import { landName, speaksOfLand } from './laender.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { reckonFee, type CalculationLine } from './reckonFee.ts';
import { answerTexts } from './texts.ts';
import { contentStems, likeness } from './wordMatch.ts';

export type CalculationResult = Extract<StepResult, { type: 'calculation' }>;

export interface FeeInput {
  readonly profile: QuestionProfile;
  /** Fee facts, those of the most local document first. */
  readonly facts: readonly Fact[];
  /** Sum in euro that the question names ("bei Baukosten von 400.000 Euro"); null when it names none. */
  readonly named: number | null;
  readonly language: Language;
}

const MAX_LINES = 10;
const MIN_LAENDER = 3;
const MAX_STATEMENTS = 6;
/** What a rate can be taken of with a value of one's own: costs and values, never another fee. */
const BASE = /kosten|wert|summe|preis|kapital|umsatz|miete|einkommen/iu;

/**
 * Reckons the fee line by line from what the sources say, where there is something to reckon: a rate of a known or assumed base,
 * or several sums that are due together. Fixed sums for different cases are no calculation: they stay statements, the fee asked for first.
 * Nothing is reckoned without a sum or rate for what was asked.
 */
export function deriveFee(input: FeeInput): CalculationResult {
  const { facts, profile, language } = input;
  const read = ofTheLand(distinctFees(facts.flatMap((fact) => feeLine(fact, profile) ?? [])), profile);
  const asked = read.some(({ role }) => role === 'total' || role === 'base');
  const fees = asked ? read.filter(({ role }) => role !== 'other').slice(0, MAX_LINES) : [];
  const base = baseOf(fees, input.named);
  if (base === null && !fees.some(({ role }) => role === 'component'))
    return statedFees(fees, facts, profile);
  const assumption = base === null ? null : assume(base, input);
  const lines = fees.map((fee) => reckonFee(fee, assumption, language));
  const shown = new Set(lines.map(({ label }) => label));
  const stated = statements(facts, { shown, fees: read });
  const unknown = unknowns(fees, lines, { stated, language });
  const total = sum(fees, lines);
  return {
    type: 'calculation',
    assumptions: assumption === null ? [] : [{ text: assumption.text, source: assumption.source }],
    lines,
    total: total === null ? null : { ...total, complete: unknown.length === 0 },
    unknown,
    statements: [...stated],
  };
}

/** Where the Land that was asked about has a rate of its own, the general one is not a further case. */
function ofTheLand(fees: readonly FeeLine[], { land }: QuestionProfile): readonly FeeLine[] {
  if (land === null) return fees;
  const isRate = ({ role }: FeeLine): boolean => role === 'total' || role === 'base';
  const own = fees.filter((fee) => isRate(fee) && speaksOfLand(fee.fact.text, land));
  const general = ({ fact }: FeeLine): boolean => landName(fact.source.jurisdiction ?? '') === null;
  return own.length === 0 ? fees : fees.filter((fee) => own.includes(fee) || !isRate(fee) || !general(fee));
}

/** What the rates are taken of; a sum named in the question stands for any base. */
function baseOf(fees: readonly FeeLine[], named: number | null): string | null {
  return fees.find(({ base }) => base !== null && (named !== null || BASE.test(base)))?.base ?? null;
}

const ROLE_ORDER: Readonly<Record<FeeLine['role'], number>> = {
  total: 0,
  base: 0,
  component: 1,
  part: 2,
  surcharge: 2,
  other: 3,
};

/** A sentence that says how much it is comes before one that mentions a sum. */
function states({ fact }: FeeLine): number {
  return fact.source.quote.startsWith('|') ||
    /(?<!\p{L})(?:beträgt|betragen|kostet|kosten)(?!\p{L})/iu.test(fact.text)
    ? 0
    : 1;
}

/** What is said of the Land that was asked about comes before what is said in general. */
function statedFees(
  fees: readonly FeeLine[],
  facts: readonly Fact[],
  profile: QuestionProfile,
): CalculationResult {
  const { land } = profile;
  const place = ({ fact }: FeeLine): number => (land !== null && speaksOfLand(fact.text, land) ? 0 : 1);
  const order = [...fees].sort(
    (left, right) =>
      ROLE_ORDER[left.role] - ROLE_ORDER[right.role] ||
      place(left) - place(right) ||
      states(left) - states(right),
  );
  const laender = leavesLandOpen(profile) ? oneOfEachLand(askedFor(facts, profile)) : [];
  const first = order.map(({ fact }) => fact);
  const shown = new Set(first.map(({ text }) => text));
  const stated = [...first, ...statements(facts, { shown, fees })];
  return {
    type: 'calculation',
    assumptions: [],
    lines: [],
    total: null,
    unknown: [],
    statements: laender.length >= MIN_LAENDER ? [...laender] : stated.slice(0, MAX_STATEMENTS + 2),
  };
}

/** Several sentences on the same fee are its cases: the total spans them. What is due beside it is added; surcharges and contained parts stay out of it. */
function sum(
  fees: readonly FeeLine[],
  lines: readonly CalculationLine[],
): { low: number; high: number } | null {
  const known = fees.flatMap(({ role }, index) => {
    const { low = null, high = null } = lines[index] ?? {};
    return low === null || high === null ? [] : [{ role, low, high }];
  });
  const totals = known.filter(({ role }) => role === 'total');
  const counted = totals.length > 0 ? totals : known.filter(({ role }) => role === 'base');
  if (counted.length === 0) return null;
  const beside = known.filter(({ role }) => role === 'component');
  const added = (pick: (each: { low: number; high: number }) => number): number =>
    beside.reduce((total, each) => total + pick(each), 0);
  return {
    low: Math.min(...counted.map(({ low }) => low)) + added(({ low }) => low),
    high: Math.max(...counted.map(({ high }) => high)) + added(({ high }) => high),
  };
}

/** Facts that state a fee of the very kind asked for. */
function askedFor(facts: readonly Fact[], profile: QuestionProfile): readonly Fact[] {
  return facts.filter((fact) => {
    const role = feeLine(fact, profile)?.role;
    return role === 'total' || role === 'base';
  });
}

/** The same fee in the local guide and in the Land's: the first one stays. */
function distinctFees(fees: readonly FeeLine[]): readonly FeeLine[] {
  const kept: FeeLine[] = [];
  for (const fee of fees) if (!kept.some((other) => sameFee(other, fee))) kept.push(fee);
  return kept;
}

function sameFee(left: FeeLine, right: FeeLine): boolean {
  if (left.fact.source.path === right.fact.source.path) return false;
  const figures = left.amount.low === right.amount.low && left.amount.high === right.amount.high;
  return figures && likeness(contentStems(left.fact.text), contentStems(right.fact.text)) >= 0.3;
}

/** Fee facts that are no line: without a figure, or on other services. A line's twin in another guide is left out. */
function statements(
  facts: readonly Fact[],
  { shown, fees }: { readonly shown: ReadonlySet<string>; readonly fees: readonly FeeLine[] },
): readonly Fact[] {
  const kept: Fact[] = [];
  const lines = fees.filter(({ fact }) => shown.has(fact.text));
  for (const fact of facts) {
    if (shown.has(fact.text) || isExample(fact) || isFine(fact.text) || isCaption(fact)) continue;
    const stems = contentStems(fact.text);
    const said = [...lines.map((line) => line.fact), ...kept].some(
      (other) => likeness(contentStems(other.text), stems) >= 0.45,
    );
    if (!said) kept.push(fact);
    if (kept.length === MAX_STATEMENTS) break;
  }
  return kept;
}

/** A row of a schedule without a figure heads the rows below it. */
function isCaption({ text, source }: Fact): boolean {
  return source.quote.trimStart().startsWith('|') && findAmounts(text).length === 0;
}

function unknowns(
  fees: readonly FeeLine[],
  lines: readonly CalculationLine[],
  { stated, language }: { readonly stated: readonly Fact[]; readonly language: Language },
): string[] {
  const texts = answerTexts(language);
  const list: string[] = [];
  if (fees.length === 0) list.push(texts.unknownRate);
  if (fees.filter(({ role }) => role === 'base' || role === 'total').length > 1) list.push(texts.unknownCase);
  if (fees.some(({ role }) => role === 'surcharge')) list.push(texts.unknownSurcharge);
  if (fees.some(({ per }) => per !== null)) list.push(texts.unknownQuantity);
  const extras = stated.some(({ text }) =>
    /auslagen|zusätzlich|kommen .{0,40}hinzu|erhöhen|daneben|neben der/iu.test(text),
  );
  if (lines.length > 0 && extras) list.push(texts.unknownExtras);
  return list;
}
