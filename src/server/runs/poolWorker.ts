import { Worker } from 'node:worker_threads';
import type { Clock } from '../../core/clock.ts';
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

/** Milliseconds that a worker is given to write what it has and to give its runs up. */
const CLOSE_PATIENCE = 1000;

/** One run worker thread as the pool sees it. */
export class PoolWorker {
  /** Its library is open and it takes runs. */
  ready = false;
  /** It did so at some time: its end is no failed start. */
  wasReady = false;
  /** Ids of its runs that have not ended. */
  readonly runs = new Set<string>();
  readonly #worker: Worker;
  #released: () => void = () => undefined;

  constructor(options: PoolWorkerOptions) {
    const { url, setup, logger, onMessage, onExit } = options;
    this.#worker = new Worker(url, { workerData: setup, name: 'veritas-run' });
    this.#worker.on('message', (raw: unknown) => {
      const message = fromWorkerSchema.safeParse(raw);
      if (message.success) {
        if (message.data.type === 'closed') this.#released();
        onMessage(message.data);
      } else logger.error('A run worker sent something that cannot be read.', message.error);
    });
    this.#worker.on('error', (error) => logger.error('A run worker failed.', error));
    this.#worker.once('exit', () => {
      this.#released();
      onExit();
    });
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  /** Lets the worker give its runs up in order, as long as that takes no time to speak of, and ends it. */
  async close(clock: Clock): Promise<void> {
    await new Promise<void>((resolve) => {
      const takeBack = clock.schedule(CLOSE_PATIENCE, resolve);
      this.#released = () => {
        takeBack();
        resolve();
      };
      this.send({ type: 'close' });
    });
    await this.terminate();
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }
}
