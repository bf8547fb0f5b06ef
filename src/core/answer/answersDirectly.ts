import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { isAboutTerm } from './factFit.ts';
import { matterCoverage } from './matterCoverage.ts';
import { counts, namesQuantity } from './quantities.ts';
import { namedShare } from './namedProvision.ts';
import { saysTime } from './timeKind.ts';
import { namesDeadline, namesDuration } from './timeExpressions.ts';
import { contentStems } from './wordMatch.ts';

/** A fact that names less of the question's matter than this comes near it at most. */
const MIN_SHARE = 0.5;

/** Whether a fact is the kind of statement that was asked for, on the matter that was asked about. */
export function answersDirectly(profile: QuestionProfile, fact: Fact): boolean {
  if (profile.vague) return false;
  if (profile.named.length > 0 && namedShare(profile, fact) === 0) return false;
  if (profile.onlyNamed) return true;
  const { text, kind, source } = fact;
  const place = contentStems(
    [source.title, ...source.heading_path, source.law ?? '', source.law?.replace(/G$/u, '') ?? ''].join(' '),
  );
  if (profile.named.length === 0 && matterCoverage(profile, contentStems(text), place) < MIN_SHARE)
    return false;
  switch (profile.expects) {
    case 'definition':
      return kind === 'definition' && isAboutTerm(profile.readings.flat(), text);
    case 'authority':
      return kind === 'authority';
    case 'duration':
      return (
        namesDuration(text) || namesDeadline(text) || (profile.time === 'start' && saysTime('start', text))
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
