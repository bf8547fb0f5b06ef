import type { Intent, QuestionType } from '../../protocol/vocabulary.ts';
import type { Candidate } from './entities/candidate.ts';
import { INTENT_RULES } from './intentRules.ts';
import { isNonsense } from './nonsense.ts';
import { askingSentence, MAX_SENTENCE } from './questionType.ts';
import type { Token } from './tokenizer.ts';

/** What the rules look at. */
export interface IntentContext {
  readonly text: string;
  /** The sentence that asks, without greetings before it. */
  readonly sentence: string;
  readonly questionType: QuestionType;
  readonly tokens: readonly Token[];
  readonly entities: readonly Candidate[];
  /** Words of content, without function words. */
  readonly contentWords: readonly string[];
  /** A few words without a verb: a search box entry. */
  readonly isKeywords: boolean;
}

export interface IntentResult {
  readonly type: Intent;
  readonly confidence: number;
  readonly keywords: string[];
}

/** The intent of a question: the first rule that fits, from the most telling words to the weakest. */
export function intentOf(context: IntentContext): IntentResult {
  if (context.contentWords.length === 0 || isNonsense(context.text, context.tokens)) {
    return { type: 'unknown', confidence: 0.9, keywords: [] };
  }
  for (const { intent, confidence, find } of INTENT_RULES) {
    const keywords = find(context);
    if (keywords !== undefined) return { type: intent, confidence, keywords: [...new Set(keywords)] };
  }
  return { type: 'fact_retrieval', confidence: 0.5, keywords: context.contentWords.slice(0, 3) };
}

/** The sentence that asks, at most MAX_SENTENCE characters of it. */
export function askingText(text: string): string {
  return (askingSentence(text)?.text ?? text).slice(0, MAX_SENTENCE);
}
