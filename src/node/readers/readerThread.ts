import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { DocumentFormat } from './formats.ts';
import type { ReadOutcome } from './readFormat.ts';

const failureSchema = z.enum([
  'no_text',
  'encrypted',
  'damaged',
  'too_large',
  'too_deep',
  'too_slow',
  'no_memory',
  'no_statute',
  'encoding',
]);
const outcomeSchema = z.union([
  z.object({
    extracted: z.object({
      text: z.string(),
      pages: z.nullable(z.array(z.number())),
      textlessPages: z.number(),
    }),
    failure: z.null(),
  }),
  z.object({ extracted: z.null(), failure: failureSchema }),
]);

export interface ReaderThreadOptions {
  /** Milliseconds that one file may take. */
  readonly timeout?: number;
  /** Megabytes of memory of the thread. */
  readonly memory?: number;
}

const TIMEOUT = 30_000;
const MEMORY = 512;

/**
 * Parses files of foreign formats in a thread of its own, so that one that hangs or eats memory can be ended. The thread is started with the first
 * such file. One file at a time.
 */
export class ReaderThread {
  readonly #timeout: number;
  readonly #memory: number;
  #worker: Worker | null = null;

  constructor(options: ReaderThreadOptions = {}) {
    this.#timeout = options.timeout ?? TIMEOUT;
    this.#memory = options.memory ?? MEMORY;
  }

  /** Never rejects: `too_slow` after the time limit, `no_memory` when the thread ran out of it, `damaged` when it died otherwise. */
  async read(format: DocumentFormat, bytes: Uint8Array): Promise<ReadOutcome> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      const finish = (outcome: ReadOutcome, gone: boolean): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (gone) this.#drop(worker);
        else worker.unref();
        resolve(outcome);
      };
      const onMessage = (message: unknown): void => {
        const parsed = outcomeSchema.safeParse(message);
        finish(parsed.success ? parsed.data : { extracted: null, failure: 'damaged' }, false);
      };
      const onError = (error: unknown): void => {
        const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        finish({ extracted: null, failure: memory ? 'no_memory' : 'damaged' }, true);
      };
      const onExit = (): void => finish({ extracted: null, failure: 'damaged' }, true);
      const timer = setTimeout(() => finish({ extracted: null, failure: 'too_slow' }, true), this.#timeout);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.ref();
      worker.postMessage({ format, bytes });
    });
  }

  /** Ends the thread and frees its memory; the next file starts another one. */
  close(): void {
    if (this.#worker !== null) this.#drop(this.#worker);
  }

  #start(): Worker {
    // Beside the built bundle lies a built worker, beside the source its source.
    const name = import.meta.url.endsWith('.ts') ? './readerWorker.ts' : './readerWorker.mjs';
    const worker = new Worker(new URL(name, import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      name: 'veritas-reader',
      resourceLimits: { maxOldGenerationSizeMb: this.#memory },
    });
    worker.unref();
    return worker;
  }

  #drop(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
    // A dead thread may still say that it died.
    worker.on('error', () => undefined);
    void worker.terminate();
  }
}
