import { chmodSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUN_FILE_SUFFIX, type RunSummary } from '../../../../src/protocol/journal.ts';
import { encodeRecord } from '../../../../src/node/journal/recordLines.ts';
import {
  asked,
  mockEngine,
  recordRun,
  temporaryFolder,
  temporaryJournal,
} from '../../../support/journalRuns.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

const COMPARE = 'Unterschied zwischen GmbH und AG';

function runFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(RUN_FILE_SUFFIX));
}

/** A journal of a process that died `after` so many lines of the run's file, with `more` bytes of the next. */
async function interrupted(
  after: number,
  more = 0,
): Promise<{ readonly folder: string; readonly runId: string }> {
  const { journal, folder } = temporaryJournal();
  await recordRun(journal, 'cut-off', COMPARE);
  await journal.close();
  const path = join(folder, runFiles(folder)[0] ?? '');
  const lines = readFileSync(path, 'utf8').split('\n');
  const kept = `${lines.slice(0, after).join('\n')}\n`;
  writeFileSync(path, kept + (lines[after] ?? '').slice(0, more));
  return { folder, runId: 'cut-off' };
}

describe('Journal', () => {
  it('has the question on the disk before it says that a run may begin', async () => {
    const { journal, folder } = temporaryJournal();
    await journal.begin(asked('first'));
    const [name = ''] = runFiles(folder);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('Wie beantrage ich einen Reisepass?');
  });

  it('keeps the whole run: question, plan, every event, every result, the end', async () => {
    const { journal } = temporaryJournal();
    const result = await recordRun(journal, 'whole', COMPARE);
    const run = await journal.read('whole');
    expect(run.question?.query).toBe(COMPARE);
    expect(run.plan?.tree).toEqual(result.tree);
    expect(run.events.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: result.statistics.events }, (_, index) => index + 1),
    );
    expect([...run.finished.keys()].sort()).toEqual(result.tree.steps.map(({ id }) => id).sort());
    expect(run.result).toEqual(result);
    expect(run.ended).toBe(true);
  });

  it('lists runs newest first, from the files or from its index alike', async () => {
    const clock = new VirtualClock();
    const { journal, folder } = temporaryJournal({ clock });
    for (const id of ['one', 'two', 'three']) {
      await recordRun(journal, id);
      await clock.advance(1000);
    }
    const read = await journal.list();
    const indexed = await temporaryJournal({ folder }).journal.list();
    expect(read.map(({ run_id, status }) => [run_id, status])).toEqual([
      ['three', 'completed'],
      ['two', 'completed'],
      ['one', 'completed'],
    ]);
    expect(indexed).toEqual(read);
  });

  it('says nothing of a run that is gone between the listing and the reading', async () => {
    const { journal, folder, notices } = temporaryJournal();
    await recordRun(journal, 'kept', COMPARE);
    // In the listing, and not there when it is read: what another window does at the right moment.
    symlinkSync(join(folder, 'gone'), join(folder, `20250101T000000000Z-gone${RUN_FILE_SUFFIX}`));
    expect((await journal.list()).map(({ run_id: id }) => id)).toEqual(['kept']);
    await expect(journal.read('gone')).rejects.toMatchObject({ code: 'run_not_found' });
    expect(notices).toEqual([]);
  });

  it('rebuilds a damaged index', async () => {
    const { journal, folder } = temporaryJournal();
    await recordRun(journal, 'one');
    const before = await journal.list();
    writeFileSync(join(folder, 'summaries.json'), '{"version":1,"files":{"x":');
    expect(await temporaryJournal({ folder }).journal.list()).toEqual(before);
  });

  it('tells a run that goes on from one that was cut off', async () => {
    const { journal, folder } = temporaryJournal();
    const recorder = await journal.begin(asked('open'));
    const other = temporaryJournal({ folder }).journal;
    const statusOf = async (): Promise<RunSummary['status'] | undefined> => (await other.list())[0]?.status;
    expect(await statusOf()).toBe('running');
    await expect(other.resume('open', { language: 'en', libraries: [] })).rejects.toMatchObject({
      code: 'run_busy',
    });
    await recorder.close();
    expect(await statusOf()).toBe('interrupted');
  });

  it('finds a run by the beginning of its id, if only one begins so', async () => {
    const { journal } = temporaryJournal();
    await recordRun(journal, 'abc-1');
    await recordRun(journal, 'abd-2');
    expect(await journal.find('abc')).toBe('abc-1');
    await expect(journal.find('ab')).rejects.toMatchObject({ code: 'run_not_found' });
    await expect(journal.find('')).rejects.toMatchObject({ code: 'run_not_found' });
    await expect(journal.find('x')).rejects.toMatchObject({ code: 'run_not_found' });
  });

  it('renames, pins, deletes and undoes', async () => {
    const { journal } = temporaryJournal();
    await recordRun(journal, 'one');
    const state = async (): Promise<unknown> => {
      const [summary] = await journal.list();
      return [summary?.title, summary?.pinned, summary?.deleted_at !== null];
    };
    await journal.mark('one', { title: 'Pass', pinned: true });
    expect(await state()).toEqual(['Pass', true, false]);
    await journal.mark('one', { deleted: true });
    expect(await state()).toEqual(['Pass', true, true]);
    await journal.mark('one', { deleted: false, pinned: false, title: null });
    expect(await state()).toEqual([null, false, false]);
  });

  it('removes the oldest runs above its size, never pinned or running ones, and deleted ones after an hour', async () => {
    const clock = new VirtualClock();
    const { journal, folder } = temporaryJournal({ clock });
    for (const id of ['pinned', 'old', 'deleted', 'new']) {
      await recordRun(journal, id);
      await clock.advance(1000);
    }
    await journal.begin(asked('running'));
    await journal.mark('pinned', { pinned: true });
    await journal.mark('deleted', { deleted: true });
    expect(await journal.sweep()).toBe(0);
    await clock.advance(3_600_000);
    expect(await journal.sweep()).toBe(1);
    const small = temporaryJournal({ folder, clock, maxBytes: 1 }).journal;
    expect(await small.sweep()).toBe(2);
    expect((await small.list()).map(({ run_id }) => run_id)).toEqual(['running', 'pinned']);
  });
});

describe('Journal.resume', () => {
  it('goes on from the last finished step to the same end, in the same file', async () => {
    const { folder, runId } = await interrupted(14, 20);
    const { journal, notices } = temporaryJournal({ folder });
    const before = await journal.read(runId);
    expect(notices.map(({ code }) => code)).toEqual(['journal_damaged']);
    expect(before.finished.size).toBeGreaterThan(0);

    const { request, recorder, discarded } = await journal.resume(runId, { language: 'en', libraries: [] });
    expect(discarded).toEqual([]);
    recorder.sources([]);
    const clock = new VirtualClock();
    const run = mockEngine(clock).start({ ...request, recorder });
    const result = await clock.runUntil(run.done);
    await recorder.close();

    const after = await journal.read(runId);
    expect(result.status).toBe('completed');
    expect(after.result).toEqual(result);
    expect(after.sections).toBe(2);
    expect(after.events.map(({ sequence }) => sequence)).toEqual(after.events.map((_, index) => index + 1));
    expect(run.snapshot().events).toEqual(after.events);
    const ran = after.events
      .slice(before.events.length)
      .filter(({ event_type }) => event_type === 'step_started');
    const expected = result.tree.steps.map(({ id }) => id).filter((id) => !before.finished.has(id));
    expect(ran.map(({ step_id }) => step_id).sort()).toEqual(expected.sort());
  });

  it('refuses a complete run, unless it is to be repeated from a step', async () => {
    const { journal } = temporaryJournal();
    const { tree } = await recordRun(journal, 'done', COMPARE);
    const options = { language: 'en', libraries: [] } as const;
    await expect(journal.resume('done', options)).rejects.toMatchObject({ code: 'run_finished' });
    await expect(journal.resume('done', { ...options, from: 'nowhere' })).rejects.toMatchObject({
      code: 'unknown_step',
    });
    const first = tree.steps[0]?.id ?? '';
    const { request, discarded, recorder } = await journal.resume('done', { ...options, from: first });
    expect(discarded).toContain(first);
    expect(request.finished?.size).toBe(tree.steps.length - discarded.length);
    await recorder.close();
  });

  it('starts over when the documents have changed', async () => {
    const { folder, runId } = await interrupted(14);
    const { journal } = temporaryJournal({ folder });
    const libraries = [{ id: 'a', name: 'A', documents: 1, passages: 1, fingerprint: 'other' }];
    const { request, sourcesChanged, recorder } = await journal.resume(runId, { language: 'en', libraries });
    expect([sourcesChanged, request.finished?.size]).toEqual([true, 0]);
    await recorder.close();
  });

  it('takes finished steps over for the same documents, and cannot tell for the counter of early files', async () => {
    const library = (fingerprint: string) => ({ id: 'a', name: 'A', documents: 1, passages: 2, fingerprint });
    const hash = 'c0ffee'.padEnd(64, '0');
    const found: unknown[] = [];
    for (const [before, now] of [
      [hash, hash],
      [hash, hash.replace('c', 'd')],
      ['3-1-2', hash],
    ] as const) {
      const { folder, runId } = await interrupted(14);
      const path = join(folder, runFiles(folder)[0] ?? '');
      const lines = readFileSync(path, 'utf8').split('\n');
      const sources = encodeRecord({ kind: 'sources', libraries: [library(before)] }).trimEnd();
      writeFileSync(
        path,
        lines.map((line) => (line.includes('"kind":"sources"') ? sources : line)).join('\n'),
      );
      const { journal } = temporaryJournal({ folder });
      expect((await journal.read(runId)).libraries).toEqual([library(before)]);
      const { request, sourcesChanged, recorder } = await journal.resume(runId, {
        language: 'en',
        libraries: [library(now)],
      });
      found.push([sourcesChanged, (request.finished?.size ?? 0) > 0]);
      await recorder.close();
    }
    expect(found).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });

  it('lets only one of two go on with a run', async () => {
    const { folder, runId } = await interrupted(14);
    const options = { language: 'en', libraries: [] } as const;
    const tries = [1, 2, 3, 4].map(() => temporaryJournal({ folder }).journal.resume(runId, options));
    const settled = await Promise.allSettled(tries);
    const won = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(won.length).toBe(1);
    for (const { recorder } of won) await recorder.close();
  });

  it.each([1, 2, 3])('resumes a run of which only %i lines are there', async (lines) => {
    const { folder, runId } = await interrupted(lines);
    const { journal } = temporaryJournal({ folder });
    const { request, recorder } = await journal.resume(runId, { language: 'en', libraries: [] });
    const clock = new VirtualClock();
    const run = mockEngine(clock).start({ ...request, recorder });
    expect((await clock.runUntil(run.done)).status).toBe('completed');
    await recorder.close();
    expect((await journal.read(runId)).result?.status).toBe('completed');
  });
});

describe('a journal that cannot be written', () => {
  it('lets the run go on and tells it once', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const { journal, notices } = temporaryJournal({ folder: join(folder, 'file', 'journal') });
    const result = await recordRun(journal, 'one');
    await recordRun(journal, 'two');
    expect(result.status).toBe('completed');
    expect(notices.map(({ code }) => code)).toEqual(['journal_unwritable']);
  });
});

describe('a journal in a folder that is read-only', () => {
  // Root may write anywhere.
  it.skipIf(process.getuid?.() === 0)(
    'can be read, and its runs go on unrecorded, which is told once',
    async () => {
      const { folder, runId } = await interrupted(14, 20);
      for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o400);
      chmodSync(folder, 0o500);
      const { journal, notices } = temporaryJournal({ folder });
      expect((await journal.list()).map(({ status }) => status)).toEqual(['interrupted']);
      const { request, recorder } = await journal.resume(runId, { language: 'en', libraries: [] });
      const clock = new VirtualClock();
      expect((await clock.runUntil(mockEngine(clock).start({ ...request, recorder }).done)).status).toBe(
        'completed',
      );
      await recorder.close();
      expect(notices.map(({ code }) => code)).toContain('journal_unwritable');
      chmodSync(folder, 0o700);
    },
  );
});

describe('what a process that was killed left half-written', () => {
  it('goes after an hour', async () => {
    const { journal, folder } = temporaryJournal();
    await recordRun(journal, 'one');
    for (const [name, age] of [
      ['summaries.json.1.new', 7200],
      ['summaries.json.2.new', 60],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, '');
      const time = Date.now() / 1000 - age;
      utimesSync(path, time, time);
    }
    await journal.sweep();
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual(['summaries.json.2.new']);
  });
});

describe('a run file of a newer version', () => {
  it('is left alone, and said so once', async () => {
    const { journal, notices, folder } = temporaryJournal();
    await recordRun(journal, 'known');
    const record = { kind: 'question', version: 99, run_id: 'future', oracle: true };
    const line = encodeRecord(record as never);
    const path = join(folder, `20990101T000000000Z-future${RUN_FILE_SUFFIX}`);
    writeFileSync(path, `${line}not a record at all\n`);
    expect((await journal.list()).map(({ run_id }) => run_id)).toEqual(['known']);
    await journal.list();
    await expect(journal.read('future')).rejects.toMatchObject({ code: 'journal_newer' });
    expect(notices.map(({ code }) => code)).toEqual(['journal_newer']);
    expect(readFileSync(path, 'utf8')).toBe(`${line}not a record at all\n`);
  });
});
