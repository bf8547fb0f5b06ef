import type { SearchHit } from '../../protocol/passage.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { AgentContext } from './agent.ts';

/** Results of one type among those a step builds on, in the order in which the step names them. */
export function resultsOf<T extends StepResult['type']>(
  context: AgentContext,
  type: T,
): readonly Extract<StepResult, { type: T }>[] {
  return context.step.depends_on.flatMap((id) => {
    const result = context.results.get(id);
    return result !== undefined && isOfType(result, type) ? [result] : [];
  });
}

function isOfType<T extends StepResult['type']>(
  result: StepResult,
  type: T,
): result is Extract<StepResult, { type: T }> {
  return result.type === type;
}

/** Hits of the searches that found something, one list per search, best first. */
export function groundedHits(context: AgentContext): readonly (readonly SearchHit[])[] {
  return resultsOf(context, 'search').flatMap(({ outcome, hits }) => (outcome === 'grounded' ? [hits] : []));
}
