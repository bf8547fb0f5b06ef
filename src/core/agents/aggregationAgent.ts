import type { StepResult } from '../../protocol/stepResult.ts';
import { questionProfile } from '../answer/questionProfile.ts';
import { orderByDate } from '../answer/orderByDate.ts';
import { rankFacts } from '../answer/rankFacts.ts';
import { throwIfCancelled } from '../errors.ts';
import type { Agent, AgentContext } from './agent.ts';
import { resultsOf } from './dependencies.ts';
import { readAhead } from './giveWay.ts';
import { agentTexts } from './texts.ts';

const MOST_ENTRIES = 15;

/** Orders what the passages say about dates and spans of time. */
export const aggregationAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language, signal, analysis } = context;
    const texts = agentTexts(language);
    const retrieved = resultsOf(context, 'retrieval');
    const passages = retrieved.flatMap((result) =>
      result.passages.map((passage, rank) => ({ passage, rank })),
    );
    report.milestone(25, texts.passagesRead(passages.length));
    throwIfCancelled(signal);
    await readAhead(
      context,
      passages.map(({ passage }) => passage),
    );
    const facts = rankFacts(questionProfile(analysis), passages).map(({ fact }) => fact);
    const entries = orderByDate(facts).slice(0, MOST_ENTRIES);
    report.milestone(90, texts.entriesOrdered(entries.length));
    return { type: 'aggregation', entries: [...entries] };
  },
};
