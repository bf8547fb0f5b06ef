import type { Engine } from '../../core/engine.ts';
import type { Logger } from '../../core/logger.ts';
import type { Run } from '../../core/run.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunResult } from '../../protocol/run.ts';
import { RunTracker } from '../../protocol/runTracker.ts';
import type { ViewRun } from '../../protocol/viewChannel.ts';
import type { Detail, Language, RunMode } from '../../protocol/vocabulary.ts';
import type { RunStore } from './runStore.ts';

/** A run of this window's conversation: live, ended, or cut off earlier. */
export class BoardRun {
  readonly tracker: RunTracker;
  readonly events: ProgressEvent[];
  /** Null for a run of an earlier window. */
  readonly live: Run | null;

  constructor(tracker: RunTracker, events: ProgressEvent[], live: Run | null) {
    this.tracker = tracker;
    this.events = events;
    this.live = live;
  }

  get id(): string {
    return this.tracker.id;
  }

  /** Cut off by the end of the window that ran it. */
  get interrupted(): boolean {
    return this.live === null && this.tracker.result === null;
  }

  get active(): boolean {
    return this.live !== null && this.tracker.result === null;
  }

  get view(): ViewRun {
    return { snapshot: this.tracker.toSnapshot(this.events), interrupted: this.interrupted };
  }
}

/** Whatever shows runs. All surfaces are such sinks and see the same events. */
export interface RunSink {
  started?(run: BoardRun): void;
  event?(run: BoardRun, event: ProgressEvent): void;
  paused?(run: BoardRun): void;
  ended?(run: BoardRun, result: RunResult): void;
  removed?(runId: string): void;
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
  readonly store: RunStore;
  readonly logger: Logger;
}

/** The conversation: all runs of this workspace, and the one place from which they are started and controlled. */
export class RunBoard {
  readonly #options: RunBoardOptions;
  readonly #runs = new Map<string, BoardRun>();
  readonly #sinks = new Set<RunSink>();
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
    return this.#runs.get(runId);
  }

  attach(sink: RunSink): { dispose(): void } {
    this.#sinks.add(sink);
    return { dispose: () => this.#sinks.delete(sink) };
  }

  /** Brings back the conversation of earlier windows; runs of this one stay behind it. */
  async restore(): Promise<void> {
    const stored = await this.#options.store.load();
    const own = [...this.#runs];
    this.#runs.clear();
    for (const { start, events, result } of stored) {
      const tracker = new RunTracker(start);
      for (const event of events) tracker.apply(event);
      if (result !== null) tracker.finish(result);
      this.#runs.set(start.run_id, new BoardRun(tracker, [...events], null));
    }
    for (const [id, run] of own) this.#runs.set(id, run);
  }

  /** Starts a run. Rejects with VeritasError for a question that cannot be asked. */
  async ask(question: string): Promise<BoardRun> {
    const { engine, preferences, store } = this.#options;
    const { mode, detail, language, maxParallel } = preferences();
    const live = (await engine()).start({
      query: question,
      mode,
      detail,
      maxParallel,
      ...(language === undefined ? {} : { language }),
    });
    const start = { ...live.snapshot(), started_at: new Date().toISOString() };
    const run = new BoardRun(new RunTracker({ ...start, events: [] }), [], live);
    this.#runs.set(run.id, run);
    store.begin(start);
    this.#tell((sink) => sink.started?.(run));
    live.subscribe((event) => this.#event(run, event));
    for (const event of live.eventsAfter(0)) this.#event(run, event);
    void live.done.then((result) => this.#end(run, result));
    return run;
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

  resume(runId: string): void {
    this.#setPaused(runId, false);
  }

  skipStep(runId: string, stepId: string): void {
    this.#activeRun(runId)?.skipStep(stepId);
  }

  retryStep(runId: string, stepId: string): void {
    this.#activeRun(runId)?.retryStep(stepId);
  }

  /** Takes a run out of the conversation for good; one that still runs is stopped first. */
  remove(runId: string): void {
    if (!this.#runs.has(runId)) return;
    this.stop(runId);
    this.#runs.delete(runId);
    this.#options.store.remove(runId);
    this.#tell((sink) => sink.removed?.(runId));
  }

  /** Stops what runs, because the window goes away. What is kept then says that it was cut off, not stopped. */
  dispose(): void {
    this.#closed = true;
    for (const run of this.active) run.live?.cancel();
    this.#sinks.clear();
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
    if (this.#closed || event.sequence <= run.tracker.sequence || !this.#runs.has(run.id)) return;
    run.events.push(event);
    run.tracker.apply(event);
    this.#options.store.event(event);
    this.#tell((sink) => sink.event?.(run, event));
  }

  #end(run: BoardRun, result: RunResult): void {
    if (this.#closed || !this.#runs.has(run.id)) return;
    run.tracker.finish(result);
    this.#options.store.end(result);
    this.#tell((sink) => sink.ended?.(run, result));
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
