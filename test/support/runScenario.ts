import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';
import type { StepResult } from '../../src/protocol/stepResult.ts';
import { VeritasError } from '../../src/core/errors.ts';
import { silentLogger, type Logger } from '../../src/core/logger.ts';
import type { ExecuteOptions, Execution, ExecutionOutcome } from '../../src/core/process/execution.ts';
import { ProcessExecutor } from '../../src/core/process/processExecutor.ts';
import type { ProcessTree } from '../../src/core/process/processTree.ts';
import type { StepRunner, StepRunnerContext } from '../../src/core/process/stepRunner.ts';
import { ProgressCallback } from '../../src/core/progress/progressCallback.ts';
import { sampleStep, sampleTree } from './treeSamples.ts';
import { VirtualClock } from './virtualClock.ts';

/** How one try of a step goes. Times are milliseconds on the virtual clock. */
export interface TryScript {
  readonly milliseconds: number;
  readonly end: 'result' | 'retryable' | 'fatal' | 'throws' | 'never';
  /** Whether the agent stops when it is told to. */
  readonly heedsSignal?: boolean;
  /** Details reported on the way. */
  readonly details?: number;
}

/** Tries of a step by id; the last one is repeated. Steps without a script succeed after 10 ms. */
export type Script = ReadonlyMap<string, readonly TryScript[]>;

/** The tries of some steps, by id. */
export function script(steps: Readonly<Record<string, readonly TryScript[]>>): Script {
  return new Map(Object.entries(steps));
}

const DEFAULT_TRY: TryScript = { milliseconds: 10, end: 'result', heedsSignal: true };

/** Result of a step: depends on the step and on the results that it was given, as real work would. */
export function scriptedResult(context: StepRunnerContext): StepResult {
  const inputs = [...context.results].map(([id, result]) => `${id}=${JSON.stringify(result)}`);
  return { type: 'analysis', subject: `${context.step.id}(${inputs.join(',')})`, facts: [] };
}

/** Does what a script says, on the virtual clock. */
export class ScriptedRunner implements StepRunner {
  readonly #clock: VirtualClock;
  readonly #script: Script;
  /** How often each step was tried. */
  readonly tries = new Map<string, number>();

  constructor(clock: VirtualClock, script: Script = new Map()) {
    this.#clock = clock;
    this.#script = script;
  }

  run(context: StepRunnerContext): Promise<StepResult> {
    const { id } = context.step;
    const number = this.tries.get(id) ?? 0;
    this.tries.set(id, number + 1);
    const tries = this.#script.get(id) ?? [DEFAULT_TRY];
    const script = tries[Math.min(number, tries.length - 1)] ?? DEFAULT_TRY;
    if (script.end === 'throws') throw new Error('thrown, not rejected');
    return this.#play(script, context);
  }

  #play(script: TryScript, context: StepRunnerContext): Promise<StepResult> {
    return new Promise((resolve, reject) => {
      const { report, signal } = context;
      const takeBacks: (() => void)[] = [];
      const at = (share: number, action: () => void): void => {
        takeBacks.push(this.#clock.schedule(script.milliseconds * share, action));
      };
      if (script.heedsSignal === true) {
        const stop = (): void => {
          for (const takeBack of takeBacks) takeBack();
          reject(new VeritasError('cancelled', 'told to stop'));
        };
        signal.addEventListener('abort', stop, { once: true });
      }
      at(0.25, () => report.milestone(25, 'material in hand'));
      const details = script.details ?? 0;
      for (let each = 1; each <= details; each += 1) {
        const share = 0.25 + (0.65 * each) / (details + 1);
        at(share, () => report.detail(share * 100, `${each} of ${details}`));
      }
      at(0.9, () => report.milestone(90, 'result made'));
      at(1, () => {
        if (script.end === 'result') resolve(scriptedResult(context));
        else if (script.end === 'retryable')
          reject(new VeritasError('store_failed', 'busy', { retryable: true }));
        else if (script.end === 'fatal') reject(new VeritasError('store_failed', 'broken'));
      });
    });
  }
}

export interface Scenario extends Partial<Omit<ExecuteOptions, 'runner' | 'callback'>> {
  readonly tree: ProcessTree;
  readonly script?: Script;
  /** Instead of a script. */
  readonly runner?: StepRunner;
  readonly logger?: Logger;
}

export interface RunningScenario {
  readonly clock: VirtualClock;
  readonly runner: ScriptedRunner;
  readonly events: ProgressEvent[];
  readonly callback: ProgressCallback;
  readonly execution: Execution;
  /** Moves the clock until the run is over. */
  finish(): Promise<ExecutionOutcome>;
}

/** A run of a tree by a script, on a clock of its own that stands at 0. */
export function startScenario(scenario: Scenario): RunningScenario {
  const { tree, script, runner: ownRunner, logger = silentLogger, ...options } = scenario;
  const clock = new VirtualClock();
  const runner = new ScriptedRunner(clock, script);
  const callback = new ProgressCallback(logger);
  const events: ProgressEvent[] = [];
  callback.add((event) => events.push(event));
  const executor = new ProcessExecutor({ clock, logger, ids: { next: () => 'run' } });
  const execution = executor.execute(tree, {
    language: 'en',
    ...options,
    runner: ownRunner ?? runner,
    callback,
  });
  return { clock, runner, events, callback, execution, finish: () => clock.runUntil(execution.done) };
}

/** A run of one step `a` by a runner of the test's own, in full detail. */
export function startWith(runner: StepRunner, options: { stuckSeconds?: number; signal?: AbortSignal } = {}) {
  const clock = new VirtualClock();
  const events: ProgressEvent[] = [];
  const executor = new ProcessExecutor({ clock, logger: silentLogger, ids: { next: () => 'run' } });
  const callback = { emit: (event: ProgressEvent) => void events.push(event) };
  const tree = sampleTree([sampleStep('a')]);
  const execution = executor.execute(tree, { runner, callback, language: 'de', detail: 'full', ...options });
  return { clock, events, execution };
}
