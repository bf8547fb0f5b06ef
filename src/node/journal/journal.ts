import { mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isoTime, type Clock } from '../../core/clock.ts';
import { isVeritasError, VeritasError } from '../../core/errors.ts';
import { foldRun, type JournaledRun } from '../../core/journal/journaledRun.ts';
import { resumeRun, type ResumeOptions, type ResumePlan } from '../../core/journal/resumeRun.ts';
import { runsToRemove } from '../../core/journal/retention.ts';
import { summarizeRun } from '../../core/journal/summarizeRun.ts';
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
import { readRunFile } from './readRunFile.ts';
import { encodeRecord } from './recordLines.ts';
import { fileState, isLive, listRunFiles, ownerPath, runFileName, type RunFile } from './runFiles.ts';
import { SummaryIndex } from './summaryIndex.ts';

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
  readonly #index: SummaryIndex;
  readonly #told = new Set<string>();
  readonly #recorders = new Set<FileRecorder>();
  #unwritable = false;

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#texts = journalTexts(options.language);
    this.#index = new SummaryIndex(options.folder);
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
      return new FileRecorder({ question, clock, queue: null, release: () => Promise.resolve() });
    }
  }

  /** Newest first, with the deleted ones that can still be had back. Files that cannot be read are told of and left out. */
  async list(): Promise<readonly RunSummary[]> {
    const files = await this.#files();
    await this.#index.load();
    const summaries = await Promise.all(files.map((file) => this.#summary(file)));
    await this.#index.save(new Set(files.map(({ name }) => name)));
    return summaries.filter((summary) => summary !== null).reverse();
  }

  /** The run's full id. Rejects with VeritasError `run_not_found` if no run or more than one begins like this. */
  async find(idOrPrefix: string): Promise<string> {
    return (await this.#find(idOrPrefix)).runId;
  }

  /** As `list` shows it. Rejects as `read` does. */
  async summary(runId: string): Promise<RunSummary> {
    const file = await this.#find(runId);
    await this.#index.load();
    return (
      (await this.#summary(file)) ??
      Promise.reject(new VeritasError('run_not_found', this.#texts.runNotFound(runId)))
    );
  }

  /** Rejects with VeritasError `run_not_found`, `journal_newer` or `journal_damaged`. */
  async read(runId: string): Promise<JournaledRun> {
    return (await this.#read(await this.#find(runId))).run;
  }

  /** Whether some process is at work on the run. */
  async live(runId: string): Promise<boolean> {
    return isLive(await this.#find(runId));
  }

  /** The run's file as it is, to hand on. */
  async bytes(runId: string): Promise<Buffer> {
    const file = await this.#find(runId);
    await this.#read(file);
    return readFile(file.path);
  }

  /**
   * Takes an interrupted or failed run up again. Rejects with VeritasError `run_busy` while somebody is at work on it, and
   * as `find`, `read` and `resumeRun` do.
   */
  async resume(runId: string, options: ResumeOptions): Promise<ResumedRun> {
    const file = await this.#find(runId);
    if (await isLive(file)) throw new VeritasError('run_busy', this.#texts.runBusy);
    // Once for what stands against it, so that a refusal leaves no trace; then again as its owner.
    const before = await this.#read(file);
    resumeRun(file.runId, before.run, options);
    const number = Math.max(before.run.sections, file.lastClaim) + 1;
    const claim = ownerPath(file.path, number);
    let claimed = false;
    try {
      claimed = await this.#ownership.claim(claim);
    } catch (error) {
      this.#unwritten(error);
      return { ...resumeRun(file.runId, before.run, options), recorder: this.#silent(file, before.run) };
    }
    if (!claimed) throw new VeritasError('run_busy', this.#texts.runBusy);
    try {
      const { run } = await this.#read(file);
      const plan = resumeRun(file.runId, run, options);
      const { clock, program } = this.#options;
      const discarded = [...plan.discarded];
      const started = { version: JOURNAL_VERSION, number, started_at: isoTime(clock), program, discarded };
      const question = run.question ?? lostQuestion(file);
      const first = { kind: 'section', ...started } as const;
      const recorder = await this.#record({ path: file.path, question, claim, flags: 'a', first });
      return { ...plan, recorder };
    } catch (error) {
      await this.#ownership.release(claim);
      if (isVeritasError(error)) throw error;
      this.#unwritten(error);
      return { ...resumeRun(file.runId, before.run, options), recorder: this.#silent(file, before.run) };
    }
  }

  /** Renames, pins, deletes a run or takes that back. Rejects as `read` does, or with `journal_unwritable`. */
  async mark(runId: string, mark: RunMark): Promise<void> {
    const file = await this.#find(runId);
    await this.#read(file);
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
      throw this.#unwritableError(error);
    }
  }

  /** Removes what was deleted a while ago and, while the folder is too large, its oldest runs. Returns how many went. */
  async sweep(): Promise<number> {
    const summaries = await this.list();
    const { maxBytes, clock } = this.#options;
    const gone = new Set(runsToRemove(summaries, { maxBytes, now: clock.now() }));
    if (gone.size === 0) return 0;
    const files = (await this.#files()).filter(({ runId }) => gone.has(runId));
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
      if (!queue.failed) this.#unwritable = false;
      recorder = new FileRecorder({ question, clock, queue, release });
      this.#recorders.add(recorder);
      return recorder;
    } catch (error) {
      await release();
      throw error;
    }
  }

  #silent(file: RunFile, run: JournaledRun): FileRecorder {
    const question = run.question ?? lostQuestion(file);
    return new FileRecorder({
      question,
      clock: this.#options.clock,
      queue: null,
      release: () => Promise.resolve(),
    });
  }

  async #summary(file: RunFile): Promise<RunSummary | null> {
    try {
      const [state, live] = await Promise.all([fileState(file.path), isLive(file)]);
      const known = this.#index.get(file.name, state);
      if (known !== null) {
        const open = known.status === 'running' || known.status === 'interrupted';
        return open ? { ...known, status: live ? 'running' : 'interrupted' } : known;
      }
      const { run } = await this.#read(file, live);
      const facts = { runId: file.runId, askedAt: file.askedAt, live };
      const now = await fileState(file.path);
      const summary = summarizeRun(run, { ...facts, bytes: now.size });
      this.#index.set(file.name, now, summary);
      return summary;
    } catch (error) {
      this.#tell(error, file);
      return null;
    }
  }

  async #read(file: RunFile, live?: boolean): Promise<{ readonly run: JournaledRun }> {
    const mend = !(live ?? (await isLive(file)));
    const records = await readRunFile(file.path, {
      language: this.#options.language,
      mend,
      onNotice: (notice) => this.#tell(notice, file),
    });
    return { run: foldRun(records) };
  }

  async #find(idOrPrefix: string): Promise<RunFile> {
    const files = await this.#files();
    const exact = files.find(({ runId }) => runId === idOrPrefix);
    if (exact !== undefined) return exact;
    const matches = idOrPrefix === '' ? [] : files.filter(({ runId }) => runId.startsWith(idOrPrefix));
    const [only] = matches;
    if (only === undefined) throw new VeritasError('run_not_found', this.#texts.runNotFound(idOrPrefix));
    if (matches.length === 1) return only;
    const ids = matches.map(({ runId }) => runId.slice(0, idOrPrefix.length + 4)).join(', ');
    throw new VeritasError('run_not_found', this.#texts.runAmbiguous(idOrPrefix, ids));
  }

  async #files(): Promise<readonly RunFile[]> {
    try {
      return await listRunFiles(this.folder);
    } catch (error) {
      const message = this.#texts.unreadable(this.folder, errorCode(error));
      throw new VeritasError('journal_damaged', message, { cause: error });
    }
  }

  /** Each fault of a file is told once, however often the file is read. */
  #tell(error: unknown, file: RunFile): void {
    const notice = isVeritasError(error)
      ? error
      : new VeritasError('journal_damaged', this.#texts.unreadable(file.path, errorCode(error)), {
          cause: error,
        });
    const key = `${file.name} ${notice.message}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#options.onNotice(notice);
  }

  #unwritten(error: unknown): void {
    if (this.#unwritable) return;
    this.#unwritable = true;
    this.#options.onNotice(this.#unwritableError(error));
  }

  #unwritableError(error: unknown): VeritasError {
    const code = errorCode(error);
    const reason = code === '' ? (error instanceof Error ? error.message : String(error)) : code;
    const message =
      code === 'ENOSPC' || code === 'EDQUOT'
        ? this.#texts.full(this.folder)
        : this.#texts.unwritable(this.folder, reason);
    return new VeritasError('journal_unwritable', message, { cause: error });
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
