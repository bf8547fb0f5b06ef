import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import { cancelledError, throwIfCancelled, VeritasError, type ErrorCode } from '../../core/errors.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { registeredSchema, type RegisteredLibrary } from './registry.ts';
import type { Finding } from './diagnose.ts';
import type { RefreshOutcome, SourcePlaces } from './sourceManager.ts';
import {
  addedStatutesSchema,
  CANCEL,
  extractedFileSchema,
  findingsSchema,
  refreshOutcomesSchema,
  sourceReplySchema,
  sourceStatesSchema,
  type ExtractedFile,
  type SourceStates,
  type SourceTask,
} from './sourceMessages.ts';

export interface SourceClientOptions {
  /** The built worker (dist/sourceWorker.mjs), or its source where Node runs TypeScript. */
  readonly workerUrl: URL;
  readonly places: SourcePlaces;
  readonly cacheDir: string;
  readonly language: Language;
}

export interface TaskOptions {
  readonly signal: AbortSignal;
  /** Before each law that is downloaded. */
  readonly onProgress?: (progress: {
    readonly law: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}

/**
 * The user's libraries, worked on in a thread of its own that lives as long as the work: unpacking, checking and reading indexes would hold up
 * an editor. Every method rejects with VeritasError: what SourceManager rejects with, `cancelled`, or `internal`.
 */
export class SourceClient {
  readonly #options: SourceClientOptions;

  constructor(options: SourceClientOptions) {
    this.#options = options;
  }

  get places(): SourcePlaces {
    return this.#options.places;
  }

  add(target: string, name: string | undefined, options: TaskOptions): Promise<RegisteredLibrary> {
    return this.#run(
      { task: 'add', target, ...(name === undefined ? {} : { name }) },
      registeredSchema,
      options,
    );
  }

  addStatutes(
    laws: readonly string[],
    topics: readonly string[],
    options: TaskOptions,
  ): Promise<z.infer<typeof addedStatutesSchema>> {
    return this.#run(
      { task: 'statutes', laws: [...laws], topics: [...topics] },
      addedStatutesSchema,
      options,
    );
  }

  refresh(names: readonly string[], options: TaskOptions): Promise<readonly RefreshOutcome[]> {
    return this.#run({ task: 'refresh', names: [...names] }, refreshOutcomesSchema, options);
  }

  remove(name: string, options: TaskOptions): Promise<RegisteredLibrary> {
    return this.#run({ task: 'remove', name }, registeredSchema, options);
  }

  restore(library: RegisteredLibrary, options: TaskOptions): Promise<RegisteredLibrary> {
    return this.#run({ task: 'restore', library }, registeredSchema, options);
  }

  states(roots: readonly string[], options: TaskOptions): Promise<SourceStates> {
    return this.#run({ task: 'states', roots: [...roots] }, sourceStatesSchema, options);
  }

  diagnose(others: readonly RegisteredLibrary[], options: TaskOptions): Promise<readonly Finding[]> {
    return this.#run({ task: 'diagnose', others: [...others] }, findingsSchema, options);
  }

  extract(file: string, options: TaskOptions): Promise<ExtractedFile> {
    return this.#run({ task: 'extract', file }, extractedFileSchema, options);
  }

  async #run<T extends z.ZodMiniType>(
    task: SourceTask,
    schema: T,
    options: TaskOptions,
  ): Promise<z.infer<T>> {
    const parsed = schema.safeParse(await this.#perform(task, options));
    if (!parsed.success)
      throw new VeritasError('invalid_message', `The work "${task.task}" ended in an unknown form.`);
    return parsed.data;
  }

  #perform(task: SourceTask, { signal, onProgress }: TaskOptions): Promise<unknown> {
    throwIfCancelled(signal);
    const { workerUrl, ...data } = this.#options;
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerUrl, {
        execArgv: ['--disable-warning=ExperimentalWarning'],
        name: 'veritas-sources',
        workerData: { ...data, task },
      });
      const onAbort = (): void => worker.postMessage(CANCEL);
      const settle = (end: () => void): void => {
        signal.removeEventListener('abort', onAbort);
        end();
      };
      signal.addEventListener('abort', onAbort, { once: true });
      worker.on('message', (message: unknown) => {
        const reply = sourceReplySchema.safeParse(message);
        if (!reply.success) return;
        switch (reply.data.kind) {
          case 'progress':
            onProgress?.(reply.data);
            return;
          case 'result': {
            const { value } = reply.data;
            settle(() => resolve(value));
            return;
          }
          case 'error': {
            const { code, message: text, retryable } = reply.data;
            settle(() =>
              reject(
                signal.aborted ? cancelledError() : new VeritasError(errorCodeOf(code), text, { retryable }),
              ),
            );
          }
        }
      });
      worker.on('error', (error: Error) =>
        settle(() => reject(new VeritasError('internal', error.message, { cause: error }))),
      );
      // After a result this changes nothing.
      worker.on('exit', () =>
        settle(() => reject(new VeritasError('internal', `The work "${task.task}" was cut off.`))),
      );
    });
  }
}

const codeSchema = z.enum(['wrong_usage', 'source_failed', 'offline', 'registry_damaged', 'cancelled']);

function errorCodeOf(code: string): ErrorCode {
  const known = codeSchema.safeParse(code);
  return known.success ? known.data : 'internal';
}
