import type { StepType } from '../../protocol/vocabulary.ts';
import type { Agent } from './agent.ts';
import { aggregationAgent } from './aggregationAgent.ts';
import { analysisAgent } from './analysisAgent.ts';
import { calculationAgent } from './calculationAgent.ts';
import { comparisonAgent } from './comparisonAgent.ts';
import { retrievalAgent } from './retrievalAgent.ts';
import { searchAgent } from './searchAgent.ts';
import { synthesisAgent } from './synthesisAgent.ts';
import { validationAgent } from './validationAgent.ts';

export type AgentRegistry = Readonly<Record<StepType, Agent>>;

/** One agent per step type. Agents keep no state, so that one registry serves every run. */
export function createAgents(): AgentRegistry {
  return {
    search: searchAgent,
    retrieval: retrievalAgent,
    analysis: analysisAgent,
    comparison: comparisonAgent,
    calculation: calculationAgent,
    synthesis: synthesisAgent,
    aggregation: aggregationAgent,
    validation: validationAgent,
  };
}
