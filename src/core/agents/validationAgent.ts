import type { Fact, StepResult } from '../../protocol/stepResult.ts';
import { checkSentence } from '../answer/checkSentence.ts';
import { throwIfCancelled } from '../errors.ts';
import type { Agent, AgentContext } from './agent.ts';
import { agentTexts } from './texts.ts';

/** Checks each fact that the steps before left behind against the words it cites. */
export const validationAgent: Agent = {
  run(context: AgentContext): Promise<StepResult> {
    const { report, language, signal, results, step } = context;
    const texts = agentTexts(language);
    const facts = step.depends_on.flatMap((id) => factsOf(results.get(id)));
    report.milestone(25, texts.factsCollected(facts.length));
    const counts = { verified: 0, unverified: 0, dropped: 0 };
    facts.forEach(({ text, source }, index) => {
      throwIfCancelled(signal);
      const verdict = checkSentence(text, [source.quote]);
      counts[verdict === 'verified' || verdict === 'unverified' ? verdict : 'dropped'] += 1;
      report.detail(25 + (60 * (index + 1)) / facts.length, texts.sentencesChecked(index + 1, facts.length));
    });
    report.milestone(90, texts.sentencesVerified(counts.verified, facts.length));
    return Promise.resolve({ type: 'validation', ...counts });
  },
};

function factsOf(result: StepResult | undefined): readonly Fact[] {
  switch (result?.type) {
    case 'retrieval':
    case 'analysis':
      return result.facts;
    case 'comparison':
      return result.rows.flatMap(({ cells }) => cells.flat());
    case 'synthesis':
      return result.sections.flatMap(({ facts }) => facts);
    case 'aggregation':
      return result.entries.map(({ fact }) => fact);
    case 'calculation':
      return result.statements;
    case 'search':
    case 'validation':
    case 'mock':
    case undefined:
      return [];
  }
}
