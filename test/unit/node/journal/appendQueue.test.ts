import { closeSync, existsSync, openSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppendQueue, type AppendTarget } from '../../../../src/node/journal/appendQueue.ts';
import { decodeRecords, encodeRecord } from '../../../../src/node/journal/recordLines.ts';
import type { JournalRecord } from '../../../../src/protocol/journal.ts';
import { temporaryFolder } from '../../../support/journalRuns.ts';

const mark = (title: string): JournalRecord => ({ kind: 'mark', at: '2026-01-01T00:00:00.000Z', title });

interface Opened {
  readonly queue: AppendQueue;
  readonly faults: unknown[];
  readonly path: string;
}

async function openQueue(
  change: (target: AppendTarget) => AppendTarget = (target) => target,
): Promise<Opened> {
  const path = join(temporaryFolder(), 'run');
  const target = change(await open(path, 'a'));
  const faults: unknown[] = [];
  return { queue: new AppendQueue({ target, onFault: (error) => faults.push(error) }), faults, path };
}

/** A disk with room for so many bytes more. */
function smallDisk(room: number): (target: AppendTarget) => AppendTarget {
  return (target) => {
    let left = room;
    return {
      async write(bytes, offset) {
        if (left === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        const { bytesWritten } = await target.write(bytes.subarray(0, offset + left), offset);
        left -= bytesWritten;
        return { bytesWritten };
      },
      datasync: () => target.datasync(),
      stat: () => target.stat(),
      truncate: (size) => target.truncate(size),
      close: () => target.close(),
    };
  };
}

describe('AppendQueue', () => {
  it('writes what is added in its order, whatever the turn', async () => {
    const { queue, path } = await openQueue();
    const titles = Array.from({ length: 500 }, (_, index) => `mark ${index}`);
    for (const [index, title] of titles.entries()) {
      queue.add(mark(title), index % 7 === 0);
      if (index % 50 === 0) await new Promise(setImmediate);
    }
    await queue.close();
    const { records } = decodeRecords(await readFile(path));
    expect(records.map((record) => (record.kind === 'mark' ? record.title : null))).toEqual(titles);
  });

  it('has on the disk what flushed promises, also when something was added meanwhile', async () => {
    const { queue, path } = await openQueue();
    queue.add(mark('one'), true);
    setImmediate(() => queue.add(mark('two'), true));
    await queue.flushed();
    await queue.flushed();
    expect(decodeRecords(await readFile(path)).records.length).toBeGreaterThanOrEqual(1);
    await queue.close();
    expect(decodeRecords(await readFile(path)).records.length).toBe(2);
  });

  it('synchronises what was written while it was synchronising', async () => {
    const order: string[] = [];
    const slow = (target: AppendTarget): AppendTarget => ({
      async write(bytes, offset) {
        await new Promise((done) => setTimeout(done, 20));
        order.push('written');
        return target.write(bytes, offset);
      },
      async datasync() {
        await new Promise((done) => setTimeout(done, 10));
        order.push('synchronised');
      },
      stat: () => target.stat(),
      truncate: (size) => target.truncate(size),
      close: () => target.close(),
    });
    const { queue } = await openQueue(slow);
    queue.add(mark('one'), true);
    await new Promise((done) => setTimeout(done, 22));
    queue.add(mark('two'), true);
    await queue.flushed();
    await queue.close();
    expect(order.slice(-2)).toEqual(['written', 'synchronised']);
  });

  it('takes back what a full disk let through in part, and tells it once', async () => {
    const first = encodeRecord(mark('one'));
    const { queue, faults, path } = await openQueue(smallDisk(first.length + 10));
    queue.add(mark('one'), false);
    await queue.flushed();
    queue.add(mark('two'), true);
    await queue.flushed();
    queue.add(mark('three'), true);
    await queue.close();
    expect(queue.failed).toBe(true);
    expect(faults).toMatchObject([{ code: 'ENOSPC' }]);
    expect(await readFile(path, 'utf8')).toBe(first);
  });

  it.skipIf(!existsSync('/dev/full'))('survives a device that is full', async () => {
    closeSync(openSync('/dev/full', 'r'));
    const faults: unknown[] = [];
    const target = await open('/dev/full', 'a');
    const queue = new AppendQueue({ target, onFault: (error) => faults.push(error) });
    queue.add(mark('one'), true);
    await queue.close();
    expect(faults).toMatchObject([{ code: 'ENOSPC' }]);
  });
});
