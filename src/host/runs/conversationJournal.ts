import type { RunRequest } from '../../core/engine.ts';
import { VeritasError } from '../../core/errors.ts';
import type { JournaledRun } from '../../core/journal/journaledRun.ts';
import { queryOf } from '../../core/journal/journaledRun.ts';
import type { PlanQuestion } from '../../core/journal/restoreSnapshot.ts';
import type { Logger } from '../../core/logger.ts';
import type { DurationHistory } from '../../core/process/durationHistory.ts';
import type { DurationFile } from '../../node/journal/durationFile.ts';
import type { Journal, NewQuestion, RunMark } from '../../node/journal/journal.ts';
import type { LibrarySource, RunSummary } from '../../protocol/journal.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunSnapshot } from '../../protocol/run.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { RunRecording } from './runRecording.ts';

/** Runs of earlier windows that a conversation begins with; older ones are opened from the history. */
export const RESTORED_RUNS = 30;

export interface ConversationJournalOptions {
  /** Loaded when first needed. Null in a window without any storage: its conversation lives as long as the window. */
  readonly open: () => Promise<OpenedJournal | null>;
  /** The libraries as a question meets them; `settled`: once everything is read that is to be read. */
  readonly libraries: (settled: boolean) => Promise<readonly LibrarySource[]>;
  /** Passages known right now, for the estimate of durations. */
  readonly passages: () => number;
  /** How a question is planned; asked only for runs that were cut off before they had a plan. */
  readonly planner: () => Promise<PlanQuestion>;
  readonly language: () => Language;
  readonly logger: Logger;
}

export interface OpenedJournal {
  readonly journal: Journal;
  /** What this machine's runs took; null where that is not kept. */
  readonly durations: DurationFile | null;
}

/** A run as the journal has it. */
export interface StoredRun {
  /** ISO 8601. */
  readonly askedAt: string;
  /** With its whole log; `result` is null when it was cut off. */
  readonly snapshot: RunSnapshot;
}

export interface RestoredConversation {
  /** Oldest first. */
  readonly runs: readonly StoredRun[];
  /** Ids of runs that another window is at work on. */
  readonly elsewhere: readonly string[];
}

export interface TakenUpRun {
  readonly askedAt: string;
  readonly request: RunRequest;
  readonly recording: RunRecording;
  /** The documents have changed, so that all steps run again. */
  readonly sourcesChanged: boolean;
}

/** The conversation's side of the journal: what the window asks, restores, resumes and forgets. */
export class ConversationJournal {
  readonly #options: ConversationJournalOptions;
  readonly #recordings = new Set<RunRecording>();
  #opened: Promise<OpenedJournal | null> | undefined;

  constructor(options: ConversationJournalOptions) {
    this.#options = options;
  }

  /** Newest first, with the deleted ones that can still be had back. Rejects when the folder cannot be read. */
  async list(): Promise<readonly RunSummary[]> {
    return (await this.#open())?.journal.list() ?? [];
  }

  /** What a window starts with. */
  async restore(): Promise<RestoredConversation> {
    const kept = (await this.list()).filter((run) => run.deleted_at === null).slice(0, RESTORED_RUNS);
    const elsewhere = kept.filter(({ status }) => status === 'running').map(({ run_id }) => run_id);
    const runs: StoredRun[] = [];
    for (const { run_id: runId } of kept.filter(({ status }) => status !== 'running').reverse()) {
      const run = await this.load(runId);
      if (run !== null) runs.push(run);
    }
    return { runs, elsewhere };
  }

  /** Rejects with VeritasError `run_not_found`, `journal_newer` or `journal_damaged`. */
  async read(runId: string): Promise<JournaledRun> {
    return (await this.#journal()).read(runId);
  }

  /** The run's file, to hand on; rejects as `read` does. */
  async bytes(runId: string): Promise<Uint8Array> {
    return (await this.#journal()).bytes(runId);
  }

  /** Null, and said in the log, for a run that is not there or cannot be read. */
  async load(runId: string): Promise<StoredRun | null> {
    try {
      const run = await this.read(runId);
      return await this.stored(runId, run);
    } catch (error) {
      this.#options.logger.error(`run ${runId} could not be read`, error);
      return null;
    }
  }

  /** Null when the run's question is lost. */
  async stored(runId: string, run: JournaledRun): Promise<StoredRun | null> {
    if (queryOf(run) === null) return null;
    const plan = run.plan;
    const planner: PlanQuestion = plan === null ? await this.#options.planner() : () => plan;
    const { restoreSnapshot } = await import('../../core/journal/restoreSnapshot.ts');
    const snapshot = restoreSnapshot(runId, run, planner);
    return snapshot === null ? null : { askedAt: run.question?.asked_at ?? snapshot.started_at, snapshot };
  }

  /** Whether some window or program is at work on the run. */
  async busy(runId: string): Promise<boolean> {
    try {
      return (await (await this.#journal()).summary(runId)).status === 'running';
    } catch {
      return false;
    }
  }

  /** Resolves when the question is on the disk, or the user was told that it is not. Never rejects. */
  async begin(question: NewQuestion): Promise<RunRecording> {
    const { libraries } = this.#options;
    const journal = (await this.#open())?.journal ?? null;
    const recording = this.#add(new RunRecording((await journal?.begin(question)) ?? null));
    // The run does not wait for this; without it a run that is resumed starts over, which is slower and never wrong.
    if (journal !== null && question.request.mode === 'agents')
      libraries(false).then(
        (found) => recording.sources(found),
        () => undefined,
      );
    return recording;
  }

  /** Takes a run up again, from a step or where it was cut off. Rejects as `Journal.resume` does. */
  async resume(runId: string, from?: string): Promise<TakenUpRun> {
    const { language, libraries } = this.#options;
    const journal = await this.#journal();
    const { question } = await journal.read(runId);
    const found = question?.request.mode === 'mock' ? [] : await libraries(true);
    const { request, recorder, sourcesChanged } = await journal.resume(runId, {
      language: language(),
      libraries: found,
      ...(from === undefined ? {} : { from }),
    });
    const recording = this.#add(new RunRecording(recorder));
    recording.sources(found);
    return { askedAt: question?.asked_at ?? '', request, recording, sourcesChanged };
  }

  /** Renames, pins, deletes a run or takes that back. Rejects as `Journal.mark` does. */
  async mark(runId: string, mark: RunMark): Promise<void> {
    await (await this.#open())?.journal.mark(runId, mark);
  }

  async durations(): Promise<DurationHistory | undefined> {
    const opened = await this.#open();
    return opened?.durations?.history(this.#options.passages());
  }

  /** After a run: gives its file up, learns how long its steps took and keeps the journal within its size. */
  async end(recording: RunRecording, events: readonly ProgressEvent[]): Promise<void> {
    const { passages, logger } = this.#options;
    await recording.close();
    this.#recordings.delete(recording);
    try {
      const opened = await this.#open();
      await opened?.durations?.learn(events, passages());
      await opened?.journal.sweep();
    } catch (error) {
      logger.error('the journal could not be tidied', error);
    }
  }

  /** Resolves when everything told so far is on the disk. */
  async flush(): Promise<void> {
    await Promise.all([...this.#recordings].map((recording) => recording.flushed()));
  }

  /** Gives all runs up, so that the next window can go on with them. */
  async close(): Promise<void> {
    await (await this.#opened)?.journal.close();
  }

  #open(): Promise<OpenedJournal | null> {
    return (this.#opened ??= this.#options.open());
  }

  async #journal(): Promise<Journal> {
    const opened = await this.#open();
    if (opened === null) throw new VeritasError('run_not_found', 'This window keeps no journal.');
    return opened.journal;
  }

  #add(recording: RunRecording): RunRecording {
    this.#recordings.add(recording);
    return recording;
  }
}
