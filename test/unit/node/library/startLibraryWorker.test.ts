import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import {
  startLibraryWorker,
  startLibraryWorkerEarly,
} from '../../../../src/node/library/startLibraryWorker.ts';

const echo = new URL(
  `data:text/javascript,${encodeURIComponent(
    "import { parentPort, threadId } from 'node:worker_threads'; parentPort.on('message', () => parentPort.postMessage(threadId));",
  )}`,
);
const broken = new URL('data:text/javascript,throw new Error("broken")');

const workers: Worker[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.terminate();
});

function taken(url: URL): Worker {
  const worker = startLibraryWorker(url);
  workers.push(worker);
  return worker;
}

async function answers(worker: Worker): Promise<boolean> {
  worker.postMessage('who');
  const [id] = (await once(worker, 'message')) as [unknown];
  return id === worker.threadId;
}

describe('a library worker that is started early', () => {
  it('is the one that the next client gets, and only that one', async () => {
    const before = taken(echo);
    startLibraryWorkerEarly(echo);
    const early = taken(echo);
    const later = taken(echo);
    // Threads are numbered in the order of their starts.
    expect([early.threadId, later.threadId]).toEqual([before.threadId + 1, before.threadId + 2]);
    expect(await Promise.all([before, early, later].map(answers))).toEqual([true, true, true]);
  });

  it('does not end the program when it fails, and fails again for whoever asks', async () => {
    startLibraryWorkerEarly(broken);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [error] = (await once(taken(broken), 'error')) as [Error];
    expect(error.message).toBe('broken');
  });
});
