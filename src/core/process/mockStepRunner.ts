import type { StepResult } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { Clock } from '../clock.ts';
import { cancelledError } from '../errors.ts';
import type { StepRunner, StepRunnerContext } from './stepRunner.ts';
import { texts } from './texts.ts';

const MILESTONES = [10, 50, 90, 100] as const;

export interface MockStepRunnerOptions {
  readonly clock: Clock;
  readonly language: Language;
  /** Milliseconds before each milestone; 0 = none. */
  readonly pause?: number;
}

/** Mock mode: pretends to work, so that surfaces can be shown and tested without a library. */
export class MockStepRunner implements StepRunner {
  readonly #options: MockStepRunnerOptions;

  constructor(options: MockStepRunnerOptions) {
    this.#options = options;
  }

  async run(context: StepRunnerContext): Promise<StepResult> {
    const { clock, language, pause = 40 } = this.#options;
    for (const percentage of MILESTONES) {
      if (pause > 0) await sleep(clock, pause, context.signal);
      context.report.milestone(percentage, texts(language).mockMilestone(percentage));
    }
    return { type: 'mock' };
  }
}

function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      takeBack();
      reject(cancelledError());
    };
    const takeBack = clock.schedule(milliseconds, () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
