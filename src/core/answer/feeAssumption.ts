import type { SourceSpan } from '../../protocol/answer.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { formatEuro } from './amounts.ts';
import { exampleBase } from './feeLines.ts';
import { answerTexts } from './texts.ts';

/** The value that a rate is taken of, and where it comes from. */
export interface Assumption {
  readonly base: string;
  readonly value: number;
  readonly text: string;
  /** The source's example; null for a value of the question or a round figure. */
  readonly source: SourceSpan | null;
}

/** Base of the example when neither question nor sources name one: easy to scale by. */
const ROUND_BASE = 100_000;

/** The question's own sum, else the example of a source, else a round figure that says that it is one. */
export function assume(
  base: string,
  {
    facts,
    named,
    language,
  }: { readonly facts: readonly Fact[]; readonly named: number | null; readonly language: Language },
): Assumption {
  const texts = answerTexts(language);
  if (named !== null) {
    return {
      base,
      value: named,
      text: texts.assumedByQuestion(base, formatEuro(named, language)),
      source: null,
    };
  }
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
