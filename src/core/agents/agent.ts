import type { Analysis } from '../../protocol/analysis.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { LibraryPort } from '../library/libraryPort.ts';
import type { Logger } from '../logger.ts';
import type { StepRunnerContext } from '../process/stepRunner.ts';

export interface AgentContext extends StepRunnerContext {
  readonly analysis: Analysis;
  readonly library: LibraryPort;
  readonly language: Language;
  readonly logger: Logger;
  /** As in the engine's ports. */
  readonly turn?: () => Promise<void>;
}

/** Does one type of step. Stateless; rejects with VeritasError; stops soon after the signal fires. */
export interface Agent {
  run(context: AgentContext): Promise<StepResult>;
}
