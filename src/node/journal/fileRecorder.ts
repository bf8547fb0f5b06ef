import type { Clock } from '../../core/clock.ts';
import { isoTime } from '../../core/clock.ts';
import type { RunRecorder } from '../../core/journal/runRecorder.ts';
import type { Plan } from '../../core/plan.ts';
import type { JournalRecord, LibrarySource, QuestionRecord } from '../../protocol/journal.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunResult } from '../../protocol/run.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { AppendQueue } from './appendQueue.ts';

export interface FileRecorderOptions {
  readonly question: QuestionRecord;
  readonly clock: Clock;
  /** Null when the run cannot be recorded; everything then goes nowhere. */
  readonly queue: AppendQueue | null;
  /** Gives the run up, so that others may go on with it. */
  readonly release: () => Promise<void>;
}

/** Writes one section of a run into its file. */
export class FileRecorder implements RunRecorder {
  readonly #options: FileRecorderOptions;
  #cutOff = false;

  constructor(options: FileRecorderOptions) {
    this.#options = options;
  }

  get runId(): string {
    return this.#options.question.run_id;
  }

  /** Whether what happens to the run is being kept. */
  get recording(): boolean {
    const { queue } = this.#options;
    return queue !== null && !queue.failed;
  }

  /** Whether `cut` was called. */
  get cutOff(): boolean {
    return this.#cutOff;
  }

  /** Libraries that this section works with; before the run starts. */
  sources(libraries: readonly LibrarySource[]): void {
    this.#add({ kind: 'sources', libraries: [...libraries] }, false);
  }

  plan({ analysis, tree }: Plan): void {
    const { question } = this.#options;
    this.#add({ kind: 'plan', question, analysis, tree: tree.toJSON() }, false);
  }

  stepResult(stepId: string, result: StepResult): void {
    this.#add({ kind: 'step_result', step_id: stepId, result }, true);
  }

  event(event: ProgressEvent): void {
    this.#add({ kind: 'event', event }, false);
  }

  result(result: RunResult): void {
    this.#add({ kind: 'result', at: isoTime(this.#options.clock), result }, true);
  }

  /** Takes nothing more, so that a run that ends with its program is kept as cut off and not as stopped. */
  cut(): void {
    this.#cutOff = true;
  }

  /** Resolves when all that was recorded is on the disk; never rejects. */
  async flushed(): Promise<void> {
    await this.#options.queue?.flushed();
  }

  /** After the run, and also when it never came to one. */
  async close(): Promise<void> {
    await this.#options.queue?.close();
    await this.#options.release();
  }

  #add(record: JournalRecord, sync: boolean): void {
    if (!this.#cutOff) this.#options.queue?.add(record, sync);
  }
}
