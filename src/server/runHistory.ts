import type { JournaledRun } from '../core/journal/journaledRun.ts';
import { queryOf } from '../core/journal/journaledRun.ts';
import { restoreSnapshot, type PlanQuestion } from '../core/journal/restoreSnapshot.ts';
import type { Logger } from '../core/logger.ts';
import type { Journal } from '../node/journal/journal.ts';
import type { RunResult } from '../protocol/run.ts';
import { RunRecord } from './bridge/runRecord.ts';
import { wireLine } from './runs/wireLine.ts';

/** A run of an earlier server. */
export interface RestoredRun {
  readonly record: RunRecord;
  /** It was cut off and can go on. */
  readonly resumable: boolean;
}

export interface RunHistoryOptions {
  readonly journal: Journal;
  readonly logger: Logger;
  readonly planQuestion: PlanQuestion;
  /** Runs of a session that are brought back. */
  readonly keptRuns: number;
}

/** Runs that earlier servers recorded, by session; each is brought back once, when its session is used again. */
export class RunHistory {
  readonly #options: RunHistoryOptions;
  /** Ids by session, oldest first. */
  readonly #waiting = new Map<string, string[]>();
  readonly #sessions = new Map<string, string>();

  constructor(options: RunHistoryOptions) {
    this.#options = options;
  }

  /** Reads what there is; call once, before the server takes requests. */
  async open(): Promise<void> {
    const summaries = await this.#options.journal.list();
    for (const { run_id: runId, conversation_id: session, deleted_at: deleted } of [...summaries].reverse()) {
      if (session === null || deleted !== null) continue;
      this.#sessions.set(runId, session);
      const runs = this.#waiting.get(session) ?? [];
      runs.push(runId);
      this.#waiting.set(session, runs);
    }
  }

  /** Session of a recorded run that was not brought back yet. */
  sessionOf(runId: string): string | undefined {
    return this.#sessions.get(runId);
  }

  /** Runs of the session, oldest first; empty the second time. */
  async take(sessionId: string): Promise<readonly RestoredRun[]> {
    const all = this.#waiting.get(sessionId) ?? [];
    this.#waiting.delete(sessionId);
    for (const runId of all) this.#sessions.delete(runId);
    const restored: RestoredRun[] = [];
    for (const runId of all.slice(-this.#options.keptRuns)) {
      const run = await this.#read(runId, sessionId);
      if (run !== null) restored.push(run);
    }
    return restored;
  }

  /** Keeps a run that was forgotten here from coming back. */
  async remove(runId: string): Promise<void> {
    try {
      await this.#options.journal.mark(runId, { deleted: true });
    } catch (error) {
      this.#options.logger.warn(`Run ${runId} could not be marked as deleted: ${String(error)}`);
    }
  }

  /** A bridge was removed while idle; its runs can be had again from the journal. */
  putBack(sessionId: string, runIds: readonly string[]): void {
    if (runIds.length === 0) return;
    this.#waiting.set(sessionId, [...runIds]);
    for (const runId of runIds) this.#sessions.set(runId, sessionId);
  }

  /** Keeps the journal within its bounds, and this index to what is still in it. */
  async sweep(): Promise<void> {
    const { journal, logger } = this.#options;
    try {
      if ((await journal.sweep()) === 0) return;
      const kept = new Set((await journal.list()).map(({ run_id: runId }) => runId));
      for (const [session, runIds] of this.#waiting) {
        for (const runId of runIds) if (!kept.has(runId)) this.#sessions.delete(runId);
        const left = runIds.filter((runId) => kept.has(runId));
        if (left.length === 0) this.#waiting.delete(session);
        else this.#waiting.set(session, left);
      }
    } catch (error) {
      logger.warn(`The journal could not be tidied up: ${String(error)}`);
    }
  }

  async #read(runId: string, sessionId: string): Promise<RestoredRun | null> {
    const { journal, logger, planQuestion } = this.#options;
    try {
      const run = await journal.read(runId);
      const record = recordOf(runId, sessionId, run, planQuestion);
      return record === null ? null : { record, resumable: !run.ended };
    } catch (error) {
      logger.warn(`Run ${runId} cannot be brought back: ${String(error)}`);
      return null;
    }
  }
}

function recordOf(
  runId: string,
  sessionId: string,
  run: JournaledRun,
  planQuestion: PlanQuestion,
): RunRecord | null {
  const start = restoreSnapshot(runId, { ...run, events: [], result: null }, planQuestion);
  if (start === null) return null;
  const record = new RunRecord(runId, queryOf(run) ?? '');
  const first = (run.events[0]?.sequence ?? 1) - 1;
  record.begin({ ...start, sequence: first, result: null });
  const stepTypes = new Map(start.tree.steps.map((step) => [step.id, step.type]));
  for (const event of run.events)
    record.append(wireLine(event, { sessionId, stepTypes, at: Date.parse(event.timestamp) }));
  if (run.ended && run.result !== null) {
    record.end = endOf(runId, record.sequence, run.result);
    record.over = true;
  }
  return record;
}

function endOf(runId: string, sequence: number, result: RunResult): NonNullable<RunRecord['end']> {
  const { status } = result;
  return { type: 'ended', runId, status, sequence, deltas: [], result: JSON.stringify(result) };
}
