import type { Analysis } from '../protocol/analysis.ts';
import type { Answer } from '../protocol/answer.ts';
import type { ProgressEvent } from '../protocol/progressEvent.ts';
import type { RunResult, RunSnapshot } from '../protocol/run.ts';
import type { StepResult } from '../protocol/stepResult.ts';
import type { Detail, EventType, Language, RunMode } from '../protocol/vocabulary.ts';
import { composeAnswer } from './answer/composeAnswer.ts';
import { renderMarkdown } from './answer/renderMarkdown.ts';
import type { RunRecorder } from './journal/runRecorder.ts';
import type { Logger } from './logger.ts';
import type { DurationHistory } from './process/durationHistory.ts';
import type { Execution, ExecutionOutcome } from './process/execution.ts';
import type { ProcessExecutor } from './process/processExecutor.ts';
import type { ProcessTree } from './process/processTree.ts';
import type { StepRunner } from './process/stepRunner.ts';
import { describeFailure } from './process/retryPolicy.ts';
import { EventLog } from './progress/eventLog.ts';
import { reachedPercentage } from './progress/sections.ts';
import { ProgressCallback } from './progress/progressCallback.ts';
import type { Run } from './run.ts';

export interface EngineRunOptions {
  readonly executor: ProcessExecutor;
  readonly runner: StepRunner;
  readonly runId: string;
  readonly analysis: Analysis;
  readonly tree: ProcessTree;
  readonly mode: RunMode;
  readonly detail: Detail;
  readonly language: Language;
  readonly maxParallel: number;
  readonly logger: Logger;
  readonly timeoutSeconds?: number;
  readonly finished?: ReadonlyMap<string, StepResult>;
  readonly durations?: DurationHistory;
  readonly earlier?: readonly ProgressEvent[];
  readonly recorder?: RunRecorder;
  /** As in the engine's ports. */
  readonly turn?: () => Promise<void>;
}

/** A run of the engine: the execution, its log, and the answer made of what the steps left. */
export class EngineRun implements Run {
  readonly id: string;
  readonly query: string;
  readonly mode: RunMode;
  readonly analysis: Analysis;
  readonly tree: ProcessTree;
  readonly done: Promise<RunResult>;
  readonly #options: EngineRunOptions;
  readonly #log: EventLog;
  readonly #execution: Execution;
  #result: RunResult | null = null;

  constructor(options: EngineRunOptions) {
    const { runId, analysis, tree, mode, logger } = options;
    this.#options = options;
    this.id = runId;
    this.query = analysis.follow_up?.asked ?? analysis.query;
    this.mode = mode;
    this.analysis = analysis;
    this.tree = tree;
    this.#log = new EventLog({ runId, logger, stepIds: tree.steps.map((step) => step.id) });
    for (const event of options.earlier ?? []) this.#log.append(event);
    const { recorder } = options;
    if (recorder !== undefined) this.#log.subscribe((event) => recorder.event(event));
    this.#execution = this.#execute(options);
    this.done = this.#execution.done.then(async (outcome) => {
      // The last event is sent on before the answer is put together.
      if (options.turn !== undefined && outcome.status === 'completed') await options.turn();
      const result = this.#finish(outcome);
      recorder?.result(result);
      return result;
    });
  }

  get paused(): boolean {
    return this.#execution.paused;
  }

  subscribe(sink: (event: ProgressEvent) => void, types?: readonly EventType[]): () => void {
    return this.#log.subscribe(sink, types);
  }

  snapshot(): RunSnapshot {
    return this.#log.snapshot({
      query: this.query,
      mode: this.mode,
      detail: this.#options.detail,
      paused: this.paused,
      analysis: this.analysis,
      tree: this.tree.toJSON(),
      result: this.#result,
    });
  }

  eventsAfter(sequence: number): readonly ProgressEvent[] {
    return this.#log.after(sequence);
  }

  cancel(): void {
    this.#execution.cancel();
  }

  stopAndAnswer(): void {
    this.#execution.stopAndAnswer();
  }

  pause(): void {
    this.#execution.pause();
  }

  resume(): void {
    this.#execution.resume();
  }

  skipStep(stepId: string): void {
    this.#execution.skipStep(stepId);
  }

  retryStep(stepId: string): void {
    this.#execution.retryStep(stepId);
  }

  #execute(options: EngineRunOptions): Execution {
    const { executor, runner, detail, maxParallel, language, logger } = options;
    const { timeoutSeconds, finished, durations, recorder } = options;
    const callback = new ProgressCallback(logger);
    callback.add((event) => {
      this.#log.append(event);
    });
    return executor.execute(this.tree, {
      runId: this.id,
      runner,
      callback,
      detail,
      maxParallel,
      language,
      firstSequence: this.#log.lastSequence + 1,
      reached: reachedPercentage(options.earlier ?? []),
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
      ...(finished === undefined ? {} : { finished }),
      ...(durations === undefined ? {} : { durations }),
      ...(recorder === undefined
        ? {}
        : { onStepResult: (stepId, result) => recorder.stepResult(stepId, result) }),
    });
  }

  #finish(outcome: ExecutionOutcome): RunResult {
    const base = {
      run_id: this.id,
      query: this.query,
      mode: this.mode,
      analysis: this.analysis,
      tree: this.tree.toJSON(),
      statistics: this.#log.progress.statistics,
    };
    try {
      const answer = this.#compose(outcome);
      const markdown = answer === null ? null : renderMarkdown(answer, this.#options.language);
      const error = outcome.status === 'completed' ? null : this.#endError();
      this.#result = { ...base, status: outcome.status, answer, markdown, error };
    } catch (failure) {
      this.#options.logger.error('The answer could not be composed.', failure);
      const error = describeFailure(failure, String(failure));
      this.#result = { ...base, status: 'failed', answer: null, markdown: null, error };
    }
    return this.#result;
  }

  /** No answer for a cancelled run, and none in mock mode, where nothing was found out. */
  #compose({ status, partial, results, failures }: ExecutionOutcome): Answer | null {
    if (status !== 'completed' || this.mode === 'mock') return null;
    const { analysis, tree } = this;
    return composeAnswer({
      analysis,
      tree: tree.toJSON(),
      results: inTreeOrder(tree, results),
      failures,
      language: this.#options.language,
      partial,
    });
  }

  #endError(): RunResult['error'] {
    return this.#log.events.at(-1)?.error ?? null;
  }
}

/** Steps that ran at once finish in any order, and the answer must not depend on it. */
function inTreeOrder<Value>(
  tree: ProcessTree,
  byStep: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const ordered = new Map<string, Value>();
  for (const { id } of tree.steps) {
    const value = byStep.get(id);
    if (value !== undefined) ordered.set(id, value);
  }
  return ordered;
}
