import type { Intent } from '../../../protocol/vocabulary.ts';
import { isNonsense } from '../nonsense.ts';
import { INTENT_RULES } from './intentRules.ts';
import type { IntentContext } from './rule.ts';

export interface IntentResult {
  readonly type: Intent;
  readonly confidence: number;
  /** The words that led to the intent, in lower case where a rule found them. */
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
