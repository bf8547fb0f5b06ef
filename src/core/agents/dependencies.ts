import type { SearchHit } from '../../protocol/passage.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import { questionProfile } from '../answer/questionProfile.ts';
import { isAboutSubject, namesSubject } from '../answer/subject.ts';
import { contentStems } from '../answer/wordMatch.ts';
import type { AgentContext } from './agent.ts';
import { giveWay } from './giveWay.ts';

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

/** Whether a hit names the question's subject, or was found under a popular name of it. */
export function isHitOn(subject: readonly string[], { passage, why }: SearchHit): boolean {
  return isAboutSubject(subject, passage) || namesSubject(subject, contentStems(why.boosts.join(' ')));
}

/** Hits of the searches that found something, one list per search, best first. */
export function groundedHits(context: AgentContext): readonly (readonly SearchHit[])[] {
  return resultsOf(context, 'search').flatMap(({ outcome, hits }) => (outcome === 'grounded' ? [hits] : []));
}

/** As `groundedHits`, without the hits on other things than the question's: what is compiled of whole documents must be of the right ones. */
export async function hitsOnSubject(context: AgentContext): Promise<readonly (readonly SearchHit[])[]> {
  const { subject } = questionProfile(context.analysis);
  const lists: (readonly SearchHit[])[] = [];
  for (const hits of groundedHits(context)) {
    lists.push(hits.filter((hit) => isHitOn(subject, hit)));
    await giveWay(context);
  }
  return lists;
}
