import type { Analysis } from '../../protocol/analysis.ts';
import { completeQuestion, type Completed } from './completeQuestion.ts';
import { MOST_BEFORE } from './mostBefore.ts';

/** A longer text is no follow-up; nor does it have to be read again and again. */
const LONGEST = 400;

/**
 * The analysis of a question in its conversation: what a follow-up leaves out is taken from the newest question before
 * that names a matter. The analysis is then of the question as understood, and says what was asked.
 * @param conversation Questions asked before, as typed or as understood, oldest first.
 */
export function understand(
  query: string,
  conversation: readonly string[],
  analyze: (text: string) => Analysis,
): Analysis {
  let context: string | null = null;
  for (const earlier of conversation.slice(-MOST_BEFORE)) {
    if (earlier.length > LONGEST) continue;
    const completed: Completed | null = context === null ? null : completeQuestion(earlier, context, analyze);
    context = completed?.text ?? contextIn(earlier, context, analyze);
  }
  if (context === null || query.length > LONGEST) return analyze(query);
  const completed = completeQuestion(query, context, analyze);
  if (completed === null) return analyze(query);
  return { ...analyze(completed.text), follow_up: { asked: query, inherited: completed.inherited } };
}

/** A question without a matter ("Danke!") leaves the one before to be built on. */
function contextIn(
  query: string,
  context: string | null,
  analyze: (text: string) => Analysis,
): string | null {
  const { intent, parameters } = analyze(query);
  return intent.type === 'unknown' || parameters.topic === '' ? context : query;
}
