import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type * as z from 'zod/mini';
import { cancelledError, throwIfCancelled, VeritasError, type ErrorCode } from '../../core/errors.ts';
import type { CallOptions, LibraryInfo, LibraryPort, LinkPort, SearchProgress, SearchRequest, SearchResponse } from '../../core/library/libraryPort.ts';
import type { ProvisionLinks } from '../../core/library/provisionGraph.ts';
import type { Logger } from '../../core/logger.ts';
import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import {
  infosSchema,
  libraryReplySchema,
  passagesSchema,
  provisionLinksSchema,
  searchResponseSchema,
  summariesSchema,
  type LibraryCall,
  type LibraryReply,
} from './libraryMessages.ts';
import { indexSummarySchema, type IndexProgress, type IndexSummary, type OpenOptions } from './libraryOptions.ts';
import { startLibraryWorker } from './startLibraryWorker.ts';
import type { LibraryTexts } from './texts.ts';

interface PendingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: SearchProgress) => void) | null;
}

/** A call without its id, for each method of its own: a plain Omit would lose the union. */
type CallBody<T = LibraryCall> = T extends LibraryCall ? Omit<T, 'id'> : never;

export interface ClientPorts {
  readonly workerUrl: URL;
  readonly texts: LibraryTexts;
  readonly logger: Logger;
  readonly onIndexProgress: (progress: IndexProgress) => void;
  /** Milliseconds of silence after a cancel, which the worker always answers, until it counts as hung. */
  readonly patience: number;
}

/** Starts in a row that may fail before the client gives up. */
const MAX_STARTS = 3;
/** Milliseconds that a worker has to end its passes and close its files; one that hangs in a call never does. */
const CLOSE_PATIENCE = 3_000;

/** The libraries behind a worker thread. A worker that dies or hangs is started again; calls it had taken reject with a retryable error. */
export class LibraryClient implements LibraryPort, LinkPort {
  readonly #options: OpenOptions;
  readonly #ports: ClientPorts;
  readonly #pending = new Map<number, PendingCall>();
  readonly #listeners = new Set<(summary: IndexSummary) => void>();
  #worker: Worker | null = null;
  #opened: Promise<unknown> = Promise.resolve();
  #summaries: readonly IndexSummary[] = [];
  #lastId = 0;
  /** Messages from workers. */
  #heard = 0;
  #failedStarts = 0;
  #closed = false;

  constructor(options: OpenOptions, ports: ClientPorts) {
    this.#options = options;
    this.#ports = ports;
  }

  /** What opening found, one for each library; later passes replace theirs. */
  get summaries(): readonly IndexSummary[] {
    return this.#summaries;
  }

  /** Calls `listener` when a pass in the background has ended; the returned function takes it back. */
  onIndexed(listener: (summary: IndexSummary) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts the worker and opens the libraries. */
  async open(signal: AbortSignal): Promise<void> {
    this.#start();
    this.#opened = this.#call({ method: 'open', options: this.#options }, summariesSchema, { signal }).then((summaries) => {
      this.#summaries = summaries;
      this.#failedStarts = 0;
    });
    await this.#opened;
  }

  info(options: CallOptions): Promise<readonly LibraryInfo[]> {
    return this.#request({ method: 'info' }, infosSchema, options);
  }

  search(request: SearchRequest, options: CallOptions): Promise<SearchResponse> {
    const { kinds, expansions, laws, ...rest } = request;
    const lists = { expansions: [...expansions], laws: [...laws], ...(kinds === undefined ? {} : { kinds: [...kinds] }) };
    return this.#request({ method: 'search', request: { ...rest, ...lists } }, searchResponseSchema, options);
  }

  resolve(reference: LawReference, land: string | null, options: CallOptions): Promise<readonly Passage[]> {
    return this.#request({ method: 'resolve', reference, land }, passagesSchema, options);
  }

  neighbours(passageId: string, radius: number, options: CallOptions): Promise<readonly Passage[]> {
    return this.#request({ method: 'neighbours', passageId, radius }, passagesSchema, options);
  }

  links(passageId: string, limit: number, options: CallOptions): Promise<ProvisionLinks | null> {
    return this.#request({ method: 'links', passageId, limit }, provisionLinksSchema, options);
  }

  /** Brings a library up to date with its folder. */
  async refresh(libraryId: string, options: CallOptions): Promise<IndexSummary> {
    const summary = await this.#request({ method: 'refresh', library: libraryId }, indexSummarySchema, options);
    this.#keep(summary);
    return summary;
  }

  /** Brings single files up to date, as a file watcher reports them; absolute paths, changed or gone. */
  async update(paths: readonly string[], options: CallOptions): Promise<readonly IndexSummary[]> {
    const summaries = await this.#request({ method: 'update', paths: [...paths] }, summariesSchema, options);
    for (const summary of summaries) this.#keep(summary);
    return summaries;
  }

  /** Ends the worker as a crash would; the next call starts another one. */
  async terminateWorker(): Promise<void> {
    await this.#worker?.terminate();
  }

  /** Ends passes under way, closes the index files and stops the worker. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const worker = this.#worker;
    if (worker === null) return;
    const patience = new AbortController();
    try {
      await Promise.race([
        this.#send({ method: 'close' }, null),
        pause(CLOSE_PATIENCE, null, { signal: patience.signal }),
      ]);
    } catch {
      // The worker died meanwhile: nothing is left to close.
    } finally {
      patience.abort();
    }
    this.#worker = null;
    await worker.terminate();
    this.#rejectAll(new VeritasError('index_unavailable', this.#ports.texts.closed));
  }

  async #request<T extends z.ZodMiniType>(body: CallBody, schema: T, options: CallOptions): Promise<z.infer<T>> {
    throwIfCancelled(options.signal);
    if (this.#closed) throw new VeritasError('index_unavailable', this.#ports.texts.closed);
    if (this.#worker === null) this.#restart();
    await untilCancelled(this.#opened, options.signal);
    return this.#call(body, schema, options);
  }

  async #call<T extends z.ZodMiniType>(body: CallBody, schema: T, options: CallOptions): Promise<z.infer<T>> {
    const value = await this.#send(body, options);
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new VeritasError('invalid_message', `The library worker answered ${body.method} in an unknown form.`);
    return parsed.data;
  }

  #send(body: CallBody, options: CallOptions | null): Promise<unknown> {
    const worker = this.#worker;
    if (worker === null) return Promise.reject(this.#gone());
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#take(id);
        worker.postMessage({ id: ++this.#lastId, method: 'cancel', target: id });
        this.#expectSign(worker);
        reject(cancelledError());
      };
      const settle = (): void => options?.signal.removeEventListener('abort', onAbort);
      this.#pending.set(id, {
        resolve: (value) => {
          settle();
          resolve(value);
        },
        reject: (error) => {
          settle();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onProgress: options?.onProgress ?? null,
      });
      options?.signal.addEventListener('abort', onAbort, { once: true });
      // An idle worker must not keep the process alive, one that owes an answer must.
      worker.ref();
      worker.postMessage({ ...body, id });
    });
  }

  #start(): void {
    const worker = startLibraryWorker(this.#ports.workerUrl);
    this.#worker = worker;
    worker.on('message', (message: unknown) => {
      this.#receive(message);
    });
    worker.on('error', (error) => {
      this.#ports.logger.error('library worker failed', error);
    });
    worker.on('exit', () => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      if (!this.#closed) this.#rejectAll(this.#gone());
    });
  }

  #restart(): void {
    if (this.#failedStarts >= MAX_STARTS) throw new VeritasError('index_unavailable', this.#ports.texts.workerGone);
    this.#failedStarts++;
    this.#ports.logger.warn('library worker is started again');
    // A cancel of the call that found the worker dead must not cancel the opening that others wait for.
    this.#opened = this.open(new AbortController().signal);
    this.#opened.catch(() => undefined);
  }

  /** A worker that hangs in a call would let every later call hang as well. */
  #expectSign(worker: Worker): void {
    const heard = this.#heard;
    const look = (): void => {
      if (this.#heard !== heard || this.#worker !== worker) return;
      this.#ports.logger.warn('library worker hangs and is ended');
      void worker.terminate();
    };
    setTimeout(look, this.#ports.patience).unref();
  }

  #receive(message: unknown): void {
    this.#heard++;
    const parsed = libraryReplySchema.safeParse(message);
    if (!parsed.success) {
      this.#ports.logger.warn('library worker sent an unknown message');
      return;
    }
    this.#handle(parsed.data);
  }

  #handle(reply: LibraryReply): void {
    switch (reply.kind) {
      case 'index':
        this.#ports.onIndexProgress(reply.progress);
        return;
      case 'indexed':
        this.#keep(reply.summary);
        for (const listener of this.#listeners) listener(reply.summary);
        return;
      case 'progress':
        this.#pending.get(reply.id)?.onProgress?.({ examined: reply.examined, total: reply.total });
        return;
      case 'result':
        this.#take(reply.id)?.resolve(reply.value);
        return;
      case 'error': {
        const { code, message, retryable, details } = reply.error;
        if (code === 'internal') this.#ports.logger.error('library worker', message);
        this.#take(reply.id)?.reject(new VeritasError(errorCodeOf(code), message, { retryable, details }));
      }
    }
  }

  #take(id: number): PendingCall | undefined {
    const call = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#worker?.unref();
    return call;
  }

  #keep(summary: IndexSummary): void {
    this.#summaries = this.#summaries.map((known) => (known.library === summary.library ? summary : known));
  }

  #rejectAll(error: VeritasError): void {
    const calls = [...this.#pending.values()];
    this.#pending.clear();
    for (const call of calls) call.reject(error);
  }

  #gone(): VeritasError {
    return new VeritasError('index_unavailable', this.#ports.texts.workerGone, { retryable: true });
  }
}

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  'library_missing',
  'library_unreadable',
  'index_corrupt',
  'index_unavailable',
  'cache_unwritable',
  'store_failed',
  'cancelled',
]);

function errorCodeOf(code: string): ErrorCode {
  return isErrorCode(code) ? code : 'internal';
}

function isErrorCode(code: string): code is ErrorCode {
  return CODES.has(code);
}

/** Waits for a promise that others wait for too; a cancel ends this wait only. */
function untilCancelled(promise: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(cancelledError());
    };
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}
