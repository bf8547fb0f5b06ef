import type { Clock } from '../../core/clock.ts';
import type { Logger } from '../../core/logger.ts';
import type { RunRequestMessage } from '../../protocol/serverProtocol.ts';
import type { LibraryStatus } from '../../protocol/viewChannel.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { serverTexts } from '../texts.ts';
import { PoolWorker } from './poolWorker.ts';
import type {
  DurationBands,
  EndedMessage,
  FromWorker,
  RunControl,
  WireLine,
  WorkerSetup,
} from './runMessages.ts';
import { emptyStatus } from './workerLibrary.ts';

/** What becomes of one run. Called in order; after `ended` or `failed` nothing more comes. */
export interface RunSink {
  /** `position` others go first. */
  queued(position: number): void;
  /** The state before the first new event, as JSON text. */
  started(snapshot: string): void;
  events(lines: readonly WireLine[]): void;
  paused(paused: boolean): void;
  ended(end: EndedMessage): void;
  /** The run could not begin, or its worker is gone. */
  failed(code: string, message: string): void;
}

export interface PoolRun {
  readonly runId: string;
  readonly sessionId: string;
  readonly request: RunRequestMessage;
  /** Questions of the session before this one, oldest first. */
  readonly conversation: readonly string[];
  /** Goes on with a journaled run. */
  readonly resume: boolean;
  readonly sink: RunSink;
}

export interface RunPoolOptions {
  readonly workerUrl: URL;
  readonly setup: WorkerSetup;
  /** Threads; each runs one run at a time unless `maxParallelRuns` is larger. */
  readonly workers: number;
  /** Runs at work at once. Paused ones do not count. */
  readonly maxParallelRuns: number;
  readonly runSeconds: number;
  /** What is known of durations when a run begins, with a library of so many passages. */
  readonly durations: (passages: number) => DurationBands;
  readonly language: Language;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Active extends PoolRun {
  worker: PoolWorker | null;
  paused: boolean;
  takeBackKill: (() => void) | null;
}

type MessageOfRun = Extract<FromWorker, { runId: string }>;

/** Milliseconds after which a worker that does not answer a stop is ended. */
const STOP_PATIENCE = 2000;
/** Starts in a row that may fail. */
const MAX_STARTS = 3;

/** Runs in worker threads, so that no run can hold up the events of another one or the server itself. */
export class RunPool {
  readonly #options: RunPoolOptions;
  readonly #workers = new Set<PoolWorker>();
  readonly #runs = new Map<string, Active>();
  /** Resolves when the first worker takes runs, or when none will. */
  readonly opened: Promise<void>;
  #open: () => void = () => undefined;
  #queue: Active[] = [];
  #library: LibraryStatus;
  #failedStarts = 0;
  #closed = false;

  constructor(options: RunPoolOptions) {
    this.#options = options;
    this.opened = new Promise((resolve) => (this.#open = resolve));
    this.#library = emptyStatus('indexing', serverTexts[options.language].libraryLoading);
    // The first one brings the index up to date; the others follow when it has.
    this.#addWorker();
  }

  /** Runs are taken and worked on. */
  get ready(): boolean {
    return !this.#closed && [...this.#workers].some((worker) => worker.ready);
  }

  get library(): LibraryStatus {
    return this.#library;
  }

  get queued(): number {
    return this.#queue.length;
  }

  get active(): number {
    return this.#runs.size - this.#queue.length;
  }

  get workers(): number {
    return this.#workers.size;
  }

  start(run: PoolRun): void {
    const active: Active = { ...run, worker: null, paused: false, takeBackKill: null };
    this.#runs.set(run.runId, active);
    this.#queue.push(active);
    this.#pump();
    if (active.worker === null) run.sink.queued(this.#queue.indexOf(active));
  }

  /** False when the run has ended. */
  control(runId: string, control: RunControl, stepId: string | null = null): boolean {
    const run = this.#runs.get(runId);
    if (run === undefined) return false;
    if (run.worker === null) {
      if (control === 'cancel' || control === 'stop_and_answer') {
        this.#queue = this.#queue.filter((other) => other !== run);
        this.#fail(run, 'cancelled', serverTexts[this.#options.language].refusals.cancelled);
      }
      return true;
    }
    run.worker.send({ type: 'control', runId, control, stepId });
    if (control === 'cancel') this.#expectEnd(run);
    return true;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#open();
    this.#queue = [];
    for (const run of this.#runs.values()) run.takeBackKill?.();
    this.#runs.clear();
    await Promise.all([...this.#workers].map((worker) => worker.close(this.#options.clock)));
  }

  #pump(): void {
    while (this.#queue.length > 0) {
      const worker = this.#freeWorker();
      const run = worker === null ? undefined : this.#queue.shift();
      if (worker === null || run === undefined) return;
      run.worker = worker;
      worker.runs.add(run.runId);
      const { runId, sessionId, request, resume } = run;
      const conversation = [...run.conversation];
      const timeoutSeconds = this.#options.runSeconds;
      const durations = this.#options.durations(this.#library.passages);
      const asked = { request: { ...request }, conversation };
      const about = { runId, sessionId, ...asked, timeoutSeconds, resume, durations };
      worker.send({ type: 'start', ...about });
    }
  }

  /** The ready worker with the fewest runs at work, if one more may start. */
  #freeWorker(): PoolWorker | null {
    const working = [...this.#runs.values()].filter((run) => run.worker !== null && !run.paused).length;
    if (working >= this.#options.maxParallelRuns) return null;
    // While the other threads still start, the first one must not be given what is theirs.
    let least = Math.ceil(this.#options.maxParallelRuns / this.#options.workers);
    let best: PoolWorker | null = null;
    for (const worker of this.#workers) {
      if (!worker.ready) continue;
      const load = this.#load(worker);
      if (load < least) [best, least] = [worker, load];
    }
    return best;
  }

  #load(worker: PoolWorker): number {
    let load = 0;
    for (const id of worker.runs) if (this.#runs.get(id)?.paused === false) load += 1;
    return load;
  }

  #addWorker(): void {
    if (this.#closed) return;
    const { workerUrl: url, setup, logger } = this.#options;
    const worker: PoolWorker = new PoolWorker({
      url,
      setup,
      logger,
      onMessage: (message) => this.#receive(worker, message),
      onExit: () => this.#lost(worker),
    });
    this.#workers.add(worker);
  }

  #receive(worker: PoolWorker, message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        worker.ready = true;
        worker.wasReady = true;
        this.#failedStarts = 0;
        this.#library = message.library;
        this.#open();
        while (this.#workers.size < this.#options.workers && !this.#closed) this.#addWorker();
        this.#pump();
        return;
      case 'unready':
        this.#options.logger.error(`A run worker could not start: ${message.message}`);
        this.#library = emptyStatus(
          'failed',
          serverTexts[this.#options.language].libraryFailed(message.message),
        );
        void worker.terminate();
        return;
      case 'closed':
        return;
      case 'notice':
        this.#options.logger.warn(message.message);
        return;
      default:
        this.#tell(worker, message);
    }
  }

  #tell(worker: PoolWorker, message: MessageOfRun): void {
    const run = this.#runs.get(message.runId);
    if (run?.worker !== worker) return;
    switch (message.type) {
      case 'started':
        run.sink.started(message.snapshot);
        break;
      case 'events':
        run.sink.events(message.lines);
        break;
      case 'paused':
        run.paused = message.paused;
        run.sink.paused(message.paused);
        this.#pump();
        break;
      case 'ended':
        this.#drop(run);
        run.sink.ended(message);
        this.#pump();
        break;
      case 'refused':
        this.#fail(run, message.code, message.message);
        this.#pump();
        break;
    }
  }

  #drop(run: Active): void {
    run.takeBackKill?.();
    run.worker?.runs.delete(run.runId);
    this.#runs.delete(run.runId);
  }

  #fail(run: Active, code: string, message: string): void {
    this.#drop(run);
    run.sink.failed(code, message);
  }

  /** A run that is busy without a pause cannot hear the stop; then its thread is ended. */
  #expectEnd(run: Active): void {
    run.takeBackKill ??= this.#options.clock.schedule(STOP_PATIENCE, () => {
      this.#options.logger.warn(`Run ${run.runId} did not stop; its worker is ended.`);
      const { worker } = run;
      // Nothing new may be given to it while it goes down.
      if (worker !== null) worker.ready = false;
      this.#fail(run, 'cancelled', serverTexts[this.#options.language].refusals.cancelled);
      void worker?.terminate();
    });
  }

  #lost(worker: PoolWorker): void {
    this.#workers.delete(worker);
    if (this.#closed) return;
    const text = serverTexts[this.#options.language].refusals.worker_lost;
    for (const id of [...worker.runs]) {
      const run = this.#runs.get(id);
      if (run !== undefined) this.#fail(run, 'worker_lost', text);
    }
    if (!worker.wasReady) this.#failedStarts += 1;
    if (this.#failedStarts < MAX_STARTS) this.#addWorker();
    else {
      this.#options.logger.error('No further run worker is started: too many failed in a row.');
      this.#open();
    }
  }
}
