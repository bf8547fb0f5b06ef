import { isoTime, type Clock, type IdSource } from '../../core/clock.ts';
import { MOST_BEFORE } from '../../core/conversation/mostBefore.ts';
import type { Engine } from '../../core/engine.ts';
import { isVeritasError, VeritasError } from '../../core/errors.ts';
import type { Logger } from '../../core/logger.ts';
import { checkQuestion } from '../../core/nlp/checkQuestion.ts';
import type { Run } from '../../core/run.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunResult } from '../../protocol/run.ts';
import type { Detail, Language, RunMode } from '../../protocol/vocabulary.ts';
import { BoardRun, type LiveRun } from './boardRun.ts';
import type { ConversationJournal } from './conversationJournal.ts';

/** Milliseconds between two looks at a run that another window is at work on. */
const LOOK_AGAIN = 1000;

/** Whatever shows runs. All surfaces are such sinks and see the same events. */
export interface RunSink {
  /** New, or taken up again under the same id. */
  started?(run: BoardRun): void;
  event?(run: BoardRun, event: ProgressEvent): void;
  paused?(run: BoardRun): void;
  ended?(run: BoardRun, result: RunResult): void;
  removed?(runId: string): void;
  /** Runs have come in between the others. */
  rearranged?(): void;
}

export interface RunPreferences {
  readonly mode: RunMode;
  readonly detail: Detail;
  /** Undefined: the question's own. */
  readonly language: Language | undefined;
  readonly maxParallel: number;
}

export interface RunBoardOptions {
  /** Loads the engine when it is first needed. */
  readonly engine: () => Promise<Engine>;
  readonly preferences: () => RunPreferences;
  readonly journal: ConversationJournal;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
}

/** The conversation: all runs of this workspace, and the one place from which they are started and controlled. */
export class RunBoard {
  readonly #options: RunBoardOptions;
  #runs = new Map<string, BoardRun>();
  /** Deleted in this window; kept so that it can be taken back. */
  readonly #removed = new Map<string, BoardRun>();
  /** Older runs that were opened from the history; no part of the conversation. */
  readonly #opened = new Map<string, BoardRun>();
  readonly #resuming = new Set<string>();
  readonly #sinks = new Set<RunSink>();
  /** Runs at work: each settles when its end is shown. */
  readonly #endings = new Map<string, Promise<void>>();
  readonly #tidying = new Set<Promise<void>>();
  #closed = false;

  constructor(options: RunBoardOptions) {
    this.#options = options;
  }

  /** In the order asked. */
  get runs(): readonly BoardRun[] {
    return [...this.#runs.values()];
  }

  get active(): readonly BoardRun[] {
    return this.runs.filter((run) => run.active);
  }

  run(runId: string): BoardRun | undefined {
    return this.#runs.get(runId) ?? this.#opened.get(runId);
  }

  /** Also a run that is only in the journal; undefined when it is not there either. */
  async open(runId: string): Promise<BoardRun | undefined> {
    const known = this.run(runId);
    if (known !== undefined) return known;
    const stored = await this.#options.journal.load(runId);
    if (stored === null) return undefined;
    const run = BoardRun.ofEarlierWindow(stored);
    this.#opened.set(runId, run);
    return run;
  }

  attach(sink: RunSink): { dispose(): void } {
    this.#sinks.add(sink);
    return { dispose: () => this.#sinks.delete(sink) };
  }

  /** Brings back the conversation of earlier windows. What another window is at work on joins when that has ended. */
  async restore(): Promise<void> {
    const { runs, elsewhere } = await this.#options.journal.restore();
    this.#insert(runs.map((stored) => BoardRun.ofEarlierWindow(stored)));
    if (elsewhere.length > 0) this.#lookAgain(elsewhere);
  }

  /** Starts a run once its question is kept. Rejects with VeritasError for a question that cannot be asked. */
  async ask(question: string): Promise<BoardRun> {
    const { engine, preferences, journal, clock, ids } = this.#options;
    const { mode, detail, language, maxParallel } = preferences();
    checkQuestion(question, language ?? 'de');
    const loading = Promise.all([engine(), journal.durations()]);
    // Waited for below; until then its failure must not count as unheard.
    loading.catch(() => undefined);
    const askedAt = isoTime(clock);
    const runId = ids.next();
    const conversation = this.runs.slice(-MOST_BEFORE).map(({ tracker }) => tracker.analysis.query);
    const recording = await journal.begin({
      run_id: runId,
      query: question,
      conversation_id: null,
      request: {
        mode,
        detail,
        language: language ?? null,
        max_parallel: maxParallel,
        timeout_seconds: null,
        sources: null,
        // A run file is handed on: it tells no more of the conversation than it takes.
        conversation: conversation.slice(-1),
      },
    });
    try {
      const [ready, durations] = await loading;
      this.#checkOpen();
      const run = ready.start({
        runId,
        query: question,
        conversation,
        mode,
        detail,
        maxParallel,
        recorder: recording,
        ...(language === undefined ? {} : { language }),
        ...(durations === undefined ? {} : { durations }),
      });
      return this.#watch({ run, recording, askedAt });
    } catch (error) {
      await recording.close();
      throw error;
    }
  }

  /**
   * Takes up a run that has ended or was cut off, from its last finished step or from the one named; finished work is
   * not repeated unless the documents have changed. Resolves with whether they have. Rejects with VeritasError
   * `run_finished`, `run_busy`, `unknown_step` or `journal_damaged`.
   */
  async takeUp(runId: string, from?: string): Promise<{ readonly sourcesChanged: boolean }> {
    const { engine, journal } = this.#options;
    if (this.#resuming.has(runId) || this.run(runId)?.active === true) return { sourcesChanged: false };
    this.#resuming.add(runId);
    try {
      const [ready, durations] = await Promise.all([engine(), journal.durations()]);
      const { request, recording, sourcesChanged, askedAt } = await journal.resume(runId, from);
      try {
        this.#checkOpen();
        const timed = durations === undefined ? request : { ...request, durations };
        const run = ready.start({ ...timed, recorder: recording });
        this.#watch({ run, recording, askedAt: this.run(runId)?.askedAt ?? askedAt });
      } catch (error) {
        await recording.close();
        throw error;
      }
      return { sourcesChanged };
    } finally {
      this.#resuming.delete(runId);
    }
  }

  stop(runId: string): void {
    this.#activeRun(runId)?.cancel();
  }

  stopAndAnswer(runId: string): void {
    this.#activeRun(runId)?.stopAndAnswer();
  }

  pause(runId: string): void {
    this.#setPaused(runId, true);
  }

  /** Ends a pause. */
  resume(runId: string): void {
    this.#setPaused(runId, false);
  }

  skipStep(runId: string, stepId: string): void {
    this.#activeRun(runId)?.skipStep(stepId);
  }

  /** Tries a step again that is at work, for instance because it is stuck. */
  retryStep(runId: string, stepId: string): void {
    this.#activeRun(runId)?.retryStep(stepId);
  }

  /** Takes a run out of the conversation; one that still runs is stopped first. Rejects when it cannot be kept so. */
  async remove(runId: string): Promise<void> {
    const run = this.run(runId);
    if (run !== undefined) {
      this.stop(runId);
      this.#runs.delete(runId);
      this.#opened.delete(runId);
      this.#removed.set(runId, run);
      this.#tell((sink) => sink.removed?.(runId));
    }
    await this.#mark(runId, true);
  }

  /** Takes a deletion back. */
  async undoRemove(runId: string): Promise<void> {
    await this.#mark(runId, false);
    const run = this.#removed.get(runId);
    this.#removed.delete(runId);
    if (run === undefined) this.#tell((sink) => sink.rearranged?.());
    else this.#insert([run]);
  }

  /** Stops what runs, because the window goes away. What is kept then says that it was cut off, not stopped. */
  dispose(): void {
    this.#closed = true;
    for (const run of [...this.#runs.values(), ...this.#removed.values()]) {
      if (!run.active) continue;
      run.recording?.cut();
      run.live?.cancel();
    }
    this.#sinks.clear();
  }

  /** Resolves when a run's end is kept and shown; at once for a run that is not at work. */
  async ended(runId: string): Promise<void> {
    await this.#endings.get(runId);
  }

  /** Resolves when all that happened so far is on the disk. */
  async flush(): Promise<void> {
    await Promise.all(this.#endings.values());
    await Promise.all(this.#tidying);
    await this.#options.journal.flush();
  }

  #watch(live: LiveRun): BoardRun {
    const run = BoardRun.atWork(live);
    this.#removed.delete(run.id);
    this.#opened.delete(run.id);
    this.#runs.set(run.id, run);
    this.#tell((sink) => sink.started?.(run));
    live.run.subscribe((event) => this.#event(run, event));
    for (const event of live.run.eventsAfter(run.tracker.sequence)) this.#event(run, event);
    const ending = live.run.done.then((result) => this.#end(run, live, result));
    this.#endings.set(run.id, ending);
    return run;
  }

  #insert(runs: readonly BoardRun[]): void {
    if (this.#closed) return;
    const all = [...runs.filter(({ id }) => !this.#runs.has(id)), ...this.#runs.values()];
    const sorted = all.toSorted((a, b) => (a.askedAt < b.askedAt ? -1 : a.askedAt > b.askedAt ? 1 : 0));
    this.#runs = new Map(sorted.map((run) => [run.id, run]));
    this.#tell((sink) => sink.rearranged?.());
  }

  #lookAgain(runIds: readonly string[]): void {
    this.#options.clock.schedule(LOOK_AGAIN, () => {
      this.#collect(runIds).catch((error: unknown) =>
        this.#options.logger.error('runs of another window could not be read', error),
      );
    });
  }

  async #collect(runIds: readonly string[]): Promise<void> {
    const { journal } = this.#options;
    const open: string[] = [];
    for (const runId of runIds) {
      if (this.#closed || this.#runs.has(runId)) continue;
      if (await journal.busy(runId)) {
        open.push(runId);
        continue;
      }
      const stored = await journal.load(runId);
      if (stored !== null) this.#insert([BoardRun.ofEarlierWindow(stored)]);
    }
    if (open.length > 0 && !this.#closed) this.#lookAgain(open);
  }

  #checkOpen(): void {
    if (this.#closed) throw new VeritasError('cancelled', 'The window is closing.');
  }

  /** A run that could not be recorded has nothing to be marked. */
  async #mark(runId: string, deleted: boolean): Promise<void> {
    try {
      await this.#options.journal.mark(runId, { deleted });
    } catch (error) {
      if (!isVeritasError(error, 'run_not_found')) throw error;
    }
  }

  #activeRun(runId: string): Run | undefined {
    const run = this.#runs.get(runId);
    return run?.active === true ? (run.live ?? undefined) : undefined;
  }

  #setPaused(runId: string, paused: boolean): void {
    const live = this.#activeRun(runId);
    const run = this.#runs.get(runId);
    if (live === undefined || run === undefined) return;
    if (paused) live.pause();
    else live.resume();
    run.tracker.setPaused(paused);
    this.#tell((sink) => sink.paused?.(run));
  }

  #event(run: BoardRun, event: ProgressEvent): void {
    if (this.#closed || event.sequence <= run.tracker.sequence) return;
    run.events.push(event);
    run.tracker.apply(event);
    if (this.#shows(run)) this.#tell((sink) => sink.event?.(run, event));
  }

  async #end(run: BoardRun, { recording }: LiveRun, result: RunResult): Promise<void> {
    if (this.#closed) return;
    // An answer is shown when it can no longer be lost; the end of a stopped run has nothing to wait for.
    if (result.answer !== null) await recording.close();
    run.tracker.finish(result);
    if (this.#shows(run)) this.#tell((sink) => sink.ended?.(run, result));
    this.#endings.delete(run.id);
    const learned = result.mode === 'agents' ? run.events.slice(run.earlier) : [];
    const tidying = this.#options.journal.end(recording, learned);
    this.#tidying.add(tidying);
    void tidying.finally(() => this.#tidying.delete(tidying));
  }

  #shows(run: BoardRun): boolean {
    return !this.#closed && this.#runs.get(run.id) === run;
  }

  #tell(news: (sink: RunSink) => void): void {
    for (const sink of [...this.#sinks]) {
      try {
        news(sink);
      } catch (error) {
        this.#options.logger.error('a surface failed to show a run', error);
      }
    }
  }
}
