import { readFile } from 'node:fs/promises';
import { isVeritasError, VeritasError } from '../../core/errors.ts';
import { foldRun, type JournaledRun } from '../../core/journal/journaledRun.ts';
import { journalTexts, type JournalTexts } from '../../core/journal/texts.ts';
import { JOURNAL_VERSION, questionRecordSchema, type RunSummary } from '../../protocol/journal.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { errorCode } from './ownership.ts';
import { readRunFile } from './readRunFile.ts';
import { parseLine, splitLines, type SoundLines } from './recordLines.ts';
import { fileState, isLive, listRunFiles, type RunFile } from './runFiles.ts';
import { summarizeFile } from './summarizeFile.ts';
import { SummaryIndex } from './summaryIndex.ts';

export interface RunShelfOptions {
  readonly folder: string;
  readonly language: Language;
  /** Told once for each fault of a file. */
  readonly onNotice: (notice: VeritasError) => void;
}

/** The run files of a folder as they can be read; mends damaged ones that nobody is at work on. */
export class RunShelf {
  readonly #options: RunShelfOptions;
  readonly #texts: JournalTexts;
  readonly #index: SummaryIndex;
  readonly #told = new Set<string>();

  constructor(options: RunShelfOptions) {
    this.#options = options;
    this.#texts = journalTexts(options.language);
    this.#index = new SummaryIndex(options.folder);
  }

  /** Oldest first. Rejects with VeritasError `journal_damaged` if the folder cannot be read. */
  async files(): Promise<readonly RunFile[]> {
    const { folder } = this.#options;
    try {
      return await listRunFiles(folder);
    } catch (error) {
      const message = this.#texts.unreadable(folder, errorCode(error));
      throw new VeritasError('journal_damaged', message, { cause: error });
    }
  }

  /** Newest first. Files that cannot be read are told of and left out. */
  async list(): Promise<readonly RunSummary[]> {
    const files = await this.files();
    await this.#index.load();
    const summaries: (RunSummary | null)[] = [];
    // One after the other where a file has to be read, so that no more than one of them is in memory.
    for (const file of files) summaries.push(await this.#summary(file));
    await this.#index.save(new Set(files.map(({ name }) => name)));
    return summaries.filter((summary) => summary !== null).reverse();
  }

  /** As `list` shows it. Rejects as `read` does. */
  async summary(runId: string): Promise<RunSummary> {
    const file = await this.find(runId);
    await this.#index.load();
    const summary = await this.#summary(file);
    if (summary === null) throw new VeritasError('run_not_found', this.#texts.runNotFound(runId));
    return summary;
  }

  /** Rejects with VeritasError `run_not_found` if no run or more than one begins like this. */
  async find(idOrPrefix: string): Promise<RunFile> {
    const files = await this.files();
    const exact = files.find(({ runId }) => runId === idOrPrefix);
    if (exact !== undefined) return exact;
    const matches = idOrPrefix === '' ? [] : files.filter(({ runId }) => runId.startsWith(idOrPrefix));
    const [only] = matches;
    if (only === undefined) throw new VeritasError('run_not_found', this.#texts.runNotFound(idOrPrefix));
    if (matches.length === 1) return only;
    const ids = matches.map(({ runId }) => runId.slice(0, idOrPrefix.length + 4)).join(', ');
    throw new VeritasError('run_not_found', this.#texts.runAmbiguous(idOrPrefix, ids));
  }

  /** Rejects with VeritasError `journal_newer`, `journal_damaged`, or `run_not_found` if it has just been removed. */
  async read(file: RunFile): Promise<JournaledRun> {
    const records = await readRunFile(file.path, {
      language: this.#options.language,
      mend: !(await isLive(file)),
      onNotice: (notice) => this.#tell(notice, file),
    });
    return foldRun(records);
  }

  async #summary(file: RunFile): Promise<RunSummary | null> {
    try {
      const state = await fileState(file.path);
      const live = await isLive(file);
      const known = this.#index.get(file.name, state);
      if (known !== null) {
        const open = known.status === 'running' || known.status === 'interrupted';
        return open ? { ...known, status: live ? 'running' : 'interrupted' } : known;
      }
      let sound = splitLines(await readFile(file.path));
      if (!isPlain(sound)) {
        await this.read(file);
        sound = splitLines(await readFile(file.path));
      }
      const now = await fileState(file.path);
      const { runId, askedAt } = file;
      const summary = summarizeFile(sound.lines, { runId, askedAt, live, bytes: now.size });
      this.#index.set(file.name, now, summary);
      return summary;
    } catch (error) {
      // Since the folder was listed, another window may have let the run go: it is gone, not damaged.
      if (errorCode(error) !== 'ENOENT' && !isVeritasError(error, 'run_not_found')) this.#tell(error, file);
      return null;
    }
  }

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
}

/** Whole, and of a version that is known: nothing has to be mended or refused. */
function isPlain({ lines: [first], damaged, torn, endMissing }: SoundLines): boolean {
  if (first === undefined || damaged.length > 0 || torn !== null || endMissing) return false;
  const question = questionRecordSchema.safeParse(parseLine(first));
  return question.success && question.data.version <= JOURNAL_VERSION;
}
