import type { StepResult } from '../../protocol/stepResult.ts';
import { alignAspects } from '../answer/alignAspects.ts';
import { throwIfCancelled } from '../errors.ts';
import type { Agent, AgentContext } from './agent.ts';
import { resultsOf } from './dependencies.ts';
import { agentTexts } from './texts.ts';

/** Puts the facts of the compared subjects side by side, one row per aspect. */
export const comparisonAgent: Agent = {
  run(context: AgentContext): Promise<StepResult> {
    const { report, language, signal } = context;
    const texts = agentTexts(language);
    const analyses = resultsOf(context, 'analysis');
    report.milestone(25, texts.factsCollected(analyses.reduce((sum, { facts }) => sum + facts.length, 0)));
    throwIfCancelled(signal);
    const rows = alignAspects(analyses, language);
    report.milestone(90, texts.aspectsAligned(rows.length));
    return Promise.resolve({
      type: 'comparison',
      subjects: analyses.map(({ subject }) => subject),
      rows: rows.map(({ aspect, label, cells }) => ({
        aspect,
        label,
        cells: cells.map((cell) => [...cell]),
      })),
    });
  },
};
