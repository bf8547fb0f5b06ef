import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { found, search, Workbench } from './support.ts';

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
});
afterEach(() => bench.dispose());

describe('the worker', () => {
  it('is started again when it dies', async () => {
    bench.writeLaws(2, 2);
    const client = await bench.open();
    const pending = search(client, 'Wort1x1');
    await client.terminateWorker();
    await expect(pending).rejects.toMatchObject({ code: 'index_unavailable', retryable: true });
    expect((await found(client, 'Wort1x1')).length).toBe(1);
  });

  it('that hangs in a call is ended after a cancel, so that the next call is answered, and holds up no close', async () => {
    bench.writeLaws(1, 1);
    const hanging = new URL('../../../fixtures/workers/hangingLibraryWorker.ts', import.meta.url);
    const client = await bench.open({ workerUrl: hanging, patience: 200 });
    const hang = (cancel: AbortSignal) =>
      client.search({ text: 'hangs', expansions: [], laws: [], land: null, place: null, limit: 1 }, { signal: cancel });
    const controller = new AbortController();
    const lost = hang(controller.signal);
    const waiting = search(client, 'Wort0x0');
    await new Promise(setImmediate);
    controller.abort();
    await expect(lost).rejects.toMatchObject({ code: 'cancelled' });
    await expect(waiting).rejects.toMatchObject({ code: 'index_unavailable', retryable: true });
    expect((await found(client, 'Wort0x0')).length).toBe(1);

    const stopped = new AbortController();
    const second = hang(stopped.signal);
    await new Promise(setImmediate);
    stopped.abort();
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    const before = performance.now();
    await client.close();
    expect(performance.now() - before).toBeLessThan(6_000);
  });

  it('stops when cancelled and keeps what it has', async () => {
    bench.writeLaws(300, 30);
    const controller = new AbortController();
    const opening = bench.open({
      signal: controller.signal,
      onIndexProgress: ({ phase }) => {
        if (phase === 'read') controller.abort();
      },
    });
    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    const client = await bench.open();
    expect(client.summaries[0]).toMatchObject({ documents: 300, passages: 9_000 });
  });

  it('reports rising progress', async () => {
    bench.writeLaws(150, 30);
    const files: number[] = [];
    const phases = new Set<string>();
    await bench.open({
      onIndexProgress: (progress) => {
        phases.add(progress.phase);
        if (progress.phase === 'read') files.push(progress.files);
        expect(progress.files).toBeLessThanOrEqual(progress.totalFiles);
      },
    });
    expect([...phases]).toEqual(['scan', 'read', 'merge', 'done']);
    expect(files).toEqual([...files].sort((a, b) => a - b));
  });

  it('answers from the old index while a new one is built', async () => {
    bench.writeLaws(5, 10);
    await (await bench.open()).close();
    bench.writeLaws(150, 30);
    const client = await bench.open({ indexing: 'background' });
    const ended = new Promise((resolve) => client.onIndexed(resolve));
    expect((await found(client, 'Wort4x9')).length).toBe(1);
    await ended;
    expect((await found(client, 'Wort149x29')).length).toBe(1);
    expect(client.summaries[0]).toMatchObject({ documents: 150 });
  });

  it('rejects at once when cancelled, and after close', async () => {
    bench.writeLaws(1, 1);
    const client = await bench.open();
    const request = { text: 'x', expansions: [], laws: [], land: null, place: null, limit: 1 };
    await expect(client.search(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    const controller = new AbortController();
    const pending = client.search(request, { signal: controller.signal });
    controller.abort();
    await expect(pending).rejects.toMatchObject({ code: 'cancelled' });
    await client.close();
    await expect(search(client, 'x')).rejects.toMatchObject({ code: 'index_unavailable' });
    expect(existsSync(bench.cache)).toBe(true);
  });
});
