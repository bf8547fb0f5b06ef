import { mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isoTime, type Clock } from '../../core/clock.ts';
import { isVeritasError, VeritasError } from '../../core/errors.ts';
import type { JournaledRun } from '../../core/journal/journaledRun.ts';
import { resumeRun, type ResumeOptions, type ResumePlan } from '../../core/journal/resumeRun.ts';
import { runsToRemove } from '../../core/journal/retention.ts';
import { journalTexts, type JournalTexts } from '../../core/journal/texts.ts';
import {
  JOURNAL_VERSION,
  type JournalRecord,
  type JournalRecordOf,
  type QuestionRecord,
  type RunSummary,
} from '../../protocol/journal.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { AppendQueue } from './appendQueue.ts';
import { FileRecorder } from './fileRecorder.ts';
import { errorCode, Ownership } from './ownership.ts';
import { portableBytes } from './portableBytes.ts';
import { encodeRecord } from './recordLines.ts';
import { isLive, ownerPath, removeLeftovers, runFileName, type RunFile } from './runFiles.ts';
import { RunShelf } from './runShelf.ts';

const diskFull: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
const writeProtected: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM']);

export interface JournalOptions {
  /** Made when the first run is recorded. */
  readonly folder: string;
  readonly language: Language;
  /** Version of the program, for the records. */
  readonly program: string;
  readonly clock: Clock;
  /** Bytes that all run files together may have. */
  readonly maxBytes: number;
  /**
   * Told of what a user should know: the run is not recorded (`journal_unwritable`, once until a run is recorded
   * again), a file was damaged (`journal_damaged`), or is of a newer version (`journal_newer`).
   */
  readonly onNotice: (notice: VeritasError) => void;
}

export type NewQuestion = Omit<QuestionRecord, 'kind' | 'version' | 'asked_at' | 'program'>;
export type RunMark = Omit<JournalRecordOf<'mark'>, 'kind' | 'at'>;

/** A run that goes on: what the engine needs, and where it is recorded. */
export interface ResumedRun extends ResumePlan {
  readonly recorder: FileRecorder;
}

/** The runs of one folder, a file each. Any number of processes may share it. */
export class Journal {
  readonly #options: JournalOptions;
  readonly #texts: JournalTexts;
  readonly #ownership = new Ownership();
  readonly #shelf: RunShelf;
  readonly #recorders = new Set<FileRecorder>();
  #unwritable = false;

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#texts = journalTexts(options.language);
    this.#shelf = new RunShelf(options);
  }

  get folder(): string {
    return this.#options.folder;
  }

  /** Resolves when the question is on the disk, or a notice says that it is not. Never rejects. */
  async begin(asked: NewQuestion): Promise<FileRecorder> {
    const { clock, program } = this.#options;
    const question: QuestionRecord = {
      kind: 'question',
      version: JOURNAL_VERSION,
      ...asked,
      asked_at: isoTime(clock),
      program,
    };
    const path = join(this.folder, runFileName(question.asked_at, question.run_id));
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const claim = ownerPath(path, 1);
      if (!(await this.#ownership.claim(claim))) throw new Error(`Run ${question.run_id} is there already.`);
      return await this.#record({ path, question, claim, flags: 'ax', first: question });
    } catch (error) {
      this.#unwritten(error);
      return this.#silent(question);
    }
  }

  /** Newest first, with the deleted ones that can still be had back. Files that cannot be read are told of and left out. */
  list(): Promise<readonly RunSummary[]> {
    return this.#shelf.list();
  }

  /** The run's full id. Rejects with VeritasError `run_not_found` if no run or more than one begins like this. */
  async find(idOrPrefix: string): Promise<string> {
    return (await this.#shelf.find(idOrPrefix)).runId;
  }

  /** As `list` shows it. Rejects as `read` does. */
  summary(runId: string): Promise<RunSummary> {
    return this.#shelf.summary(runId);
  }

  /** Rejects with VeritasError `run_not_found`, `journal_newer` or `journal_damaged`. */
  async read(runId: string): Promise<JournaledRun> {
    return this.#shelf.read(await this.#shelf.find(runId));
  }

  /** The run's file to hand on: as it is, but for the paths of this machine. */
  async bytes(runId: string): Promise<Buffer> {
    const file = await this.#shelf.find(runId);
    await this.#shelf.read(file);
    return portableBytes(await readFile(file.path));
  }

  /**
   * Takes an interrupted or failed run up again. Rejects with VeritasError `run_busy` while somebody is at work on it, and
   * as `find`, `read` and `resumeRun` do.
   */
  async resume(runId: string, options: ResumeOptions): Promise<ResumedRun> {
    const file = await this.#shelf.find(runId);
    if (await isLive(file)) throw new VeritasError('run_busy', this.#texts.runBusy);
    // Once for what stands against it, so that a refusal leaves no trace; then again as its owner.
    const before = await this.#shelf.read(file);
    const plan = resumeRun(file.runId, before, options);
    const number = Math.max(before.sections, file.lastClaim) + 1;
    const claim = ownerPath(file.path, number);
    try {
      if (!(await this.#ownership.claim(claim))) throw new VeritasError('run_busy', this.#texts.runBusy);
      return await this.#resumeClaimed(file, options, { claim, number });
    } catch (error) {
      await this.#ownership.release(claim);
      if (isVeritasError(error)) throw error;
      this.#unwritten(error);
      return { ...plan, recorder: this.#silent(before.question ?? lostQuestion(file)) };
    }
  }

  /** Renames, pins, deletes a run or takes that back. Rejects as `read` does, or with `journal_unwritable`. */
  async mark(runId: string, mark: RunMark): Promise<void> {
    const file = await this.#shelf.find(runId);
    await this.#shelf.read(file);
    const record: JournalRecord = { kind: 'mark', at: isoTime(this.#options.clock), ...mark };
    try {
      const handle = await open(file.path, 'a');
      try {
        await handle.write(encodeRecord(record));
        await handle.datasync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      const message = this.#texts.markUnwritten(this.folder, this.#reason(error));
      throw new VeritasError('journal_unwritable', message, { cause: error });
    }
  }

  /** Removes what was deleted a while ago and, while the folder is too large, its oldest runs. Returns how many went. */
  async sweep(): Promise<number> {
    await removeLeftovers(this.folder);
    const summaries = await this.#shelf.list();
    const { maxBytes, clock } = this.#options;
    const gone = new Set(runsToRemove(summaries, { maxBytes, now: clock.now() }));
    if (gone.size === 0) return 0;
    const files = (await this.#shelf.files()).filter(({ runId }) => gone.has(runId));
    for (const file of files) {
      if (await isLive(file)) continue;
      for (const name of [file.name, ...file.companions])
        await unlink(join(this.folder, name)).catch(() => undefined);
    }
    return files.length;
  }

  /** Closes what this process still records and gives it up. */
  async close(): Promise<void> {
    await Promise.all([...this.#recorders].map((recorder) => recorder.close()));
    await this.#ownership.releaseAll();
  }

  async #record(section: {
    readonly path: string;
    readonly question: QuestionRecord;
    readonly claim: string;
    readonly flags: 'ax' | 'a';
    readonly first: JournalRecord;
  }): Promise<FileRecorder> {
    const { path, question, claim, flags, first } = section;
    const { clock } = this.#options;
    const release = async (): Promise<void> => {
      if (recorder !== undefined) this.#recorders.delete(recorder);
      await this.#ownership.release(claim);
    };
    let recorder: FileRecorder | undefined;
    try {
      const target = await open(path, flags, 0o600);
      const queue = new AppendQueue({ target, onFault: (error) => this.#unwritten(error) });
      queue.add(first, true);
      await Promise.all([queue.flushed(), flags === 'ax' ? syncFolder(dirname(path)) : undefined]);
      if (queue.failed && flags === 'ax') {
        // Nothing of the run is in its file, which would stand in every list as one whose question is lost.
        await queue.close();
        await unlink(path).catch(() => undefined);
        await release();
        return this.#silent(question);
      }
      if (!queue.failed) this.#unwritable = false;
      recorder = new FileRecorder({ question, clock, queue, release });
      this.#recorders.add(recorder);
      return recorder;
    } catch (error) {
      await release();
      throw error;
    }
  }

  async #resumeClaimed(
    file: RunFile,
    options: ResumeOptions,
    { claim, number }: { readonly claim: string; readonly number: number },
  ): Promise<ResumedRun> {
    const run = await this.#shelf.read({ ...file, lastClaim: 0 });
    const plan = resumeRun(file.runId, run, options);
    const { clock, program } = this.#options;
    const discarded = [...plan.discarded];
    const started = { version: JOURNAL_VERSION, number, started_at: isoTime(clock), program, discarded };
    const question = run.question ?? lostQuestion(file);
    const first = { kind: 'section', ...started } as const;
    const recorder = await this.#record({ path: file.path, question, claim, flags: 'a', first });
    return { ...plan, recorder };
  }

  #silent(question: QuestionRecord): FileRecorder {
    const release = (): Promise<void> => Promise.resolve();
    return new FileRecorder({ question, clock: this.#options.clock, queue: null, release });
  }

  #unwritten(error: unknown): void {
    if (this.#unwritable) return;
    this.#unwritable = true;
    this.#options.onNotice(this.#unwritableError(error));
  }

  #unwritableError(error: unknown): VeritasError {
    const message = diskFull.has(errorCode(error))
      ? this.#texts.full(this.folder)
      : this.#texts.unwritable(this.folder, this.#reason(error));
    return new VeritasError('journal_unwritable', message, { cause: error });
  }

  /** Why something could not be written, with the system's own word for it. */
  #reason(error: unknown): string {
    const code = errorCode(error);
    if (code === '') return error instanceof Error ? error.message : String(error);
    if (diskFull.has(code)) return `${this.#texts.diskFull}, ${code}`;
    return writeProtected.has(code) ? `${this.#texts.writeProtected}, ${code}` : code;
  }
}

/** For a file whose first lines are gone: what a recorder needs to know of them. */
function lostQuestion(file: RunFile): QuestionRecord {
  const request = { mode: 'agents', detail: 'milestones', language: null, max_parallel: 4 } as const;
  return {
    kind: 'question',
    version: JOURNAL_VERSION,
    run_id: file.runId,
    query: '',
    asked_at: file.askedAt,
    conversation_id: null,
    request: { ...request, timeout_seconds: null, sources: null },
    program: '',
  };
}

/** A new file's name is on the disk only when its folder is; not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
