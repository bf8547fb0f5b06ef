import type { Clock, IdSource } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { ExecuteOptions, Execution } from './execution.ts';
import type { ProcessTree } from './processTree.ts';
import { RunLoop } from './runLoop.ts';

export interface ProcessExecutorOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ids of runs that come without one. */
  readonly ids: IdSource;
}

/** Runs trees. Holds no state of any run, so that any number may run at once. */
export class ProcessExecutor {
  readonly #options: ProcessExecutorOptions;

  constructor(options: ProcessExecutorOptions) {
    this.#options = options;
  }

  /** The first event comes after this call has returned, so that its handlers can already use the execution. */
  execute(tree: ProcessTree, options: ExecuteOptions): Execution {
    const { clock, logger, ids } = this.#options;
    const loop = new RunLoop(tree, { ...options, runId: options.runId ?? ids.next(), clock, logger });
    void Promise.resolve().then(() => loop.start());
    return loop;
  }
}
