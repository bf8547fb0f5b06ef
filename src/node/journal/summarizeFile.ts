import * as z from 'zod/mini';
import {
  journalRecordSchema,
  questionRecordSchema,
  type JournalRecordOf,
  type QuestionRecord,
  type RunSummary,
} from '../../protocol/journal.ts';
import { outcomeSchema, runModeSchema } from '../../protocol/vocabulary.ts';
import { parseLine } from './recordLines.ts';

/** What a file's lines do not say, or no longer say after a damage. */
export interface FileFacts {
  readonly runId: string;
  readonly askedAt: string;
  readonly bytes: number;
  /** Some process is at work on the run. */
  readonly live: boolean;
}

/** The parts of large records that a summary needs; reading the rest would take many times as long. */
const planHeadSchema = z.object({
  question: questionRecordSchema,
  tree: z.object({ steps: z.array(z.unknown()) }),
});
const resultHeadSchema = z.object({
  at: z.string(),
  result: z.object({
    query: z.string(),
    mode: runModeSchema,
    status: z.enum(['completed', 'failed', 'cancelled']),
    answer: z.nullable(z.object({ outcome: outcomeSchema, partial: z.boolean() })),
    tree: z.object({ steps: z.array(z.unknown()) }),
  }),
});

const KIND = /^\{"kind":"([a-z_]+)"/u;
const STEP = /^\{"kind":"step_result","step_id":("(?:[^"\\]|\\.)*")/u;
/** Long enough for the kind and the step of any record. */
const HEAD_LENGTH = 400;

/** Sums up a run from the sound lines of its file. */
export function summarizeFile(lines: Iterable<Buffer>, file: FileFacts): RunSummary {
  const fold = new SummaryFold();
  for (const line of lines) fold.apply(line);
  return fold.summary(file);
}

class SummaryFold {
  #question: QuestionRecord | null = null;
  #steps = 0;
  #events = 0;
  readonly #finished = new Set<string>();
  #end: z.infer<typeof resultHeadSchema> | null = null;
  #ended = false;
  #sections = 1;
  #title: string | null = null;
  #pinned = false;
  #deletedAt: string | null = null;

  apply(line: Buffer): void {
    const head = line.toString('utf8', 0, HEAD_LENGTH);
    switch (KIND.exec(head)?.[1]) {
      case 'event':
        this.#events += 1;
        break;
      case 'step_result':
        this.#finish(head);
        break;
      case 'plan':
        this.#plan(parseLine(line));
        break;
      case 'result':
        this.#result(parseLine(line));
        break;
      case 'sources':
        break;
      default:
        this.#small(parseLine(line));
    }
  }

  summary(file: FileFacts): RunSummary {
    const end = this.#end;
    const question = this.#question;
    return {
      run_id: file.runId,
      query: question?.query ?? end?.result.query ?? null,
      title: this.#title,
      conversation_id: question?.conversation_id ?? null,
      asked_at: question?.asked_at ?? file.askedAt,
      ended_at: this.#ended && end !== null ? end.at : null,
      status: this.#ended && end !== null ? end.result.status : file.live ? 'running' : 'interrupted',
      mode: question?.request.mode ?? end?.result.mode ?? 'agents',
      outcome: end?.result.answer?.outcome ?? null,
      partial: end?.result.answer?.partial ?? false,
      steps: { finished: this.#finished.size, total: this.#steps },
      events: this.#events,
      sections: this.#sections,
      pinned: this.#pinned,
      deleted_at: this.#deletedAt,
      bytes: file.bytes,
    };
  }

  #finish(head: string): void {
    const id: unknown = parseLine(Buffer.from(STEP.exec(head)?.[1] ?? 'null'));
    if (typeof id === 'string') this.#finished.add(id);
  }

  #plan(value: unknown): void {
    const plan = planHeadSchema.safeParse(value);
    if (!plan.success) return;
    this.#question ??= plan.data.question;
    this.#steps = plan.data.tree.steps.length;
  }

  #result(value: unknown): void {
    const end = resultHeadSchema.safeParse(value);
    if (!end.success) return;
    this.#end = end.data;
    this.#ended = true;
    this.#steps = end.data.result.tree.steps.length;
  }

  #small(value: unknown): void {
    const record = journalRecordSchema.safeParse(value);
    if (!record.success) return;
    if (record.data.kind === 'question') this.#question ??= record.data;
    else if (record.data.kind === 'mark') this.#mark(record.data);
    else if (record.data.kind === 'section') {
      this.#sections = record.data.number;
      this.#ended = false;
      for (const id of record.data.discarded) this.#finished.delete(id);
    }
  }

  #mark(mark: JournalRecordOf<'mark'>): void {
    if (mark.title !== undefined) this.#title = mark.title;
    if (mark.pinned !== undefined) this.#pinned = mark.pinned;
    if (mark.deleted !== undefined) this.#deletedAt = mark.deleted ? mark.at : null;
  }
}
