// Entry of a run worker thread: an engine with its library, told what to run by messages.
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from '../../core/engine.ts';
import { silentLogger } from '../../core/logger.ts';
import { Journal } from '../../node/journal/journal.ts';
import { randomIds } from '../../node/randomIds.ts';
import { systemClock } from '../../node/systemClock.ts';
import { RunKeeper } from './runKeeper.ts';
import { toWorkerSchema, workerSetupSchema, type FromWorker } from './runMessages.ts';
import { openWorkerLibrary } from './workerLibrary.ts';
import { WorkerRuns } from './workerRuns.ts';

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');
const post = (message: FromWorker): void => {
  port.postMessage(message);
};

try {
  const setup = workerSetupSchema.parse(workerData);
  const { library, status } = await openWorkerLibrary(setup);
  const engine = new Engine({ library, clock: systemClock, ids: randomIds, logger: silentLogger });
  const journal =
    setup.journal === null
      ? null
      : new Journal({
          ...setup.journal,
          language: setup.language,
          clock: systemClock,
          onNotice: ({ message }) => post({ type: 'notice', message }),
        });
  const infos = await library.info({ signal: new AbortController().signal });
  const keeper = journal === null ? null : new RunKeeper(journal, infos, setup.language);
  const runs = new WorkerRuns({ engine, keeper, post });
  port.on('message', (raw: unknown) => {
    const message = toWorkerSchema.safeParse(raw);
    if (message.success) runs.handle(message.data);
  });
  post({ type: 'ready', library: status });
} catch (error) {
  post({ type: 'unready', message: error instanceof Error ? error.message : String(error) });
}
