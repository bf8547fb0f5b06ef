import { Worker } from 'node:worker_threads';

/** Megabytes for what a thread has just made: an indexing pass makes much and keeps little, so that more room only makes it larger. */
const YOUNG = 16;
/** Workers that nobody has asked for yet, by the address of their program. */
const waiting = new Map<string, Worker>();

/** A thread that runs the library worker: the one that was started beforehand, else a new one. It keeps no process alive. */
export function startLibraryWorker(url: URL): Worker {
  const early = waiting.get(url.href);
  waiting.delete(url.href);
  return early ?? start(url);
}

/** Starts the thread of the next `startLibraryWorker`, so that it loads its program while this thread loads another. */
export function startLibraryWorkerEarly(url: URL): void {
  const worker = start(url, { early: true });
  const forget = (): void => {
    if (waiting.get(url.href) === worker) waiting.delete(url.href);
  };
  // What failed here fails again, and is told, for whoever asks.
  worker.once('error', forget);
  worker.once('exit', forget);
  waiting.set(url.href, worker);
}

function start(url: URL, workerData?: { readonly early: true }): Worker {
  const worker = new Worker(url, {
    workerData,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    name: 'veritas-library',
  });
  worker.unref();
  return worker;
}
