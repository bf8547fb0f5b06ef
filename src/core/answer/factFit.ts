import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { isFine } from './factKinds.ts';
import { isDependent } from './plainText.ts';
import { counts, namesQuantity } from './quantities.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { saysTime } from './timeKind.ts';
import { namesDeadline, namesDuration } from './timeExpressions.ts';
import { contentStems, wordMatch } from './wordMatch.ts';

const STATES = /(?<!\p{L})(?:beträgt|betragen|kostet|kosten|liegt|liegen|höchstens|mindestens)(?!\p{L})/iu;
const LESSENS = /mindert|gemindert|gekürzt|kürzung|geldbuße|bußgeld|aufgerundet|aufrechn/iu;
const APPLICATION_FEE = /(?:antrag|anzeige|beurkundung) .{0,60}(?:kostet|kosten)|gebührenfrei|kostenfrei/iu;

/** How well a fact is the kind of statement that was asked for: from about -0.7 to 1. */
export function factFit(profile: QuestionProfile, fact: Fact): number {
  return kindFit(profile, fact) + (profile.consequence || !isFine(fact.text) ? 0 : -0.3);
}

function kindFit(profile: QuestionProfile, fact: Fact): number {
  switch (profile.expects) {
    case 'amount':
      return amountFit(profile, fact);
    case 'duration':
      return durationFit(profile, fact);
    case 'authority':
      return fact.kind === 'authority' ? 0.55 : 0;
    case 'definition':
      return (
        (fact.kind === 'definition' ? 0.5 : 0) +
        (isAboutTerm(profile.readings.flat(), fact.text) ? 0.3 : 0) -
        (isDependent(fact.text) ? 0.3 : 0)
      );
    case 'right':
      return rightFit(fact);
    case 'general':
      return (GENERAL_BONUS[fact.kind] ?? 0.05) - (isDependent(fact.text) ? 0.15 : 0);
  }
}

function amountFit({ bound, counted, money }: QuestionProfile, { kind, text }: Fact): number {
  if (counted.length > 0) return counts(text, counted) ? 0.6 + boundFit(bound, text) : 0;
  const amounts = findAmounts(text);
  const stated = STATES.test(text) ? 0.15 : 0;
  if (money === 'benefit' && (kind === 'fee' || APPLICATION_FEE.test(text))) return -0.5;
  if (money !== 'fee' && LESSENS.test(text)) return -0.3;
  if (amounts.length === 0)
    return namesQuantity(text) ? (money === 'fee' ? 0 : 0.3 + boundFit(bound, text) + stated) : 0;
  return 0.4 + stated + (bound !== null && amounts.some((amount) => amount.bound === bound) ? 0.15 : 0);
}

/** "mindestens 24 Werktage" answers how high a minimum is, although it is no amount of money. */
function boundFit(bound: QuestionProfile['bound'], text: string): number {
  if (bound === null) return 0;
  return (bound === 'min' ? /mindest|wenigstens/iu : /höchst|bis zu/iu).test(text) ? 0.25 : 0;
}

function durationFit({ time }: QuestionProfile, { kind, text }: Fact): number {
  if (kind === 'fee') return -0.3;
  const asked = time !== null && saysTime(time, text) ? 0.25 : 0;
  if (namesDuration(text)) return (kind === 'deadline' || namesDeadline(text) ? 0.45 : 0.3) + asked;
  if (namesDeadline(text)) return 0.3 + asked;
  return kind === 'deadline' ? 0.15 : 0;
}

const GRANTS =
  /(?:hat|haben) .{0,60}(?:anspruch|recht)|(?:besteht|bestehen) .{0,40}anspruch|steht .{0,80}zu(?:[\s.;,(]|$)|(?:erhält|erhalten|bekommt|bekommen)(?!\p{L})|(?:darf|dürfen|kann|können) .{0,60}(?:verlangen|einsehen|erfahren|fordern)|ist berechtigt|setzt .{0,120}voraus/iu;
const DENIES =
  /(?<!\p{L})kein(?:e[nrms]?)?(?!\p{L}).{0,30}(?:anspruch|recht)|ausgenommen|nicht (?:zu|gewährt)|verweigern|entfällt/iu;

/** Whoever asks for a right wants the sentence that grants it before those that limit it. */
function rightFit({ kind, text }: Fact): number {
  if (DENIES.test(text)) return -0.05;
  if (GRANTS.test(text)) return 0.45;
  if (kind === 'right') return 0.3;
  return kind === 'deadline' || kind === 'fee' || kind === 'remedy' ? -0.2 : 0.05;
}

/** Whether a sentence begins with the term asked about ("Ein Verwaltungsakt ist …"), as definitions do. */
export function isAboutTerm(stems: readonly string[], text: string): boolean {
  const [first, second] = contentStems(text.split(/\s+/u).slice(0, 5).join(' '));
  return stems.some((stem) =>
    [first, second]
      .slice(0, stems.length)
      .some((other) => other !== undefined && wordMatch(stem, other) === 1),
  );
}

/** Whoever asks without asking for a fee or a remedy wants to know what holds. */
const GENERAL_BONUS: Readonly<Partial<Record<Fact['kind'], number>>> = {
  requirement: 0.15,
  definition: 0.12,
  right: 0.15,
  consequence: 0,
  other: 0,
  fee: -0.2,
  remedy: -0.05,
  document: -0.1,
  procedure: -0.1,
  form: -0.1,
};
