import type { Analysis } from '../../protocol/analysis.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { throwIfCancelled } from '../errors.ts';
import type { LibraryPort } from '../library/libraryPort.ts';
import type { Logger } from '../logger.ts';
import type { StepRunner, StepRunnerContext } from '../process/stepRunner.ts';
import { giveWay } from './giveWay.ts';
import { createAgents, type AgentRegistry } from './agentRegistry.ts';

export interface AgentStepRunnerOptions {
  readonly analysis: Analysis;
  readonly library: LibraryPort;
  readonly language: Language;
  readonly logger: Logger;
  /** As in the engine's ports. */
  readonly turn?: () => Promise<void>;
  /** Default: one agent per step type. */
  readonly agents?: AgentRegistry;
}

/** Agents mode: each step is done by the agent of its type, over the library. */
export class AgentStepRunner implements StepRunner {
  readonly #options: AgentStepRunnerOptions;
  readonly #agents: AgentRegistry;

  constructor(options: AgentStepRunnerOptions) {
    this.#options = options;
    this.#agents = options.agents ?? createAgents();
  }

  async run(context: StepRunnerContext): Promise<StepResult> {
    throwIfCancelled(context.signal);
    const { analysis, library, language, logger, turn } = this.#options;
    const { step, results, signal, report } = context;
    const agent = this.#agents[step.type];
    const turns = turn === undefined ? {} : { turn };
    // That the step has started is told before its work begins.
    await giveWay({ signal, ...turns });
    // A result that comes after a stop goes back as it is: the attempt drops it and says so in the log.
    return agent.run({ step, results, signal, report, analysis, library, language, logger, ...turns });
  }
}
