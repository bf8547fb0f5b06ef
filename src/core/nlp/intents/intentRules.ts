import { COMPARISON_RULES } from './comparisonRules.ts';
import { MEANING_RULES } from './meaningRules.ts';
import { MONEY_RULES } from './moneyRules.ts';
import { PLACE_RULES } from './placeRules.ts';
import { PROCEDURE_RULES } from './procedureRules.ts';
import type { IntentRule } from './rule.ts';
import { TIME_RULES } from './timeRules.ts';

/** The order decides: what is compared, computed or dated outweighs what is named. */
export const INTENT_RULES: readonly IntentRule[] = [
  ...COMPARISON_RULES,
  ...MONEY_RULES,
  ...TIME_RULES,
  ...MEANING_RULES,
  ...PLACE_RULES,
  ...PROCEDURE_RULES,
];
