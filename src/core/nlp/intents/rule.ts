import type { Intent, QuestionType } from '../../../protocol/vocabulary.ts';
import type { Candidate } from '../entities/candidate.ts';
import type { Token } from '../tokenizer.ts';

/** What the rules look at. */
export interface IntentContext {
  readonly text: string;
  /** The sentence that asks, spelling mended. */
  readonly sentence: string;
  /** From the word that asks to the end of its sentence, in lower case: "Guten Tag, wie lange …" → "wie lange …". */
  readonly asked: string;
  readonly questionType: QuestionType;
  readonly tokens: readonly Token[];
  readonly entities: readonly Candidate[];
  /** Words of content, without function words. */
  readonly contentWords: readonly string[];
  /** A few words without a verb: a search box entry. */
  readonly isKeywords: boolean;
}

export interface IntentRule {
  readonly intent: Intent;
  readonly confidence: number;
  /** The words that led to the intent, in lower case; undefined when the rule does not fit. */
  readonly find: (context: IntentContext) => string[] | undefined;
}

export type Guard = (context: IntentContext) => boolean;

/**
 * A rule that fits where the pattern matches what is asked and the guard agrees. Patterns read lower case and need no flags:
 * Unicode classes and ignored case cost most of a cold start.
 */
export function rule(intent: Intent, confidence: number, pattern: RegExp, guard?: Guard): IntentRule {
  return {
    intent,
    confidence,
    find: (context) => {
      const match = pattern.exec(context.asked);
      if (match === null || (guard !== undefined && !guard(context))) return undefined;
      const words = match.slice(1).filter((group: string | undefined) => group !== undefined);
      return words.length > 0 ? words : [match[0].trim()];
    },
  };
}

export const isKeywordQuery: Guard = ({ isKeywords }) => isKeywords;

/** "Zeige", "Liste": the rest is what is to be shown. */
export const COMMAND =
  /^(?:zeige?|nenne?|liste|finde|suche?|gib|show|list|find|search|give|analysiere|analy[sz]e)(?![a-zäöüß])/;
