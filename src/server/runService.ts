import type { Clock, IdSource } from '../core/clock.ts';
import { MOST_BEFORE } from '../core/conversation/mostBefore.ts';
import { isVeritasError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import { checkQuestion } from '../core/nlp/checkQuestion.ts';
import type { RunRequestMessage } from '../protocol/serverProtocol.ts';
import type { Language } from '../protocol/vocabulary.ts';
import type { WebSocketProgressBridge } from './bridge/webSocketProgressBridge.ts';
import type { WebSocketProgressBridgeFactory } from './bridge/webSocketProgressBridgeFactory.ts';
import { RunRecord } from './bridge/runRecord.ts';
import type { ServerLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { RunHistory } from './runHistory.ts';
import type { RunControl } from './runs/runMessages.ts';
import type { RunPool } from './runs/runPool.ts';
import { serverTexts } from './texts.ts';

export interface RunServiceOptions {
  readonly pool: RunPool;
  readonly bridges: WebSocketProgressBridgeFactory;
  /** Null: nothing outlives the server. */
  readonly history: RunHistory | null;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly limits: ServerLimits;
  readonly language: Language;
  readonly logger: Logger;
}

export interface FoundRun {
  readonly bridge: WebSocketProgressBridge;
  readonly record: RunRecord;
}

/** Sessions and their runs, whatever asks for them: sockets, requests, streams. */
export class RunService {
  readonly #options: RunServiceOptions;
  readonly #restoring = new Map<string, Promise<void>>();
  #stopping = false;
  #takeBackSweep: () => void;

  constructor(options: RunServiceOptions) {
    this.#options = options;
    this.#takeBackSweep = this.#planSweep();
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** The session with what earlier servers left of it. Rejects with Refusal `too_many_sessions`. */
  async session(sessionId: string): Promise<WebSocketProgressBridge> {
    const { bridges } = this.#options;
    const bridge = bridges.getBridge(sessionId);
    let restored = this.#restoring.get(sessionId);
    if (restored === undefined) {
      restored = this.#restore(bridge).finally(() => this.#restoring.delete(sessionId));
      this.#restoring.set(sessionId, restored);
    }
    await restored;
    return bridge;
  }

  /** The run wherever it is; null when there is none. */
  async find(runId: string): Promise<FoundRun | null> {
    const session = this.#options.history?.sessionOf(runId);
    if (session !== undefined) await this.session(session);
    return this.#options.bridges.findRun(runId) ?? null;
  }

  /** Starts a run, or finds the one that the same request started before. Throws Refusal or VeritasError. */
  ask(bridge: WebSocketProgressBridge, request: RunRequestMessage): RunRecord {
    const { pool, ids, limits, language } = this.#options;
    const known = request.request_id === undefined ? undefined : bridge.runOfRequest(request.request_id);
    if (known !== undefined) return known;
    if (this.#stopping) throw new Refusal('shutting_down');
    checkQuestion(request.query, request.language ?? language);
    if (bridge.openRuns.length >= limits.openRunsPerSession) throw new Refusal('too_many_runs');
    if (pool.queued >= limits.queuedRuns) throw new Refusal('queue_full');
    const conversation = bridge.runs.slice(-MOST_BEFORE).map(({ query }) => query);
    const record = new RunRecord(ids.next(), request.query);
    const sink = bridge.open(record, request.request_id);
    pool.start({ runId: record.id, sessionId: bridge.sessionId, request, conversation, resume: false, sink });
    return record;
  }

  /** Throws Refusal `run_unknown` or `run_ended`. Without an id the newest open run is meant. */
  control(
    bridge: WebSocketProgressBridge,
    control: RunControl,
    target: { readonly runId?: string | undefined; readonly stepId?: string },
  ): void {
    const record = target.runId === undefined ? bridge.openRuns.at(-1) : bridge.run(target.runId);
    if (record === undefined) throw new Refusal('run_unknown');
    if (!record.open || !this.#options.pool.control(record.id, control, target.stepId ?? null))
      throw new Refusal('run_ended');
  }

  /** Ends a run and forgets it for good. Throws Refusal `run_unknown`. */
  remove(bridge: WebSocketProgressBridge, runId: string): void {
    const record = bridge.run(runId);
    if (record === undefined) throw new Refusal('run_unknown');
    if (record.open) this.#options.pool.control(runId, 'cancel');
    bridge.remove(record);
    void this.#options.history?.remove(runId);
  }

  /** Takes no new runs and resolves when none is open any more, or the time is over. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#takeBackSweep();
    const { pool, limits, bridges, language } = this.#options;
    const end = performance.now() + limits.shutdownSeconds * 1000;
    while (pool.active + pool.queued > 0 && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, STOP_POLL));
    const text = serverTexts[language].refusals.shutting_down;
    for (const bridge of bridges.bridges)
      for (const record of bridge.openRuns) bridge.interrupt(record, 'shutting_down', text);
  }

  /** A server that runs for weeks must not fill the disk. */
  #planSweep(): () => void {
    const { history, clock } = this.#options;
    if (history === null) return () => undefined;
    return clock.schedule(SWEEP_MILLISECONDS, () => {
      void history.sweep();
      this.#takeBackSweep = this.#planSweep();
    });
  }

  async #restore(bridge: WebSocketProgressBridge): Promise<void> {
    const { history, pool, logger } = this.#options;
    if (history === null) return;
    for (const { record, resumable } of await history.take(bridge.sessionId)) {
      if (bridge.run(record.id) !== undefined) continue;
      const sink = bridge.open(record);
      if (!resumable) {
        record.over = true;
        continue;
      }
      logger.info(`Run ${record.id} goes on after a restart.`);
      const request = { query: record.query };
      const { sessionId } = bridge;
      pool.start({ runId: record.id, sessionId, request, conversation: [], resume: true, sink });
    }
  }
}

/** Between two looks at the size of the journal. */
const SWEEP_MILLISECONDS = 10 * 60 * 1000;
/** Milliseconds between two looks at what is still open. */
const STOP_POLL = 50;

/** The code and the text of whatever went wrong, for a client. */
export function describeRefusal(
  error: unknown,
  language: Language,
): { readonly code: string; readonly message: string } {
  if (error instanceof Refusal)
    return { code: error.code, message: serverTexts[language].refusals[error.code] };
  if (isVeritasError(error)) return { code: error.code, message: error.message };
  return { code: 'internal', message: serverTexts[language].refusals.internal };
}
