import type { Analysis } from '../../protocol/analysis.ts';
import type {
  JournalRecord,
  JournalRecordOf,
  LibrarySource,
  QuestionRecord,
} from '../../protocol/journal.ts';
import type { ProcessTreeData } from '../../protocol/processTree.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { RunResult } from '../../protocol/run.ts';
import type { StepResult } from '../../protocol/stepResult.ts';

/** All that a run's file says, whatever the run's state. */
export interface JournaledRun {
  /** Null when the damage to the file took it. */
  readonly question: QuestionRecord | null;
  /** Null when the run was cut off before it had one. */
  readonly plan: { readonly analysis: Analysis; readonly tree: ProcessTreeData } | null;
  /** Of all sections, oldest first; damage may leave gaps. */
  readonly events: readonly ProgressEvent[];
  /** Results of the steps that need not run again, by step id. */
  readonly finished: ReadonlyMap<string, StepResult>;
  /** The newest end; of an earlier section if the last one has none. */
  readonly result: RunResult | null;
  readonly endedAt: string | null;
  /** The last section has come to its end. */
  readonly ended: boolean;
  readonly sections: number;
  /** As the newest section that looked found them. */
  readonly libraries: readonly LibrarySource[];
  readonly title: string | null;
  readonly pinned: boolean;
  readonly deletedAt: string | null;
}

/** Folds the records of one run's file, in their order. Records that damage took are simply not there. */
export function foldRun(records: Iterable<JournalRecord>): JournaledRun {
  const fold = new RunFold();
  for (const record of records) fold.apply(record);
  return fold.run();
}

class RunFold {
  #question: QuestionRecord | null = null;
  #plan: JournaledRun['plan'] = null;
  readonly #events: ProgressEvent[] = [];
  readonly #finished = new Map<string, StepResult>();
  #result: RunResult | null = null;
  #endedAt: string | null = null;
  #ended = false;
  #sections = 1;
  #libraries: readonly LibrarySource[] = [];
  #title: string | null = null;
  #pinned = false;
  #deletedAt: string | null = null;

  apply(record: JournalRecord): void {
    switch (record.kind) {
      case 'question':
        this.#question ??= record;
        break;
      case 'plan':
        this.#question ??= record.question;
        this.#plan = { analysis: record.analysis, tree: record.tree };
        break;
      case 'section':
        this.#begin(record);
        break;
      case 'sources':
        this.#libraries = record.libraries;
        break;
      case 'step_result':
        this.#finished.set(record.step_id, record.result);
        break;
      case 'event':
        this.#addEvent(record.event);
        break;
      case 'result':
        this.#result = record.result;
        this.#endedAt = record.at;
        this.#ended = true;
        break;
      case 'mark':
        this.#mark(record);
        break;
    }
  }

  run(): JournaledRun {
    return {
      question: this.#question,
      plan: this.#plan ?? this.#planOfResult(),
      events: this.#events,
      finished: this.#finished,
      result: this.#result,
      endedAt: this.#endedAt,
      ended: this.#ended,
      sections: this.#sections,
      libraries: this.#libraries,
      title: this.#title,
      pinned: this.#pinned,
      deletedAt: this.#deletedAt,
    };
  }

  #begin(record: JournalRecordOf<'section'>): void {
    if (!this.#ended && endsPlan(this.#events.at(-1))) this.#events.pop();
    this.#sections = record.number;
    this.#ended = false;
    for (const id of record.discarded) this.#finished.delete(id);
  }

  /** A file that a machine wrote twice over would otherwise show an event twice. */
  #addEvent(event: ProgressEvent): void {
    const last = this.#events.at(-1);
    if (last === undefined || event.sequence > last.sequence) this.#events.push(event);
  }

  #mark(record: JournalRecordOf<'mark'>): void {
    if (record.title !== undefined) this.#title = record.title;
    if (record.pinned !== undefined) this.#pinned = record.pinned;
    if (record.deleted !== undefined) this.#deletedAt = record.deleted ? record.at : null;
  }

  #planOfResult(): JournaledRun['plan'] {
    return this.#result === null ? null : { analysis: this.#result.analysis, tree: this.#result.tree };
  }
}

/** What a run that goes on builds on. An end whose result did not reach the file was none. */
export function eventsToBuildOn({ events, ended }: JournaledRun): readonly ProgressEvent[] {
  return !ended && endsPlan(events.at(-1)) ? events.slice(0, -1) : events;
}

function endsPlan(event: ProgressEvent | undefined): boolean {
  return event?.event_type === 'plan_completed' || event?.event_type === 'plan_failed';
}

function askedIn({ plan }: JournaledRun): string | undefined {
  return plan?.analysis.follow_up?.asked ?? plan?.analysis.query;
}

/** The question's words, from wherever they are still to be had. */
export function queryOf(run: JournaledRun): string | null {
  return run.question?.query ?? askedIn(run) ?? run.result?.query ?? null;
}
