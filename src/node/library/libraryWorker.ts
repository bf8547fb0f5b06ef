import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { throwIfCancelled, isVeritasError, VeritasError } from '../../core/errors.ts';
import { GermanAnalyzer } from '../../core/nlp/text/germanAnalyzer.ts';
import { readLayTerms } from '../../core/nlp/text/layTerms.ts';
import { libraryCallSchema, type LibraryCall, type LibraryReply } from './libraryMessages.ts';
import { LibraryService } from './libraryService.ts';

/** Entry of the worker thread: checks each message, runs it, answers by its id. */
class LibraryWorker {
  readonly #post: (reply: LibraryReply) => void;
  readonly #running = new Map<number, AbortController>();
  /** Ends background passes when the libraries are closed. */
  readonly #closing = new AbortController();
  readonly #analyzer = new GermanAnalyzer();
  #service: LibraryService | null = null;

  constructor(post: (reply: LibraryReply) => void) {
    this.#post = post;
  }

  /** Reads what the first search needs, while nothing else is to be done. */
  warm(): void {
    readLayTerms(this.#analyzer);
  }

  async receive(message: unknown): Promise<void> {
    const parsed = libraryCallSchema.safeParse(message);
    // Only our own main thread writes here: a message that does not parse has no id to answer to.
    if (!parsed.success) return;
    const call = parsed.data;
    if (call.method === 'cancel') {
      this.#running.get(call.target)?.abort();
      return;
    }
    const controller = new AbortController();
    this.#running.set(call.id, controller);
    try {
      const value = await this.#run(call, AbortSignal.any([controller.signal, this.#closing.signal]));
      this.#post({ kind: 'result', id: call.id, value });
    } catch (error) {
      this.#post({ kind: 'error', id: call.id, error: describeError(error) });
    } finally {
      this.#running.delete(call.id);
    }
  }

  async #run(call: Exclude<LibraryCall, { method: 'cancel' }>, signal: AbortSignal): Promise<unknown> {
    throwIfCancelled(signal);
    if (call.method === 'open') {
      await this.#service?.close();
      this.#service = new LibraryService(call.options, {
        onProgress: (progress) => this.#post({ kind: 'index', progress }),
        onIndexed: (summary) => this.#post({ kind: 'indexed', summary }),
        background: this.#closing.signal,
      }, this.#analyzer);
      return this.#service.open(signal);
    }
    const service = this.#service;
    if (service === null) throw new VeritasError('index_unavailable', 'No library has been opened.');
    switch (call.method) {
      case 'info':
        return service.guard(() => service.engine.info());
      case 'search': {
        const { kinds, ...request } = call.request;
        const onProgress = ({ examined, total }: { examined: number; total: number }): void =>
          this.#post({ kind: 'progress', id: call.id, examined, total });
        return service.search(kinds === undefined ? request : { ...request, kinds }, { signal, onProgress });
      }
      case 'resolve':
        return service.guard(() => service.engine.resolve(call.reference, call.land, { signal }));
      case 'neighbours':
        return service.guard(() => service.engine.neighbours(call.passageId, call.radius, { signal }));
      case 'links':
        return service.guard(() => service.engine.links(call.passageId, call.limit, { signal }));
      case 'refresh':
        return service.refresh(call.library, signal);
      case 'update':
        return service.update(call.paths, signal);
      case 'close':
        this.#closing.abort();
        this.#service = null;
        await service.close();
        return null;
    }
  }
}

function describeError(error: unknown): { code: string; message: string; retryable: boolean; details: Record<string, unknown> } {
  if (isVeritasError(error)) {
    return { code: error.code, message: error.message, retryable: error.retryable, details: { ...error.details } };
  }
  return { code: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error), retryable: false, details: {} };
}

if (parentPort !== null) {
  const port = parentPort;
  const worker = new LibraryWorker((reply) => port.postMessage(reply));
  if (z.object({ early: z.literal(true) }).safeParse(workerData).success) worker.warm();
  port.on('message', (message: unknown) => void worker.receive(message));
}
