import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { factCoverage, isAboutTerm, namedShare } from './rankFacts.ts';
import { namesDeadline, namesDuration } from './timeExpressions.ts';
import { contentStems } from './wordMatch.ts';

/** A fact that names less of the question's matter than this comes near it at most. */
const MIN_SHARE = 0.55;

/** Whether a fact is the kind of statement that was asked for, on the matter that was asked about. */
export function answersDirectly(profile: QuestionProfile, fact: Fact): boolean {
  if (profile.vague) return false;
  if (profile.named.length > 0 && namedShare(profile, fact) === 0) return false;
  if (profile.onlyNamed) return true;
  const { text, kind, source } = fact;
  const place = contentStems(
    [source.title, ...source.heading_path, source.law ?? '', source.law?.replace(/G$/u, '') ?? ''].join(' '),
  );
  if (profile.named.length === 0 && factCoverage(profile.stems, contentStems(text), place) < MIN_SHARE)
    return false;
  switch (profile.expects) {
    case 'definition':
      return kind === 'definition' && isAboutTerm(profile.stems, text);
    case 'authority':
      return kind === 'authority';
    case 'duration':
      return namesDuration(text) || namesDeadline(text);
    case 'amount':
      return (
        findAmounts(text).length > 0 ||
        namesDuration(text) ||
        /gebührenfrei|kostenfrei|unentgeltlich|kein(?:e[rnms]?)? /iu.test(text)
      );
    case 'general':
      return true;
  }
}
