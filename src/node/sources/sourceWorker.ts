import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { isVeritasError } from '../../core/errors.ts';
import { errorCode } from '../library/walkFolder.ts';
import { libraryTexts } from '../library/texts.ts';
import { formatOf } from '../readers/formats.ts';
import { ReaderThread } from '../readers/readerThread.ts';
import { readerTexts } from '../readers/texts.ts';
import { StatuteStateFile } from '../statutes/statuteState.ts';
import { systemClock } from '../systemClock.ts';
import { diagnose } from './diagnose.ts';
import { editorDoctorTexts, editorSourceTexts } from './editorTexts.ts';
import { indexStatus } from './indexStatus.ts';
import type { RegisteredLibrary } from './registry.ts';
import { SourceManager, type RefreshOutcome } from './sourceManager.ts';
import {
  CANCEL,
  sourceWorkSchema,
  type ExtractedFile,
  type SourceReply,
  type SourceStates,
  type SourceWork,
} from './sourceMessages.ts';

/** Entry of a thread that does one piece of work on the user's libraries and ends. */
class SourceWorker {
  readonly #work: SourceWork;
  readonly #manager: SourceManager;
  readonly #signal: AbortSignal;

  constructor(work: SourceWork, signal: AbortSignal, post: (reply: SourceReply) => void) {
    this.#work = work;
    this.#signal = signal;
    this.#manager = new SourceManager({
      places: work.places,
      texts: editorSourceTexts[work.language],
      clock: systemClock,
      signal,
      onStatute: (progress) => post({ kind: 'progress', ...progress }),
    });
  }

  async run(): Promise<unknown> {
    const { task } = this.#work;
    const manager = this.#manager;
    switch (task.task) {
      case 'add':
        return manager.add(task.target, task.name);
      case 'statutes':
        return manager.addStatutes(task.laws, task.topics);
      case 'refresh':
        return this.#refresh(task.names);
      case 'remove':
        return manager.remove(task.name);
      case 'restore':
        await manager.registry.add(task.library);
        return task.library;
      case 'states':
        return this.#states(task.roots);
      case 'diagnose':
        return this.#diagnose(task.others);
      case 'extract':
        return this.#extract(task.file);
    }
  }

  async #refresh(names: readonly string[]): Promise<RefreshOutcome[]> {
    const libraries = await Promise.all(names.map((name) => this.#manager.registry.find(name)));
    const outcomes: RefreshOutcome[] = [];
    for await (const outcome of this.#manager.refreshEach(libraries)) outcomes.push(outcome);
    return outcomes;
  }

  async #states(roots: readonly string[]): Promise<SourceStates> {
    const { laws } = await StatuteStateFile.open(this.#manager.statutesFolder);
    const indexes = roots.map((root) => {
      const status = indexStatus(this.#work.cacheDir, root, { thorough: false });
      return status === null ? null : { ...status, problems: [...status.problems] };
    });
    return { indexes, laws: [...laws] };
  }

  async #diagnose(others: readonly RegisteredLibrary[]): Promise<unknown> {
    const { cacheDir, language } = this.#work;
    const context = {
      cacheDir,
      statutesFolder: this.#manager.statutesFolder,
      texts: editorDoctorTexts[language],
      sourceTexts: editorSourceTexts[language],
      signal: this.#signal,
    };
    const own = await diagnose(await this.#manager.registry.list(), context);
    // The number of registered libraries has been told with the first ones.
    const [, ...more] = await diagnose(others, context);
    return [...own, ...more];
  }

  async #extract(file: string): Promise<ExtractedFile> {
    const { language } = this.#work;
    const format = formatOf(file);
    if (format === null) return { failure: readerTexts[language].failures.damaged };
    const thread = new ReaderThread();
    try {
      const { extracted, failure } = await thread.read(format, await readFile(file));
      if (extracted === null) return { failure: readerTexts[language].failures[failure] };
      const { text, pages } = extracted;
      return { text, pages: pages === null ? null : [...pages], failure: null };
    } catch (error) {
      return { failure: libraryTexts[language].fileUnreadable(errorCode(error)) };
    } finally {
      thread.close();
    }
  }
}

function describeError(error: unknown): SourceReply {
  if (isVeritasError(error)) {
    const { code, message, retryable } = error;
    return { kind: 'error', code, message, retryable };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'error', code: 'internal', message, retryable: false };
}

if (parentPort !== null) {
  const port = parentPort;
  const cancel = new AbortController();
  port.on('message', (message: unknown) => {
    if (message === CANCEL) cancel.abort();
  });
  const post = (reply: SourceReply): void => port.postMessage(reply);
  new SourceWorker(sourceWorkSchema.parse(workerData), cancel.signal, post)
    .run()
    .then((value) => post({ kind: 'result', value }))
    .catch((error: unknown) => post(describeError(error)))
    .finally(() => port.close());
}
