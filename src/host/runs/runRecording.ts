import type { RunRecorder } from '../../core/journal/runRecorder.ts';
import type { Plan } from '../../core/plan.ts';
import type { FileRecorder } from '../../node/journal/fileRecorder.ts';
import type { LibrarySource } from '../../protocol/journal.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunResult } from '../../protocol/run.ts';
import type { StepResult } from '../../protocol/stepResult.ts';

/** A run's way into the journal, until it ends or is cut off. */
export class RunRecording implements RunRecorder {
  /** Null where nothing can be kept. */
  readonly #recorder: FileRecorder | null;

  constructor(recorder: FileRecorder | null) {
    this.#recorder = recorder;
  }

  sources(libraries: readonly LibrarySource[]): void {
    this.#recorder?.sources(libraries);
  }

  plan(plan: Plan): void {
    this.#recorder?.plan(plan);
  }

  stepResult(stepId: string, result: StepResult): void {
    this.#recorder?.stepResult(stepId, result);
  }

  event(event: ProgressEvent): void {
    this.#recorder?.event(event);
  }

  result(result: RunResult): void {
    this.#recorder?.result(result);
  }

  /** Takes nothing more, so that a run that ends with its window is kept as cut off and not as stopped. */
  cut(): void {
    this.#recorder?.cut();
  }

  /** Resolves when all that was recorded is on the disk; never rejects. */
  async flushed(): Promise<void> {
    await this.#recorder?.flushed();
  }

  /** Gives the run up, so that it can be taken up again; never rejects. */
  async close(): Promise<void> {
    await this.#recorder?.close();
  }
}
