import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileRunStore } from '../../src/host/runs/fileRunStore.ts';
import { sampleEvents, sampleResult, sampleSnapshot } from '../webview/sampleRun.ts';

let folder: string;
const problems: string[] = [];
const makeStore = (place = folder) =>
  new FileRunStore({ folder: place, onProblem: (kind) => problems.push(kind) });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veritas-store-'));
  problems.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function fill(runId: string, withResult: boolean): Promise<void> {
  const store = makeStore();
  store.begin(sampleSnapshot(runId));
  for (const event of sampleEvents(runId)) store.event(event);
  if (withResult) store.end(sampleResult(runId));
  await store.flush();
}

describe('FileRunStore', () => {
  it('gives back what was written, with and without a result', async () => {
    await fill('run-a', true);
    await fill('run-b', false);
    expect(await makeStore().load()).toEqual([
      { start: sampleSnapshot('run-a'), events: sampleEvents('run-a'), result: sampleResult('run-a') },
      { start: sampleSnapshot('run-b'), events: sampleEvents('run-b'), result: null },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads a file up to a torn or foreign line', async () => {
    await fill('run-a', false);
    const [name = ''] = readdirSync(folder);
    const file = path.join(folder, name);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -40));
    expect((await makeStore().load())[0]?.events).toHaveLength(13);
    writeFileSync(file, whole);
    appendFileSync(file, '{"kind":"launch"}\n');
    expect((await makeStore().load())[0]?.events).toHaveLength(14);
  });

  it('reports an unreadable file and loads the others', async () => {
    await fill('run-a', true);
    writeFileSync(path.join(folder, '0-broken.run.jsonl'), 'rubbish');
    expect((await makeStore().load()).map(({ start }) => start.run_id)).toEqual(['run-a']);
    expect(problems).toEqual(['read']);
  });

  it('removes a run for good', async () => {
    await fill('run-a', true);
    const store = makeStore();
    await store.load();
    store.remove('run-a');
    await store.flush();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says once that it cannot write, and loses nothing else', async () => {
    const blocked = path.join(folder, 'file');
    writeFileSync(blocked, '');
    const store = makeStore(path.join(blocked, 'runs'));
    store.begin(sampleSnapshot());
    await store.flush();
    for (const event of sampleEvents()) store.event(event);
    await store.flush();
    expect(problems).toEqual(['write']);
  });
});
