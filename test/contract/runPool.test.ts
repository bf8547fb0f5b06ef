import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/node/systemClock.ts';
import { RunPool, type RunSink } from '../../src/server/runs/runPool.ts';
import { RecordingLogger } from '../support/recordingLogger.ts';

let pool: RunPool | null = null;

async function open(workers: number, file = 'unrulyWorker.ts'): Promise<RunPool> {
  pool = new RunPool({
    workerUrl: new URL(`../fixtures/server/${file}`, import.meta.url),
    setup: { library: null, language: 'en', journal: null },
    workers,
    maxParallelRuns: workers,
    runSeconds: 60,
    durations: () => ({}),
    language: 'en',
    clock: systemClock,
    logger: new RecordingLogger(),
  });
  await pool.opened;
  return pool;
}

/** How a run ends. */
function run(on: RunPool, query: string): Promise<string> {
  return new Promise((resolve) => {
    const sink: RunSink = {
      queued: () => undefined,
      started: () => undefined,
      events: () => undefined,
      paused: () => undefined,
      ended: ({ status }) => resolve(status),
      failed: (code) => resolve(code),
    };
    on.start({
      runId: `${query} ${Math.random()}`,
      sessionId: 's',
      request: { query },
      conversation: [],
      resume: false,
      sink,
    });
  });
}

afterEach(() => pool?.close());

describe('the pool', () => {
  it('loses only the runs of a worker that ends, and starts another one', async () => {
    const opened = await open(1);
    expect(await run(opened, 'exit')).toBe('worker_lost');
    expect(await run(opened, 'throw')).toBe('worker_lost');
    expect(await run(opened, 'fine')).toBe('completed');
    expect(await run(opened, 'gibberish')).toBe('completed');
  });

  it('lets other runs end while one is busy, and ends a busy one that is cancelled', async () => {
    const opened = await open(2);
    const busyId = 'busy one';
    const busy = new Promise<string>((resolve) => {
      const sink: RunSink = {
        queued: () => undefined,
        started: () => undefined,
        events: () => undefined,
        paused: () => undefined,
        ended: ({ status }) => resolve(status),
        failed: (code) => resolve(code),
      };
      opened.start({
        runId: busyId,
        sessionId: 's',
        request: { query: 'busy' },
        conversation: [],
        resume: false,
        sink,
      });
    });
    expect(await run(opened, 'fine')).toBe('completed');
    const asked = performance.now();
    opened.control(busyId, 'cancel');
    expect(await busy).toBe('cancelled');
    expect(performance.now() - asked).toBeLessThan(4000);
    expect(await Promise.all([run(opened, 'fine'), run(opened, 'fine')])).toEqual(['completed', 'completed']);
  });

  it('does not try for ever when no worker starts', async () => {
    const opened = await open(2, 'noSuchWorker.ts');
    expect(opened.ready).toBe(false);
  });

  it('takes a waiting run back', async () => {
    const opened = await open(1, 'noSuchWorker.ts');
    const waiting = new Promise<string>((resolve) => {
      const sink: RunSink = {
        queued: (position) => {
          expect(position).toBe(0);
        },
        started: () => undefined,
        events: () => undefined,
        paused: () => undefined,
        ended: () => resolve('ended'),
        failed: (code) => resolve(code),
      };
      opened.start({
        runId: 'w',
        sessionId: 's',
        request: { query: 'x' },
        conversation: [],
        resume: false,
        sink,
      });
    });
    expect(opened.queued).toBe(1);
    opened.control('w', 'cancel');
    expect(await waiting).toBe('cancelled');
    expect(opened.queued).toBe(0);
  });
});
