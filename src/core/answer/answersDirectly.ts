import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { isAboutTerm, isAbolished, isRegularRule, opensGuideOn } from './factFit.ts';
import { bestMatch, factCoverage, matterCoverage } from './matterCoverage.ts';
import { counts, namesQuantity } from './quantities.ts';
import { definesTerm } from './definesTerm.ts';
import { LIGHT_VERBS } from './questionNoise.ts';
import { namedShare } from './namedProvision.ts';
import { saysTime } from './timeKind.ts';
import { namesDeadline, namesDuration } from './timeExpressions.ts';
import { isAnyMatter } from './subject.ts';
import { contentStems, stemOf } from './wordMatch.ts';

/** A fact that names less of the question's matter than this comes near it at most. */
const MIN_SHARE = 0.5;
/** As `MIN_SHARE`, for a fact that leaves a word of the question unnamed: that word may be the very point ("verjährt", "syrisch"). */
const MIN_SHARE_UNNAMED = 0.7;
const NAMED = 0.5;
/** As `MIN_SHARE`, for a section that was found under what people call the matter. */
const MIN_SHARE_POPULAR = 0.3;
/** What tells how to reach an office. */
const REACHES = /@|(?<!\p{L})Uhr(?!\p{L})|(?<![\d.])0\d{2,5}[ /-]\d{3,}|(?:straße|platz|weg|allee) \d/u;

/** An office that a question names ("das Bauamt"). */
const OFFICE = /\p{L}+(?:amt|ämter|behörden?)(?!\p{L})/giu;
/** What is done is said without who does it ("Die Miete kann nur … erhöht werden"). */
const PASSIVE = /(?<!\p{L})(?:kann|können|darf|dürfen|muss|müssen) .{0,160}(?<!\p{L})werden(?!\p{L})/u;
const NONE: ReadonlySet<string> = new Set();

/** "Wann beginnt …" is answered by the event with which it begins: such a sentence has every word of the question. */
function namesAll({ readings }: QuestionProfile, own: readonly string[]): boolean {
  return readings.some((stems) => stems.length > 1 && factCoverage(stems, own, []) === 1);
}

/** Whether a word is the verb itself, one with a prefix, or the noun of it ("kündigen": "Kündigung"). */
function namesAct(act: string, own: readonly string[]): boolean {
  return own.some(
    (stem) =>
      !(stem.startsWith(act) && stem.length > act.length && !/^(?:ung|end)/u.test(stem.slice(act.length))) &&
      bestMatch(act, [stem]) >= NAMED,
  );
}

function namesEnough(
  { readings, matter, actor, act }: QuestionProfile,
  text: string,
  own: readonly string[],
  context: readonly string[],
): boolean {
  // Who acts is named by the law in words of its own: "untere Bauaufsichtsbehörde" for "Bauamt".
  const offices = new Set([...matter.matchAll(OFFICE)].map(([word]) => stemOf(word)));
  const passive = PASSIVE.test(text);
  return readings.some((stems) => {
    const asked = passive && stems.length > 1 ? stems.filter((stem) => stem !== actor) : stems;
    // "Arbeitgeber" has the letters of "arbeiten" and says nothing of it.
    const silent = act !== null && asked.includes(act) && !namesAct(act, [...own, ...context]);
    const share = silent
      ? (factCoverage(
          asked.filter((stem) => stem !== act),
          own,
          context,
        ) *
          (asked.length - 1)) /
        asked.length
      : factCoverage(asked, own, context);
    const all =
      !silent &&
      stems.every(
        (stem) =>
          LIGHT_VERBS.has(stem) ||
          isAnyMatter(stem) ||
          offices.has(stem) ||
          (passive && stem === actor) ||
          factCoverage([stem], own, context) >= NAMED,
      );
    return share >= (all ? MIN_SHARE : MIN_SHARE_UNNAMED);
  });
}

/**
 * Whether a fact is the kind of statement that was asked for, on the matter that was asked about.
 * @param popular Passages that were found under what people call the matter.
 */
export function answersDirectly(
  profile: QuestionProfile,
  fact: Fact,
  popular: ReadonlySet<string> = NONE,
): boolean {
  if (profile.vague) return false;
  // "Rechte nach der DSGVO": whatever has that word in it is not what was asked for.
  if (profile.named.length === 0 && profile.stems.every(isAnyMatter)) return false;
  if (profile.named.length > 0 && namedShare(profile, fact) === 0) return false;
  if (profile.onlyNamed) return true;
  const { text, kind, source } = fact;
  const place = contentStems(
    [source.title, ...source.heading_path, source.law ?? '', source.law?.replace(/G$/u, '') ?? ''].join(' '),
  );
  if (profile.contact && !REACHES.test(text)) return false;
  if (isAbolished(text)) return false;
  if (profile.named.length === 0) {
    const own = contentStems(text);
    const known =
      popular.has(source.passage_id) &&
      (matterCoverage(profile, own, place) >= MIN_SHARE_POPULAR || isRegularRule(fact));
    if (!known && !namesEnough(profile, text, own, place)) return false;
  }
  switch (profile.expects) {
    case 'definition':
      return (
        definesTerm(profile, fact) ||
        (kind === 'definition' && (isAboutTerm(profile.readings.flat(), text) || opensGuideOn(profile, fact)))
      );
    case 'authority':
      return kind === 'authority';
    case 'duration':
      // A stay or an age that is required is no time that the matter takes.
      if (profile.time === 'processing' && kind !== 'deadline' && !saysTime('processing', text)) return false;
      return (
        namesDuration(text) ||
        namesDeadline(text) ||
        (profile.time === 'start' && saysTime('start', text)) ||
        (profile.time === null && namesAll(profile, contentStems(text)))
      );
    case 'amount':
      if (profile.counted.length > 0) return counts(text, profile.counted);
      return (
        findAmounts(text).length > 0 ||
        (profile.money !== 'fee' && namesQuantity(text)) ||
        /gebührenfrei|kostenfrei|unentgeltlich|kein(?:e[rnms]?)? /iu.test(text)
      );
    case 'right':
    case 'general':
      return true;
  }
}
