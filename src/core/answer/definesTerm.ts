import type { Fact } from '../../protocol/stepResult.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { isWordFor } from './headedBy.ts';
import { contentStems, wordMatch } from './wordMatch.ts';

/** Statutes say what an offence is by who commits it, and what a manner is by who acts in it. */
const WHO = /^Wer\s/u;
const ACTS_SO = /^(\p{Lu}\p{L}+) (?:handelt|ist),? wer(?!\p{L})/u;
/** A contract is what it binds its parties to. */
const BY_CONTRACT = /^Durch (?:den|die|das|einen|eine) (\p{Lu}\p{L}+) (?:wird|werden|verpflichtet)(?!\p{L})/u;
/** "Verbrechen sind rechtswidrige Taten, die …": the thing under a wider one, and what sets it apart. */
const KIND_OF =
  /^(?:Eine?\s)?(\p{Lu}\p{L}+) (?:ist|sind) (?:\p{Ll}+e[nrs]? ){1,3}\p{Lu}\p{L}+, (?:die|der|das|deren|dessen)(?!\p{L})/u;

/**
 * Whether a sentence of a statute says what the term asked about is without the words "X ist …": the rule that opens the section
 * of just that heading ("§ 263 Betrug: Wer … das Vermögen eines anderen dadurch beschädigt, daß …"), "Fahrlässig handelt, wer …",
 * or "Durch den Kaufvertrag wird der Verkäufer verpflichtet, …", or "Verbrechen sind rechtswidrige Taten, die …".
 */
export function definesTerm({ readings }: Pick<QuestionProfile, 'readings'>, fact: Fact): boolean {
  const { text, source } = fact;
  if (source.law === null) return false;
  const manner = contentStems(ACTS_SO.exec(text)?.[1] ?? '');
  const kind = contentStems(KIND_OF.exec(text)?.[1] ?? '');
  const contract = contentStems(BY_CONTRACT.exec(text)?.[1] ?? '');
  return readings.some(
    (stems) =>
      (stems.length === 1 &&
        (kind.includes(stems[0] ?? '') ||
          manner.some((word) => isOf(stems[0] ?? '', word)) ||
          contract.some((word) => isWordFor(stems[0] ?? '', word)))) ||
      (WHO.test(text) &&
        // What a rule makes use of, it does not say.
        !contentStems(text).some((stem) => stems.includes(stem)) &&
        (source.absatz === null || source.absatz === '1') &&
        isExactly(stems, contentStems(firstHeading(source.heading_path)))),
  );
}

/** "Fahrlässig" of "Fahrlässigkeit". */
function isOf(term: string, manner: string): boolean {
  return term.startsWith(manner) && wordMatch(term, manner) > 0;
}

/** "Unterlassene Hilfeleistung; Behinderung von hilfeleistenden Personen": what the first Absatz is about. */
function firstHeading(path: readonly string[]): string {
  return (path.at(-1) ?? '').split(';')[0] ?? '';
}

function isExactly(stems: readonly string[], heading: readonly string[]): boolean {
  return stems.length === heading.length && stems.every((stem) => heading.includes(stem));
}
