import { performance } from 'node:perf_hooks';
import type { Engine, RunRequest } from '../../core/engine.ts';
import { VeritasError, isVeritasError } from '../../core/errors.ts';
import type { Run } from '../../core/run.ts';
import type { FileRecorder } from '../../node/journal/fileRecorder.ts';
import { answerDeltas } from './answerDeltas.ts';
import type { FromWorker, RunControl, StartMessage, ToWorker, WireLine } from './runMessages.ts';
import type { RunKeeper } from './runKeeper.ts';
import { wireLine } from './wireLine.ts';

interface Entry {
  readonly run: Run;
  /** Hands over the events that wait. */
  readonly flush: () => void;
  readonly recorder: FileRecorder | null;
}

interface Control {
  readonly control: RunControl;
  readonly stepId: string | null;
}

export interface WorkerRunsOptions {
  readonly engine: Engine;
  /** Null: runs are not recorded. */
  readonly keeper: RunKeeper | null;
  readonly post: (message: FromWorker) => void;
}

/** The runs of one worker thread, told to start and steered by messages. Events leave in batches, in order. */
export class WorkerRuns {
  readonly #options: WorkerRunsOptions;
  readonly #runs = new Map<string, Entry>();
  /** Commands for runs whose question is on its way to the journal. */
  readonly #starting = new Map<string, Control[]>();
  #closing = false;

  constructor(options: WorkerRunsOptions) {
    this.#options = options;
  }

  handle(message: ToWorker): void {
    switch (message.type) {
      case 'start':
        this.#starting.set(message.runId, []);
        void this.#start(message);
        break;
      case 'control': {
        const waiting = this.#starting.get(message.runId);
        if (waiting === undefined) this.#control(message.runId, message);
        else waiting.push(message);
        break;
      }
      case 'close':
        void this.#close();
        break;
    }
  }

  /** Leaves the runs as they stand in the journal, neither ended nor owned, so that a later server goes on with them. */
  async #close(): Promise<void> {
    this.#closing = true;
    const recorders = [...this.#runs.values()].flatMap(({ recorder }) =>
      recorder === null ? [] : [recorder],
    );
    await Promise.all(recorders.map((recorder) => recorder.close()));
    this.#options.post({ type: 'closed' });
  }

  async #start(message: StartMessage): Promise<void> {
    const { engine, keeper, post } = this.#options;
    const { runId } = message;
    let recorder: FileRecorder | null = null;
    try {
      let request: RunRequest = requestOf(message);
      if (keeper !== null) {
        const kept = message.resume ? await keeper.resume(runId) : await keeper.begin(message);
        recorder = kept.recorder;
        if (this.#closing) throw new VeritasError('cancelled', 'The server is shutting down.');
        request = { ...request, ...kept.request, recorder };
      }
      const run = engine.start(request);
      post({ type: 'started', runId, snapshot: JSON.stringify({ ...run.snapshot(), events: [] }) });
      this.#watch(run, message.sessionId, recorder);
    } catch (error) {
      void recorder?.close();
      const code = isVeritasError(error) ? error.code : 'internal';
      const text = error instanceof Error ? error.message : String(error);
      post({ type: 'refused', runId, code, message: text });
    }
    const waiting = this.#starting.get(runId) ?? [];
    this.#starting.delete(runId);
    for (const control of waiting) this.#control(runId, control);
  }

  #watch(run: Run, sessionId: string, recorder: FileRecorder | null): void {
    const { post } = this.#options;
    const stepTypes = new Map(run.tree.steps.map((step) => [step.id, step.type]));
    let waiting: WireLine[] = [];
    const flush = (): void => {
      if (waiting.length === 0) return;
      const lines = waiting;
      waiting = [];
      post({ type: 'events', runId: run.id, lines });
    };
    let sequence = 0;
    run.subscribe((event) => {
      // One message for all events of a turn of the loop.
      if (waiting.length === 0) setImmediate(flush);
      sequence = event.sequence;
      waiting.push(wireLine(event, { sessionId, stepTypes, at: performance.timeOrigin + performance.now() }));
    });
    this.#runs.set(run.id, { run, flush, recorder });
    void run.done.then(async (result) => {
      flush();
      this.#runs.delete(run.id);
      // A client that has seen the result must find it again after a crash.
      await recorder?.flushed();
      const deltas = answerDeltas(result.markdown);
      const { status } = result;
      post({ type: 'ended', runId: run.id, status, sequence, deltas, result: JSON.stringify(result) });
      await recorder?.close();
    });
  }

  #control(runId: string, { control, stepId }: Control): void {
    const entry = this.#runs.get(runId);
    if (entry === undefined) return;
    const { run, flush } = entry;
    switch (control) {
      case 'cancel':
        run.cancel();
        break;
      case 'stop_and_answer':
        run.stopAndAnswer();
        break;
      case 'pause':
      case 'resume':
        if (control === 'pause') run.pause();
        else run.resume();
        flush();
        this.#options.post({ type: 'paused', runId, paused: run.paused });
        break;
      case 'skip_step':
        if (stepId !== null) run.skipStep(stepId);
        break;
      case 'retry_step':
        if (stepId !== null) run.retryStep(stepId);
        break;
    }
  }
}

function requestOf({ runId, request, conversation, timeoutSeconds, durations }: StartMessage): RunRequest {
  return {
    durations: { band: (type) => durations[type] ?? null },
    runId,
    query: request.query,
    conversation,
    detail: request.detail ?? 'milestones',
    mode: request.mode ?? 'agents',
    timeoutSeconds,
    ...(request.language === undefined ? {} : { language: request.language }),
    ...(request.max_parallel === undefined ? {} : { maxParallel: request.max_parallel }),
  };
}
