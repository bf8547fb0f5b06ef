import { Worker } from 'node:worker_threads';
import type { Logger } from '../../core/logger.ts';
import { fromWorkerSchema, type FromWorker, type ToWorker, type WorkerSetup } from './runMessages.ts';

export interface PoolWorkerOptions {
  readonly url: URL;
  readonly setup: WorkerSetup;
  readonly logger: Logger;
  readonly onMessage: (message: FromWorker) => void;
  /** Once, whatever the reason. */
  readonly onExit: () => void;
}

/** One run worker thread as the pool sees it. */
export class PoolWorker {
  /** Its library is open and it takes runs. */
  ready = false;
  /** Ids of its runs that have not ended. */
  readonly runs = new Set<string>();
  readonly #worker: Worker;

  constructor(options: PoolWorkerOptions) {
    const { url, setup, logger, onMessage, onExit } = options;
    this.#worker = new Worker(url, { workerData: setup, name: 'veritas-run' });
    this.#worker.on('message', (raw: unknown) => {
      const message = fromWorkerSchema.safeParse(raw);
      if (message.success) onMessage(message.data);
      else logger.error('A run worker sent something that cannot be read.', message.error);
    });
    this.#worker.on('error', (error) => logger.error('A run worker failed.', error));
    this.#worker.once('exit', onExit);
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }
}
